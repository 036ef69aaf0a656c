// Values of records as the cells of a table, such that reading the table gives the values back.
import type { Evidence } from '../../domain/evidence.ts';
import type { Exported } from '../../domain/exported.ts';
import type { Id } from '../../domain/records.ts';
import { escapeFormula } from '../encodings/formulas.ts';

/** Cells by column; what is not there is empty. */
export type Cells = Readonly<Record<string, string>>;

/** Clears a cell, and of a source says that there is none. */
const none = '-';

export type CellValue = string | number | boolean | readonly string[];

/** What a field holds, where that can be a cell; null for nothing and for an empty list. */
export function cellValue(value: unknown): CellValue | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const parts = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  return parts.length > 0 ? parts : null;
}

function isList(value: CellValue): value is readonly string[] {
  return Array.isArray(value);
}

/** A value as a cell: lists with semicolons between, yes and no. */
export function cellOf(value: CellValue | null): string {
  if (value === null) return '';
  if (isList(value)) return escapeFormula(value.map(partOf).join('; '));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return escapeFormula(String(value));
}

function partOf(name: string): string {
  const part = name.replaceAll(';', '\\;');
  // What ends in a backslash would take the separator for its own.
  return part.endsWith('\\') ? `${part} ` : part;
}

/** What the cells call records. */
export class CellNames {
  readonly #names: ReadonlyMap<Id, string>;
  readonly #namesakes: ReadonlySet<Id>;

  constructor({ records, namesakes }: Exported) {
    const { PERSON, ORGANISATION, BOARD, POST, THEME, AREA, SOURCE } = records;
    const named = [PERSON, ORGANISATION, BOARD, POST, THEME, AREA].flatMap((all) =>
      all.map(({ id, name }) => [id, name] as const),
    );
    this.#names = new Map([...named, ...SOURCE.map(({ id, key }) => [id, key] as const)]);
    this.#namesakes = namesakes;
  }

  /** The name; '' for none. An id column beside it tells namesakes apart. */
  name(id: Id | null): string {
    return id === null ? '' : (this.#names.get(id) ?? id);
  }

  /** The name or, of one that shares it, the id, which is read as well. */
  ref(id: Id): string {
    return this.#namesakes.has(id) ? id : this.name(id);
  }

  /** The columns that say who says so; without evidence that nobody does. */
  said(evidence: Omit<Evidence, 'fact'> | null): Cells {
    if (evidence === null) return { source: none };
    return {
      certainty: evidence.certainty.toLowerCase(),
      source: cellOf(this.ref(evidence.source)),
      locator: cellOf(evidence.locator),
      quote: cellOf(evidence.quote),
    };
  }
}
