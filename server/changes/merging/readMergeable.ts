// Records that may be merged, split or held apart, and what names them, as whole documents.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Document } from '../../domain/evidence.ts';
import type { Id } from '../../domain/records.ts';
import type { MergeableKind, RecordKind } from '../../domain/vocabulary.ts';
import type { Reading } from '../../store/openStore.ts';
import { readDocuments } from '../../store/readDocuments.ts';
import { readNames } from '../../store/readNames.ts';

export type MergeableDocument = Extract<Document, { kind: MergeableKind }>;

/** The record of that id, or the one into which it was merged. @throws BoardwalkError NOT_FOUND */
export async function mergeableOf(on: Reading, kind: MergeableKind, id: Id): Promise<MergeableDocument> {
  const record = (await readDocuments(on, kind, [id])).get(id) ?? (await keptFor(on, kind, id));
  if (record === undefined) throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id });
  // A kind with a record of that kind, which the compiler cannot follow through the union.
  return { kind, record } as MergeableDocument;
}

async function keptFor(on: Reading, kind: MergeableKind, gone: Id): Promise<MergeableDocument['record'] | undefined> {
  const kept = (await readNames(on, kind)).find(({ absorbed }) => absorbed.includes(gone));
  return kept && (await readDocuments(on, kind, [kept.id])).get(kept.id);
}

/** The whole documents of these records. */
export async function documentsOf(on: Reading, records: readonly { kind: RecordKind; id: Id }[]): Promise<Document[]> {
  const found: Document[] = [];
  for (const [kind, group] of Map.groupBy(records, (each) => each.kind)) {
    const ids = group.map(({ id }) => id);
    // The compiler cannot follow it here either.
    for (const record of (await readDocuments(on, kind, ids)).values()) found.push({ kind, record } as Document);
  }
  return found;
}
