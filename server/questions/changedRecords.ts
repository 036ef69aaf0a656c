// What a change did to each record: field by field, before and after, with ties by the names of the records tied to.
import type { Change, Touched } from '../domain/change.ts';
import type { Document, Evidence } from '../domain/evidence.ts';
import type { Id } from '../domain/records.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import { readChange } from '../store/changeLog.ts';
import type { Asking } from './asking.ts';
import { findRecord } from './node.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';

export interface ChangedRecord {
  id: Id;
  kind: RecordKind;
  label: string;
  what: 'CREATED' | 'UPDATED' | 'DELETED';
  fields: ChangedField[];
}

interface ChangedField {
  field: string;
  /** null: nothing was known. */
  before: string | null;
  after: string | null;
}

interface RecordsRequest extends PageRequest {
  readonly kinds?: readonly RecordKind[] | null | undefined;
}

const longestValue = 2_000;
/** Follows from the name. */
const derived = new Set(['id', 'sortName']);

/** In the order in which they were written. */
export async function changedRecords(
  asking: Asking,
  { id }: Pick<Change, 'id'>,
  { kinds, ...request }: RecordsRequest,
): Promise<Connection<ChangedRecord>> {
  const touched = (await readChange(asking.store, id))?.touched ?? [];
  const wanted = touched.filter((each) => !kinds || kinds.includes(kindOf(each)));
  const own = new Map(touched.flatMap(({ before, after }) => [before, after]).flatMap(namedIn));
  const here = page(
    pieces(wanted, (each) => each),
    request,
  );
  const shown = here.edges.flatMap(({ node }) => [node.before, node.after]);
  const names = await namesOf(asking, new Set(shown.flatMap(idsIn)), own);
  return { ...here, edges: here.edges.map(({ cursor, node }) => ({ cursor, node: changed(node, names) })) };
}

function kindOf({ before, after }: Touched): RecordKind {
  return (after ?? before)?.kind ?? 'SOURCE';
}

function changed(touched: Touched, names: ReadonlyMap<Id, string>): ChangedRecord {
  const { before, after } = touched;
  const said = (after ?? before)?.record;
  const [was, is] = [fieldsOf(before, names), fieldsOf(after, names)];
  const fields = [...new Set([...was.keys(), ...is.keys()])].flatMap((field): ChangedField[] => {
    const [one, other] = [was.get(field) ?? null, is.get(field) ?? null];
    return one === other ? [] : [{ field, before: one, after: other }];
  });
  return {
    id: said?.id ?? '',
    kind: kindOf(touched),
    label: labelOf(after ?? before, names),
    what: before === null ? 'CREATED' : after === null ? 'DELETED' : 'UPDATED',
    fields,
  };
}

/** Only what is known. */
function fieldsOf(document: Document | null, names: ReadonlyMap<Id, string>): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [field, value] of Object.entries(document?.record ?? {})) {
    if (derived.has(field)) continue;
    const text = field === 'evidence' ? evidenceText(value as readonly Evidence[], names) : valueText(value, names);
    if (text !== '') fields.set(field, text.slice(0, longestValue));
  }
  return fields;
}

function valueText(value: unknown, names: ReadonlyMap<Id, string>): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((each) => valueText(each, names)).join('; ');
  return typeof value === 'string' ? (names.get(value) ?? value) : JSON.stringify(value);
}

function evidenceText(evidence: readonly Evidence[], names: ReadonlyMap<Id, string>): string {
  const lines = evidence.map(({ source, locator, quote }) =>
    [
      names.get(source) ?? source,
      ...(locator === null ? [] : [locator]),
      ...(quote === null ? [] : [`“${quote}”`]),
    ].join(', '),
  );
  return [...new Set(lines)].sort().join('; ');
}

function labelOf(document: Document | null, names: ReadonlyMap<Id, string>): string {
  const [[, own] = ['', '']] = namedIn(document);
  if (own !== '') return own;
  const record = new Map<string, unknown>(Object.entries(document?.record ?? {}));
  const parts = ['person', 'post', 'organisation', 'board', 'meeting', 'date', 'text'].flatMap((field) => {
    const value = record.get(field);
    return typeof value === 'string' && value !== '' ? [names.get(value) ?? value] : [];
  });
  return parts.join(', ').slice(0, 200);
}

/** What a record with a name is called. */
function namedIn(document: Document | null): [Id, string][] {
  if (document === null) return [];
  const { record } = document;
  if ('name' in record) return [[record.id, record.name]];
  return document.kind === 'SOURCE' ? [[record.id, document.record.title]] : [];
}

/** Every record that a document names. */
function idsIn(document: Document | null): Id[] {
  if (document === null) return [];
  const { evidence, ...fields } = document.record;
  const values: unknown[] = Object.values(fields).flat();
  const ids = values
    .filter((value) => typeof value === 'string')
    .filter((value) => /^[a-z]+_[0-9a-f]{20}$/.test(value));
  return [...ids, ...evidence.map(({ source }) => source)];
}

/** Of a record that the change did not touch: what it is called by now. */
async function namesOf(asking: Asking, ids: ReadonlySet<Id>, own: ReadonlyMap<Id, string>): Promise<Map<Id, string>> {
  const names = new Map(own);
  const around = await asking.around();
  for (const id of ids) {
    if (names.has(id)) continue;
    const record = await findRecord(id, around, asking);
    if (record === null) continue;
    if ('name' in record) names.set(id, record.name);
    else if (record.recordKind === 'SOURCE') names.set(id, record.title);
    else if (record.recordKind === 'MEETING') names.set(id, record.date);
  }
  return names;
}
