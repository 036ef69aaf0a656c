// One record was two: some of what names it becomes another's, under a name of its own; that they are two is remembered.
import { blankRecord } from '../domain/blankRecord.ts';
import type { Change, Touched } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Document, Evidence } from '../domain/evidence.ts';
import type { Id } from '../domain/records.ts';
import type { MergeableKind } from '../domain/vocabulary.ts';
import { nameKey } from '../matching/nameIndex.ts';
import { cleanName } from '../matching/personName.ts';
import { sortName } from '../matching/sortName.ts';
import type { Reading, Store } from '../store/openStore.ts';
import { readNames } from '../store/readNames.ts';
import { readUsers } from '../store/readUsers.ts';
import { raiseRevision } from '../store/revision.ts';
import { documentsOf, type MergeableDocument, mergeableOf } from './merging/readMergeable.ts';
import { replaceId } from './merging/replaceId.ts';
import type { Author } from './newChange.ts';
import { freshId } from './proposal/entity.ts';
import { writeChange } from './writeChange.ts';

export interface Split {
  kind: MergeableKind;
  id: Id;
  /** What the other is called. */
  name: string;
  /** The seats, tenures, attendances and so on that are the other's. */
  records: readonly Id[];
}

const longestName = 200;

/** @throws BoardwalkError NOT_FOUND, BAD_INPUT for a name that is none, for no records and for records that do not name it */
export function splitRecord(
  store: Store,
  { kind, id, name: written, records }: Split,
  author: Author,
): Promise<Change> {
  const name = cleanName(written);
  if (name === '' || name.length > longestName)
    throw new BoardwalkError('BAD_INPUT', 'nameUnfit', { most: longestName });
  return store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    const whole = await mergeableOf(tx, kind, id);
    const moved = await recordsOf(tx, whole, records);
    const other = await otherId(tx, whole, name);
    const touched: Touched[] = [
      { before: whole, after: without(whole, name, other) },
      { before: null, after: made(whole, { id: other, name }, moved) },
      ...moved.map((document) => ({ before: document, after: replaceId(document, whole.record.id, other) })),
    ];
    return writeChange(tx, { what: 'split', revision, author, touched });
  });
}

/** The records that go over; each must name the one that is split. */
async function recordsOf(on: Reading, { kind, record }: MergeableDocument, ids: readonly Id[]): Promise<Document[]> {
  const users = new Map((await readUsers(on, kind, [record.id])).map((user) => [user.id, user]));
  if (ids.length === 0) throw new BoardwalkError('BAD_INPUT', 'nothingToSplit', { name: record.name });
  const wanted = [...new Set(ids)].map((id) => {
    const user = users.get(id);
    if (user === undefined) throw new BoardwalkError('BAD_INPUT', 'notOfRecord', { id, name: record.name });
    return user;
  });
  return documentsOf(on, wanted);
}

/** Of a record that was merged in under this name: its own id again. Ids for which others answer are theirs. */
async function otherId(on: Reading, { kind, record }: MergeableDocument, name: string): Promise<Id> {
  const known = await readNames(on, kind);
  const taken = new Set(known.flatMap(({ id, absorbed }) => (id === record.id ? [id] : [id, ...absorbed])));
  return freshId(kind, ['name', nameKey(name)], (id) => taken.has(id));
}

function without({ kind, record }: MergeableDocument, name: string, other: Id): Document {
  const aliases = record.aliases.filter((alias) => nameKey(alias) !== nameKey(name));
  const absorbed = record.absorbed.filter((id) => id !== other);
  const differsFrom = [...new Set([...record.differsFrom, other])];
  // A kind with a record of that kind, which the compiler cannot follow through the union.
  return { kind, record: { ...record, aliases, absorbed, differsFrom } } as Document;
}

/** Nothing is known of it but its name; what speaks for it is what speaks for the records that it takes over. */
function made(
  { kind, record: whole }: MergeableDocument,
  { id, name }: { id: Id; name: string },
  moved: readonly Document[],
): Document {
  const said = moved.flatMap(({ record }) => record.evidence).map((each): Evidence => ({ ...each, fact: null }));
  const evidence = said.filter(
    (each, at) => said.findIndex((one) => JSON.stringify(one) === JSON.stringify(each)) === at,
  );
  const names = kind === 'PERSON' ? { name, sortName: sortName(name) } : { name };
  // The fields are those of the kind, which the compiler cannot follow through the blank record.
  return {
    kind,
    record: { ...blankRecord(kind, id), ...names, differsFrom: [whole.id], evidence },
  } as unknown as Document;
}
