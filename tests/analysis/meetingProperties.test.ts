// What holds of meetings in every landscape: small random worlds against a slow version that looks at all pairs of meetings.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clashes,
  heldPairs,
  heldSeries,
  type MeetingPair,
  measureOf,
  type Projection,
  peopleOf,
} from '../../server/analysis/index.ts';
import { firstDay, lastDay } from '../../server/domain/partialDate.ts';
import { projectionOf, type World } from './world.ts';

const boards = ['A', 'B', 'C', 'D'];
const people = ['P', 'Q', 'R', 'S', 'T'];
type Meeting = NonNullable<World['meetings']>[number] & { id: string };

const date = fc
  .record({ month: fc.integer({ min: 1, max: 4 }), day: fc.constantFrom(0, 3, 4, 11, 25) })
  .map(({ month, day }) => `2021-0${month}${day === 0 ? '' : `-${String(day).padStart(2, '0')}`}`);
const hour = fc.option(
  fc.integer({ min: 9, max: 12 }).map((it) => `${String(it).padStart(2, '0')}:00`),
  { nil: null },
);
const meeting = fc.record({ board: fc.constantFrom(...boards), date, start: hour, end: hour });
const met = fc.record({ meeting, present: fc.subarray(people), recorded: fc.boolean() });
const seat = fc.record({ board: fc.constantFrom(...boards), person: fc.constantFrom(...people) });

/** Meetings with who was present; of some no attendance is recorded, and seats without dates stand in. */
const world = fc
  .record({ all: fc.array(met, { maxLength: 14 }), seats: fc.array(seat, { maxLength: 6 }) })
  .map(({ all, seats }): World => {
    const meetings = all.map((it, i) => ({ ...it.meeting, id: `m${String(i).padStart(2, '0')}` }));
    const attendances = all.flatMap(({ present, recorded }, i) =>
      recorded ? present.map((person) => ({ meeting: meetings[i]?.id ?? '', person })) : [],
    );
    return { boards: boards.map((id) => ({ id })), meetings, attendances, seats };
  });

/** Those recorded, else those seated on the board in a scope of that date alone. */
function presentAt(it: World, { id, board, date: on }: Meeting): string[] {
  const recorded = (it.attendances ?? []).filter((one) => one.meeting === id).map(({ person }) => person);
  return recorded.length > 0 ? [...recorded].sort() : peopleOf(projectionOf(it, { asOf: on }), board);
}

/** Every meeting's nearest of every other board, by looking at all of them. */
function pairsByHand(it: World): string[] {
  const there = new Map((it.meetings as Meeting[]).map((one) => [one.id, presentAt(it, one)]));
  const all = (it.meetings as Meeting[])
    .filter(({ id }) => there.get(id)?.length)
    .sort((x, y) => firstDay(x.date) - firstDay(y.date) || (x.id < y.id ? -1 : 1));
  const shared = (x: Meeting, y: Meeting) =>
    (there.get(x.id) ?? []).filter((person) => there.get(y.id)?.includes(person)).length;
  const most = (x: Meeting, y: Meeting) =>
    Math.max(lastDay(y.date) - firstDay(x.date), lastDay(x.date) - firstDay(y.date));
  const least = (x: Meeting, y: Meeting) =>
    Math.max(0, firstDay(y.date) - lastDay(x.date), firstDay(x.date) - lastDay(y.date));
  const found = all.flatMap((one) =>
    boards
      .filter((board) => board !== one.board)
      .flatMap((board) => {
        const [nearest] = all
          .filter((other) => other.board === board && least(one, other) <= 31)
          .sort(
            (x, y) => most(one, x) - most(one, y) || least(one, x) - least(one, y) || shared(one, y) - shared(one, x),
          );
        if (!nearest || shared(one, nearest) < 2) return [];
        const smaller = Math.min(...[one, nearest].map(({ id }) => there.get(id)?.length ?? 0));
        // Of the rest nothing is known, so containment alone decides.
        return shared(one, nearest) / smaller < 0.5 ? [] : [[one.id, nearest.id].sort().join(' ')];
      }),
  );
  return [...new Set(found)].sort();
}

function clashesByHand(it: World): string[] {
  const called = (one: Meeting) => presentAt(it, one);
  const minutes = ({ start, end }: Meeting): number[] => {
    const [from, to] = [start, end].map((time) => (time ? Number(time.slice(0, 2)) * 60 : null));
    if (typeof from !== 'number') return typeof to === 'number' ? [to - 1] : [];
    return typeof to === 'number' && to > from ? Array.from({ length: to - from }, (_, i) => from + i) : [from];
  };
  const all = (it.meetings as Meeting[]).filter((one) => one.date.length === 10);
  return all
    .flatMap((one) =>
      all
        .filter((other) => one.id < other.id && one.date === other.date)
        .filter((other) => minutes(one).some((minute) => minutes(other).includes(minute)))
        .filter((other) => called(one).some((person) => called(other).includes(person)))
        .map((other) => `${one.id} ${other.id}`),
    )
    .sort();
}

const idsOf = ({ a, b }: Pick<MeetingPair, 'a' | 'b'>) => [a.meeting.id, b.meeting.id].sort().join(' ');
const clashIds = (projection: Projection) => projection.keep(clashes).all.map(idsOf).sort();
const seriesOf = (projection: Projection) =>
  heldSeries(projection).map((it) => ({
    ...it,
    pairs: it.pairs.map(({ a, b, score }) => [a.meeting.id, b.meeting.id, score]),
  }));

describe('in every small landscape with meetings', () => {
  it('the duplicated ones are those that a slow search finds', () => {
    let some = 0;
    fc.assert(
      fc.property(world, (it) => {
        const found = heldPairs(projectionOf(it)).map(idsOf).sort();
        some += found.length;
        expect(found).toEqual(pairsByHand(it));
      }),
      { numRuns: 300 },
    );
    expect(some).toBeGreaterThan(100);
  });
  it('clashes are those that a look at every minute finds', () => {
    let some = 0;
    fc.assert(
      fc.property(world, (it) => {
        const found = clashIds(projectionOf(it));
        some += found.length;
        expect(found).toEqual(clashesByHand(it));
      }),
      { numRuns: 300 },
    );
    expect(some).toBeGreaterThan(10);
  });
  it('scores keep their bounds and thresholds, and two meetings score the same in either order', () => {
    fc.assert(
      fc.property(world, (it) => {
        const projection = projectionOf(it);
        for (const { a, b, score, shared } of heldPairs(projection)) {
          expect(score).toBeGreaterThanOrEqual(0.5);
          expect(score).toBeLessThanOrEqual(1);
          expect(shared).toBeGreaterThanOrEqual(2);
          expect(a.meeting.board).not.toBe(b.meeting.board);
          const [there, back] = [
            [a, b],
            [b, a],
          ].map((two) => measureOf(projection, 'duplication', ...two.map(({ meeting: { id } }) => id)));
          expect([there, back]).toEqual([score, score]);
        }
      }),
    );
  });
  it('a series is of the board that meets less, and never more than its meetings', () => {
    fc.assert(
      fc.property(world, (it) => {
        const projection = projectionOf(it);
        for (const { a, b, pairs, meetingsOfA, meetingsOfB, series } of heldSeries(projection)) {
          expect(meetingsOfA).toBeLessThanOrEqual(meetingsOfB);
          expect(pairs.length).toBeLessThanOrEqual(meetingsOfA);
          expect(new Set(pairs.map((pair) => pair.a.meeting.id)).size).toBe(pairs.length);
          expect(pairs.every((pair) => pair.a.meeting.board === a && pair.b.meeting.board === b)).toBe(true);
          expect(series).toBe(pairs.length >= 2 && pairs.length * 2 > meetingsOfA);
          expect(measureOf(projection, 'duplicatedMeetings', b, a)).toBe(pairs.length);
        }
      }),
    );
  });
  it('the order of records changes nothing', () => {
    fc.assert(
      fc.property(world, (it) => {
        const backwards = <T>(list: readonly T[] | undefined) => [...(list ?? [])].reverse();
        const turned = {
          boards: backwards(it.boards),
          meetings: backwards(it.meetings),
          attendances: backwards(it.attendances),
          seats: backwards(it.seats),
        };
        expect(seriesOf(projectionOf(turned))).toEqual(seriesOf(projectionOf(it)));
        expect(clashIds(projectionOf(turned))).toEqual(clashIds(projectionOf(it)));
      }),
    );
  });
  it('planned meetings take nothing from and add nothing to those held', () => {
    fc.assert(
      fc.property(world, world, (it, other) => {
        const planned = (other.meetings as Meeting[]).map((one) => ({
          ...one,
          id: `planned ${one.id}`,
          planned: true,
        }));
        const both = { ...it, meetings: [...(it.meetings ?? []), ...planned] };
        expect(seriesOf(projectionOf(both))).toEqual(seriesOf(projectionOf(it)));
      }),
    );
  });
});
