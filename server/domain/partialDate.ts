// A date as exactly as it is known: a year, a month or a day. Comparison goes through whole days since 1970-01-01.
import { BoardwalkError } from './errors.ts';

/** `2019`, `2019-06` or `2019-06-24`. */
export type PartialDate = string;
/** Whole days since 1970-01-01. */
export type Day = number;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const dayLength = 86_400_000;

/** Whether the text is a real date of this shape. */
export function isPartialDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

/** @throws BoardwalkError BAD_INPUT when it is not a real date */
export function partialDate(text: string): PartialDate {
  if (!isPartialDate(text)) throw new BoardwalkError('BAD_INPUT', 'notADate', { value: text });
  return text;
}

/** The first day that the date may mean: `2019` begins on 1 January. */
export function firstDay(date: PartialDate): Day {
  const [year, month, day] = parts(date);
  return toDay(year, month ?? 1, day ?? 1);
}

/** The last day that the date may mean: `2019` ends on 31 December. */
export function lastDay(date: PartialDate): Day {
  const [year, month, day] = parts(date);
  if (month === undefined) return toDay(year, 12, 31);
  return toDay(year, month, day ?? daysInMonth(year, month));
}

/** The same day of the month so many calendar months on, or the month's last day where it has none such. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * dayLength);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return toDay(year, month, Math.min(date.getUTCDate(), daysInMonth(year, month)));
}

/** The day as `2019-06-24`. */
export function dayText(day: Day): PartialDate {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

function parts(date: PartialDate): [number, number | undefined, number | undefined] {
  const [year, month, day] = partialDate(date).split('-').map(Number);
  return [year ?? Number.NaN, month, day];
}

// Not Date.UTC(year, …): it takes the years 0–99 for 1900–1999.
function toDay(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / dayLength);
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
