// A CSV format as a declaration: its columns, what each holds, and which of them a row needs.
import type { Doubt } from '../../domain/doubt.ts';
import type { CellKind, CellValues } from './cells.ts';

type Columns = Readonly<Record<string, CellKind>>;

/** What each row of any format may carry: its own id, those of the records that it names, and who says so. */
export const commonColumns = {
  id: 'name',
  person_id: 'name',
  board_id: 'name',
  organisation_id: 'name',
  meeting_id: 'name',
  certainty: 'certainty',
  source: 'name',
  locator: 'text',
  quote: 'text',
  // What exports write so that nothing is lost: what the source speaks for where the row fills no column for it, when somebody last
  // looked, what was merged into the record, and what was told apart from it.
  fact: 'fact',
  last_checked: 'date',
  absorbed: 'names',
  differs_from: 'names',
} as const satisfies Columns;

export interface Format<C extends Columns = Columns> {
  readonly name: string;
  /** The format's own columns and the common ones. */
  readonly columns: C & typeof commonColumns;
  readonly own: readonly string[];
  readonly required: readonly string[];
  /** At least one of these is needed too. */
  readonly oneOf: readonly string[];
}

/** undefined (no such key): the row says nothing of it; null: the row clears it. */
export type Cells<F extends Format> = { [C in keyof F['columns']]?: CellValues[F['columns'][C]] | null };

/** One row of a file, as read. Rows are numbered as a spreadsheet does: the headings are row 1. */
export interface Row<F extends Format> {
  file: string;
  row: number;
  cells: Cells<F>;
  /** What somebody must decide before it is taken in. */
  doubts?: readonly Doubt[];
}

/** Declares a format. */
export function format<const C extends Columns>(
  name: string,
  columns: C,
  needs: { required?: readonly (keyof C & string)[]; oneOf?: readonly (keyof C & string)[] },
): Format<C> {
  const { required = [], oneOf = [] } = needs;
  return { name, columns: { ...commonColumns, ...columns }, own: Object.keys(columns), required, oneOf };
}
