// The pieces of text of a page put together to rows by where they stand.

export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Cell {
  text: string;
  /** What it was put together from. */
  pieces: Piece[];
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
  for (const piece of row) {
    const { text, x, width, height } = piece;
    const last = cells.at(-1);
    const gap = x - (last?.end ?? x);
    const isColumn =
      gap > (row.length <= few ? fewGap : columnGap) * height ||
      (gap > alignedGap * height && countAt(x) >= (row.length > 2 ? aligned - 1 : aligned));
    // A number before a paragraph is no column.
    if (last === undefined || (isColumn && !(cells.length === 1 && isNumber(last.text) && row.length < 3)))
      cells.push({ text, pieces: [piece], x, end: x + width });
    else {
      last.text += `${gap > wordGap * height && !last.text.endsWith(' ') ? ' ' : ''}${text}`;
      last.pieces.push(piece);
      last.end = x + width;
    }
  }
  return cells;
}

const isNumber = (text: string): boolean =>
  /^(?:\(?\d{1,3}(?:\.\d+)*[.):]?|\(?\p{L}[.)]|[•●○▪■–—·-])$/u.test(text.trim());
