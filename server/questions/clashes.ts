// Which meetings clash: pairs that overlap in time and take the time of the same people.
import { type Clash, clashes as clashesIn, clashesOf, timeText } from '../analysis/index.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Id } from '../domain/records.ts';
import type { Around, ClashAnswer, MeetingAnswer, PersonAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';
import type { ScopeInput } from './readScope.ts';

type Asked = ScopeInput | null | undefined;

export interface ClashesWhere {
  readonly board?: Id | null | undefined;
  readonly person?: Id | null | undefined;
  readonly planned?: boolean | null | undefined;
}

export interface ClashesRequest extends PageRequest {
  readonly scope?: Asked;
  readonly where?: ClashesWhere | null | undefined;
}

/** @throws BoardwalkError NOT_FOUND for a board or person that does not exist */
export function clashes(around: Around, request: ClashesRequest): Connection<ClashAnswer> & { notJudged: number } {
  const here = inScope(around, request.scope);
  const where = request.where ?? {};
  const projection = projectionOf(here);
  const { all, notJudged } = projection.keep(clashesIn);
  const { board, person } = where;
  if (board && !projection.allBoards.has(board)) throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id: board });
  const listed = (person ? clashesOf(projection, person) : all).filter((clash) => fits(clash, where));
  const list = pieces(listed, (clash) => ({ ...clash, around: here }));
  return { ...page(list, request), notJudged };
}

export function clashesOfPerson(person: PersonAnswer, asked: Asked): ClashAnswer[] {
  const here = inScope(person.around, asked);
  return clashesOf(projectionOf(here), person.id).map((clash) => ({ ...clash, around: here }));
}

export function clashesOfMeeting({ id, around }: MeetingAnswer, asked: Asked): ClashAnswer[] {
  const here = inScope(around, asked);
  const { all } = projectionOf(here).keep(clashesIn);
  return all
    .filter(({ a, b }) => a.meeting.id === id || b.meeting.id === id)
    .map((clash) => ({ ...clash, around: here }));
}

/** The common time as `13:30`; `to` null: an end is unknown. */
export function timeOfClash({ from, to }: ClashAnswer): { from: string; to: string | null } {
  return { from: timeText(from), to: to === null ? null : timeText(to) };
}

function fits({ a, b }: Clash, { board, planned }: ClashesWhere): boolean {
  const announced = a.meeting.planned || b.meeting.planned;
  return (
    (!board || a.meeting.board === board || b.meeting.board === board) &&
    (typeof planned !== 'boolean' || announced === planned)
  );
}
