// Tables as CSV: the bytes that a spreadsheet opens and an import reads again, some rows at a time.
import { stringify } from 'csv-stringify/sync';
import type { Cells } from './recordCells.ts';
import type { Table } from './recordTables.ts';

const rowsAtOnce = 500;

/** The table in parts. With a byte-order mark, so that a spreadsheet takes it for UTF-8. */
export function* csvOf({ columns, rows }: Table): Generator<string> {
  yield `\uFEFF${stringify([[...columns]])}`;
  let some: Cells[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length < rowsAtOnce) continue;
    yield stringify(some, { columns: [...columns] });
    some = [];
  }
  if (some.length > 0) yield stringify(some, { columns: [...columns] });
}
