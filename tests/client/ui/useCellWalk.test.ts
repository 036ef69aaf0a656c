import { expect, it } from 'vitest';
import { type Cell, walked } from '../../../client/ui/useCellWalk.ts';

const bounds = { rows: 30, columns: 8, page: 10 };
const from = (cell: Cell, key: string, held: 'ctrlKey' | 'metaKey' | 'none' = 'none'): Cell | null =>
  walked(cell, { key, ctrlKey: held === 'ctrlKey', metaKey: held === 'metaKey' }, bounds);

it('goes one cell in the direction of the arrow', () => {
  const cell = { row: 5, column: 5 };
  expect(from(cell, 'ArrowUp')).toEqual({ row: 4, column: 5 });
  expect(from(cell, 'ArrowDown')).toEqual({ row: 6, column: 5 });
  expect(from(cell, 'ArrowLeft')).toEqual({ row: 5, column: 4 });
  expect(from(cell, 'ArrowRight')).toEqual({ row: 5, column: 6 });
});

it('stays within the matrix', () => {
  expect(from({ row: 0, column: 0 }, 'ArrowUp')).toEqual({ row: 0, column: 0 });
  expect(from({ row: 29, column: 7 }, 'ArrowRight')).toEqual({ row: 29, column: 7 });
  expect(from({ row: 25, column: 1 }, 'PageDown')).toEqual({ row: 29, column: 1 });
  expect(from({ row: 4, column: 1 }, 'PageUp')).toEqual({ row: 0, column: 1 });
});

it('goes to the ends of the row, and with Ctrl or Command to the corners and edges', () => {
  const cell = { row: 5, column: 5 };
  expect(from(cell, 'Home')).toEqual({ row: 5, column: 0 });
  expect(from(cell, 'End')).toEqual({ row: 5, column: 7 });
  expect(from(cell, 'Home', 'ctrlKey')).toEqual({ row: 0, column: 0 });
  expect(from(cell, 'End', 'metaKey')).toEqual({ row: 29, column: 7 });
  expect(from(cell, 'ArrowDown', 'ctrlKey')).toEqual({ row: 29, column: 5 });
});

it('leaves other keys alone', () => {
  expect(from({ row: 5, column: 5 }, 't')).toBeNull();
  expect(from({ row: 5, column: 5 }, 'Tab')).toBeNull();
});
