// Person-hours a year of several boards together: the hours a year of each times its people, on the day in scope with the most.
// 0 and up; null when the hours of none with people are known. Time: their seats, sorted by day.
import type { Day } from '../../domain/partialDate.ts';
import type { Projection } from '../projection/project.ts';
import { at, type TwoMode } from '../projection/twoMode.ts';
import { hoursOfBoard } from './cadence.ts';

export interface PersonHoursTogether {
  hours: number;
  /** Null: the day goes back without a beginning. */
  day: Day | null;
}

/** By the board's index. */
export interface HoursOfBoard {
  readonly board: number;
  readonly hours: number;
}

/** @param boards different ones, by index */
export function personHoursTogether(projection: Projection, boards: readonly number[]): PersonHoursTogether | null {
  const weighted = boards.map((board) => ({
    board,
    hours: hoursOfBoard(projection, projection.boards[board]?.id ?? '') ?? 0,
  }));
  return personHoursIn(projection.people, weighted);
}

/** The same of a graph whose boards meet for so many hours a year each. */
export function personHoursIn(people: TwoMode, weighted: readonly HoursOfBoard[]): PersonHoursTogether | null {
  const day = busiestDayOfBoards(people, weighted);
  if (day === null) return null;
  let sum = 0;
  for (const { board, hours } of weighted)
    for (let cell = at(people.boardStart, board); cell < at(people.boardStart, board + 1); cell++)
      if (holdsOn(people, cell, day)) sum += hours;
  return { hours: sum, day: Number.isFinite(day) ? day : null };
}

/** The first day with the most hours, those that come and go being summed up in the order of days; −∞: without a beginning; null: never any. */
export function busiestDayOfBoards(graph: TwoMode, boards: readonly HoursOfBoard[]): number | null {
  const changes = new Map<number, number>();
  const change = (day: number, by: number) => changes.set(day, (changes.get(day) ?? 0) + by);
  for (const { board, hours } of boards) {
    const end = at(graph.dayStart, at(graph.boardStart, board + 1));
    for (let d = at(graph.dayStart, at(graph.boardStart, board)); d < end; d++) {
      change(at(graph.dayFirst, d), hours);
      change(at(graph.dayLast, d) + 1, -hours);
    }
  }
  let [sum, most, when] = [0, 0, null as number | null];
  for (const [day, by] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    sum += by;
    // Rounding is not to make a later day look busier.
    if (sum > most * (1 + 1e-12)) [most, when] = [sum, day];
  }
  return when;
}

export function holdsOn({ dayStart, dayFirst, dayLast }: TwoMode, cell: number, day: number): boolean {
  for (let d = at(dayStart, cell); d < at(dayStart, cell + 1); d++)
    if (at(dayFirst, d) <= day && day <= at(dayLast, d)) return true;
  return false;
}
