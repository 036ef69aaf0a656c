// The measures of the whole and of a board's place in it: small worlds by hand, all small networks against slow and obvious versions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBoards, measureOf, measures, type Projection, peopleIn } from '../../server/analysis/index.ts';
import { componentsOf } from '../../server/analysis/whole/components.ts';
import { partsWithoutEach } from '../../server/analysis/whole/cutPeople.ts';
import { importanceOf, percentileRanks } from '../../server/analysis/whole/importance.ts';
import { neighbours } from '../../server/analysis/whole/neighbours.ts';
import { davis, events } from './davis.ts';
import { membership, projectionOf } from './world.ts';

const boards = ['A', 'B', 'C', 'D', 'E', 'F'];
const people = ['P', 'Q', 'R', 'S', 'T'];
const seats = fc
  .subarray(boards.flatMap((board) => people.map((person) => ({ board, person }))))
  .map((all) => ({ boards: boards.map((id) => ({ id })), seats: all }));
type Sitting = { board: string; person: string };

const share = (all: readonly Sitting[], a: string, b: string): boolean =>
  a !== b &&
  people.some((person) => [a, b].every((board) => all.some((it) => it.board === board && it.person === person)));

/** How many parts there are, by joining what is tied until nothing changes. */
function partsByHand(nodes: readonly string[], tied: (a: string, b: string) => boolean): number {
  let parts = nodes.map((node) => [node]);
  for (let joined = true; joined; ) {
    joined = false;
    for (const one of parts) {
      const other = parts.find((it) => it !== one && it.some((a) => one.some((b) => tied(a, b) || tied(b, a))));
      if (!other) continue;
      parts = [...parts.filter((it) => it !== one && it !== other), [...one, ...other]];
      joined = true;
      break;
    }
  }
  return parts.length;
}

/** The largest k for which the board survives when those with fewer than k neighbours leave, again and again. */
function coreByHand(all: readonly Sitting[], board: string): number {
  for (let k = boards.length; k > 0; k--) {
    let left = boards;
    for (let before = -1; before !== left.length; ) {
      before = left.length;
      const there = left;
      left = there.filter((a) => there.filter((b) => share(all, a, b)).length >= k);
    }
    if (left.includes(board)) return k;
  }
  return 0;
}

function constraintByHand(all: readonly Sitting[], i: string): number | null {
  const near = (a: string) => boards.filter((b) => share(all, a, b));
  const p = (a: string, b: string) => (share(all, a, b) ? 1 / near(a).length : 0);
  if (near(i).length === 0) return null;
  return near(i)
    .map(
      (j) => (p(i, j) + boards.filter((q) => q !== i && q !== j).reduce((sum, q) => sum + p(i, q) * p(q, j), 0)) ** 2,
    )
    .reduce((sum, value) => sum + value, 0);
}

const value = (projection: Projection, id: string, ...ids: string[]) => measureOf(projection, id, ...ids);

describe('the fourteen events of Davis, Gardner & Gardner', () => {
  const projection = projectionOf(davis);
  it('hang together, 66 of 91 pairs sharing somebody', () => {
    expect([value(projection, 'density'), value(projection, 'components')]).toEqual([66 / 91, 1]);
  });
  it('are all of the 8-core', () => {
    expect(events.map((event) => value(projection, 'core', event))).toEqual(events.map(() => 8));
  });
  it('constrain the first by its four fellows and the four events between the groups', () => {
    const fellow = (1 / 8) * (1 + 3 / 8 + 4 / 13);
    const middle = (1 / 8) * (1 + 4 / 8 + 3 / 13);
    expect(value(projection, 'constraint', 'E1')).toBeCloseTo(4 * fellow ** 2 + 4 * middle ** 2, 12);
  });
  it('would not fall apart without any one woman', () => {
    expect(value(projection, 'cutPeople')).toBe(0);
  });
  it('overlap by the mean of their containments', () => {
    const pairs = events.flatMap((a, i) => events.slice(i + 1).map((b) => compareBoards(projection, a, b).containment));
    expect(value(projection, 'meanOverlap')).toBeCloseTo(pairs.reduce((sum, it) => sum + it, 0) / 91, 12);
  });
});

describe('in a world that one can draw', () => {
  // A — Ann — B — Bob — C, Dan alone on D, nobody on E.
  const row = membership({ A: ['Ann'], B: ['Ann', 'Bob'], C: ['Bob', 'Cat'], D: ['Dan'], E: [] });
  const projection = projectionOf(row);
  it('density, parts and mean overlap are over boards with people', () => {
    expect(['density', 'components', 'meanOverlap'].map((id) => value(projection, id))).toEqual([
      2 / 6,
      2,
      (1 + 1 / 2) / 6,
    ]);
    expect(componentsOf(projection)).toEqual([[0, 1, 2], [3]]);
  });
  it('Ann and Bob hold it together, Cat and Dan do not', () => {
    expect(['Ann', 'Bob', 'Cat', 'Dan'].map((person) => value(projection, 'partsWithout', person))).toEqual([
      1, 1, 0, 0,
    ]);
    expect(value(projection, 'cutPeople')).toBe(2);
  });
  it('somebody between three boards leaves two more parts', () => {
    const star = projectionOf(membership({ A: ['Hub'], B: ['Hub'], C: ['Hub', 'Ann'] }));
    expect(value(star, 'partsWithout', 'Hub')).toBe(2);
  });
  it('a board between two that have nobody else in common has constraint 1/2, its neighbours 1, one alone none', () => {
    expect(['A', 'B', 'C', 'D', 'E'].map((board) => value(projection, 'constraint', board))).toEqual([
      1,
      1 / 2,
      1,
      null,
      null,
    ]);
  });
  it('three that share pairwise have the most constraint, 9/8', () => {
    const triangle = projectionOf(membership({ A: ['X'], B: ['X'], C: ['X'] }));
    expect(value(triangle, 'constraint', 'A')).toBeCloseTo(9 / 8, 12);
  });
  it('parts are listed by their boards in order, the largest first', () => {
    const parts = membership({ A: ['X'], B: ['P'], C: ['Q'], D: ['P', 'Q'], E: ['Y'] });
    expect(componentsOf(projectionOf(parts))).toEqual([[1, 2, 3], [0], [4]]);
  });
  it('of one board, or none, nothing overlaps and nobody holds anything together', () => {
    const ids = ['density', 'meanOverlap', 'components', 'cutPeople'];
    expect(ids.map((id) => value(projectionOf({}), id))).toEqual([0, 0, 0, 0]);
    expect(ids.map((id) => value(projectionOf(membership({ A: ['Ann', 'Bob'] })), id))).toEqual([0, 0, 1, 0]);
  });
  it('out of scope nobody is tied, and who is not on record is not found', () => {
    const world = { ...row, boards: ['A', 'B', 'C'].map((id) => ({ id, to: id === 'B' ? '2010' : null })) };
    const later = projectionOf(
      { ...world, seats: [...(row.seats ?? []), { board: 'B', person: 'Eve' }] },
      { asOf: '2020' },
    );
    expect(['core', 'constraint', 'community', 'communityStays'].map((id) => value(later, id, 'B'))).toEqual([
      0,
      null,
      0,
      null,
    ]);
    expect(value(later, 'partsWithout', 'Eve')).toBe(0);
    expect(() => value(later, 'partsWithout', 'Nobody')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(() => value(later, 'core', 'Nowhere')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
  it('any node may hold others together, wherever one begins', () => {
    const tied = (count: number, ...ties: [number, number][]) =>
      neighbours(
        count,
        Int32Array.from(ties, ([a]) => a),
        Int32Array.from(ties, ([, b]) => b),
        null,
      );
    expect([...partsWithoutEach(tied(4, [0, 1], [0, 2], [0, 3]))]).toEqual([2, 0, 0, 0]);
    expect([...partsWithoutEach(tied(5, [0, 1], [1, 2], [2, 3]))]).toEqual([0, 1, 1, 0, 0]);
    expect([...partsWithoutEach(tied(5, [0, 1], [1, 2], [0, 2], [2, 3], [3, 4]))]).toEqual([0, 0, 1, 1, 0]);
  });
  it('neighbours rise, and weigh what their tie weighs', () => {
    const [first, other] = [Int32Array.of(0, 0, 1), Int32Array.of(1, 3, 3)];
    expect(neighbours(4, first, other, Float64Array.of(5, 6, 7))).toEqual({
      count: 4,
      start: Int32Array.of(0, 2, 4, 4, 6),
      other: Int32Array.of(1, 3, 0, 3, 0, 1),
      weight: Float64Array.of(5, 6, 5, 7, 6, 7),
    });
    expect(neighbours(4, first, other, null).weight).toBeNull();
  });
  it('cores are 1 in the row, 0 alone', () => {
    expect(['A', 'B', 'C', 'D', 'E'].map((board) => value(projection, 'core', board))).toEqual([1, 1, 1, 0, 0]);
  });
});

describe('importance', () => {
  const world = {
    boards: [
      { id: 'A', statutoryBasis: 'an Act' },
      { id: 'B', partOf: 'A', reportsTo: ['A', 'C'] },
      { id: 'C', reportsTo: ['A'] },
      { id: 'D' },
      { id: 'E' },
    ],
    seats: [
      ...['P', 'Q', 'R'].map((person) => ({ board: 'A', person })),
      { board: 'B', person: 'P' },
      { board: 'C', person: 'Q', onBehalfOf: 'Force' },
    ],
  };
  it('shows its parts: what each is, and the share of other boards that have less', () => {
    const projection = projectionOf(world);
    expect(importanceOf(projection, 'A')).toEqual({
      importance: 1,
      parts: {
        reach: { value: 3, rank: 1 },
        betweenness: { value: 1, rank: 1 },
        reportingBoards: { value: 2, rank: 1 },
        statutory: { value: 1, rank: 1 },
      },
    });
    expect(importanceOf(projection, 'C')).toEqual({
      importance: (3 / 4 + 0 + 3 / 4 + 0) / 4,
      parts: {
        reach: { value: 2, rank: 3 / 4 },
        betweenness: { value: 0, rank: 0 },
        reportingBoards: { value: 1, rank: 3 / 4 },
        statutory: { value: 0, rank: 0 },
      },
    });
    expect(['reach', 'reportingBoards'].map((id) => value(projection, id, 'B'))).toEqual([1, 0]);
  });
  it('of a board alone, or out of scope, is 0', () => {
    const closed = {
      boards: [
        { id: 'A', statutoryBasis: 'an Act' },
        { id: 'B', to: '2010' },
      ],
      seats: [],
    };
    const projection = projectionOf(closed, { asOf: '2020' });
    expect(['A', 'B'].map((board) => value(projection, 'importance', board))).toEqual([0, 0]);
  });
  it('ranks by how many others have less, however they are ordered', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 12 }), (values) => {
        const slow = values.map((value) => values.filter((other) => other < value).length / (values.length - 1));
        expect([...percentileRanks(Float64Array.from(values))]).toEqual(slow);
      }),
    );
  });
  it('ranks what differs by rounding only as equal', () => {
    expect([...percentileRanks(Float64Array.of(0.3, 0.1 + 0.2, 0, 1))]).toEqual([1 / 3, 1 / 3, 0, 1]);
  });
});

describe('in every small network', () => {
  it('cores, constraint and parts are what slow versions give', () => {
    fc.assert(
      fc.property(seats, (it) => {
        const projection = projectionOf(it);
        for (const board of boards) {
          expect(value(projection, 'core', board)).toBe(coreByHand(it.seats, board));
          const [fast, slow] = [value(projection, 'constraint', board), constraintByHand(it.seats, board)];
          expect(fast === null).toBe(slow === null);
          expect(fast ?? 0).toBeCloseTo(slow ?? 0, 9);
        }
        const seated = boards.filter((board) => it.seats.some((seat) => seat.board === board));
        expect(value(projection, 'components')).toBe(partsByHand(seated, (a, b) => share(it.seats, a, b)));
      }),
    );
  });
  it('a person holds together what falls apart without them', () => {
    fc.assert(
      fc.property(seats, (it) => {
        const projection = projectionOf(it);
        const sits = (a: string, b: string) => it.seats.some(({ board, person }) => board === a && person === b);
        for (const person of peopleIn(projection)) {
          const all = [...boards, ...peopleIn(projection)];
          const others = all.filter((node) => node !== person);
          const more = partsByHand(others, sits) - partsByHand(all, sits);
          expect(value(projection, 'partsWithout', person)).toBe(more);
        }
      }),
      { numRuns: 50 },
    );
  });
  it('neither other names nor another order change a number of a board or of the whole', () => {
    const ofWhole = measures.filter(({ of, sampled }) => of === 'LANDSCAPE' && !sampled);
    const ofBoards = measures.filter(({ of, sampled }) => of === 'BOARD' && !sampled);
    const numbers = (projection: Projection, named: (board: string) => string) =>
      [
        ...ofWhole.map(({ id }) => value(projection, id)),
        ...ofBoards.flatMap(({ id }) => boards.map((board) => value(projection, id, named(board)))),
      ].map((it) => (it === null ? null : Math.round(it * 1e9)));
    const renamed = (board: string) => `the ${'FEDCBA'[boards.indexOf(board)]}`;
    fc.assert(
      fc.property(seats, (it) => {
        const turned = {
          boards: it.boards.map(({ id }) => ({ id: renamed(id) })).reverse(),
          seats: it.seats.map(({ board, person }) => ({ board: renamed(board), person: `a ${person}` })).reverse(),
        };
        expect(numbers(projectionOf(turned), renamed)).toEqual(numbers(projectionOf(it), (board) => board));
      }),
    );
  });
});
