// Records with a name as rows: one for each source that speaks for some of their fields, with just those fields filled, since a row's
// evidence is for what it fills; before them one for what nobody vouches for.
import { type Documented, type Evidence, tieFact } from '../../domain/evidence.ts';
import type { AnyRecord } from '../../domain/records.ts';
import { sortName } from '../../matching/sortName.ts';
import { camelCase } from './definitions.ts';
import { type CellNames, type Cells, type CellValue, cellOf, cellValue } from './recordCells.ts';

/** The columns of a table whose rows define what has a name. */
export interface NamedColumns {
  /** The one of the name. */
  name: string;
  plain: readonly string[];
  /** Those that name other records. */
  ties: readonly string[];
}

/** The rows of one record. */
export function namedRows(record: Documented<AnyRecord>, columns: NamedColumns, names: CellNames): Cells[] {
  const fields = new Fields(record, columns, names);
  const groups = Map.groupBy(record.evidence, ({ source, locator, quote, certainty }) =>
    JSON.stringify([source, locator, quote, certainty]),
  );
  const own = { [columns.name]: cellOf(names.name(record.id)), id: record.id };
  const rows: Cells[] = [];
  for (const [said] of groups.values()) if (said !== undefined) rows.push(...rowsOf(said));
  const unsaid = fields.unsaid(record.evidence);
  if (Object.keys(unsaid).length > 0 || rows.length === 0) rows.unshift({ ...own, ...unsaid, ...names.said(null) });
  rows[0] = { ...rows[0], ...historyOf(record) };
  return rows;

  function rowsOf(said: Evidence): Cells[] {
    const { source, locator, quote, certainty } = said;
    const facts = (groups.get(JSON.stringify([source, locator, quote, certainty])) ?? []).map(({ fact }) => fact);
    const filled = facts.filter((fact) => fact !== null && fields.has(fact)) as string[];
    // What the record does not say any more, as after a merge, no column can hold.
    const others = facts.filter((fact) => fact !== null && !fields.has(fact)) as string[];
    const evidence = names.said(said);
    return [
      ...(filled.length > 0 ? [{ ...own, ...fields.cells(filled), ...evidence }] : []),
      ...(facts.includes(null) ? [{ ...own, ...evidence }] : []),
      ...others.map((fact) => ({ ...own, ...evidence, fact })),
    ];
  }
}

/** What is known of a record beside what sources say of it. */
export function historyOf(record: AnyRecord): Cells {
  const { lastChecked } = record;
  const isMergeable = 'absorbed' in record;
  return {
    ...(lastChecked !== null && { last_checked: lastChecked }),
    ...(isMergeable && record.absorbed.length > 0 && { absorbed: cellOf(record.absorbed) }),
    ...(isMergeable && record.differsFrom.length > 0 && { differs_from: cellOf(record.differsFrom) }),
  };
}

/** The fields of one record by the facts that evidence knows them by: `purpose`, `themes:theme_…`. */
class Fields {
  readonly #names: CellNames;
  readonly #plain = new Map<string, { column: string; value: CellValue }>();
  readonly #ties = new Map<string, { column: string; id: string; isList: boolean }>();

  constructor(record: Documented<AnyRecord>, { plain, ties }: NamedColumns, names: CellNames) {
    const values = new Map<string, unknown>(Object.entries(record));
    this.#names = names;
    for (const column of plain) {
      const value = cellValue(values.get(camelCase(column)));
      // What follows from the name is not said again, unless a source says it.
      const follows = column === 'sort_name' && 'sortName' in record && value === sortName(record.name);
      if (follows && !record.evidence.some(({ fact }) => fact === 'sortName')) continue;
      if (value !== null) this.#plain.set(camelCase(column), { column, value });
    }
    for (const column of ties) {
      const value = cellValue(values.get(camelCase(column)));
      const isList = typeof value === 'object';
      const ids = typeof value === 'object' ? (value ?? []) : [String(value)];
      for (const id of ids) this.#ties.set(tieFact(camelCase(column), id), { column, id, isList });
    }
  }

  has(fact: string): boolean {
    return this.#plain.has(fact) || this.#ties.has(fact);
  }

  /** The columns of these facts, filled. */
  cells(facts: readonly string[]): Cells {
    const cells: Record<string, string> = {};
    const tied = Map.groupBy(
      facts.flatMap((fact) => this.#ties.get(fact) ?? []),
      ({ column }) => column,
    );
    for (const [column, ties] of tied) {
      const refs = ties.map(({ id }) => this.#names.ref(id));
      cells[column] = cellOf(ties.every(({ isList }) => isList) ? refs : (refs[0] ?? null));
    }
    for (const fact of facts) {
      const plain = this.#plain.get(fact);
      if (plain !== undefined) cells[plain.column] = cellOf(plain.value);
    }
    return cells;
  }

  /** The columns that no evidence bears on; a plain no is as good as nothing. */
  unsaid(evidence: readonly Evidence[]): Cells {
    const said = new Set(evidence.map(({ fact }) => fact));
    const plain = [...this.#plain].filter(([fact, { value }]) => !said.has(fact) && value !== false);
    const open = [...plain.map(([fact]) => fact), ...[...this.#ties.keys()].filter((fact) => !said.has(fact))];
    return this.cells(open);
  }
}
