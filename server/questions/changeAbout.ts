// Whom and what a change of few records was about, in names: for the log, which shows many changes at once.
import DataLoader from 'dataloader';
import type { Change, Touched } from '../domain/change.ts';
import type { Document } from '../domain/evidence.ts';
import type { Id } from '../domain/records.ts';
import { readTouchedBy } from '../store/changeLog.ts';
import type { Asking } from './asking.ts';

/** Of more records nobody is told by name. */
const mostTouched = 20;
const mostNamed = 3;

const loaders = new WeakMap<Asking, DataLoader<Id, Touched[]>>();

/** Names of at most three records that it touched, those that it took away first; empty: it touched many. */
export async function changeAbout(asking: Asking, change: Change): Promise<string[]> {
  if (change.created + change.updated + change.deleted > mostTouched) return [];
  const all = (await loaderOf(asking).load(change.id)).toSorted((a, b) => order(a) - order(b));
  const documents = all.flatMap(({ before, after }) => after ?? before ?? []);
  const named = documents.flatMap(({ record }) => ('name' in record ? [record.name] : []));
  if (named.length > 0) return [...new Set(named)].slice(0, mostNamed);
  const others = documents.filter(({ kind }) => kind !== 'SOURCE').slice(0, mostNamed);
  const called = await Promise.all(others.map((document) => tiedNames(asking, document)));
  return [...new Set(called)].filter((name) => name !== '');
}

/** What was taken away, then what was altered, then what was made. */
function order({ before, after }: Touched): number {
  return after === null ? 0 : before === null ? 2 : 1;
}

/** What a record without a name ties together, as that is called by now. */
async function tiedNames(asking: Asking, { record }: Document): Promise<string> {
  const fields = new Map<string, unknown>(Object.entries(record));
  const kinds = { person: 'PERSON', post: 'POST', organisation: 'ORGANISATION', board: 'BOARD' } as const;
  const names = await Promise.all(
    Object.entries(kinds).map(async ([field, kind]) => {
      const id = fields.get(field);
      return typeof id === 'string' ? ((await asking.findDocument(kind, id))?.name ?? null) : null;
    }),
  );
  const said = ['date', 'text'].map((field) => fields.get(field));
  return [...names, ...said].filter((part) => typeof part === 'string').join(', ');
}

/** Those of a page of the log are read together. */
function loaderOf(asking: Asking): DataLoader<Id, Touched[]> {
  const known = loaders.get(asking);
  if (known) return known;
  const loader = new DataLoader(async (ids: readonly Id[]) => {
    const found = await readTouchedBy(asking.store, ids);
    return ids.map((id) => found.get(id) ?? []);
  });
  loaders.set(asking, loader);
  return loader;
}
