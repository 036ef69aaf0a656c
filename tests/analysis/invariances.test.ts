// What may be done to a landscape with a known effect on its measures: a board doubled, somebody put on every board, people, boards and
// organisations named otherwise, a scope in which nothing lies.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBoards, measureOf, measures, overlaps } from '../../server/analysis/index.ts';
import { tails } from '../../server/analysis/overlap/significance/poissonBinomial.ts';
import { membership, projectionOf, type World } from './world.ts';

const names = ['A', 'B', 'C', 'D'];
const people = ['P', 'Q', 'R', 'S', 'T', 'U'];
const pairs = names.flatMap((a) => names.filter((b) => a < b).map((b) => [a, b] as const));
const boards = fc.record(Object.fromEntries(names.map((name) => [name, fc.subarray(people)])));
const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e9) / 1e9 + 0);

describe('a board doubled', () => {
  it('is all but the same as its double, and changes nothing between other boards', () => {
    fc.assert(
      fc.property(boards, (before) => {
        const original = before.A ?? [];
        fc.pre(original.length > 0);
        const after = projectionOf(membership({ ...before, Double: original }));
        expect(compareBoards(after, 'A', 'Double')).toMatchObject({
          sharedPeople: original.length,
          jaccard: 1,
          containment: 1,
          pValue: expect.toSatisfy((p: number) => p > 0 && p <= 1),
        });
        const plain = projectionOf(membership(before));
        const kept = ['sharedPeople', 'jaccard', 'containment', 'organisationJaccard', 'strength'];
        for (const measure of kept)
          expect(pairs.map((pair) => measureOf(after, measure, ...pair))).toEqual(
            pairs.map((pair) => measureOf(plain, measure, ...pair)),
          );
      }),
    );
  });
  it('adds nothing to the boards in effect of the whole, when each of them is doubled', () => {
    fc.assert(
      fc.property(boards, (before) => {
        fc.pre(Object.values(before).every((those) => those.length > 0));
        const twice = Object.entries(before).flatMap(([name, those]) => [
          [name, those],
          [`${name} too`, those],
        ]);
        const [one, two] = [before, Object.fromEntries(twice) as typeof before].map((it) =>
          measureOf(projectionOf(membership(it)), 'effectiveBoardsTogether'),
        );
        expect(two).toBeCloseTo(one ?? 0, 9);
      }),
    );
  });
});

describe('somebody on every board', () => {
  it('is one more shared by each two, and expected so: the chance of what the others share stays as it is', () => {
    fc.assert(
      fc.property(boards, (before) => {
        fc.pre(Object.values(before).every((those) => those.length > 0));
        const after = Object.fromEntries(
          Object.entries(before).map(([name, those]) => [name, [...those, 'Everywhere']]),
        );
        const [less, more] = [before, after].map((it) => projectionOf(membership(it)));
        if (!less || !more) return;
        for (const [a, b] of pairs) {
          const [was, is] = [compareBoards(less, a, b), compareBoards(more, a, b)];
          expect(is.sharedPeople).toBe(was.sharedPeople + 1);
          expect(is.expectedPeople).toBeCloseTo(was.expectedPeople + 1, 9);
          expect(is.pValue).toBeCloseTo(was.pValue, 9);
          expect(is.newmanWeight).toBeCloseTo(was.newmanWeight + 1 / (names.length - 1), 9);
        }
        expect(measureOf(more, 'components')).toBe(1);
        expect(measureOf(more, 'density')).toBe(1);
        expect(overlaps(more).count).toBe(pairs.length);
      }),
    );
  });
});

const seat = fc.record({
  board: fc.constantFrom(...names),
  person: fc.constantFrom(...people),
  onBehalfOf: fc.option(fc.constantFrom('X', 'Y', 'Z')),
});
const about = fc.record({
  kind: fc.constantFrom('council', 'charity'),
  areas: fc.constant<string[]>(['north']),
});
const landscape = fc.record({
  seats: fc.array(seat, { maxLength: 16 }),
  organisations: fc.record({ X: about, Y: about, Z: about, V: about, W: about }),
  hours: fc.array(fc.constantFrom(2, 4, 11), { minLength: names.length, maxLength: names.length }),
});
type Small = typeof landscape extends fc.Arbitrary<infer T> ? T : never;

/** The order of all names is turned about. */
const other = (name: string) => `${'ZYXWVUTSRQPONMLKJIHGFEDCBA'['ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(name)]}2`;
const same = (name: string) => name;

function worldOf(it: Small, named: (name: string) => string): World {
  return {
    areas: { north: [] },
    areaKinds: { north: 'county' },
    organisations: Object.entries(it.organisations).map(([id, rest]) => ({ id: named(id), ...rest })),
    boards: names.map((id, i) => ({ id: named(id), meetingsPerYear: it.hours[i] ?? 1, minutesPerMeeting: 90 })),
    seats: it.seats.map(({ board, person, onBehalfOf }) => ({
      board: named(board),
      person: named(person),
      onBehalfOf: onBehalfOf === null ? null : named(onBehalfOf),
    })),
  };
}

describe('other names', () => {
  const idsOf = { PERSON: people, ORGANISATION: ['V', 'W', 'X', 'Y', 'Z'] } as const;
  it.each(['PERSON', 'ORGANISATION'] as const)('change no measure of a %s', (of) => {
    fc.assert(
      fc.property(landscape, (it) => {
        const seen = (named: (name: string) => string) => {
          const projection = projectionOf(worldOf(it, named));
          const ids = idsOf[of].filter((id) => of === 'ORGANISATION' || it.seats.some(({ person }) => person === id));
          return measures
            .filter((measure) => measure.of === of && !measure.sampled)
            .map(({ id }) => [id, ids.map((each) => rounded(measureOf(projection, id, named(each))))]);
        };
        expect(seen(other)).toEqual(seen(same));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a scope in which nothing lies', () => {
  it('gives every measure the value that it has where there is nothing', () => {
    fc.assert(
      fc.property(landscape, (it) => {
        const full = worldOf(it, same);
        const ended = { ...full, boards: (full.boards ?? []).map((board) => ({ ...board, to: '2019' })) };
        const projection = projectionOf(ended, { asOf: '2021' });
        const [person = ''] = it.seats.map((each) => each.person);
        const ids = { PAIR: ['A', 'B'], BOARD: ['A'], PERSON: [person], ORGANISATION: ['X'], LANDSCAPE: [] };
        for (const { id, of, degenerate } of measures) {
          if (!(of in ids) || (of === 'PERSON' && person === '') || !isOfSeats(id)) continue;
          expect([id, measureOf(projection, id, ...ids[of as keyof typeof ids])]).toEqual([id, degenerate]);
        }
      }),
      { numRuns: 20 },
    );
  });

  // What a board is for, where and how long it meets is known of it whether anybody sits there or not.
  function isOfSeats(id: string): boolean {
    return !['sharedHoursPerYear', 'organisationMissing', 'themeSimilarity', 'areaSimilarity'].includes(id);
  }
});

describe('one more shared person', () => {
  it('makes chance no likelier: tails fall, from 1', () => {
    const draws = fc.array(
      fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), count: fc.integer({ min: 1, max: 40 }) }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(draws, fc.integer({ min: 1, max: 60 }), (all, most) => {
        const falling = [...tails(all, most)];
        expect(falling[0]).toBe(1);
        expect(falling).toEqual(falling.toSorted((x, y) => y - x));
        expect(falling.at(-1)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
