// Dates and times as people write them, in ISO form: ISO or day first, with the month in digits, English or Welsh.
import { isPartialDate, type PartialDate } from '../../domain/partialDate.ts';

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'ionawr', 'ion'],
  ['february', 'feb', 'chwefror', 'chwef'],
  ['march', 'mar', 'mawrth'],
  ['april', 'apr', 'ebrill', 'ebr'],
  ['may', 'mai'],
  ['june', 'jun', 'mehefin', 'meh'],
  ['july', 'jul', 'gorffennaf', 'gorff'],
  ['august', 'aug', 'awst'],
  ['september', 'sept', 'sep', 'medi'],
  ['october', 'oct', 'hydref', 'hyd'],
  ['november', 'nov', 'tachwedd', 'tach'],
  ['december', 'dec', 'rhagfyr', 'rhag'],
];
const monthNumber = new Map(months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

// A year of fewer figures, written with noughts before it, is a slip: 0021 for 2021.
const iso = /^([1-9]\d{3})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?)?)?$/;
const dayFirst = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-]([1-9]\d{3})$/;
const worded =
  /^(?:\p{L}+,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)?\s+(?:of\s+)?)?(\p{L}+)\.?,?\s+([1-9]\d{3})$/iu;

/** `2021-06-24 13:30`, `24 June 2021, 1.30 pm`. */
export const dayAndTime =
  /^(.*\d{4}|\d{4}-\d{2}-\d{2})(?:T|,?\s+(?:at\s+|am\s+)?)(\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:am|pm)?)Z?$/i;

/** The date in ISO form, as exactly as it was written; null when there is no such date. */
export function readDate(text: string): PartialDate | null {
  const parts = isoParts(text) ?? dayFirstParts(text) ?? wordedParts(text);
  if (parts === null) return null;
  const date = parts.map((part, i) => part.padStart(i === 0 ? 4 : 2, '0')).join('-');
  return isPartialDate(date) ? date : null;
}

/** `9.30`, `13:30` or `1.30 pm` as `13:30`; null when there is no such time. */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::00)?\s*(am|pm)?$/i.exec(text);
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const half = match[3]?.toLowerCase();
  const written = Number(match[1]);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hour = half === undefined ? written : (written % 12) + (half === 'pm' ? 12 : 0);
  const minute = Number(match[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function isoParts(text: string): string[] | null {
  const match = iso.exec(text);
  return match && given(match[1], match[2], match[3]);
}

function dayFirstParts(text: string): string[] | null {
  const match = dayFirst.exec(text);
  return match && given(match[3], match[2], match[1]);
}

function wordedParts(text: string): string[] | null {
  const match = worded.exec(text);
  const month = monthNumber.get(match?.[2]?.toLowerCase() ?? '');
  return match && month !== undefined ? given(match[3], String(month), match[1]) : null;
}

function given(...parts: (string | undefined)[]): string[] {
  return parts.filter((part) => part !== undefined);
}
