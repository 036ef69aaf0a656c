import { describe, expect, it } from 'vitest';
import { PersonNaming, recallForms } from '../../server/matching/personNaming.ts';

const called = {
  names: ['Siân Mair Placeholder'],
  aliases: ['Commissioner Placeholder', 'PCC for Aber', 'Nan Example'],
  honorific: 'Dr',
  otherPeople: ['Ann Sample'],
  others: ['Aber Police', 'PCC for Aber'],
};
const naming = new PersonNaming(called);

describe('a text names a person', () => {
  it.each([
    'Siân Mair Placeholder',
    'minutes by SIAN MAIR PLACEHOLDER.',
    'Placeholder, Siân Mair',
    'S. Placeholder sent apologies',
    'S.M. Placeholder',
    'SM Placeholder',
    'Cllr Placeholder’s paper',
    'Dr. Placeholder',
    'sian-mair-placeholder.pdf',
    'the Commissioner Placeholder',
    'Nan Example was there',
  ])('as %s', (text) => {
    expect(naming.isIn(text)).toBe(true);
  });

  it.each(['a placeholder', 'PCC for Aber', 'Siân', 'Siân Mair. The placeholder is elsewhere', 'Ann Sample', ''])(
    'not as %j',
    (text) => {
      expect(naming.isIn(text)).toBe(false);
    },
  );

  it('and is put otherwise there, and nowhere else', () => {
    expect(naming.replaced('Ann Sample and Dr Placeholder’s deputy (S Placeholder), Aber', '…')).toBe(
      'Ann Sample and …’s deputy (…), Aber',
    );
  });

  it('not when somebody else is called so, unless it is of the person', () => {
    const shared = new PersonNaming({ ...called, names: ['Ann Sample'], aliases: [], otherPeople: ['Ann Sample'] });
    expect([shared.isIn('Ann Sample'), shared.isIn('Ann Sample', true)]).toEqual([false, true]);
    const accented = new PersonNaming({ ...called, names: ['Siân Sample'], aliases: [], otherPeople: ['Sian Sample'] });
    expect([accented.isIn('Siân Sample'), accented.isIn('Sian Sample'), accented.isIn('Mr Sample')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it('a person is known again by the whole name, or the first and the last of it', () => {
  expect(recallForms('Dr Siân Mair Placeholder')).toEqual(['sian mair placeholder', 'sian placeholder']);
  expect(recallForms('Sian Placeholder, MBE')).toEqual(['sian placeholder']);
  expect(recallForms('Placeholder')).toEqual(['placeholder']);
});
