// Tables of a page with columns to tick: names on several lines, in the middle of the height of their row. A tick belongs to the
// row in whose height it stands; where that cannot be told, the row is left without one, so that somebody looks.
import type { Cell, Piece, Row } from './pdfRows.ts';
import { type Item, linesInRows } from './rowsByMarks.ts';
import { type Column, columnOf, isStatus } from './tables.ts';
import { markOf } from './ticks.ts';

interface TickTable {
  /** Those that are above the table and below it. */
  above: Piece[];
  below: Piece[];
  lines: { cells: string[]; starts: number[]; row: Row }[];
}

interface Head {
  text: string;
  from: number;
  to: number;
}

const leastMarks = 2;

/** The first such table of a page; null where there is none. */
export function tickTable(pieces: readonly Piece[], rows: readonly Row[]): TickTable | null {
  for (const row of rows) {
    const cells = row.cells.flatMap(apart);
    if (!cells.some(({ text }) => isOfMarks(columnOf(text)))) continue;
    if (!cells.some(({ text }) => columnOf(text) === 'name')) continue;
    const found = tableBelow(pieces, { ...row, cells });
    if (found !== null) return found;
  }
  return null;
}

const isOfMarks = (column: Column): boolean => column === 'status' || isStatus(column);

/** Titles of columns that stand near one another. */
const apart = (cell: Cell): Cell[] =>
  !isStatus(columnOf(cell.text)) && cell.pieces.length > 1 && cell.pieces.every(({ text }) => columnOf(text) !== null)
    ? cell.pieces.map((piece) => ({ text: piece.text, pieces: [piece], x: piece.x, end: piece.x + piece.width }))
    : [cell];

function tableBelow(pieces: readonly Piece[], title: Row): TickTable | null {
  const { heads, ofHead, bottom } = headOf(pieces, title);
  const { own, below } = cutAtEnd(
    pieces.filter((piece) => piece.y < bottom - 1 && !ofHead.has(piece)).toSorted((a, b) => b.y - a.y),
    { heads, height: title.height },
  );
  const columns = columnsOf(heads, own);
  if (columns === null) return null;
  const kinds = heads.map(({ text }) => columnOf(text));
  const placed = columns.map(({ from, to }) => itemsOf(own.filter(({ x }) => x >= from && x < to)));
  const isOne = kinds.filter(isOfMarks).length === 1;
  const isTick = (text: string, i: number): boolean => {
    const mark = isOfMarks(kinds[i] ?? null) ? markOf(text) : null;
    return mark !== null && mark !== 'empty' && (isOne || text.trim().length < 4);
  };
  const ticks = placed.flatMap((items, i) => items.filter(({ text }) => isTick(text, i)));
  const name = kinds.indexOf('name');
  if (ticks.length < leastMarks || name < 0 || (isOne && !isTorn(placed, { kinds, name, ticks }))) return null;
  const cells = linesInRows(placed, { name, marks: kinds.map(isOfMarks), height: title.height });
  if (cells === null) return null;
  const starts = heads.map(({ from }) => from);
  return {
    above: pieces.filter((piece) => piece.y >= bottom - 1 && !ofHead.has(piece)),
    below,
    lines: [
      { cells: heads.map(({ text }) => text), starts, row: title },
      ...cells.map(({ y, texts }) => ({ cells: texts, starts, row: { cells: [], y, height: title.height } })),
    ],
  };
}

/** One column of marks is read as any text is, unless names are on more lines than there are marks and all in it are marks. */
const isTorn = (
  placed: readonly (readonly Item[])[],
  { kinds, name, ticks }: { kinds: readonly Column[]; name: number; ticks: readonly Item[] },
): boolean =>
  (placed[name] ?? []).length > ticks.length &&
  placed.every((items, i) => !isOfMarks(kinds[i] ?? null) || items.every((item) => ticks.includes(item)));

/** The titles of the columns, with what stands of them on the lines above and below. */
function headOf(pieces: readonly Piece[], title: Row): { heads: Head[]; ofHead: ReadonlySet<Piece>; bottom: number } {
  const { height } = title;
  const heads = title.cells.map(({ pieces: own, x, end }) => ({ own: [...own], from: x, to: end }));
  const rise = pieces.filter(
    ({ y, x }) => y > title.y + 1 && y < title.y + 1.7 * height && x > (heads[0]?.to ?? 0) && heads.length > 0,
  );
  const reach = Math.max(0.9 * height, ...rise.map(({ y }) => y - title.y)) + 1;
  const sunk = pieces.filter(({ y, x }) => y < title.y - 1 && y > title.y - reach && x > (heads[0]?.to ?? 0));
  for (const piece of [...rise, ...sunk].toSorted((a, b) => b.y - a.y)) {
    const head = heads.find(({ from, to }) => piece.x < to && piece.x + piece.width > from);
    if (head === undefined) heads.push({ own: [piece], from: piece.x, to: piece.x + piece.width });
    else {
      head.own.push(piece);
      head.from = Math.min(head.from, piece.x);
      head.to = Math.max(head.to, piece.x + piece.width);
    }
  }
  const all = heads.flatMap(({ own }) => own);
  return {
    heads: heads
      .toSorted((a, b) => a.from - b.from)
      .map(({ own, from, to }) => ({
        text: itemsOf(own)
          .map(({ text }) => text)
          .join(' '),
        from,
        to,
      })),
    ofHead: new Set(all),
    bottom: Math.min(...all.map(({ y }) => y)),
  };
}

/** A table ends where a line goes through several columns, is a numbered heading, or stands far below. */
function cutAtEnd(
  sorted: readonly Piece[],
  { heads, height }: { heads: readonly Head[]; height: number },
): { own: Piece[]; below: Piece[] } {
  const last = heads.at(-1)?.to ?? 0;
  const first = heads[0]?.to ?? 0;
  const end = sorted.findIndex((piece, i) => {
    const reach = piece.x + piece.width;
    const through = heads.filter(({ from, to }) => piece.x < (from + to) / 2 && reach > (from + to) / 2).length;
    const gap = (sorted[i - 1]?.y ?? piece.y) - piece.y;
    const isNumbered = piece.x < first && /^\s*(?:\d{1,2}[.)]|\d{1,2}\.\d|page\b|tudalen\b)/iu.test(piece.text);
    return through > 1 || reach > last + 200 || gap > 5 * height || isNumbered;
  });
  if (end < 0) return { own: [...sorted], below: [] };
  const y = sorted[end]?.y ?? 0;
  return { own: sorted.filter((piece) => piece.y > y + 1), below: sorted.filter((piece) => piece.y <= y + 1) };
}

/** Where the columns begin: where the fewest pieces are cut between two titles. Null where too many are. */
function columnsOf(heads: readonly Head[], pieces: readonly Piece[]): { from: number; to: number }[] | null {
  const all = [...heads, ...pieces.map(({ x, width }) => ({ from: x, to: x + width }))];
  const bounds = heads.slice(1).map((head, i) => {
    const [left, right] = [middleOf(heads[i] ?? head), middleOf(head)];
    const places = all.filter(({ from }) => from > left && from <= right).map(({ from }) => from - 0.5);
    const ways = [...new Set(places)].map((x) => ({
      x,
      cut: all.filter(({ from, to }) => from < x && to > x + 1).length,
      gap: x - Math.max(left, ...all.filter(({ to }) => to <= x + 1).map(({ to }) => to)),
    }));
    return ways.toSorted((a, b) => a.cut - b.cut || b.gap - a.gap)[0];
  });
  if (bounds.some((bound) => bound === undefined || bound.cut * 5 > pieces.length)) return null;
  return heads.map((_, i) => ({
    from: bounds[i - 1]?.x ?? Number.NEGATIVE_INFINITY,
    to: bounds[i]?.x ?? Number.POSITIVE_INFINITY,
  }));
}

const middleOf = ({ from, to }: Head | { from: number; to: number }): number => (from + to) / 2;

/** The lines of a column. */
function itemsOf(pieces: readonly Piece[]): Item[] {
  const items: Item[] = [];
  let end = 0;
  for (const { text, x, y, width, height } of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const last = items.at(-1);
    if (last !== undefined && last.y - y < 0.3 * height) {
      last.text += `${x - end > 0.15 * height && !last.text.endsWith(' ') ? ' ' : ''}${text}`;
    } else items.push({ text, y });
    end = x + width;
  }
  return items;
}
