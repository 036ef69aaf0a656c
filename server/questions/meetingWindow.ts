// What meets between two dates: meetings that lie or may lie within, those of them that are duplicated, those that clash; and which months have any.
import { clashes, heldSeries, type MeetingPair, plannedSeries } from '../analysis/index.ts';
import { inRange } from '../domain/inRange.ts';
import type { Attested } from '../domain/landscape.ts';
import { firstDay, lastDay, type PartialDate } from '../domain/partialDate.ts';
import type { Meeting } from '../domain/records.ts';
import { daysOf, defaultScope } from '../domain/scope.ts';
import type { Around, ClashAnswer, MeetingAnswer, MeetingPairAnswer, MeetingWindowAnswer } from './answers.ts';
import { inScope, projectionOf, type Scoped } from './around.ts';
import { ofBoardsInScope } from './meetings.ts';
import type { ScopeInput } from './readScope.ts';
import { meetingAnswer } from './records.ts';

type Asked = ScopeInput | null | undefined;

export interface MeetingWindowRequest {
  readonly scope?: Asked;
  readonly from: PartialDate;
  readonly to: PartialDate;
}

export interface MeetingMonth {
  month: PartialDate;
  held: number;
  planned: number;
}

const mostMeetings = 1_000;
const monthLength = 'yyyy-mm'.length;

/** @throws BoardwalkError BAD_INPUT when it begins after it ends */
export function meetingWindow(around: Around, { scope, from, to }: MeetingWindowRequest): MeetingWindowAnswer {
  const here = inScope(around, scope);
  const { first, last } = daysOf({ ...defaultScope, from, to });
  return {
    around: here,
    meetings: allMeetings(here).filter(({ date }) => firstDay(date) <= last && lastDay(date) >= first),
  };
}

/** The first so many, by date. */
export function meetingsOfWindow({ around, meetings }: MeetingWindowAnswer, first: number): MeetingAnswer[] {
  return meetings.slice(0, inRange('first', first, 1, mostMeetings)).map((meeting) => meetingAnswer(around, meeting));
}

/** The pairs of series, one of whose meetings is in the window. */
export function duplicatedInWindow({ around, meetings }: MeetingWindowAnswer): MeetingPairAnswer[] {
  const inside = new Set(meetings.map(({ id }) => id));
  const projection = projectionOf(around);
  return [...projection.keep(heldSeries), ...projection.keep(plannedSeries)]
    .filter(({ series }) => series)
    .flatMap(({ pairs }) => pairs)
    .filter(({ a, b }) => inside.has(a.meeting.id) || inside.has(b.meeting.id))
    .sort(inTime)
    .map((pair) => ({ ...pair, around }));
}

export function clashesOfWindow({ around, meetings }: MeetingWindowAnswer): ClashAnswer[] {
  const inside = new Set(meetings.map(({ id }) => id));
  return projectionOf(around)
    .keep(clashes)
    .all.filter(({ a, b }) => inside.has(a.meeting.id) || inside.has(b.meeting.id))
    .map((clash) => ({ ...clash, around }));
}

/** Of all meetings in scope, however many; a meeting of which only the year is known counts for that year. */
export function meetingMonths(around: Around, asked: Asked): MeetingMonth[] {
  return monthsOf(allMeetings(inScope(around, asked)));
}

/** The months of these meetings, by date. */
export function monthsOf(meetings: readonly Meeting[]): MeetingMonth[] {
  const months = new Map<PartialDate, MeetingMonth>();
  for (const { date, planned } of meetings) {
    const month = date.slice(0, monthLength);
    const counted = months.get(month) ?? { month, held: 0, planned: 0 };
    counted[planned ? 'planned' : 'held']++;
    months.set(month, counted);
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

function allMeetings(here: Scoped): readonly Attested<Meeting>[] {
  return here.current.answer('meetings', here.scope, () => ofBoardsInScope(here));
}

function inTime(x: MeetingPair, y: MeetingPair): number {
  return (
    x.a.days.first - y.a.days.first ||
    (`${x.a.meeting.id} ${x.b.meeting.id}` < `${y.a.meeting.id} ${y.b.meeting.id}` ? -1 : 1)
  );
}
