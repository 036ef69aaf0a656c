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

function headed(run: readonly Line[]): readonly Line[] {
  const [first, ...below] = run;
  const known = first?.cells ? columnsOf(first.cells) : null;
  if (first === undefined || run.length < leastRows) return run;
  if (known !== null && tellsAttendance(known)) return [first, ...below.map(asRow)];
  const width = Math.max(...run.map(({ cells }) => cells?.length ?? 0));
  const columns = Array.from({ length: width }, (_, at) => run.map(({ cells }) => cells?.[at] ?? ''));
  const name = best(columns.map(shareOfNames));
  if (name === null) return run;
  const hasTitles = !isName(columns[name]?.[0] ?? '');
  const rows = hasTitles ? below : run;
  const titles = columns.map((cells, at): string | null =>
    // Before the names marks are headings, each of a list.
    at === name
      ? 'Name'
      : at < name
        ? null
        : titleOf(hasTitles ? (cells[0] ?? '') : '', hasTitles ? cells.slice(1) : cells),
  );
  const marks = titles.filter((title) => title !== null && isMarked(columnOf(title)));
  if (marks.length === 0 || rows.length < leastRows - 1) return run;
  const cells = titles.map((title, at) => title ?? (hasTitles ? (columns[at]?.[0] ?? '') : ''));
  const title: Line = { ...first, cells, text: cells.filter(Boolean).join('\t'), starts: first.starts, heading: false };
  return [title, ...rows.map(asRow)];
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
  const isTick = filled.every((cell) => cell.length < 4 && !/^\p{L}{1,2}$/u.test(cell));
  if (isTick) return ofTitle === null ? null : titles[ofTitle];
  const told = new Set(filled.map(statusOf).filter((status) => status !== null));
  // `Y` and `N` may say anything.
  if (told.size === 0 && ofTitle === null) return null;
  return ofTitle !== null && isAway(ofTitle) ? titles[ofTitle] : 'Attendance';
}

const isMark = (cell: string): boolean => markIn(cell) !== null;

const statusOf = (cell: string): AttendanceStatus | null => {
  const mark = markIn(cell);
  return mark !== null && /^[A-Z]/u.test(mark) ? (mark as AttendanceStatus) : null;
};
