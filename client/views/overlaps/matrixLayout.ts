import type { Cell } from '../../ui/useCellWalk.ts';

/** Where things stand in the matrix, in pixels. */
export interface MatrixLayout {
  count: number;
  /** From one cell to the next. */
  pitch: number;
  /** The names at the left, with their numbers. */
  label: number;
  /** The numbers above. */
  head: number;
  /** All of it. */
  width: number;
  height: number;
}

const head = 22;
const widest = 28;
/** The least room for names. */
const shortest = 104;

/** Cells as large as there is room for, within limits; names get up to two fifths of the width. */
export function matrixLayout(
  count: number,
  width: number,
  { coarse, names }: { coarse: boolean; names: number },
): MatrixLayout {
  const least = coarse ? 24 : 14;
  const wished = Math.min(names + 36, Math.max(shortest, width * 0.34));
  // Rather shorter names than the last columns out of sight.
  const left = width - 2 - count * least;
  const label = Math.round(left >= shortest ? Math.min(wished, left) : wished);
  const pitch = count === 0 ? least : Math.max(least, Math.min(widest, Math.floor((width - label - 2) / count)));
  return { count, pitch, label, head, width: label + count * pitch + 2, height: head + count * pitch + 2 };
}

/** What lies at a point of what is seen: a cell, the name of a row (column −1) or a number above (row −1); null: nothing. */
export function cellAt(
  { count, pitch, label, head: above }: MatrixLayout,
  point: { x: number; y: number },
  scrolled: { left: number; top: number },
): Cell | null {
  const row = point.y < above ? -1 : Math.floor((point.y - above + scrolled.top) / pitch);
  const column = point.x < label ? -1 : Math.floor((point.x - label + scrolled.left) / pitch);
  return row < count && column < count && (row >= 0 || column >= 0) ? { row, column } : null;
}

/** How far to scroll so that a cell stands clear of the names and numbers; as it is where it does. */
export function scrollTo(
  { pitch, label, head: above }: MatrixLayout,
  { row, column }: Cell,
  seen: { left: number; top: number; width: number; height: number },
): { left: number; top: number } {
  // With a neighbour on either side.
  const clear = (start: number, from: number, room: number): number => {
    if (start - pitch < from) return Math.max(0, start - pitch);
    return Math.max(from, start + 2 * pitch - room);
  };
  return {
    left: clear(column * pitch, seen.left, seen.width - label),
    top: clear(row * pitch, seen.top, seen.height - above),
  };
}

/** From the first up to, without it, the last. */
export interface CellsInSight {
  rows: [number, number];
  columns: [number, number];
}

export function inSight(
  { count, pitch, label, head: above }: MatrixLayout,
  seen: { left: number; top: number; width: number; height: number },
): CellsInSight {
  const span = (from: number, room: number): [number, number] => [
    Math.max(0, Math.floor(from / pitch)),
    Math.min(count, Math.ceil((from + room) / pitch)),
  ];
  return { rows: span(seen.top, seen.height - above), columns: span(seen.left, seen.width - label) };
}

/** As wide as a number of three digits. */
const numberWidth = 26;

/** The columns whose number is written: the first, every fifth, and those that stand out, which push others aside. */
export function numbered(
  { pitch }: MatrixLayout,
  [first, end]: CellsInSight['columns'],
  standsOut: (column: number) => boolean,
): number[] {
  const room = Math.ceil(numberWidth / pitch);
  const clear = (column: number, others: readonly number[]): boolean =>
    others.every((other) => Math.abs(other - column) >= room);
  const all = Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k);
  const marked: number[] = [];
  for (const column of all) if (standsOut(column) && clear(column, marked)) marked.push(column);
  const usual = all.filter((column) => (column === 0 || (column + 1) % 5 === 0) && clear(column, marked));
  return [...usual, ...marked].toSorted((a, b) => a - b);
}
