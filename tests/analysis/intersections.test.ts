// Who sits on which chosen boards together: against a search day by day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBoards, intersections, peopleOf } from '../../server/analysis/index.ts';
import { membership, projectionOf, type World } from './world.ts';

const boards = ['A', 'B', 'C', 'D'];
const people = ['P', 'Q', 'R', 'S', 'T'];
const seat = fc
  .record({
    board: fc.constantFrom(...boards),
    person: fc.constantFrom(...people),
    from: fc.integer({ min: 2010, max: 2016 }),
    years: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ board, person, from, years }) => ({ board, person, from: String(from), to: String(from + years) }));
const worlds = fc
  .array(seat, { maxLength: 24 })
  .map((seats): World => ({ boards: boards.map((id) => ({ id })), seats }));

/** The columns by trying every year: of each person the sets of boards held, without those within another. */
function byHand({ seats = [] }: World): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  for (const person of people) {
    const held = Array.from({ length: 10 }, (_, i) => 2010 + i).map((year) =>
      boards.filter((board) =>
        seats.some(
          (it) => it.board === board && it.person === person && Number(it.from) <= year && year <= Number(it.to),
        ),
      ),
    );
    const largest = held.filter(
      (set) =>
        set.length > 0 && !held.some((other) => other.length > set.length && set.every((one) => other.includes(one))),
    );
    for (const name of new Set(largest.map((set) => set.join(' '))))
      columns.set(name, [...(columns.get(name) ?? []), person]);
  }
  return columns;
}
const asMap = ({ columns }: ReturnType<typeof intersections>) =>
  new Map(columns.map((column) => [column.boards.toSorted().join(' '), [...column.people]]));

describe('in every small landscape', () => {
  it('columns hold whom a search year by year finds', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(asMap(intersections(projectionOf(world), boards))).toEqual(byHand(world));
      }),
    );
  });
  it('the columns of a board hold its people, those of two boards the people they share', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const projection = projectionOf(world);
        const { columns } = intersections(projection, boards);
        const inAll = (...of: string[]) =>
          [
            ...new Set(columns.filter((it) => of.every((one) => it.boards.includes(one))).flatMap((it) => it.people)),
          ].sort();
        for (const a of boards) {
          expect(inAll(a)).toEqual(peopleOf(projection, a));
          for (const b of boards.filter((other) => other > a))
            expect(inAll(a, b)).toEqual(compareBoards(projection, a, b).people);
        }
      }),
    );
  });
  it('as of one day everybody stands in one column', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const found = intersections(projectionOf(world, { asOf: '2013-06-30' }), boards);
        expect(found.severalTimes).toBe(0);
        expect(found.columns.reduce((sum, column) => sum + column.people.length, 0)).toBe(found.people);
      }),
    );
  });
  it('the order in which boards are chosen changes nothing', () => {
    fc.assert(
      fc.property(worlds, fc.shuffledSubarray(boards, { minLength: 2 }), (world, chosen) => {
        const projection = projectionOf(world);
        expect(intersections(projection, chosen)).toEqual(intersections(projection, chosen.toSorted()));
      }),
    );
  });
});

it('who left one board before joining another stands in two columns, and is said to', () => {
  const seats = [
    { board: 'A', person: 'P', from: '2011', to: '2012' },
    { board: 'B', person: 'P', from: '2014', to: '2015' },
    { board: 'A', person: 'Q', from: '2011', to: '2015' },
    { board: 'B', person: 'Q', from: '2014', to: '2015' },
  ];
  expect(intersections(projectionOf({ seats }), ['A', 'B'])).toEqual({
    sets: ['A', 'B'],
    columns: [
      { boards: ['A'], people: ['P'] },
      { boards: ['B'], people: ['P'] },
      { boards: ['A', 'B'], people: ['Q'] },
    ],
    people: 2,
    severalTimes: 1,
  });
});

it('the largest board and the column of most people come first', () => {
  const projection = projectionOf(membership({ A: ['P'], B: ['P', 'Q', 'R'], C: ['Q', 'R'], D: [] }));
  const { sets, columns } = intersections(projection, ['A', 'B', 'C', 'D']);
  expect(sets).toEqual(['B', 'C', 'A', 'D']);
  expect(columns.map((column) => [column.boards.join(), column.people.length])).toEqual([
    ['B,C', 2],
    ['B,A', 1],
  ]);
});

it('a board out of scope holds nobody; one that is not there is refused', () => {
  const world = {
    boards: [{ id: 'A', tier: 'LOCAL' as const }],
    seats: [
      { board: 'A', person: 'P' },
      { board: 'B', person: 'P' },
    ],
  };
  const found = intersections(projectionOf(world, { tiers: ['LOCAL'] }), ['A', 'B']);
  expect(found.columns).toEqual([{ boards: ['A'], people: ['P'] }]);
  expect(() => intersections(projectionOf(world), ['A', 'Nowhere'])).toThrow(
    expect.objectContaining({ code: 'NOT_FOUND' }),
  );
});

it('of equal columns those of fewer boards come first, then those of the boards that come first; people by id', () => {
  const seats = [
    ...['S', 'T', 'U'].map((person) => ({ board: 'A', person, from: '2011', to: '2012' })),
    { board: 'B', person: 'S', from: '2014', to: '2014' },
    { board: 'B', person: 'P', from: '2014', to: '2014' },
    { board: 'C', person: 'U', from: '2011', to: '2012' },
    { board: 'C', person: 'Q', from: '2011', to: '2012' },
    { board: 'B', person: 'R', from: '2014', to: '2014' },
    { board: 'C', person: 'R', from: '2014', to: '2014' },
    { board: 'A', person: 'V', from: '2011', to: '2012' },
    { board: 'B', person: 'V', from: '2011', to: '2012' },
  ];
  const { sets, columns } = intersections(projectionOf({ seats }), ['C', 'B', 'A']);
  expect(sets).toEqual(['A', 'B', 'C']);
  expect(columns.map((column) => `${column.boards.join('')} ${column.people.join('')}`)).toEqual([
    'A ST',
    'B PS',
    'C Q',
    'AB V',
    'AC U',
    'BC R',
  ]);
});

it('of the people of the chosen boards alone is told how many they are', () => {
  const on = { A: ['P', 'Q'], B: ['Q', 'R'], C: ['R'], D: ['S', 'T'] };
  const count = (...chosen: string[]) => intersections(projectionOf(membership(on)), chosen).people;
  expect([count('B', 'C'), count('A'), count('C'), count('D'), count('A', 'D')]).toEqual([2, 2, 1, 2, 4]);
});

it('the day on which one seat ends and another begins is one on which both are held', () => {
  const on = (to: string) =>
    intersections(
      projectionOf({
        seats: [
          { board: 'A', person: 'P', from: '2014-01', to },
          { board: 'B', person: 'P', from: '2014-05-05', to: '2015' },
        ],
      }),
      ['A', 'B'],
    ).columns.map((column) => column.boards.join(''));
  expect([on('2014-05-05'), on('2014-05-04')]).toEqual([['AB'], ['A', 'B']]);
});

it('a board out of scope stands empty among the others', () => {
  const world = {
    boards: [{ id: 'A' }, { id: 'B' }, { id: 'C', to: '2018' }],
    seats: membership({ A: ['P', 'Q'], B: ['Q', 'R', 'S'], C: ['T'] }).seats ?? [],
  };
  const found = intersections(projectionOf(world, { asOf: '2020' }), ['A', 'C']);
  expect(found).toEqual({
    sets: ['A', 'C'],
    columns: [{ boards: ['A'], people: ['P', 'Q'] }],
    people: 2,
    severalTimes: 0,
  });
});
