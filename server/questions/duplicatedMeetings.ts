// Which meetings duplicate each other: pairs of boards that meet as one series, and pairs of single meetings; with the reasons.
import {
  type DuplicatedSeries,
  heldCalendar,
  heldSeries,
  type MeetingReason,
  pairsOfMeeting,
  peopleAtBoth,
  plannedCalendar,
  plannedSeries,
  reasonsOfPair,
  reasonsOfSeries,
  sharedPersonHours,
} from '../analysis/index.ts';
import { BoardwalkError, type Values } from '../domain/errors.ts';
import type { Id } from '../domain/records.ts';
import type {
  Around,
  BoardAnswer,
  DuplicatedMeetingsAnswer,
  MeetingAnswer,
  MeetingPairAnswer,
  PersonAnswer,
} from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import { nameIn } from './order.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf, meetingOf, namedOf, personOf } from './records.ts';

type Asked = ScopeInput | null | undefined;

export interface DuplicatedMeetingsWhere {
  readonly board?: Id | null | undefined;
  readonly person?: Id | null | undefined;
  readonly withoutParents?: boolean | null | undefined;
  readonly singles?: boolean | null | undefined;
  readonly planned?: boolean | null | undefined;
}

export interface DuplicatedMeetingsRequest extends PageRequest {
  readonly scope?: Asked;
  readonly where?: DuplicatedMeetingsWhere | null | undefined;
}

export type DuplicatedMeetingsPage = Connection<DuplicatedMeetingsAnswer> & { judged: number; notJudged: number };

/** @throws BoardwalkError NOT_FOUND for a board or person that does not exist */
export function duplicatedMeetings(around: Around, request: DuplicatedMeetingsRequest): DuplicatedMeetingsPage {
  const here = inScope(around, request.scope);
  const where = request.where ?? {};
  const projection = projectionOf(here);
  const [all, calendar] = where.planned
    ? [projection.keep(plannedSeries), projection.keep(plannedCalendar)]
    : [projection.keep(heldSeries), projection.keep(heldCalendar)];
  const listed = all.filter(fitting(here, where));
  const list = pieces(listed, (series) => ({ ...series, around: here }));
  return { ...page(list, request), judged: calendar.meetings.length, notJudged: calendar.notJudged };
}

/** The series of one board, held ones only. */
export function duplicatedMeetingsOfBoard(board: BoardAnswer, asked: Asked): DuplicatedMeetingsAnswer[] {
  const here = inScope(board.around, asked);
  const all = projectionOf(here).keep(heldSeries);
  return all.filter(fitting(here, { board: board.id })).map((series) => ({ ...series, around: here }));
}

/** The meetings of other boards that duplicate it, this one first in each pair; planned ones of a planned one. */
export function duplicatesOfMeeting(meeting: MeetingAnswer, asked: Asked): MeetingPairAnswer[] {
  const here = inScope(meeting.around, asked);
  return pairsOfMeeting(projectionOf(here), meeting.id).map((pair) => ({ ...pair, around: here }));
}

export function pairsOfSeries({ pairs, around }: DuplicatedMeetingsAnswer): MeetingPairAnswer[] {
  return pairs.map((pair) => ({ ...pair, around }));
}

/** The persons at both, by name. */
export function peopleOfPair(pair: MeetingPairAnswer): PersonAnswer[] {
  return namedOf(pair.around, peopleAtBoth(pair), personOf);
}

/** Those of the two meetings of which no attendance is recorded. */
export function withoutAttendance({ a, b, around }: MeetingPairAnswer): MeetingAnswer[] {
  return [a, b].filter(({ basis }) => basis === 'SEATS').map(({ meeting }) => meetingOf(around, meeting.id));
}

/** What the pair, or all pairs of the series, take twice. */
export function personHoursTwice(answer: DuplicatedMeetingsAnswer | MeetingPairAnswer): number | null {
  const projection = projectionOf(inScope(answer.around, null));
  return sharedPersonHours(projection, 'pairs' in answer ? answer.pairs : [answer]);
}

/** Codes with what their sentences name. */
export function reasonsOfDuplicates(
  answer: DuplicatedMeetingsAnswer | MeetingPairAnswer,
): { code: MeetingReason['code']; values: Values }[] {
  const { around } = answer;
  const projection = projectionOf(inScope(around, null));
  const reasons = 'pairs' in answer ? reasonsOfSeries(projection, answer) : reasonsOfPair(projection, answer);
  return reasons.map(({ code, ...values }) => ({
    code,
    values: { ...values, ...('board' in values && { board: nameIn(around.language, boardOf(around, values.board)) }) },
  }));
}

function fitting({ current }: Around, where: DuplicatedMeetingsWhere): (series: DuplicatedSeries) => boolean {
  const { boards, people } = current.workedOut.records;
  const { board, person, withoutParents, singles } = where;
  if (board && !boards.has(board)) throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id: board });
  if (person && !people.has(person)) throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id: person });
  return (it) =>
    (singles || it.series) &&
    (!board || it.a === board || it.b === board) &&
    (!person || it.people.includes(person)) &&
    !(withoutParents && it.relation === 'PARENT');
}
