// A row of any format as cells by column, with the references and the evidence that it holds.
import type { Format, Row } from '../../formats/format.ts';
import type { ClaimedValue, FieldClaim, NamedKind, Ref, RowPlace, Said } from './claim.ts';

type Cell = string | number | boolean | string[] | null | undefined;

/** Reads one row; `fileSource` is the source of a row that names none. */
export class RowReader {
  readonly place: RowPlace;
  readonly said: Said;
  readonly #cells: Readonly<Record<string, Cell>>;

  constructor({ file, row, cells }: Row<Format>, fileSource: Ref) {
    this.place = { file, row };
    this.#cells = cells;
    const source = this.text('source');
    this.said = {
      source: source === null ? fileSource : { ...fileSource, name: source },
      locator: this.text('locator') ?? (source === null ? `row ${row}` : null),
      quote: this.text('quote'),
      certainty: this.#cells.certainty === 'INFERRED' ? 'INFERRED' : 'STATED',
    };
  }

  cell(column: string): Cell {
    return this.#cells[column];
  }

  /** The text of the cell; null where it is empty or cleared. */
  text(column: string): string | null {
    const cell = this.#cells[column];
    return typeof cell === 'string' ? cell : null;
  }

  /** The record that the cell names, told from namesakes by the id column, where the format has one. */
  ref(column: string, kind: NamedKind, idColumn?: string): Ref | null {
    const name = this.text(column);
    const idText = idColumn === undefined ? null : this.text(idColumn);
    return name === null ? null : { kind, name, idText, organisation: null };
  }

  /** What the row says of some columns; those that are empty are left out. */
  values(columns: readonly string[], fieldOf: (column: string) => string | null = camelCase): FieldClaim[] {
    return columns.flatMap((column) => {
      const value = this.#cells[column];
      return value === undefined ? [] : [{ column, field: fieldOf(column), value }];
    });
  }

  /** What the row says of columns that name records of a kind. */
  ties(kinds: Readonly<Record<string, NamedKind>>): FieldClaim[] {
    return Object.entries(kinds).flatMap(([column, kind]) => {
      const cell = this.#cells[column];
      if (cell === undefined) return [];
      return [{ column, field: camelCase(column), value: refsIn(cell, kind) }];
    });
  }
}

/** `part_of` as `partOf`. */
export function camelCase(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function refsIn(cell: Cell, kind: NamedKind): ClaimedValue {
  const named = (name: string): Ref => ({ kind, name, idText: null, organisation: null });
  if (typeof cell === 'string') return named(cell);
  return Array.isArray(cell) ? cell.map(named) : null;
}
