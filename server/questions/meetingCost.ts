// What meetings take: hours, person-hours, and at a stated rate what these cost.
import { costOf, hoursOfBoard, personHoursOf, personHoursOfBoard } from '../analysis/index.ts';
import type { BoardAnswer, MeetingAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import { inRange } from './inRange.ts';
import type { ScopeInput } from './readScope.ts';

type Asked = ScopeInput | null | undefined;

export interface CostRequest {
  /** For one person's hour, in whatever currency. */
  readonly rate: number;
  readonly scope?: Asked;
}

const dearest = 1_000_000;

/** null: the length, or who was there, is unknown; or it is out of scope. */
export function personHoursOfMeeting({ id, around }: MeetingAnswer, asked: Asked): number | null {
  return personHoursOf(projectionOf(inScope(around, asked)), id);
}

/** The same at a rate. @throws BoardwalkError BAD_INPUT for a rate below 0 */
export function costOfMeeting(meeting: MeetingAnswer, { rate, scope }: CostRequest): number | null {
  return costAt(personHoursOfMeeting(meeting, scope), rate);
}

/** The length of all its meetings of a year; null: unknown. */
export function hoursPerYearOfBoard({ id, around }: BoardAnswer, asked: Asked): number | null {
  return hoursOfBoard(projectionOf(inScope(around, asked)), id);
}

/** Of the day in scope with the most people; null: unknown. */
export function personHoursPerYearOfBoard({ id, around }: BoardAnswer, asked: Asked): number | null {
  return personHoursOfBoard(projectionOf(inScope(around, asked)), id)?.most ?? null;
}

/** The same at a rate. @throws BoardwalkError BAD_INPUT for a rate below 0 */
export function costPerYearOfBoard(board: BoardAnswer, { rate, scope }: CostRequest): number | null {
  return costAt(personHoursPerYearOfBoard(board, scope), rate);
}

/** @throws BoardwalkError BAD_INPUT for a rate below 0 */
export function costAt(personHours: number | null, rate: number): number | null {
  return costOf(personHours, inRange('rate', rate, 0, dearest));
}
