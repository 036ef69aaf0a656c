// The pieces of text of a page put together to rows by where they stand, and the rows of a table to cells.

import { splitName } from './nameShape.ts';

export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Cell {
  text: string;
  x: number;
  end: number;
}

export interface Row {
  cells: Cell[];
  y: number;
  height: number;
}

/** In heights of a letter: wider than any space between words; of rows of few pieces, wider than a single space. */
const columnGap = 1.4;
const fewGap = 0.75;
const few = 5;
const alignedGap = 0.2;
const wordGap = 0.15;
/** In points. */
const tolerance = 1.5;
const aligned = 3;

/** The rows of a page from above, each with its cells: what is far apart, or begins where many rows have something begin. */
export function rowsOfPage(pieces: readonly Piece[]): Row[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const last = rows.at(-1);
    const first = last?.[0];
    if (last !== undefined && first !== undefined && Math.abs(first.y - piece.y) < Math.max(2, first.height * 0.4))
      last.push(piece);
    else rows.push([piece]);
  }
  const sorted = rows.map((row) => row.toSorted((a, b) => a.x - b.x));
  const starts = startsOf(sorted);
  return sorted.map((row) => ({
    cells: cellsOf(row, starts),
    y: row[0]?.y ?? 0,
    height: Math.max(...row.map(({ height }) => height)),
  }));
}

/** Where pieces that have a gap before them begin, by rounded place with how many rows have it. */
function startsOf(rows: readonly (readonly Piece[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const [i, { x, height }] of row.entries()) {
      const before = row[i - 1];
      if (before === undefined || x - (before.x + before.width) < alignedGap * height) continue;
      counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
    }
  return counts;
}

function cellsOf(row: readonly Piece[], starts: ReadonlyMap<number, number>): Cell[] {
  const cells: Cell[] = [];
  const countAt = (x: number): number =>
    [-1, 0, 1].reduce((sum, step) => sum + (starts.get(Math.round(x) + step) ?? 0), 0);
  for (const { text, x, width, height } of row) {
    const last = cells.at(-1);
    const gap = x - (last?.end ?? x);
    const isColumn =
      gap > (row.length <= few ? fewGap : columnGap) * height ||
      (gap > alignedGap * height && countAt(x) >= (row.length > 2 ? aligned - 1 : aligned));
    // A number before a paragraph is no column.
    if (last === undefined || (isColumn && !(cells.length === 1 && isNumber(last.text) && row.length < 3)))
      cells.push({ text, x, end: x + width });
    else {
      last.text += `${gap > wordGap * height && !last.text.endsWith(' ') ? ' ' : ''}${text}`;
      last.end = x + width;
    }
  }
  return cells;
}

const isNumber = (text: string): boolean =>
  /^(?:\(?\d{1,3}(?:\.\d+)*[.):]?|\(?\p{L}[.)]|[•●○▪■–—·-])$/u.test(text.trim());

/** Rows that stand in columns put into them; a cell on several lines is one. */
export function inColumns(rows: readonly Row[]): { cells: string[]; starts: number[]; row: Row }[] {
  const found: { cells: string[]; starts: number[]; row: Row }[] = [];
  for (let i = 0; i < rows.length; ) {
    const run = runFrom(rows, i);
    const columns = run.length > 1 ? columnsOf(run) : [];
    if (columns.length > 1) found.push(...grid(run, columns));
    else
      for (const row of run)
        found.push({ cells: row.cells.map(({ text }) => text), starts: row.cells.map(({ x }) => x), row });
    i += run.length;
  }
  return found;
}

/** The rows from here on that may be one table: those with several cells, and those that begin where a column may go on. */
function runFrom(rows: readonly Row[], start: number): Row[] {
  const [first] = rows.slice(start, start + 1);
  if (first === undefined || first.cells.length < 2) return first === undefined ? [] : [first];
  const run = [first];
  for (const row of rows.slice(start + 1)) {
    const before = run.at(-1) ?? first;
    const isNear = before.y - row.y < 4 * before.height;
    const [only] = row.cells;
    const goesOn =
      row.cells.length > 1 ||
      (only !== undefined &&
        before.y - row.y < 1.7 * before.height &&
        run.some(({ cells }) => cells.some(({ x }, at) => at > 0 && Math.abs(x - only.x) <= tolerance)));
    if (!isNear || !goesOn) break;
    run.push(row);
  }
  return run;
}

/** Where the columns of a table begin: what several rows have. */
function columnsOf(run: readonly Row[]): number[] {
  const groups: { x: number; count: number }[] = [];
  for (const x of run.flatMap(({ cells }) => cells.map((cell) => cell.x)).toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last !== undefined && x - last.x <= 2 * tolerance) last.count += 1;
    else groups.push({ x, count: 1 });
  }
  return groups.filter(({ count }) => count > 1).map(({ x }) => x);
}

function grid(run: readonly Row[], columns: readonly number[]): { cells: string[]; starts: number[]; row: Row }[] {
  const gaps = run.slice(1).map((row, i) => (run[i]?.y ?? 0) - row.y);
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  const lines: { cells: string[]; starts: number[]; row: Row }[] = [];
  for (const [i, row] of run.entries()) {
    const cells = columns.map(() => '');
    for (const cell of row.cells) {
      const at = columnAt(columns, cell);
      cells[at] = `${cells[at] ?? ''} ${cell.text}`.trim();
    }
    const above = lines.at(-1);
    const gap = gaps[i - 1] ?? Number.POSITIVE_INFINITY;
    const isWrapped =
      (most > 1.15 * least && gap < 1.08 * least && gap < 1.6 * row.height) ||
      (cells[0] === '' && gap < 1.5 * row.height);
    const isNew =
      above !== undefined && cells.every((text, at) => text === '' || beginsAnew(above.cells[at] ?? '', text));
    if (above !== undefined && isWrapped && !isNew)
      above.cells = above.cells.map((text, at) => `${text} ${cells[at] ?? ''}`.trim());
    else lines.push({ cells, starts: [...columns], row });
  }
  return lines;
}

/** Whether a text is somebody else, not the rest of what stands above it. */
const beginsAnew = (above: string, text: string): boolean =>
  above !== '' &&
  !/[,(&-]$|\s(?:and|of|for)$/u.test(above) &&
  (splitName(text.split(/[,(]/)[0] ?? '')?.sureness ?? 0) === 3;

/** A title may stand in the middle of its column. */
function columnAt(columns: readonly number[], { x, end }: Cell): number {
  const exact = columns.findIndex((start) => Math.abs(start - x) <= 2 * tolerance);
  if (exact >= 0) return exact;
  const middle = (x + end) / 2;
  return Math.max(
    0,
    columns.findLastIndex((start) => start <= middle),
  );
}
