// Boards against boards: every pair that shares people stands in the matrix, with the numbers that the pair has.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareBoards, overlapMatrix, overlaps, type Projection, peopleOf } from '../../server/analysis/index.ts';
import { similarTogether } from '../../server/analysis/overlap/order/similarTogether.ts';
import { mostPairs } from '../../server/analysis/overlap/overlapMatrix.ts';
import { pairOfBoards } from '../../server/analysis/overlap/pair.ts';
import { membership, projectionOf, type World } from './world.ts';

const boards = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const people = Array.from({ length: 9 }, (_, i) => `P${i}`);
const worlds = fc
  .record({
    on: fc.tuple(...boards.map(() => fc.subarray(people))),
    parents: fc.tuple(...boards.map(() => fc.option(fc.constantFrom(...boards)))),
  })
  .map(({ on, parents }): World => {
    const { seats = [] } = membership(Object.fromEntries(boards.map((id, i) => [id, on[i] ?? []])));
    // A board may only report to an earlier one: no circles.
    const reportsTo = (id: string, i: number) => (parents[i] && parents[i] < id ? [parents[i]] : []);
    return { seats, boards: boards.map((id, i) => ({ id, reportsTo: reportsTo(id, i) })) };
  });

const cells = (projection: Projection, most = 100) => {
  const matrix = overlapMatrix(projection, most);
  return matrix.first.map((i, k) => {
    const j = matrix.other[k] ?? 0;
    expect(i).toBeLessThan(j);
    return {
      boards: [matrix.boards[i] ?? '', matrix.boards[j] ?? ''].sort(),
      sizes: (matrix.people[i] ?? 0) + (matrix.people[j] ?? 0),
      shared: matrix.sharedPeople[k],
      significant: matrix.significant.includes(k),
      parent: matrix.parents.includes(k),
    };
  });
};

it('holds every pair that shares somebody, with the numbers of the pair', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const projection = projectionOf(world);
      const ranked = overlaps(projection).page(0, 100);
      const expected = ranked.map(({ a, b }) => {
        const pair = compareBoards(projection, a, b);
        return {
          boards: [a, b].sort(),
          sizes: pair.sizeA + pair.sizeB,
          shared: pair.sharedPeople,
          significant: pair.significant,
          parent: pair.relation === 'PARENT',
        };
      });
      const found = cells(projection);
      expect(found).toHaveLength(expected.length);
      expect(found).toEqual(expect.arrayContaining(expected));
      const matrix = overlapMatrix(projection, 100);
      const sharing = new Set(ranked.flatMap(({ a, b }) => [a, b]));
      expect(matrix.boards.toSorted()).toEqual([...sharing].sort());
      expect(matrix.total).toBe(sharing.size);
    }),
  );
});

it('keeps as many as asked for of the boards with the strongest pairs, in the order of their likeness, and the pairs among these', () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: 0, max: 8 }), (world, most) => {
      const projection = projectionOf(world);
      const all = boards
        .flatMap((a, i) => boards.slice(i + 1).map((b) => compareBoards(projection, a, b)))
        .filter((pair) => pair.sharedPeople > 0);
      const strongest = (board: string) =>
        Math.max(...all.filter(({ a, b }) => a === board || b === board).map(({ strength }) => strength));
      const ranked = boards
        .filter((board) => strongest(board) >= 0)
        .sort((a, b) => strongest(b) - strongest(a) || (a < b ? -1 : 1));
      const chosen = ranked.slice(0, most).sort();
      const kept = all.filter(({ a, b }) => chosen.includes(a) && chosen.includes(b));
      const order = similarTogether(chosen.length, {
        first: kept.map(({ a }) => chosen.indexOf(a)),
        other: kept.map(({ b }) => chosen.indexOf(b)),
        value: kept.map(({ jaccard, containment }) => (jaccard + containment) / 2),
      }).map((number) => chosen[number] ?? '');
      const pairs = kept
        .map((pair) => ({
          pair,
          places: [order.indexOf(pair.a), order.indexOf(pair.b)].sort((x, y) => x - y) as [number, number],
        }))
        .sort(({ places: x }, { places: y }) => x[0] - y[0] || x[1] - y[1]);
      const places = (isSo: (pair: (typeof kept)[number]) => boolean) =>
        pairs.flatMap(({ pair }, place) => (isSo(pair) ? [place] : []));
      expect(overlapMatrix(projection, most)).toEqual({
        boards: order,
        people: order.map((board) => peopleOf(projection, board).length),
        total: ranked.length,
        first: pairs.map(({ places }) => places[0]),
        other: pairs.map(({ places }) => places[1]),
        sharedPeople: pairs.map(({ pair }) => pair.sharedPeople),
        significant: places(({ significant }) => significant),
        parents: places(({ relation }) => relation === 'PARENT'),
      });
    }),
    { numRuns: 300 },
  );
});

it('tells pairs beyond chance, and where one is above the other, by their places', () => {
  // A and B share all of six, C one of these; sixty boards of two others make that unlikely.
  const six = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'];
  const far = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`Far${10 + i}`, [`X${i}`, `Y${i}`]]));
  const world = membership({ A: six, B: six, C: ['P1', 'Z1', 'Z2', 'Z3', 'Z4', 'Z5'], ...far });
  const above = (id: string, parent: string) => [
    ...(world.boards ?? []).filter((it) => it.id !== id),
    { id, partOf: parent },
  ];
  const told = (id: string, parent: string) => overlapMatrix(projectionOf({ ...world, boards: above(id, parent) }), 10);
  expect(told('C', 'A')).toMatchObject({
    boards: ['A', 'B', 'C'],
    people: [6, 6, 6],
    total: 3,
    first: [0, 0, 1],
    other: [1, 2, 2],
    sharedPeople: [6, 1, 1],
    significant: [0],
    parents: [1],
  });
  expect([told('B', 'C').parents, told('A', 'B').parents, told('A', 'Far10').parents]).toEqual([[2], [0], []]);
});

it('keeps the boards of the strongest pairs where not all fit', () => {
  const on = {
    A: ['P', 'Q', 'R'],
    B: ['P', 'Q', 'R'],
    C: ['R', 'S', 'T', 'U'],
    D: ['S', 'T', 'V'],
    E: ['V', 'W', 'X', 'Y'],
  };
  const matrix = overlapMatrix(projectionOf(membership(on)), 4);
  expect(matrix.boards.toSorted()).toEqual(['A', 'B', 'C', 'D']);
  expect(matrix.total).toBe(5);
});

it('sets similar boards side by side', () => {
  const on = {
    A: ['P', 'Q', 'R'],
    B: ['S', 'T', 'U'],
    C: ['P', 'Q', 'R'],
    D: ['S', 'T', 'U', 'R'],
    E: ['S', 'T', 'U'],
  };
  const { boards: order } = overlapMatrix(projectionOf(membership(on)), 10);
  expect(Math.abs(order.indexOf('A') - order.indexOf('C'))).toBe(1);
  const similar = ['B', 'D', 'E'].map((board) => order.indexOf(board));
  expect(Math.max(...similar) - Math.min(...similar)).toBe(2);
});

it('is empty where nobody sits on two boards', () => {
  const none = {
    boards: [],
    people: [],
    total: 0,
    first: [],
    other: [],
    sharedPeople: [],
    significant: [],
    parents: [],
  };
  expect(overlapMatrix(projectionOf(membership({ A: ['P'], B: ['Q'] })), 10)).toEqual(none);
});

it('leaves out boards rather than hold more pairs than it may', () => {
  // One person on so many boards that there are more pairs than that.
  const count = Math.ceil(Math.sqrt(2 * mostPairs)) + 20;
  const on = Object.fromEntries(Array.from({ length: count }, (_, i) => [`B${String(i).padStart(3, '0')}`, ['P']]));
  const matrix = overlapMatrix(projectionOf(membership(on)), 1_000);
  expect(matrix.total).toBe(count);
  expect(matrix.first.length).toBeLessThanOrEqual(mostPairs);
  expect(matrix.first.length).toBe((matrix.boards.length * (matrix.boards.length - 1)) / 2);
  expect(matrix.boards.length).toBeGreaterThan(count - 40);
});

it('a pair is its boards by their places, and its place among the pairs that share people', () => {
  const world = {
    ...membership({ A: ['P'], B: ['Q'], C: ['P', 'Q'], D: ['P'] }),
    boards: [{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'D', to: '2018' }],
  };
  const projection = projectionOf(world, { asOf: '2020' });
  const pair = (a: string, b: string) => {
    const { i, j, sharing, a: one, b: other } = pairOfBoards(projection, a, b);
    return { i, j, sharing, ids: one.id + other.id };
  };
  expect(pair('A', 'B')).toEqual({ i: 0, j: 1, sharing: -1, ids: 'AB' });
  expect(pair('A', 'C')).toEqual({ i: 0, j: 2, sharing: 0, ids: 'AC' });
  expect(pair('C', 'B')).toEqual({ i: 2, j: 1, sharing: 1, ids: 'CB' });
  expect(pair('C', 'A')).toEqual({ i: 2, j: 0, sharing: 0, ids: 'CA' });
  expect(pair('A', 'D')).toEqual({ i: 0, j: -1, sharing: -1, ids: 'AD' });
  expect(pair('D', 'C')).toEqual({ i: -1, j: 2, sharing: -1, ids: 'DC' });
  expect(() => pair('A', 'Nowhere')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  expect(() => pair('Nowhere', 'A')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
});
