// What was agreed to be done, by whom, and at which meeting.
import type { Action, Id } from '../domain/records.ts';
import type { ActionAnswer, Around, MeetingAnswer, PersonAnswer } from './answers.ts';
import { inScope } from './around.ts';
import type { Asking } from './asking.ts';
import { ofBoardsInScope } from './meetings.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';
import type { ScopeInput } from './readScope.ts';

export interface ActionsRequest extends PageRequest {
  readonly scope?: ScopeInput | null | undefined;
  readonly where?: { board?: Id | null; owner?: Id | null } | null | undefined;
}

/** Of the meetings in scope, by date and number. */
export async function actions(asking: Asking, request: ActionsRequest): Promise<Connection<ActionAnswer>> {
  const here = inScope(await asking.around(), request.scope);
  const { board, owner } = request.where ?? {};
  const meetings = ofBoardsInScope(here).filter((meeting) => !board || meeting.board === board);
  const { byMeeting } = await asking.actions();
  const listed = meetings
    .flatMap((meeting) => byMeeting.get(meeting.id) ?? [])
    .filter((action) => !owner || action.owners.includes(owner));
  return page(
    pieces(listed, (action) => actionAnswer(here, action)),
    request,
  );
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
