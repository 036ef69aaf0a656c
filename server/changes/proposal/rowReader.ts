// A row of any format as cells by column, with the references and the evidence that it holds.
import { rowLocator } from '../../domain/locator.ts';
import type { NamedKind } from '../../domain/vocabulary.ts';
import { mergeableKinds, type RecordKind } from '../../domain/vocabulary.ts';
import { camelCase } from '../../formats/tables/definitions.ts';

import type { Format, Row } from '../../formats/tables/format.ts';
import type { ClaimedValue, FieldClaim, Ref, RowPlace, Said } from './claim.ts';
import { idFromText, ownId } from './entity.ts';

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
      source: cells.source === undefined ? fileSource : source === null ? null : refTo('SOURCE', source),
      fact: this.text('fact'),
      locator: this.text('locator') ?? (cells.source === undefined ? rowLocator(row) : null),
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
    return name === null ? null : refTo(kind, name, idText);
  }

  /** What the row says of some columns; those that are empty are left out. */
  values(columns: readonly string[], fieldOf: (column: string) => string | null = camelCase): FieldClaim[] {
    return columns.flatMap((column) => {
      const value = this.#cells[column];
      return value === undefined ? [] : [{ column, field: fieldOf(column), value }];
    });
  }

  /** What exports write of a record beside what sources say of it: when somebody last looked, and which records it stands for or is not. */
  kept(kind: RecordKind): FieldClaim[] {
    const ids = ['absorbed', 'differs_from'].flatMap((column) => {
      const cell = this.#cells[column];
      if (!hasHistory(kind) || !Array.isArray(cell)) return [];
      return [{ column, field: camelCase(column), value: cell.map((text) => idFromText(kind, text)) }];
    });
    return [...this.values(['last_checked']), ...ids];
  }

  /** What the row says of columns that name records of a kind. */
  ties(kinds: Readonly<Record<string, NamedKind>>): FieldClaim[] {
    return Object.entries(kinds).flatMap(([column, kind]) => {
      const cell = this.#cells[column];
      if (cell === undefined) return [];
      return [{ column, field: camelCase(column), value: refsTo(cell, kind) }];
    });
  }
}

function refsTo(cell: Cell, kind: NamedKind): ClaimedValue {
  if (typeof cell === 'string') return refTo(kind, cell);
  return Array.isArray(cell) ? cell.map((name) => refTo(kind, name)) : null;
}

/** A record by its name. An id of ours in place of the name tells which of several namesakes is meant. */
function refTo(kind: NamedKind, name: string, idText: string | null = null): Ref {
  return { kind, name, idText: idText ?? (ownId(kind).test(name) ? name : null), organisation: null };
}

function hasHistory(kind: RecordKind): boolean {
  return mergeableKinds.some((each) => each === kind);
}
