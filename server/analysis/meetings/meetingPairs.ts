// Pairs of meetings that duplicate each other: a meeting and the nearest one of another board within 31 days, alike by 1/2 or more and
// sharing two people or more. Nearest where their dates leave it open: the one that is nearest at worst. Goes from each person to their
// meetings of those days, never through all pairs of meetings.
import type { Id } from '../../domain/records.ts';
import type { BoardRelation } from '../overlap/relation.ts';
import type { Projection } from '../projection/project.ts';
import { groupedBy } from '../projection/recordIndex.ts';
import { at } from '../projection/twoMode.ts';
import { type Thresholds, thresholds } from '../thresholds.ts';
import { type Calendar, firstNear, heldCalendar, plannedCalendar } from './calendar.ts';
import { type DaysApart, daysApart } from './daysApart.ts';
import { duplicationOf, type Remits, remitsOf } from './duplication.ts';
import type { Gathering } from './gatherings.ts';

export interface MeetingPair {
  a: Gathering;
  b: Gathering;
  apart: DaysApart;
  /** How many persons were at both. */
  shared: number;
  score: number;
  relation: BoardRelation | null;
  remits: Remits;
  /** Whether b is the nearest of its board to a, and a the nearest of its to b: one of the two at least. */
  nearestToA: boolean;
  nearestToB: boolean;
}

/** Of meetings held; by the place of the earlier meeting, then of the later. */
export function heldPairs(projection: Projection): MeetingPair[] {
  return meetingPairs(projection, projection.keep(heldCalendar));
}

export function plannedPairs(projection: Projection): MeetingPair[] {
  return meetingPairs(projection, projection.keep(plannedCalendar));
}

export function meetingPairs(
  projection: Projection,
  calendar: Calendar,
  limits: Thresholds = thresholds,
): MeetingPair[] {
  const { meetings, board } = calendar;
  const found = new Map<number, MeetingPair>();
  const remits = remitsKept(projection, calendar);
  const search = { calendar, shared: new Int32Array(meetings.length), limits };
  for (let i = 0; i < meetings.length; i++) {
    const met = meetAgain(search, i);
    for (const other of boardsMet(search, met)) {
      const j = nearest(search, i, other);
      const shared = at(search.shared, j);
      if (shared < limits.duplicatePeople) continue;
      const of = { shared, remits: remits(at(board, i), other) };
      const [earlier, later] = i < j ? [i, j] : [j, i];
      const pair = found.get(earlier * meetings.length + later) ?? pairOf(calendar, [earlier, later], of);
      if (pair.score < limits.duplicateScore) continue;
      pair[i < j ? 'nearestToA' : 'nearestToB'] = true;
      found.set(earlier * meetings.length + later, pair);
    }
    for (const j of met) search.shared[j] = 0;
  }
  return [...found].sort(([x], [y]) => x - y).map(([, pair]) => pair);
}

/** The pairs of one meeting, itself first; none out of scope. */
export function pairsOfMeeting(projection: Projection, meeting: Id): readonly MeetingPair[] {
  return projection.keep(pairsByMeeting).get(meeting) ?? [];
}

/** The same pair, the other meeting first. */
export function turned(pair: MeetingPair): MeetingPair {
  return { ...pair, a: pair.b, b: pair.a, nearestToA: pair.nearestToB, nearestToB: pair.nearestToA };
}

/** The persons at both, by id. */
export function peopleAtBoth({ a, b }: Pick<MeetingPair, 'a' | 'b'>): Id[] {
  const there = new Set(a.present);
  return b.present.filter((person) => there.has(person)).sort();
}

function pairsByMeeting(projection: Projection): Map<Id, MeetingPair[]> {
  const pairs = [...projection.keep(heldPairs), ...projection.keep(plannedPairs)];
  return groupedBy(
    pairs.flatMap((pair) => [pair, turned(pair)]),
    ({ a }) => a.meeting.id,
  );
}

interface Search {
  calendar: Calendar;
  /** By meeting, how many it shares with the one looked at; all zero between two of them. */
  shared: Int32Array;
  limits: Thresholds;
}

// The meetings of other boards, within reach, at which somebody of this one was; counts whom they share.
function meetAgain({ calendar, shared, limits }: Search, i: number): number[] {
  const { first, last, board, present, ofPerson } = calendar;
  const { duplicateDays: reach } = limits;
  const met: number[] = [];
  for (const person of present[i] as readonly number[]) {
    const list = ofPerson[person] as readonly number[];
    for (let k = firstNear(calendar, list, i, reach); k < list.length; k++) {
      const j = list[k] as number;
      if (at(first, j) > at(last, i) + reach) break;
      if (at(last, j) < at(first, i) - reach || at(board, j) === at(board, i)) continue;
      if (at(shared, j) === 0) met.push(j);
      shared[j] = at(shared, j) + 1;
    }
  }
  return met;
}

// The boards of those met with enough of the same people.
function boardsMet({ calendar, shared, limits }: Search, met: readonly number[]): Set<number> {
  const boards = new Set<number>();
  for (const j of met) if (at(shared, j) >= limits.duplicatePeople) boards.add(at(calendar.board, j));
  return boards;
}

// Nearest at worst, then at best; of equally near ones that with more of the same people, then the earlier.
function nearest({ calendar, shared, limits }: Search, i: number, board: number): number {
  const { meetings, first, last } = calendar;
  const { days } = meetings[i] as Gathering;
  const list = calendar.ofBoard[board] as readonly number[];
  let best = -1;
  let apart: DaysApart = { least: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  for (let k = firstNear(calendar, list, i, limits.duplicateDays); k < list.length; k++) {
    const j = list[k] as number;
    if (at(first, j) > days.last + limits.duplicateDays) break;
    const other = daysApart(days, { first: at(first, j), last: at(last, j) });
    if (other.least > limits.duplicateDays) continue;
    const nearer = apart.most - other.most || apart.least - other.least || at(shared, j) - at(shared, best);
    if (nearer > 0) [best, apart] = [j, other];
  }
  return best;
}

function pairOf(
  { meetings }: Calendar,
  [earlier, later]: readonly [number, number],
  of: Pick<MeetingPair, 'shared' | 'remits'>,
): MeetingPair {
  const [a, b] = [meetings[earlier] as Gathering, meetings[later] as Gathering];
  const score = duplicationOf(of.remits, of.shared, [a, b]);
  const { relation } = of.remits;
  return { a, b, apart: daysApart(a.days, b.days), ...of, score, relation, nearestToA: false, nearestToB: false };
}

// Asked for by the numbers of two boards, worked out once for both orders.
function remitsKept(projection: Projection, { boards }: Calendar): (a: number, b: number) => Remits {
  const kept = new Map<number, Remits>();
  return (a, b) => {
    const key = Math.min(a, b) * boards.length + Math.max(a, b);
    const remits = kept.get(key) ?? remitsOf(projection, boards[a] as Id, boards[b] as Id);
    kept.set(key, remits);
    return remits;
  };
}
