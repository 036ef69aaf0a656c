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

/** By these an export is read again: whoever reads a list of their own has no use for them. */
const ofExports = new Set([
  'id',
  'person_id',
  'board_id',
  'organisation_id',
  'meeting_id',
  'fact',
  'absorbed',
  'differs_from',
]);

/** The columns that a heading may fill: those of exports only where it is called so, or is read so already. */
export function offered(format: TableFormat | undefined, heading: string, column: string | null): string[] {
  const called = heading.trim().toLowerCase().replaceAll(' ', '_');
  return (format?.columns ?? []).filter((one) => !ofExports.has(one) || one === called || one === column);
}

/** A row as it would be read: what it says of each column, in the order of the table. */
export function exampleOf(cells: readonly string[], { columns, fixed }: Chosen): { column: string; text: string }[] {
  const said = new Map<string, string[]>();
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (column && cell !== '') said.set(column, [...(said.get(column) ?? []), cell]);
  }
  const always = Object.entries(fixed).flatMap(([column, text]): [string, string[]][] =>
    text.trim() === '' || said.has(column) ? [] : [[column, [text.trim()]]],
  );
  return [...said, ...always].map(([column, texts]) => ({ column, text: texts.join(' ') }));
}
