// Boards against boards: every pair that shares people stands in the matrix, with the numbers that the pair has.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareBoards, overlapMatrix, overlaps, type Projection } from '../../server/analysis/index.ts';
import { mostPairs } from '../../server/analysis/overlap/overlapMatrix.ts';
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
