// CSV: what a spreadsheet opens and an import reads again.
import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from '../encodings/formulas.ts';
import type { Cells } from '../tables/recordCells.ts';
import type { Table } from '../tables/recordTables.ts';

const rowsAtOnce = 500;

/** A table of records in parts, its cells as `recordCells` wrote them. With a byte-order mark, so that a spreadsheet takes it for UTF-8. */
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

export type Cell = string | number | boolean | null;

/** Rows of any other table: a heading for each key of the first; what a spreadsheet would take for a formula is escaped. */
export function writeCsv(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return stringify([...rows], {
    header: true,
    columns,
    cast: { boolean: String, string: escapeFormula },
  });
}

/** Rows that bring their headings with them, as the first; likewise escaped. */
export function rowsCsv(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { cast: { boolean: String, string: escapeFormula } },
  );
}
