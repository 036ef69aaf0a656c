import type { DataImportTablesQuery, ImportMappingInput } from '../../../api/operations.generated.ts';

export type ImportTable = DataImportTablesQuery['importProposal']['tables'][number];
export type TableFormat = DataImportTablesQuery['importFormats'][number];

/** How somebody has a table read: the format of its rows, the column of each heading, and what every row says. */
export interface Chosen {
  format: string;
  /** By the place of the heading; null: left out. */
  columns: readonly (string | null)[];
  fixed: Readonly<Record<string, string>>;
}

export const chosenOf = ({ format, columns, fixed }: ImportTable): Chosen => ({
  format,
  columns: columns.map(({ column }) => column),
  fixed,
});

/** Columns that every row needs and no heading fills. */
export function missing({ columns, fixed }: Chosen, format: TableFormat | undefined): string[] {
  const filled = (column: string): boolean => columns.includes(column) || (fixed[column] ?? '').trim() !== '';
  const lacking = (format?.required ?? []).filter((column) => !filled(column));
  const oneOf = format?.oneOf ?? [];
  return oneOf.length > 0 && !oneOf.some(filled) ? [...lacking, ...oneOf] : lacking;
}

/** The same as the API takes it: headings by the column that they fill. */
export function mappingOf(table: ImportTable, { format, columns, fixed }: Chosen): ImportMappingInput {
  const filled = new Map<string, string[]>();
  for (const [index, { heading }] of table.columns.entries()) {
    const column = columns[index];
    if (column) filled.set(column, [...(filled.get(column) ?? []), heading]);
  }
  return {
    format,
    columns: [...filled].map(([column, headings]) => ({ column, headings })),
    fixed: Object.entries(fixed).flatMap(([column, value]) => (value.trim() === '' ? [] : [{ column, value }])),
  };
}
