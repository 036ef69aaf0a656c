// When did or will boards meet: the meetings of the boards in scope, on days in scope.
import type { Attested } from '../domain/landscape.ts';
import { firstDay, lastDay, type PartialDate } from '../domain/partialDate.ts';
import type { Id, Meeting } from '../domain/records.ts';
import { daysOf } from '../domain/scope.ts';
import type { Around, MeetingAnswer } from './answers.ts';
import { inScope, projectionOf, type Scoped } from './around.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';
import type { ScopeInput } from './readScope.ts';
import { meetingAnswer } from './records.ts';

export interface MeetingsWhere {
  readonly boards?: readonly Id[] | null | undefined;
  readonly person?: Id | null | undefined;
  readonly planned?: boolean | null | undefined;
  readonly from?: PartialDate | null | undefined;
  readonly to?: PartialDate | null | undefined;
}

export interface MeetingsRequest extends PageRequest {
  readonly scope?: ScopeInput | null | undefined;
  readonly where?: MeetingsWhere | null | undefined;
  readonly orderBy?: 'DATE' | 'LATEST' | null | undefined;
}

export function meetings(around: Around, request: MeetingsRequest): Connection<MeetingAnswer> {
  const here = inScope(around, request.scope);
  const all = here.current.answer('meetings', here.scope, () => ofBoardsInScope(here));
  const fits = fitting(here, request.where);
  const listed = all.filter(fits);
  if (request.orderBy === 'LATEST') listed.reverse();
  return page(
    pieces(listed, (meeting) => meetingAnswer(here, meeting)),
    request,
  );
}

/** Those of the meetings that are in scope, by date. */
export function meetingsIn(here: Scoped, some: readonly Attested<Meeting>[]): MeetingAnswer[] {
  return inDays(here, some).map((meeting) => meetingAnswer(here, meeting));
}

/** All meetings of the boards in scope on its days, by date. */
export function ofBoardsInScope(here: Scoped): Attested<Meeting>[] {
  const { ties } = here.current;
  return inDays(
    here,
    projectionOf(here).boards.flatMap((board) => ties.meetings.get(board.id) ?? []),
  );
}

function inDays({ scope }: Scoped, some: readonly Attested<Meeting>[]): Attested<Meeting>[] {
  const days = daysOf(scope);
  return some
    .filter(({ date }) => firstDay(date) <= days.last && lastDay(date) >= days.first)
    .filter(({ certainty }) => scope.certainty !== 'STATED_ONLY' || certainty === 'STATED')
    .sort(
      (a, b) => compareTexts(a.date, b.date) || compareTexts(a.start ?? '', b.start ?? '') || compareTexts(a.id, b.id),
    );
}

function fitting({ current }: Scoped, where: MeetingsRequest['where']): (meeting: Meeting) => boolean {
  const ofBoards = where?.boards ? new Set(where.boards) : null;
  const attended = where?.person ? (current.ties.attendancesOfPerson.get(where.person) ?? []) : null;
  const withPerson = attended && new Set(attended.map(({ meeting }) => meeting));
  const [first, last] = [where?.from ? firstDay(where.from) : -Infinity, where?.to ? lastDay(where.to) : Infinity];
  return ({ id, board, planned, date }) =>
    (ofBoards?.has(board) ?? true) &&
    firstDay(date) <= last &&
    lastDay(date) >= first &&
    (withPerson?.has(id) ?? true) &&
    (typeof where?.planned !== 'boolean' || planned === where.planned);
}

// Dates in ISO form and times stand in order as texts.
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
