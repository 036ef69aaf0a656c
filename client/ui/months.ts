// Months as numbers, and the window of months that the pictures look through.

/** A month that has meetings, or a year of which no more is known. */
export interface MeetingMonth {
  month: string;
  held: number;
  planned: number;
}

/** How many months each choice of window shows. */
export const spans = { month: 1, quarter: 3, half: 6, year: 12 } as const;
export type SpanName = keyof typeof spans;
export const spanNames = ['month', 'quarter', 'half', 'year'] as const satisfies readonly SpanName[];

/** So many months from a first one, months being counted from the year 0. */
export interface Months {
  first: number;
  count: number;
}

const dayLength = 86_400_000;
const monthLength = 'yyyy-mm'.length;
const dateLength = 'yyyy-mm-dd'.length;

/** `2019-06-24` and `2019-06` are the same month; a bare year is its January. */
export function monthNumber(partial: string): number {
  return Number(partial.slice(0, 4)) * 12 + Number(partial.slice(5, 7) || 1) - 1;
}

/** A month as an address says it; null: it says none. */
export function monthWritten(text: string | undefined): number | null {
  return text !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) ? monthNumber(text) : null;
}

export function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The last month that a date can be written in: December 9999. */
const lastMonth = 9999 * 12 + 11;

/** So many months from this one on, or from the nearest from which all of them can be written. */
export function monthsFrom(first: number, count: number): Months {
  return { first: Math.max(0, Math.min(first, lastMonth - count + 1)), count };
}

/** Whole days since 1970-01-01 of the first day that a date may mean. */
export function firstDay(partial: string): number {
  const [year = 0, month = 1, day = 1] = partial.split('-').map(Number);
  // Not Date.UTC(year, …): it takes the years 0–99 for 1900–1999.
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / dayLength);
}

/** The day after the last that it may mean. */
export function dayAfter(partial: string): number {
  if (isExact(partial)) return firstDay(partial) + 1;
  return firstDay(monthText(monthNumber(partial) + (partial.length === monthLength ? 1 : 12)));
}

export function dayText(day: number): string {
  const [date = ''] = new Date(day * dayLength).toISOString().split('T');
  return date;
}

/** Whether it is known to the day. */
export function isExact(partial: string): boolean {
  return partial.length >= dateLength;
}

/** The first day of the window and the one after its last. */
export function daysOf({ first, count }: Months): { from: number; to: number } {
  return { from: firstDay(monthText(first)), to: firstDay(monthText(first + count)) };
}

/** Monday is 0. 1 January 1970, day 0, was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The Mondays of the window. */
export function mondaysOf(months: Months): number[] {
  const { from, to } = daysOf(months);
  return Array.from({ length: to - from }, (_, index) => from + index).filter((day) => weekdayOf(day) === 0);
}

/** The first and the last month, as the API takes them. */
export function endsOf({ first, count }: Months): { from: string; to: string } {
  return { from: monthText(first), to: monthText(first + count - 1) };
}

interface Start {
  months: readonly MeetingMonth[];
  asOf: string | null;
  today: string;
  count: number;
}

/**
 * The month to begin with: a third of the window lies before the date in view, which is the as-of date, else the month of the last
 * meeting held, so that what is planned follows it; where nothing follows, the window ends there.
 */
export function startingMonth({ months, asOf, today, count }: Start): number {
  const before = Math.floor(count / 3);
  if (asOf) return monthNumber(asOf) - (asOf.length < monthLength ? 0 : before);
  const last = lastOf(months);
  const held = lastOf(months.filter((month) => month.held > 0)) ?? last;
  if (last === null || held === null) return monthNumber(today) - before;
  return last > held ? held - before : last - count + 1;
}

/** The last of some months; of a year where no more is known its last, if there are no others. */
function lastOf(months: readonly MeetingMonth[]): number | null {
  const exact = months.filter(({ month }) => month.length === monthLength).map(({ month }) => monthNumber(month));
  if (exact.length > 0) return Math.max(...exact);
  return months.length === 0 ? null : Math.max(...months.map(({ month }) => monthNumber(month) + 11));
}

/** A window in which fewer meetings than this lie is opened wider. */
const fewMeetings = 12;

/** Half a year to begin with; a year where that shows next to nothing. */
export function startingSpan(start: Omit<Start, 'count'>): SpanName {
  const first = startingMonth({ ...start, count: spans.half });
  const inside = start.months.filter(({ month }) => {
    const number = monthNumber(month);
    return month.length === monthLength && number >= first && number < first + spans.half;
  });
  return inside.reduce((sum, { held, planned }) => sum + held + planned, 0) < fewMeetings ? 'year' : 'half';
}

/** The last month before the window that has meetings, else the first after it; null: there is none. */
export function nearestMonth(months: readonly MeetingMonth[], { first, count }: Months): number | null {
  const exact = months.filter(({ month }) => month.length === monthLength).map(({ month }) => monthNumber(month));
  const before = exact.filter((month) => month < first);
  const after = exact.filter((month) => month >= first + count);
  if (before.length > 0) return Math.max(...before);
  return after.length > 0 ? Math.min(...after) : null;
}
