// What holds in every landscape: small random worlds against a slow and obvious version, and what may not change a number.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareBoards,
  loadOfPerson,
  measureOf,
  measures,
  overlaps,
  type Projection,
  peopleIn,
  peopleOf,
  similarGroupsOf,
} from '../../server/analysis/index.ts';
import { candidates, pairAt } from '../../server/analysis/overlap/candidates.ts';
import { strengthOfPair } from '../../server/analysis/overlap/strength.ts';
import { strengths } from '../../server/analysis/overlap/strengths.ts';
import { firstDay, lastDay } from '../../server/domain/partialDate.ts';
import { projectionOf, type World } from './world.ts';

const boards = ['A', 'B', 'C', 'D', 'E'];
const people = ['P', 'Q', 'R', 'S', 'T', 'U'];
type Seat = NonNullable<World['seats']>[number];

const closedSeat = fc
  .record({
    board: fc.constantFrom(...boards),
    person: fc.constantFrom(...people),
    from: fc.integer({ min: 2010, max: 2020 }),
    years: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ board, person, from, years }): Seat => ({ board, person, from: String(from), to: String(from + years) }));
const undatedSeat = fc.record({ board: fc.constantFrom(...boards), person: fc.constantFrom(...people) });
const organisationSeat = fc.record({ board: fc.constantFrom(...boards), organisation: fc.constantFrom('X', 'Y', 'Z') });
const seats = fc.array(fc.oneof(closedSeat, undatedSeat, organisationSeat), { maxLength: 30 });

const themes = { t: null, u: 't', v: 't', w: null };
const areas = { w: [], x: ['w'], y: ['w'], z: [] };
const world = fc
  .record({
    seats,
    boards: fc.tuple(
      ...boards.map((id) =>
        fc.record({
          id: fc.constant(id),
          themes: fc.subarray(Object.keys(themes)),
          areas: fc.subarray(Object.keys(areas)),
        }),
      ),
    ),
  })
  .map((it): World => ({ ...it, themes, areas }));

const everyPair = boards.flatMap((a) => boards.map((b) => [a, b] as const)).filter(([a, b]) => a !== b);

/** Whether two seats hold on one day, found by trying every year. */
function meet(a: Seat, b: Seat): boolean {
  const holds = (seat: Seat, year: number) => !seat.from || (Number(seat.from) <= year && year <= Number(seat.to));
  return Array.from({ length: 20 }, (_, i) => 2008 + i).some((year) => holds(a, year) && holds(b, year));
}

function sharedByHand(all: readonly Seat[], a: string, b: string): string[] {
  return people.filter((person) =>
    all.some(
      (one) =>
        one.board === a &&
        one.person === person &&
        all.some((other) => other.board === b && other.person === person && meet(one, other)),
    ),
  );
}

/** Every pair's shortest ways, counted by walking all of them. */
function betweennessByHand(tied: (a: string, b: string) => boolean): number[] {
  const ways = (from: string, to: string): string[][] => {
    for (let length = 1, found: string[][] = [[from]]; length <= boards.length && found.length > 0; length++) {
      found = found.flatMap((way) =>
        boards.filter((next) => !way.includes(next) && tied(way.at(-1) ?? '', next)).map((next) => [...way, next]),
      );
      const there = found.filter((way) => way.at(-1) === to);
      if (there.length > 0) return there;
    }
    return [];
  };
  return boards.map((board) =>
    everyPair
      .filter(([a, b]) => a < b && a !== board && b !== board)
      .reduce((sum, [a, b]) => {
        const all = ways(a, b);
        return all.length === 0 ? sum : sum + all.filter((way) => way.includes(board)).length / all.length;
      }, 0),
  );
}

const everyMeasure = (projection: Projection) =>
  measures
    .filter(({ of, sampled }) => of === 'PAIR' && !sampled)
    .flatMap((measure) => everyPair.map(([a, b]) => measure.value(projection, a, b)));

describe('in every small landscape', () => {
  it('boards share whom a slow search finds', () => {
    fc.assert(
      fc.property(world, (it) => {
        const projection = projectionOf(it);
        for (const [a, b] of everyPair)
          expect(compareBoards(projection, a, b).people).toEqual(sharedByHand(it.seats ?? [], a, b));
      }),
    );
  });
  it('the ranking lists just the pairs that share somebody', () => {
    fc.assert(
      fc.property(world, (it) => {
        const listed = overlaps(projectionOf(it))
          .page(0, 100)
          .map(({ a, b }) => `${a}${b}`)
          .sort();
        expect(listed).toEqual(
          everyPair
            .filter(([a, b]) => a < b && sharedByHand(it.seats ?? [], a, b).length > 0)
            .map(([a, b]) => `${a}${b}`),
        );
      }),
    );
  });
  it('betweenness is what walking every way gives', () => {
    fc.assert(
      fc.property(world, (it) => {
        const projection = projectionOf(it);
        const slow = betweennessByHand((a, b) => a !== b && sharedByHand(it.seats ?? [], a, b).length > 0);
        expect(boards.map((board) => measureOf(projection, 'betweenness', board))).toEqual(
          slow.map((value) => expect.closeTo(value, 9)),
        );
      }),
      { numRuns: 50 },
    );
  });
  it('a pair is the same in either order', () => {
    fc.assert(
      fc.property(world, (it) => {
        const projection = projectionOf(it);
        for (const [a, b] of everyPair) {
          const there = compareBoards(projection, a, b);
          const back = compareBoards(projection, b, a);
          expect({ ...back, a, b, sizeA: back.sizeB, sizeB: back.sizeA }).toEqual(there);
        }
      }),
    );
  });
  it('a list ranks by the strength that each pair has alone', () => {
    fc.assert(
      fc.property(world, (it) => {
        const projection = projectionOf(it);
        const ranked = overlaps(projection, { sharedPeople: 0 });
        for (const pair of ranked.page(0, ranked.count))
          expect(pair.strength).toBe(compareBoards(projection, pair.b, pair.a).strength);
        const whole = ranked.page(0, ranked.count);
        for (const limit of [1, 2, 3]) expect(ranked.page(1, limit)).toEqual(whole.slice(1, 1 + limit));
        const listed = candidates(projection, { sharedPeople: 0 });
        const all = strengths(projection, listed);
        for (let k = 0; k < listed.length; k++) expect(all[k]).toBe(strengthOfPair(pairAt(projection, listed, k)));
      }),
    );
  });
  it('every measure of pairs keeps its bounds', () => {
    fc.assert(
      fc.property(world, (it) => {
        const projection = projectionOf(it);
        for (const measure of measures.filter(({ of, sampled }) => of === 'PAIR' && !sampled))
          for (const [a, b] of everyPair) {
            const value = measure.value(projection, a, b) ?? measure.bounds.least;
            expect(value).toBeGreaterThanOrEqual(measure.bounds.least);
            expect(value).toBeLessThanOrEqual(measure.bounds.most ?? Number.POSITIVE_INFINITY);
          }
      }),
    );
  });
  it('strength exceeds 1/2 only where people are shared', () => {
    fc.assert(
      fc.property(world, (it) => {
        const projection = projectionOf(it);
        for (const [a, b] of everyPair) {
          const { sharedPeople, strength } = compareBoards(projection, a, b);
          expect(strength).toBeLessThanOrEqual(sharedPeople === 0 ? 1 / 2 : 1);
        }
      }),
    );
  });
  it('the order of records changes nothing', () => {
    fc.assert(
      fc.property(world, (it) => {
        const turned = { ...it, seats: [...(it.seats ?? [])].reverse(), boards: [...(it.boards ?? [])].reverse() };
        expect(everyMeasure(projectionOf(turned))).toEqual(everyMeasure(projectionOf(it)));
      }),
    );
  });
  it('other names change no number', () => {
    fc.assert(
      fc.property(world, (it) => {
        const renamed = (it.seats ?? []).map((seat) =>
          !seat.person ? seat : { ...seat, person: `someone ${'UTSRQP'[people.indexOf(seat.person)]}` },
        );
        const rounded = (values: (number | null)[]) => values.map((value) => value && Math.round(value * 1e9));
        expect(rounded(everyMeasure(projectionOf({ ...it, seats: renamed })))).toEqual(
          rounded(everyMeasure(projectionOf(it))),
        );
      }),
    );
  });
  it('one more seat takes nobody from a board, and shares nobody less', () => {
    fc.assert(
      fc.property(world, closedSeat, (it, seat) => {
        const before = projectionOf(it);
        const after = projectionOf({ ...it, seats: [...(it.seats ?? []), seat] });
        for (const board of boards)
          expect(peopleOf(after, board)).toEqual(expect.arrayContaining(peopleOf(before, board)));
        for (const [a, b] of everyPair)
          expect(compareBoards(after, a, b).sharedPeople).toBeGreaterThanOrEqual(
            compareBoards(before, a, b).sharedPeople,
          );
      }),
    );
  });
  it('a longer presumption shares nobody less', () => {
    const seen = fc.array(
      fc.record({
        board: fc.constantFrom(...boards),
        person: fc.constantFrom(...people),
        seen: fc.integer({ min: 2010, max: 2016 }).map((year) => [String(year)]),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(seen, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (all, months, more) => {
        for (const [a, b] of everyPair) {
          const [less, longer] = [months, months + more].map(
            (presumeMonths) =>
              compareBoards(projectionOf({ seats: all, boards: boards.map((id) => ({ id })) }, { presumeMonths }), a, b)
                .sharedPeople,
          );
          expect(longer).toBeGreaterThanOrEqual(less ?? 0);
        }
      }),
      { numRuns: 30 },
    );
  });
  it('a narrower window has no more people and shares no more of them', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 2009, max: 2024 }), (it, year) => {
        const whole = projectionOf(it);
        const then = projectionOf(it, { asOf: String(year) });
        expect(then.days).toEqual({ first: firstDay(String(year)), last: lastDay(String(year)) });
        for (const [a, b] of everyPair)
          expect(compareBoards(then, a, b).sharedPeople).toBeLessThanOrEqual(compareBoards(whole, a, b).sharedPeople);
      }),
    );
  });
  it('a person’s boards in effect lie between one and their number', () => {
    fc.assert(
      fc.property(world, (it) => {
        const projection = projectionOf(it);
        for (const person of peopleIn(projection)) {
          const load = loadOfPerson(projection, person);
          expect(load.effectiveBoards).toBeGreaterThanOrEqual(1 - 1e-12);
          expect(load.effectiveBoards).toBeLessThanOrEqual(load.boards + 1e-12);
          expect(load.boardsAtOnce).toBeLessThanOrEqual(load.boards);
          const groups = similarGroupsOf(projection, person);
          expect(groups.map((group) => group.boards)).toEqual(load.groups);
          for (const group of groups) {
            expect(group.effectiveBoards).toBeGreaterThanOrEqual(1 - 1e-12);
            expect(group.effectiveBoards).toBeLessThan(group.boards.length);
          }
        }
      }),
    );
  });
});
