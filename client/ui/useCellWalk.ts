import { type KeyboardEvent, useState } from 'react';

export interface Cell {
  row: number;
  column: number;
}

export interface CellWalkInput {
  rows: number;
  columns: number;
  /** So many rows are a page up or down. */
  page?: number;
  /** Enter on a cell. */
  onOpen?: (cell: Cell) => void;
  /** Space on a cell. */
  onSelect?: (cell: Cell) => void;
  /** After a step by key: the place to bring the cell into sight, or to focus its element. */
  onWalk?: (cell: Cell) => void;
}

export interface CellWalk {
  /** The cell that has the one tab stop of the matrix. */
  at: Cell;
  go: (cell: Cell) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Walks the cells of a matrix: arrows, Home and End in the row (with Ctrl: first and last of all), Page Up and Down. */
export function useCellWalk({ rows, columns, page = 10, onOpen, onSelect, onWalk }: CellWalkInput): CellWalk {
  const [kept, setKept] = useState<Cell>({ row: 0, column: 0 });
  // A matrix may become smaller under the cell that was left.
  const at = within(kept, rows, columns);
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = { Enter: onOpen, ' ': onSelect }[event.key];
    const next = walked(at, event, { rows, columns, page });
    if (!act && !next) return;
    event.preventDefault();
    act?.(at);
    if (!next) return;
    setKept(next);
    onWalk?.(next);
  };
  return { at, go: setKept, onKeyDown };
}

interface Bounds {
  rows: number;
  columns: number;
  page: number;
}

/** Where a key leads from a cell, never past the edges; null: it is no key of the walk. */
export function walked(
  { row, column }: Cell,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { rows, columns, page }: Bounds,
): Cell | null {
  const far = ctrlKey || metaKey;
  const steps: Record<string, Cell> = {
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowDown: { row: far ? rows - 1 : row + 1, column },
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    ArrowRight: { row, column: far ? columns - 1 : column + 1 },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? rows - 1 : row, column: columns - 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
  };
  const next = steps[key];
  return next ? within(next, rows, columns) : null;
}

function within({ row, column }: Cell, rows: number, columns: number): Cell {
  const clamped = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  return { row: clamped(row, rows), column: clamped(column, columns) };
}
