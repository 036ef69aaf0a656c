import { expect, it } from 'vitest';
import { columnId, ofStrongestPairs, rowsOf } from '../../../client/views/overlaps/setsColumns.ts';
import { choosableColumns, shownColumns } from '../../../client/views/overlaps/shownColumns.ts';

const board = (id: string) => ({ id, name: id, nameCy: null });
const pair = (a: string, b: string) => ({ a: { id: a }, b: { id: b } });

it('the boards of the strongest pairs, as whole pairs, each board once', () => {
  const pairs = [pair('a', 'b'), pair('c', 'b'), pair('d', 'e'), pair('f', 'a')];
  expect(ofStrongestPairs(pairs, 5)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(ofStrongestPairs(pairs, 4)).toEqual(['a', 'b', 'c']);
  expect(ofStrongestPairs([], 4)).toEqual([]);
});

it('a combination has a dot for each of its boards, from the first to the last', () => {
  const sets = ['a', 'b', 'c', 'd'].map((id) => ({ ...board(id), peopleCount: 1 }));
  const column = { boards: [board('b'), board('d')], count: 1, people: [] };
  expect(rowsOf(column, sets)).toEqual({ rows: [false, true, false, true], first: 1, last: 3 });
  expect(columnId(column)).toBe('b,d');
});

it('as many columns as there is room for, or those chosen', () => {
  expect(shownColumns(undefined, 'tight')).toEqual(['people']);
  expect(shownColumns(undefined, 'beside').length).toBeGreaterThan(shownColumns(undefined, 'tight').length);
  expect(choosableColumns).toEqual(expect.arrayContaining([...shownColumns(undefined, 'whole')]));
  expect(shownColumns('hours,verdict,nonsense', 'whole')).toEqual(['verdict', 'hours']);
  expect(shownColumns('none', 'whole')).toEqual([]);
});
