// Tables of attendance whose titles say nothing that is known, or that have none: which column has the names and which
// the marks is told by what stands in them, and titles that say so are put above.
import { type AttendanceStatus, isAway } from '../../domain/vocabulary.ts';
import { splitOutside } from './brackets.ts';
import type { Line } from './line.ts';
import { nameSureness } from './nameShape.ts';
import { statusSaid } from './statusSaid.ts';
import { turned } from './surnamesFirst.ts';
import { type Column, columnOf, columnsOf, isStatus, tellsAttendance } from './tables.ts';
import { markIn, markOf } from './ticks.ts';

const leastRows = 3;
const mostRows = 500;
const mostly = 0.6;

/** The lines with the titles of such tables above them. */
export function withHeads(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (end < i + mostRows && lines[end]?.cells) end += 1;
    const run = lines.slice(i, end);
    const first = lines[i];
    if (run.length === 0 && first !== undefined) {
      found.push(first);
      i += 1;
      continue;
    }
    found.push(...headed(run));
    i += run.length;
  }
  return found;
}

function headed(lines: readonly Line[]): readonly Line[] {
  const run = inColumns(lines.filter((line) => !isKey(line)));
  const [first, ...below] = run;
  const known = first?.cells ? columnsOf(first.cells) : null;
  if (first === undefined || run.length < leastRows) return lines;
  const width = Math.max(...run.map(({ cells }) => cells?.length ?? 0));
  const columns = Array.from({ length: width }, (_, at) => run.map(({ cells }) => cells?.[at] ?? ''));
  const isKnown = known !== null && tellsAttendance(known);
  const name = isKnown
    ? known.findIndex((column) => column === 'name' || column === 'surname')
    : best(columns.map(shareOfNames));
  if (name === null) return lines;
  // Names under statuses, not beside them.
  if (!isKnown && isStatus(columnOf(first.cells?.[name] ?? ''))) return lines;
  const hasTitles = isKnown || !isName(columns[name]?.[0] ?? '');
  const rows = hasTitles ? below : run;
  const titles = columns.map((cells, at): string | null => {
    if (isKnown && (known[at] ?? null) !== null) return cells[0] ?? '';
    // Before the names marks are headings, each of a list.
    if (at === name) return 'Name';
    return at < name
      ? null
      : titleOf(
          hasTitles ? (cells[0] ?? '') : '',
          hasTitles ? cells.slice(1).filter((cell) => cell !== cells[0]) : cells,
        );
  });
  const marks = titles.filter((title) => title !== null && isMarked(columnOf(title)));
  if (marks.length === 0 || rows.length < leastRows - 1) return lines;
  const cells = titles.map((title, at) => title ?? (hasTitles ? (columns[at]?.[0] ?? '') : ''));
  const title: Line = { ...first, cells, text: cells.filter(Boolean).join('\t'), heading: false };
  // The titles may stand there again, as on the next page.
  return [title, ...rows.map((row) => (hasTitles && row.text === first.text ? { ...row, cells } : asRow(row)))];
}

/** `P = present | A = apologies` */
const isKey = ({ cells }: Line): boolean =>
  (cells ?? []).filter((cell) => /^\S{1,3}\s*=\s*\p{L}/u.test(cell)).length > 1;

/** The rows of a text below the titles they stand under: what is empty leaves no cell there. */
function inColumns(run: readonly Line[]): readonly Line[] {
  const [head, ...below] = run;
  const [starts, titles] = [head?.starts ?? null, head?.cells ?? null];
  const isTorn = below.some(({ cells }) => cells !== null && titles !== null && cells.length < titles.length);
  if (head === undefined || starts === null || titles === null || starts.length !== titles.length || !isTorn)
    return run;
  if (titles.every((title) => columnOf(title) === null && statusSaid(title) === null)) return run;
  const placed = below.map((row) => placedUnder(row, { starts, titles }));
  // Where two cells of a row are below one title the places do not tell.
  return placed.every((row) => row !== null) ? [head, ...placed] : run;
}

function placedUnder(
  row: Line,
  { starts, titles }: { starts: readonly number[]; titles: readonly string[] },
): Line | null {
  if (row.starts === null || row.cells === null || row.starts.length !== row.cells.length) return null;
  const cells = titles.map(() => '');
  for (const [i, cell] of row.cells.entries()) {
    const from: number = row.starts[i] ?? 0;
    const to = from + cell.length;
    const distances = titles.map((title, at) => {
      const begin = starts[at] ?? 0;
      const end = begin + title.length;
      return from < end && to > begin ? 0 : Math.min(Math.abs(from - end), Math.abs(begin - to));
    });
    const at = i === 0 && from <= (starts[1] ?? 0) ? 0 : distances.indexOf(Math.min(...distances));
    if (cells[at] !== '') return null;
    cells[at] = cell;
  }
  return { ...row, cells, text: cells.filter(Boolean).join('\t') };
}

/** A row of one cell may head those below it. */
const asRow = (line: Line): Line =>
  (line.cells ?? []).filter(Boolean).length > 1 && columnsOf(line.cells ?? []) === null
    ? { ...line, isRow: true }
    : line;

const isMarked = (column: Column): boolean => column === 'status' || isStatus(column);

/** The column of which most cells are names. */
function best(shares: readonly number[]): number | null {
  const most = Math.max(...shares);
  return most >= mostly ? shares.indexOf(most) : null;
}

function shareOfNames(cells: readonly string[]): number {
  const filled = cells.filter(Boolean);
  return filled.length * 2 < cells.length ? 0 : filled.filter(isName).length / filled.length;
}

const isName = (cell: string): boolean =>
  nameSureness(splitOutside(cell.replace(/\s*\([^()]*\)/gu, ''), /\s*[,;]\s*/gu)[0] ?? '') > 0 || turned(cell) !== null;

const titles: Readonly<Record<AttendanceStatus, string>> = {
  PRESENT: 'Present',
  APOLOGIES: 'Apologies',
  ABSENT: 'Absent',
  IN_ATTENDANCE: 'In attendance',
  OBSERVER: 'Observer',
};

/** The title of a column of marks, in words that are known; null of any other column. */
function titleOf(title: string, cells: readonly string[]): string | null {
  const filled = cells.filter((cell) => cell !== '' && markOf(cell) !== 'empty');
  if (filled.length === 0 || !filled.every(isMark)) return null;
  const ofTitle = statusSaid(title);
  const isTick = filled.every((cell) => cell.length < 4 && (/^[xX]$/u.test(cell) || !/^\p{L}{1,3}$/u.test(cell)));
  if (isTick) return ofTitle === null ? null : titles[ofTitle];
  const told = new Set(filled.map(statusOf).filter((status) => status !== null));
  // `Y` and `N` may say anything.
  if (told.size === 0 && ofTitle === null) return null;
  return ofTitle !== null && isAway(ofTitle) ? titles[ofTitle] : 'Attendance';
}

const isMark = (cell: string): boolean => markIn(cell) !== null && !isName(cell);

const statusOf = (cell: string): AttendanceStatus | null => {
  const mark = markIn(cell);
  return mark !== null && /^[A-Z]/u.test(mark) ? (mark as AttendanceStatus) : null;
};
