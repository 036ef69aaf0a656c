// How the cells of a workbook are shown, as far as that says what they are: days and times are numbers in it.
import { walkXml } from '../encodings/walkXml.ts';

/** What a number stands for. */
export type Shown = 'number' | 'date' | 'time' | 'both';

/** Excel's own formats for days and times. */
const known = new Map<number, Shown>([
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'date'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'time'] as const),
  [22, 'both'],
]);

/** By the number of the cell's style. */
export function cellFormats(styles: Uint8Array | undefined): Shown[] {
  const formats: Shown[] = [];
  const custom = new Map<number, Shown>();
  let isOfCells = false;
  if (styles === undefined) return formats;
  walkXml(styles, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') custom.set(Number(numFmtId), shownBy(formatCode ?? ''));
      if (name === 'cellXfs') isOfCells = true;
      const id = Number(numFmtId ?? 0);
      if (name === 'xf' && isOfCells) formats.push(custom.get(id) ?? known.get(id) ?? 'number');
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return formats;
}

/** What a format like `dd/mm/yyyy hh:mm` shows; words in it count for nothing. */
function shownBy(code: string): Shown {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')[0] ?? '';
  const hasDate = /[yd]/i.test(bare) || /m{3,}/i.test(bare);
  const hasTime = /[hs]/i.test(bare);
  if (hasDate) return hasTime ? 'both' : 'date';
  return hasTime ? 'time' : 'number';
}

const day = 86_400_000;
/** Day 0 of both calendars of workbooks; 1900 was no leap year, but they count a 29 February of it. */
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** A number as it is shown: `2021-06-24`, `13:30`, `2021-06-24 13:30`; null where there is no such day. */
export function shownNumber(number: number, shown: Shown, from: 1900 | 1904): string | null {
  if (shown === 'number') return String(number);
  if (!(number >= 0 && number < 2_958_466)) return null;
  const moment = new Date(epochs[from] + Math.round((number * day) / 60_000) * 60_000).toISOString();
  const [date, time] = [moment.slice(0, 10), moment.slice(11, 16)];
  if (shown === 'time' || number < 1) return time;
  return shown === 'both' && time !== '00:00' ? `${date} ${time}` : date;
}
