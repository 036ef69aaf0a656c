// Somebody says of two records that are alike that they are two: remembered, so that they are not proposed again. A change like any other.
import type { Change, Touched } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Document } from '../domain/evidence.ts';
import type { Id } from '../domain/records.ts';
import type { MergeableKind } from '../domain/vocabulary.ts';
import type { Store } from '../store/openStore.ts';
import { raiseRevision } from '../store/revision.ts';
import { type MergeableDocument, mergeableOf } from './merging/readMergeable.ts';
import type { Author } from './newChange.ts';
import { writeChange } from './writeChange.ts';

/** @throws BoardwalkError NOT_FOUND, BAD_INPUT for a record and itself */
export function keepApart(store: Store, kind: MergeableKind, ids: readonly [Id, Id], author: Author): Promise<Change> {
  return store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    const one = await mergeableOf(tx, kind, ids[0]);
    const other = await mergeableOf(tx, kind, ids[1]);
    const [a, b] = [one.record.id, other.record.id];
    if (a === b) throw new BoardwalkError('BAD_INPUT', 'mergedWithItself', { name: one.record.name });
    const touched: Touched[] = [
      { before: one, after: differingFrom(one, b) },
      { before: other, after: differingFrom(other, a) },
    ];
    return writeChange(tx, { what: 'distinction', revision, author, touched });
  });
}

/** The document with the other among those that it is not. */
export function differingFrom({ kind, record }: MergeableDocument, other: Id): Document {
  const differsFrom = [...new Set([...record.differsFrom, other])];
  // A kind with a record of that kind, which the compiler cannot follow through the union.
  return { kind, record: { ...record, differsFrom } } as Document;
}
