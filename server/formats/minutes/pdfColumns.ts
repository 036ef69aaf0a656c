// Rows of a page put into the columns of their tables: by where cells begin, or, where they stand in the middle of their columns, by what they cover.
import { splitName } from './nameShape.ts';
import type { Cell, Row } from './pdfRows.ts';
import { sectionSaid } from './wordedHeadings.ts';

/** In points. */
const tolerance = 1.5;

/** Rows that stand in columns put into them; a cell on several lines is one. */
export function inColumns(rows: readonly Row[]): { cells: string[]; starts: number[]; row: Row }[] {
  const found: { cells: string[]; starts: number[]; row: Row }[] = [];
  for (let i = 0; i < rows.length; ) {
    const run = runFrom(rows, i);
    const columns = run.length > 1 ? columnsOf(run) : null;
    if (columns !== null) found.push(...grid(run, columns));
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

interface Columns {
  starts: number[];
  cellsIn: (row: Row) => string[];
}

function columnsOf(run: readonly Row[]): Columns | null {
  const starts = startsOf(run);
  const spans = spansOf(run);
  const isClear =
    starts.length > 1 &&
    (spans === null ||
      (spans.length === starts.length &&
        run.every(
          (row) =>
            row.cells.length < 2 ||
            (areApart(row, starts) &&
              (row.cells.length === spans.length || row.cells.every((cell) => covered(cell, spans) < 2))),
        )));
  if (isClear) return { starts, cellsIn: (row) => byStart(row, starts) };
  if (spans !== null) return { starts: spans.map(({ from }) => from), cellsIn: (row) => byCover(row, spans) };
  return starts.length > 1 ? { starts, cellsIn: (row) => byStart(row, starts) } : null;
}

const areApart = ({ cells }: Row, starts: readonly number[]): boolean =>
  new Set(cells.map((cell) => columnAt(starts, cell))).size === cells.length;

/** Where the columns of a table begin: what several rows have. */
function startsOf(run: readonly Row[]): number[] {
  const groups: { x: number; count: number }[] = [];
  for (const x of run.flatMap(({ cells }) => cells.map((cell) => cell.x)).toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last !== undefined && x - last.x <= 2 * tolerance) last.count += 1;
    else groups.push({ x, count: 1 });
  }
  return groups.filter(({ count }) => count > 1).map(({ x }) => x);
}

interface Span {
  from: number;
  to: number;
}

const leastRows = 3;

/** What the columns cover, if most rows have as many cells and none of a column reaches into the next. */
function spansOf(run: readonly Row[]): Span[] | null {
  const counts = Map.groupBy(
    run.filter(({ cells }) => cells.length > 1),
    ({ cells }) => cells.length,
  );
  const [usual] = [...counts.values()].toSorted((a, b) => b.length - a.length);
  const most = Math.max(0, ...counts.keys());
  const length = usual?.[0]?.cells.length ?? 0;
  if (usual === undefined || length !== most || usual.length < leastRows || usual.length * 2 < run.length) return null;
  const spans = Array.from({ length }, (_, i) => ({
    from: Math.min(...usual.map(({ cells }) => cells[i]?.x ?? Number.POSITIVE_INFINITY)),
    to: Math.max(...usual.map(({ cells }) => cells[i]?.end ?? 0)),
  }));
  return spans.every(({ to }, i) => to <= (spans[i + 1]?.from ?? Number.POSITIVE_INFINITY)) ? spans : null;
}

function byStart(row: Row, starts: readonly number[]): string[] {
  const cells = starts.map(() => '');
  for (const cell of row.cells) {
    const at = columnAt(starts, cell);
    cells[at] = `${cells[at] ?? ''} ${cell.text}`.trim();
  }
  return cells;
}

/** A cell that covers several columns is taken apart again: what is near one another is one text to the file. */
function byCover(row: Row, spans: readonly Span[]): string[] {
  const cells = spans.map(() => '');
  const put = (text: string, span: Span): void => {
    const at = nearest(span, spans);
    cells[at] = `${cells[at] ?? ''} ${text}`.trim();
  };
  for (const cell of row.cells) {
    const isWide = row.cells.length < spans.length && covered(cell, spans) > 1 && !/[()]/u.test(cell.text);
    for (const { text, from, to } of isWide ? wordsOf(cell) : [{ text: cell.text, from: cell.x, to: cell.end }])
      put(text, { from, to });
  }
  return cells;
}

const covered = ({ x, end }: Cell, spans: readonly Span[]): number =>
  spans.filter(({ from, to }) => x < to && from < end).length;

/** The words of a cell, each with about where it stands. */
const wordsOf = ({ pieces }: Cell): (Span & { text: string })[] =>
  pieces.flatMap(({ text, x, width }) =>
    [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
      text: word,
      from: x + (index / text.length) * width,
      to: x + ((index + word.length) / text.length) * width,
    })),
  );

/** The column of which it covers most; of none, the nearest. */
function nearest({ from, to }: Span, spans: readonly Span[]): number {
  const common = spans.map((span) => Math.min(to, span.to) - Math.max(from, span.from));
  return common.indexOf(Math.max(...common));
}

function grid(run: readonly Row[], { starts, cellsIn }: Columns): { cells: string[]; starts: number[]; row: Row }[] {
  const gaps = run.slice(1).map((row, i) => (run[i]?.y ?? 0) - row.y);
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  const lines: { cells: string[]; starts: number[]; row: Row }[] = [];
  for (const [i, row] of run.entries()) {
    const cells = cellsIn(row);
    const above = lines.at(-1);
    const gap = gaps[i - 1] ?? Number.POSITIVE_INFINITY;
    const isWrapped =
      (most > 1.15 * least && gap < 1.08 * least && gap < 1.6 * row.height) ||
      (cells[0] === '' && gap < 1.5 * row.height);
    const isNew =
      above !== undefined && cells.every((text, at) => text === '' || beginsAnew(above.cells[at] ?? '', text));
    if (above !== undefined && isWrapped && !isNew)
      above.cells = above.cells.map((text, at) => `${text} ${cells[at] ?? ''}`.trim());
    else lines.push({ cells, starts: [...starts], row });
  }
  return lines;
}

/** Whether a text is somebody else, not the rest of what stands above it. */
const beginsAnew = (above: string, text: string): boolean =>
  above !== '' &&
  !/[,(&-]$|\s(?:and|of|for)$/u.test(above) &&
  ((splitName(text.split(/[,(]/)[0] ?? '')?.sureness ?? 0) === 3 ||
    (/^\p{Lu}/u.test(text) && sectionSaid(text)?.kind === 'people'));

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
