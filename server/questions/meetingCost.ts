// What meetings take: people, hours, person-hours, and at a stated rate what these cost.
import { costOf, gatheringOf, hoursOfBoard, personHoursOf, personHoursOfBoard } from '../analysis/index.ts';
import { inRange } from '../domain/inRange.ts';
import type { BoardAnswer, MeetingAnswer, PersonAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import type { ScopeInput } from './readScope.ts';
import { namedOf, personOf } from './records.ts';

type Asked = ScopeInput | null | undefined;

export interface CostRequest {
  /** For one person's hour, in whatever currency. */
  readonly rate: number;
  readonly scope?: Asked;
}

const dearest = 1_000_000;

/** Those whom its person-hours count, by name; nobody when it is out of scope. */
export function peopleAtMeeting({ id, around }: MeetingAnswer, asked: Asked): PersonAnswer[] {
  const here = inScope(around, asked);
  return namedOf(here, gatheringOf(projectionOf(here), id)?.present ?? [], personOf);
}

/** Nobody is recorded as present. */
export function seatsStoodIn({ id, around }: MeetingAnswer, asked: Asked): boolean {
  return gatheringOf(projectionOf(inScope(around, asked)), id)?.basis === 'SEATS';
}

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
