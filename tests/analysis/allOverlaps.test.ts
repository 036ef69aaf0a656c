// The columns of all overlaps say of each pair what comparing its two boards says.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  allOverlaps,
  type Column,
  compareBoards,
  numberOf,
  overlaps,
  type Projection,
  spelt,
  verdicts,
} from '../../server/analysis/index.ts';
import { membership, projectionOf, type World } from './world.ts';

const boards = ['A', 'B', 'C', 'D', 'E', 'F'];
const people = ['P', 'Q', 'R', 'S', 'T', 'U', 'V'];
const seat = fc.record({ board: fc.constantFrom(...boards), person: fc.constantFrom(...people) });
const closedSeat = fc
  .tuple(seat, fc.integer({ min: 2010, max: 2014 }), fc.integer({ min: 0, max: 3 }))
  .map(([it, from, years]) => ({ ...it, from: String(from), to: String(from + years) }));
const seats = fc.array(fc.oneof(seat, closedSeat), { minLength: 1, maxLength: 35 });

const known = fc.record({
  themes: fc.subarray(['t', 'u', 'w']),
  areas: fc.subarray(['x', 'y']),
  statutoryBasis: fc.constantFrom(null, 'An invented Act'),
  partOf: fc.constantFrom(null, null, 'A'),
  to: fc.constantFrom(null, null, '2016'),
});
const someKnown: fc.Arbitrary<World> = fc
  .record({ seats, boards: fc.tuple(...boards.map((id) => known.map((rest) => ({ id, ...rest })))) })
  .map(({ seats, boards }) => ({
    seats: seats.map((it, i) => (i % 4 === 0 ? { ...it, onBehalfOf: `O${i % 3}` } : it)),
    boards: boards.map((board) => (board.id === 'A' ? { ...board, partOf: null } : board)),
    themes: { t: null, u: 't', w: null },
    areas: { x: [], y: [] },
  }));

/** What the columns say of each pair, and what comparing its boards says. */
function bothWays(projection: Projection): { columns: object[]; compared: object[] } {
  const all = allOverlaps(projection);
  const pairs = Array.from({ length: all.length }, (_, k) => k);
  const columns = pairs.map((k) => {
    const of = (column: Column) => numberOf(column, k);
    return {
      sharedPeople: all.sharedPeople[k],
      jaccard: of(all.jaccard),
      containment: of(all.containment),
      newmanWeight: of(all.newmanWeight),
      expectedPeople: of(all.expectedPeople),
      pValue: of(all.pValue),
      qValue: of(all.qValue),
      significant: of(all.significant) === 1,
      strength: of(all.strength),
      verdict: verdicts[of(all.verdict)],
    };
  });
  const compared = pairs.map((k) => {
    const [a = '', b = ''] = [all.first[k] ?? -1, all.other[k] ?? -1].map((i) => projection.boards[i]?.id ?? '');
    const { sharedPeople, jaccard, containment, newmanWeight, expectedPeople, ...rest } = compareBoards(
      projection,
      a,
      b,
    );
    const { pValue, qValue, significant, strength, verdict } = rest;
    const people = { sharedPeople, jaccard, containment, newmanWeight, expectedPeople };
    return { ...people, pValue, qValue, significant, strength, verdict };
  });
  return { columns, compared };
}

it('each number is that of the pair, where people alone are known', () => {
  fc.assert(
    fc.property(seats, (it) => {
      const { columns, compared } = bothWays(projectionOf({ seats: it }));
      expect(columns).toEqual(compared);
    }),
  );
});

it('each number is that of the pair, where themes, ground, organisations, statute, parents and ends are known of some', () => {
  fc.assert(
    fc.property(someKnown, (it) => {
      const projection = projectionOf(it);
      const { columns, compared } = bothWays(projection);
      expect(columns).toEqual(compared);
      expect(columns).toHaveLength(overlaps(projection).count);
    }),
  );
});

it.each<[string, World]>([
  ['a board above', { boards: [{ id: 'B', partOf: 'A' }] }],
  ['a line', { boards: [{ id: 'B', reportsTo: ['A'] }] }],
  ['a law', { boards: [{ id: 'A', statutoryBasis: 'An invented Act' }] }],
  ['an end', { boards: [{ id: 'A', to: '2016' }] }],
  [
    'themes',
    {
      themes: { t: null, u: null },
      boards: [
        { id: 'A', themes: ['t'] },
        { id: 'B', themes: ['u'] },
      ],
    },
  ],
  [
    'ground',
    {
      areas: { x: [], y: [] },
      boards: [
        { id: 'A', areas: ['x'] },
        { id: 'B', areas: ['y'] },
      ],
    },
  ],
  [
    'organisations',
    {
      seats: [
        { board: 'A', organisation: 'X' },
        { board: 'B', organisation: 'Y' },
      ],
    },
  ],
])('each number is that of the pair, where nothing else is known but %s', (_, known) => {
  const alike = { A: ['P', 'Q', 'R'], B: ['P', 'Q', 'R'], C: ['S', 'P'], D: ['S'] };
  const alone = membership(alike);
  const plain = bothWays(projectionOf({ seats: alone.seats ?? [] }));
  const { columns, compared } = bothWays(
    projectionOf({ ...known, seats: [...(alone.seats ?? []), ...(known.seats ?? [])] }),
  );
  expect(columns).toEqual(compared);
  expect(columns).not.toEqual(plain.columns);
});

it('boards of nearly the same people come out as ones to merge', () => {
  const all = ['P', 'Q', 'R', 'S', 'T'];
  const columns = allOverlaps(projectionOf(membership({ A: all, B: all, C: ['X'], D: ['X', 'P'] })));
  const verdictOf = (k: number) => verdicts[numberOf(columns.verdict, k)];
  expect([columns.first[0], columns.other[0], verdictOf(0)]).toEqual([0, 1, 'MERGE']);
  expect([columns.first[1], columns.other[1], verdictOf(1)]).toEqual([0, 3, 'LEAVE']);
});

it('a column that is spelt out has a number for each pair', () => {
  const { jaccard, significant, newmanWeight, length } = allOverlaps(
    projectionOf(membership({ A: ['P', 'Q'], B: ['P', 'Q'], C: ['Q', 'R'] })),
  );
  expect([...spelt(jaccard, length)]).toEqual([1, 1 / 3, 1 / 3]);
  expect(spelt(significant, length)).toBeInstanceOf(Uint8Array);
  expect([...spelt(newmanWeight, length)]).toEqual([1.5, 0.5, 0.5]);
});

it('nobody shared is no pair', () => {
  expect(allOverlaps(projectionOf(membership({ A: ['P'], B: ['Q'] }))).length).toBe(0);
});
