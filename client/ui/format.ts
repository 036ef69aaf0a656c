// Dates and numbers in words. Chromium has no Welsh locale data, so months and weekdays come from these tables in both languages.
export type Tongue = 'en' | 'cy';
type Length = 'long' | 'short';

const months: Record<Tongue, Record<Length, readonly string[]>> = {
  en: {
    long: 'January February March April May June July August September October November December'.split(' '),
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  },
  cy: {
    long: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
    short: 'Ion Chwe Maw Ebr Mai Meh Gor Awst Medi Hyd Tach Rhag'.split(' '),
  },
};
const weekdays: Record<Tongue, readonly string[]> = {
  en: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  cy: 'Sul Llun Maw Mer Iau Gwe Sad'.split(' '),
};

/** The number of a month named in either language, in full or as we shorten it; null: no month. */
export function monthOf(name: string): string | null {
  const sought = name.toLowerCase();
  for (const table of [months.en.long, months.en.short, months.cy.long, months.cy.short]) {
    const found = table.findIndex((month) => month.toLowerCase() === sought);
    if (found >= 0) return String(found + 1);
  }
  return null;
}

const soft: Readonly<Record<string, string>> = { M: 'F', G: '', T: 'D', Rh: 'R' };

/** A Welsh date as it stands after `o`, `hyd` or `ar`: one that begins with a month is softened, `Medi 2026` to `Fedi 2026`. */
export function softened(date: string): string {
  return date.replace(/^(M|T|Rh|G)(?=\p{L})(\p{L})/u, (_, first: string, next: string) => {
    const instead = soft[first] ?? first;
    return instead === '' ? next.toUpperCase() : `${instead}${next}`;
  });
}

/** `1 September 2026`, `September 2026` or `2026`, as exactly as known; short: `1 Sep 2026`. */
export function formatDate(partial: string, tongue: Tongue, length: Length = 'short'): string {
  const [year, month, day] = partial.slice(0, 10).split('-');
  if (!year || !month) return partial;
  const name = months[tongue][length][Number(month) - 1] ?? month;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** `Tue 1 Sep 2026`; a date without a day has no weekday. */
export function formatDay(partial: string, tongue: Tongue): string {
  const date = formatDate(partial, tongue);
  if (partial.length < 10) return date;
  const weekday = weekdays[tongue][new Date(`${partial.slice(0, 10)}T00:00:00Z`).getUTCDay()];
  return `${weekday} ${date}`;
}

/** `2019 – Jun 2021`; whole months and years are said as such: the days of February 2019 are `Feb 2019`. Null where an end is open. */
export function formatSpan(from: string | null, to: string | null, tongue: Tongue): string | null {
  if (!from || !to) return null;
  const [first, last] = wholePeriods(from, to);
  return first === last ? formatDate(first, tongue) : `${formatDate(first, tongue)} – ${formatDate(last, tongue)}`;
}

/** Days that fill whole months, or years, as these. */
function wholePeriods(from: string, to: string): [string, string] {
  const dayAfter = new Date(`${to}T00:00:00Z`);
  if (to.length < 10 || !from.endsWith('-01') || from.length < 10) return [from, to];
  dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
  if (dayAfter.getUTCDate() !== 1) return [from, to];
  const wholeYears = from.slice(5) === '01-01' && dayAfter.getUTCMonth() === 0;
  const length = wholeYears ? 4 : 7;
  return [from.slice(0, length), to.slice(0, length)];
}

const grouped = new Map<number, Intl.NumberFormat>();

/** Grouped as both languages do, with a real minus sign. */
export function formatNumber(value: number, digits = 0): string {
  let format = grouped.get(digits);
  if (!format) {
    format = new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
    grouped.set(digits, format);
  }
  return format.format(value).replace('-', '−');
}

/** A share as whole per cent: `27%`. */
export function formatShare(share: number): string {
  return `${formatNumber(Math.round(share * 100))}%`;
}

/** A q or a p: `0.03`, `< 0.001`, `1`. */
export function formatChance(value: number): string {
  if (value < 0.001) return '< 0.001';
  return formatNumber(value, value < 0.01 ? 3 : value === 1 ? 0 : 2);
}

/** As many digits as say something: what is whole to one digit bare, others with that digit. */
export function formatMeasure(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return formatNumber(rounded, Number.isInteger(rounded) ? 0 : 1);
}

/** `14:05`, by the clock of whoever looks. */
export function formatTime(at: number): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
