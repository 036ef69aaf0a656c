// Dates and times inside texts, as minutes write them in both languages: with ordinals, weekdays, without a year.
import { isPartialDate, type PartialDate } from '../../domain/partialDate.ts';
import { readTime } from '../words/dates.ts';

export interface DateIn {
  /** In ISO form; without a year `--06-24`. */
  date: string;
  /** 0 Sunday to 6; null where none is written. */
  weekday: number | null;
  at: number;
  words: string;
}

const monthNames: readonly string[] = [
  'january|jan|ionawr|ion',
  'february|feb|chwefror|chwef',
  'march|mar|mawrth|fawrth',
  'april|apr|ebrill|ebr',
  'may|mai|fai',
  'june|jun|mehefin|fehefin|meh',
  'july|jul|gorffennaf|orffennaf|gorff',
  'august|aug|awst',
  'september|sept|sep|medi|fedi',
  'october|oct|hydref|hyd',
  'november|nov|tachwedd|dachwedd|tach',
  'december|dec|rhagfyr|ragfyr|rhag',
];
const weekdays = [
  'sunday|sun|sul',
  'monday|mon|llun',
  'tuesday|tues|tue|mawrth',
  'wednesday|weds|wed|mercher',
  'thursday|thurs|thur|thu|iau',
  'friday|fri|gwener',
  'saturday|sat|sadwrn',
];
const month = monthNames.join('|');
const day = '(?<day>\\d{1,2})(?:\\s?(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain|yd))?';
const year = "(?<year>[12]\\d{3}|['’]\\d{2}|\\d{2}(?![\\d:.]|\\s?[ap]\\.?m))";
const weekday = `(?:(?<!\\p{L})(?:dydd |ddydd |nos )?(?<weekday>${weekdays.join('|')})\\b[,.]?\\s+(?:the\\s+|y\\s+)?)?`;
const patterns: readonly RegExp[] = [
  new RegExp(
    `${weekday}\\b${day}(?:\\s+|\\s*[-/.]\\s*|(?=\\p{L}))(?:day\\s+)?(?:of\\s+|o\\s+)?(?<month>${month})\\b\\.?(?:(?:,?\\s+|\\s*[-/.]\\s*)${year})?`,
    'giu',
  ),
  new RegExp(
    `${weekday}\\b(?<month>${month})\\b\\.?\\s+(?:the\\s+)?${day}(?!\\d)(?:,?\\s+(?<year>[12]\\d{3}))?`,
    'giu',
  ),
  new RegExp(
    `${weekday}(?<![\\d/.-])(?<day>\\d{1,2})[/.-](?<number>\\d{1,2})[/.-](?<year>\\d{4}|\\d{2})(?![\\d/-])`,
    'giu',
  ),
  /(?<![\d/.-])(?<year>[12]\d{3})(?<sep>[-/.])(?<number>\d{2})\k<sep>(?<day>\d{2})(?![\d-])/giu,
  /(?<![\d/.-])(?<day>\d{1,2})\s[/.-]\s(?<number>\d{1,2})\s[/.-]\s(?<year>\d{4})(?![\d/-])/giu,
];
const monthOnly = new RegExp(`\\b(?<month>${month})\\b\\.?,?\\s+(?<year>[12]\\d{3})`, 'giu');

/** The month that a text names and nothing else, as two figures; null where it names none. */
export function monthIn(text: string): string | null {
  const at = monthNames.findIndex((names) => names.split('|').includes(text.trim().toLowerCase().replace(/\.$/, '')));
  return at < 0 ? null : String(at + 1).padStart(2, '0');
}

const inWords: readonly string[] = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  ),
  ...'first second third fourth fifth sixth seventh eighth ninth'.split(' ').map((word) => `twenty-${word}`),
  'thirtieth',
  'thirty-first',
];
const welshTeens =
  'unfed ar ddeg|deuddegfed|trydydd ar ddeg|pedwerydd ar ddeg|pymthegfed|unfed ar bymtheg|ail ar bymtheg|deunawfed|pedwerydd ar bymtheg'.split(
    '|',
  );
const welshTens = 'cyntaf|ail|trydydd|pedwerydd|pumed|chweched|seithfed|wythfed|nawfed|degfed'.split('|');
const inWelsh: readonly string[] = [
  ...welshTens,
  ...welshTeens,
  'ugeinfed',
  ...['unfed', ...welshTens.slice(1)].map((word) => `${word} ar hugain`),
  'unfed ar ddeg ar hugain',
];
const speltInWelsh = new RegExp(`(?<!\\p{L})(?:${inWelsh.toReversed().join('|')})(?=\\s+o\\s+(?:${month})\\b)`, 'giu');
const spelt = new RegExp(
  `(?<!\\p{L})(?<word>${inWords.toReversed().join('|').replaceAll('-', '[- ]')})(?=\\s+(?:day\\s+)?(?:of\\s+)?(?:${month})\\b)`,
  'giu',
);

/** Days in words as figures, with as many letters as before; of a month in two languages the second. */
const inFigures = (text: string): string =>
  text
    .replace(spelt, (word) => String(inWords.indexOf(word.toLowerCase().replace(' ', '-')) + 1).padEnd(word.length))
    .replace(speltInWelsh, (word) => String(inWelsh.indexOf(word.toLowerCase()) + 1).padEnd(word.length))
    .replace(new RegExp(`(?<=\\d\\s*)(?:${month})\\s*[/|]\\s*(?=(?:${month})\\b)`, 'giu'), (both) =>
      ' '.repeat(both.length),
    )
    .replace(new RegExp(`(?<=\\b(?:${month})\\s+\\d{1,2})(?:st|nd|rd|th)?(?=\\s+year\\s+\\d{4})`, 'giu'), '');

/** The dates of a text, in turn. */
export function datesIn(written: string): DateIn[] {
  const text = inFigures(written);
  const found: DateIn[] = [];
  for (const pattern of [...patterns, monthOnly]) {
    for (const match of text.matchAll(pattern)) {
      const overlaps = found.some(
        ({ at, words }) => match.index < at + words.length && at < match.index + match[0].length,
      );
      const date = overlaps ? null : dateOf(match.groups ?? {});
      if (date !== null)
        found.push({
          date,
          weekday: weekdayOf(match.groups?.weekday),
          at: match.index,
          words: written.slice(match.index, match.index + match[0].length).trim(),
        });
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
}

function dateOf(parts: Readonly<Record<string, string | undefined>>): DateIn['date'] | null {
  const number =
    parts.number ??
    String(monthNames.findIndex((names) => names.split('|').includes(parts.month?.toLowerCase() ?? '')) + 1);
  const [mm, dd] = [number.padStart(2, '0'), parts.day?.padStart(2, '0')];
  const figures = parts.year?.replace(/^['’]/, '');
  if (figures === undefined) return dd !== undefined && isPartialDate(`2000-${mm}-${dd}`) ? `--${mm}-${dd}` : null;
  const date = [figures.length === 2 ? `20${figures}` : figures, mm, dd].filter(Boolean).join('-');
  return isPartialDate(date) ? date : null;
}

function weekdayOf(name: string | undefined): number | null {
  const found = weekdays.findIndex((names) => names.split('|').includes(name?.toLowerCase() ?? ''));
  return found < 0 ? null : found;
}

/** The weekday of a whole date: 0 is Sunday. */
export function weekdayOn(date: PartialDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

const clock = String.raw`(?:(\d{1,2})[:.](\d{2})|(\d{1,2})(?=\s*(?:a\.?m|p\.?m|noon|hrs|y\.?b|y\.?p|y\.?h|yh|yb|yp|y bore|o'r gloch|y prynhawn|yr hwyr)))\s*(a\.?m\.?|p\.?m\.?|noon|hrs|y\.?b\.?|y\.?p\.?|y\.?h\.?|y bore|y prynhawn|yr hwyr)?`;
const range = new RegExp(`(?<![\\d/])${clock}(?:\\s*(?:-|–|—|to|until|till|tan|hyd|i)\\s*${clock})?(?![\\d/])`, 'giu');
const loose = /(?<![\d/.:])(\d{1,2})\s*(?:-|–|to)\s*(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)\b/giu;

/** The first time of a text, with the end where it is a span. */
export function timesIn(text: string): { start: string; end: string | null } | null {
  const bare = datesIn(text).reduce((rest, { words }) => rest.replace(words, ' | '), text);
  const spoken = loose.exec(bare);
  loose.lastIndex = 0;
  if (spoken !== null) {
    const end = timeOf(spoken[2], spoken[3], spoken[4]);
    const start = timeOf(spoken[1], undefined, Number(spoken[1]) > Number(spoken[2]) ? 'am' : spoken[4]);
    if (start !== null) return { start, end };
  }
  for (const match of bare.matchAll(range)) {
    const [, h, m, h2, half, eh, em, eh2, ehalf] = match;
    const end = timeOf(eh ?? eh2, em, ehalf);
    const guessed = half ?? (end !== null && Number(h ?? h2) <= Number(eh ?? eh2) ? ehalf : undefined);
    const start = timeOf(h ?? h2, m, guessed);
    if (start === null) continue;
    return { start, end: end !== null && end > start ? end : null };
  }
  return null;
}

function timeOf(hour: string | undefined, minute: string | undefined, half: string | undefined): string | null {
  if (hour === undefined) return null;
  const word = (half ?? '').toLowerCase().replaceAll('.', '');
  const part = /^(?:am|yb|y bore)$/.test(word) ? 'am' : /^(?:pm|noon|yp|yh|y prynhawn|yr hwyr)$/.test(word) ? 'pm' : '';
  return readTime(`${Number(hour)}:${minute ?? '00'}${part !== '' && Number(hour) <= 12 ? ` ${part}` : ''}`);
}
