/** Months from the first quarter with evidence to the last. */
export interface Months {
  first: number;
  count: number;
  /** Years to print, and the month that each begins at. */
  labels: { month: number; year: number }[];
}

export interface Quarter {
  quarter: string;
  count: number;
}

const monthNumber = (partial: string): number =>
  Number(partial.slice(0, 4)) * 12 + Number(partial.slice(5, 7) || 1) - 1;

export function monthsOf(coverage: readonly Quarter[]): Months | null {
  const numbers = coverage.map(({ quarter }) => monthNumber(quarter));
  if (numbers.length === 0) return null;
  const first = Math.floor(Math.min(...numbers) / 12) * 12;
  const count = Math.max(...numbers) + 3 - first;
  const years = Math.ceil(count / 12);
  const every = Math.ceil(years / 4);
  const labels = Array.from({ length: Math.ceil(years / every) }, (_, i) => ({
    month: i * every * 12,
    year: first / 12 + i * every,
  }));
  return { first, count, labels };
}

/** How high each quarter's bar stands, 2 to 14 pixels; the root keeps a great quarter from flattening all others. */
export function barsOf(coverage: readonly Quarter[], months: Months): { month: number; height: number }[] {
  const most = Math.max(1, ...coverage.map(({ count }) => count));
  return coverage
    .filter(({ count }) => count > 0)
    .map(({ quarter, count }) => ({
      month: monthNumber(quarter) - months.first,
      height: 2 + 12 * Math.sqrt(count / most),
    }));
}

/** The as-of date that a place of the slider means. */
export function monthAt(place: number, months: Months): string {
  const month = months.first + place;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Where on the slider a date stands; a bare year stands at its June. */
export function placeOf(partial: string, months: Months): number {
  const month = partial.length === 4 ? monthNumber(`${partial}-06`) : monthNumber(partial);
  return Math.min(Math.max(month - months.first, 0), months.count - 1);
}

/**
 * Where a key leads: arrows go by a month, with Shift or by Page Up and Page Down by a year, Home and End to the first and the last month.
 * From all times (null) one steps onto the last month first. Null: no key of the slider.
 */
export function placeByKey(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  place: number | null,
  count: number,
): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const by = steps[key];
  if (by === undefined) return null;
  if (place === null) return count - 1;
  const months = shiftKey && Math.abs(by) === 1 ? by * 12 : by;
  return Math.min(Math.max(place + months, 0), count - 1);
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};
