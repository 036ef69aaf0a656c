// How well time is covered: how many dated pieces of evidence fall into each quarter of a year.
import type { Landscape } from '../domain/landscape.ts';
import { firstDay, lastDay, type PartialDate } from '../domain/partialDate.ts';
import type { Source } from '../domain/records.ts';

export interface Coverage {
  /** Its first month. */
  quarter: PartialDate;
  count: number;
}

export interface Dates {
  /** Every date that a seat, meeting or source bears. */
  all: PartialDate[];
  /** Those of them on which something was seen. */
  seen: PartialDate[];
}

export function datesOf({ seats, meetings }: Landscape, sources: Iterable<Source>): Dates {
  const seen = [...meetings.map(({ date }) => date), ...[...sources].flatMap(({ date }) => date ?? [])];
  const ends: PartialDate[] = [];
  for (const seat of seats) {
    if (seat.from !== null) seen.push(seat.from);
    seen.push(...seat.seen);
    if (seat.to !== null) ends.push(seat.to);
  }
  return { seen, all: [...seen, ...ends] };
}

/** The first and the last, each as exactly as it is known. */
export function spanOf(dates: readonly PartialDate[]): { first: PartialDate | null; last: PartialDate | null } {
  const span: { first: PartialDate | null; last: PartialDate | null } = { first: null, last: null };
  for (const date of dates) {
    if (span.first === null || firstDay(date) < firstDay(span.first)) span.first = date;
    if (span.last === null || lastDay(date) > lastDay(span.last)) span.last = date;
  }
  return span;
}

/** From the first quarter to the last, empty ones too; a date that names a year only counts in each of its quarters. */
export function coverageOf({ all, seen }: Dates): Coverage[] {
  const { first, last } = spanOf(all);
  if (first === null || last === null) return [];
  const counts = new Map<number, number>();
  for (const date of seen) {
    const { from, to } = quartersOf(date);
    for (let quarter = from; quarter <= to; quarter++) counts.set(quarter, (counts.get(quarter) ?? 0) + 1);
  }
  const begin = quartersOf(first).from;
  const length = quartersOf(last).to - begin + 1;
  return Array.from({ length }, (_, i) => ({ quarter: monthOf(begin + i), count: counts.get(begin + i) ?? 0 }));
}

// Quarters are counted through: year × 4 + 0 … 3.
function quartersOf(date: PartialDate): { from: number; to: number } {
  const [year = 0, month] = date.split('-').map(Number);
  const quarter = year * 4 + Math.floor(((month ?? 1) - 1) / 3);
  return { from: quarter, to: month === undefined ? quarter + 3 : quarter };
}

function monthOf(quarter: number): PartialDate {
  const year = String(Math.floor(quarter / 4)).padStart(4, '0');
  return `${year}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}`;
}
