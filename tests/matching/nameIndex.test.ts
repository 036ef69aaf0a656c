import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../server/matching/nameIndex.ts';
import { sortName } from '../../server/matching/sortName.ts';

describe('the index of names', () => {
  const index = new NameIndex([
    { id: 'a', name: 'Harbour Forum', others: ['HF', 'The Forum'] },
    { id: 'b', name: 'Hill Forum', others: ['HF'] },
  ]);

  it('finds a name whatever its case and the spaces at its ends', () => {
    expect(index.byName(' harbour FORUM ')).toEqual(['a']);
  });

  it('takes no other spelling for the same', () => {
    expect(index.byName('Harbour  Forum')).toEqual([]);
    expect(index.byName('Harbour Fora')).toEqual([]);
  });

  it('keeps acronyms and aliases apart from names', () => {
    expect(index.byName('the forum')).toEqual([]);
    expect(index.byOther('the forum')).toEqual(['a']);
    expect(index.byOther('hf')).toEqual(['a', 'b']);
  });

  it('finds a letter with its accent, composed or not', () => {
    expect(new NameIndex([{ id: 'a', name: 'Si\u00e2n', others: [] }]).byName('Sia\u0302n')).toEqual(['a']);
  });
});

describe('the name to sort by', () => {
  it.each([
    ['Ann Sample', 'Sample, Ann'],
    ['Ann Mary Sample', 'Sample, Ann Mary'],
    ['Rhys ap Placeholder', 'ap Placeholder, Rhys'],
    ['Ab Sample', 'Sample, Ab'],
    ['Sample', 'Sample'],
  ])('of %s is %s', (name, sorted) => expect(sortName(name)).toBe(sorted));
});
