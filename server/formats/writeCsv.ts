// Rows as CSV: a heading for each key of the first row; what a spreadsheet would take for a formula is escaped.
import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from './formulas.ts';

export type Cell = string | number | boolean | null;

export function writeCsv(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return stringify([...rows], {
    header: true,
    columns,
    cast: { boolean: String, string: escapeFormula },
  });
}
