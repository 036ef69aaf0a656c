// How the headline figures went: the same figures as of earlier dates, a quarter of a year apart.
import { setImmediate } from 'node:timers/promises';
import { type Projection, peopleIn, personHoursTogether, project, seatsIn } from '../analysis/index.ts';
import { inRange } from '../domain/inRange.ts';
import { addMonths, dayText, firstDay, type PartialDate } from '../domain/partialDate.ts';
import type { LandscapeAnswer } from './answers.ts';
import type { Asking } from './asking.ts';
import { datesOf, spanOf } from './coverage.ts';

export interface DatedFigures {
  date: PartialDate;
  boards: number;
  people: number;
  seats: number;
  /** null: known of no board. */
  personHoursPerYear: number | null;
}

const usualYears = 2;

/** The oldest first; none where nothing is dated. */
export async function trend(
  asking: Asking,
  { around }: LandscapeAnswer,
  asked: number | null | undefined,
): Promise<DatedFigures[]> {
  const years = inRange('years', asked ?? usualYears, 1, 20);
  const { current, scope } = around;
  const seen = spanOf(datesOf(current.landscape, (await asking.sources()).byId.values()).seen);
  const last = scope.asOf ?? scope.to ?? seen.last;
  const figures: DatedFigures[] = [];
  for (const date of last === null ? [] : datesBackFrom(last, years)) {
    // In a large landscape each date takes its time: between two of them others are answered.
    asking.signal.throwIfAborted();
    figures.push(current.answer(`figures as of ${date}`, scope, (projection) => figuresAsOf(projection, date)));
    await setImmediate();
  }
  return figures;
}

/** Not among the scopes that are kept: nobody asked for more of these dates than their figures. */
function figuresAsOf({ workedOut, scope }: Projection, date: PartialDate): DatedFigures {
  const then = project(workedOut, { ...scope, asOf: date, from: null, to: null });
  return {
    date,
    boards: then.boards.length,
    people: peopleIn(then).length,
    seats: seatsIn(then, 'counting').length,
    personHoursPerYear: personHoursTogether(then, [...then.boards.keys()])?.hours ?? null,
  };
}

/** As exactly as the last one: quarter by quarter, or year by year where only the year is said. The oldest first. */
export function datesBackFrom(last: PartialDate, years: number): PartialDate[] {
  const months = last.length === 4 ? 12 : 3;
  const steps = (years * 12) / months;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const back = (steps - i) * months;
    return back === 0 ? last : dayText(addMonths(firstDay(last), -back)).slice(0, last.length);
  });
}
