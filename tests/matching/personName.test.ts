import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, fullName, parsePersonName } from '../../server/matching/personName.ts';

const read = (text: string): [string, string] => {
  const name = parsePersonName(text);
  return [name.honorifics.join(' '), fullName(name)];
};

describe('a name taken apart', () => {
  it.each([
    ['Ann Sample', '', 'Ann Sample'],
    ['Mrs Ann Sample', 'Mrs', 'Ann Sample'],
    ['Rt Hon Ann Sample MS', 'Rt Hon', 'Ann Sample'],
    ['The Rt. Hon. the Lord Sample of Aber', 'The Rt. Hon. the Lord', 'Sample of Aber'],
    ['Lord Sample', 'Lord', 'Sample'],
    ['Cllr. A. B. Sample', 'Cllr.', 'A B Sample'],
    ['Cllr A.B.Sample', 'Cllr', 'A B Sample'],
    ['County Councillor AB Sample', 'County Councillor', 'A B Sample'],
    ['Y Cynghorydd Siân Enghraifft AS', 'Y Cynghorydd', 'Siân Enghraifft'],
    ['Yr Athro Rhys ap Placeholder', 'Yr Athro', 'Rhys ap Placeholder'],
    ['Nia ferch Enghraifft', '', 'Nia ferch Enghraifft'],
    ['T/Chief Constable Ann Sample QPM', 'T/Chief Constable', 'Ann Sample'],
    ['T/DCC Ann Sample', 'T/DCC', 'Ann Sample'],
    ['DI Sample', 'DI', 'Sample'],
    ['Di Sample', '', 'Di Sample'],
    ['Dr Ann Sample-Placeholder PhD FRCP', 'Dr', 'Ann Sample-Placeholder'],
    ['Sample, Ann', '', 'Ann Sample'],
    ['Sample, Cllr Ann', 'Cllr', 'Ann Sample'],
    ['Ann Sample, OBE, QPM', '', 'Ann Sample'],
    ['ANN SAMPLE', '', 'ANN SAMPLE'],
    ['Ann MARSH', '', 'Ann MARSH'],
    ['MARSH, Ann', '', 'Ann MARSH'],
    ['Ann Sample MRCGP', '', 'Ann Sample'],
    ['the Baroness Sample of Aber', 'the Baroness', 'Sample of Aber'],
    ['Ann\u200b Sam\u00adple', '', 'Ann Sample'],
    ['Mr Sample', 'Mr', 'Sample'],
    ['Major', '', 'Major'],
    ['Jan van der Placeholder', '', 'Jan van der Placeholder'],
    ['Ms', '', 'Ms'],
  ])('%s', (text, honorific, name) => {
    expect(read(text)).toEqual([honorific, name]);
  });

  it('keeps letters after the name, and the initial of a given name that is not written', () => {
    expect(parsePersonName('J Sample MBE FCIPD')).toEqual({
      honorifics: [],
      given: ['J'],
      family: 'Sample',
      territory: null,
      postNominals: ['MBE', 'FCIPD'],
    });
    expect(parsePersonName('Mr Sample').given).toEqual([]);
    expect(parsePersonName('Rhys ap Placeholder').family).toBe('ap Placeholder');
  });

  it('is nothing of nothing', () => {
    expect(fullName(parsePersonName(' . '))).toBe('');
  });

  it('never throws, and keeps no character that nobody sees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const name = fullName(parsePersonName(text));
        expect(name).toBe(cleanName(name));
      }),
    );
  });
});
