// What was agreed to be done, by whom, and at which meeting.
import { firstDay, lastDay, type PartialDate } from '../domain/partialDate.ts';
import type { Action, Id } from '../domain/records.ts';
import type { ActionAnswer, Around, BoardAnswer, MeetingAnswer, PersonAnswer } from './answers.ts';
import { inScope } from './around.ts';
import type { Asking } from './asking.ts';
import { ofBoardsInScope } from './meetings.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf, personOf } from './records.ts';

export interface ActionsRequest extends PageRequest {
  readonly scope?: ScopeInput | null | undefined;
  readonly orderBy?: 'DATE' | 'LATEST' | null | undefined;
  readonly where?: { board?: Id | null; owner?: Id | null; dueBefore?: PartialDate | null } | null | undefined;
}

const mostCounted = 500;

export interface ActionsAnswer extends Connection<ActionAnswer> {
  owners: { person: PersonAnswer; count: number }[];
  boards: { board: BoardAnswer; count: number }[];
}

/** Of the meetings in scope, by date and number; with whose they are, most first. */
export async function actions(asking: Asking, request: ActionsRequest): Promise<ActionsAnswer> {
  const here = inScope(await asking.around(), request.scope);
  const { board, owner, dueBefore } = request.where ?? {};
  const meetings = ofBoardsInScope(here).filter((meeting) => !board || meeting.board === board);
  if (request.orderBy === 'LATEST') meetings.reverse();
  const { byMeeting } = await asking.actions();
  const fits = ({ owners, due }: Action): boolean =>
    (!owner || owners.includes(owner)) && (!dueBefore || (due !== null && lastDay(due) < firstDay(dueBefore)));
  const ofMeetings = meetings.map(({ id, board }) => ({ board, actions: (byMeeting.get(id) ?? []).filter(fits) }));
  const listed = ofMeetings.flatMap((it) => it.actions);
  return {
    ...page(
      pieces(listed, (action) => actionAnswer(here, action)),
      request,
    ),
    owners: mostFirst(listed.flatMap(({ owners }) => owners)).map(([id, count]) => ({
      person: personOf(here, id),
      count,
    })),
    boards: mostFirst(ofMeetings.flatMap((it) => it.actions.map(() => it.board))).map(([id, count]) => ({
      board: boardOf(here, id),
      count,
    })),
  };
}

function mostFirst(ids: readonly Id[]): [Id, number][] {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).slice(0, mostCounted);
}

/** Agreed at the meeting, by number. */
export async function actionsOfMeeting({ id, around }: MeetingAnswer, asking: Asking): Promise<ActionAnswer[]> {
  const { byMeeting } = await asking.actions();
  return (byMeeting.get(id) ?? []).map((action) => actionAnswer(around, action));
}

/** Owned by the person, meeting by meeting. */
export async function actionsOfPerson({ id, around }: PersonAnswer, asking: Asking): Promise<ActionAnswer[]> {
  const { byId } = await asking.actions();
  return [...byId.values()].filter(({ owners }) => owners.includes(id)).map((action) => actionAnswer(around, action));
}

export function actionAnswer(around: Around, action: Action): ActionAnswer {
  return { ...action, recordKind: 'ACTION', around };
}
