// Whole documents into the graph: every node first, then the ties, so that the order of documents does not matter; then captions.
import { z } from 'zod';
import type { Document } from '../domain/evidence.ts';
import type { Id } from '../domain/records.ts';
import { type RecordKind, recordKinds } from '../domain/vocabulary.ts';
import { nodeRow, tieCount, tieRow } from './documentRows.ts';
import type { Writing } from './openStore.ts';
import { readUsers } from './readUsers.ts';

const files: Readonly<Record<RecordKind, { put: string; tie: string }>> = {
  PERSON: { put: 'write/put-people', tie: 'write/tie-people' },
  ORGANISATION: {
    put: 'write/put-organisations',
    tie: 'write/tie-organisations',
  },
  BOARD: { put: 'write/put-boards', tie: 'write/tie-boards' },
  POST: { put: 'write/put-posts', tie: 'write/tie-posts' },
  TENURE: { put: 'write/put-tenures', tie: 'write/tie-tenures' },
  SEAT: { put: 'write/put-seats', tie: 'write/tie-seats' },
  MEETING: { put: 'write/put-meetings', tie: 'write/tie-meetings' },
  ATTENDANCE: { put: 'write/put-attendances', tie: 'write/tie-attendances' },
  ACTION: { put: 'write/put-actions', tie: 'write/tie-actions' },
  THEME: { put: 'write/put-themes', tie: 'write/tie-themes' },
  AREA: { put: 'write/put-areas', tie: 'write/tie-areas' },
  SOURCE: { put: 'write/put-sources', tie: 'write/tie-sources' },
};

/** Whose captions are made of the names of others, in the order in which they are made. */
const captionFiles = [
  ['MEETING', 'write/caption-meetings'],
  ['TENURE', 'write/caption-tenures'],
  ['SEAT', 'write/caption-seats'],
  ['ATTENDANCE', 'write/caption-attendances'],
] as const;

export const captionedKinds: readonly RecordKind[] = captionFiles.map(([kind]) => kind);

const batchSize = 2_000;

/**
 * Makes each document, or replaces it whole: its properties, its own ties, its evidence.
 * Every record that a document names must be there or among them; else it throws, and the transaction fails as a whole.
 */
export async function putDocuments(tx: Writing, documents: readonly Document[]): Promise<void> {
  const byKind = Map.groupBy(documents, ({ kind }) => kind);
  const kinds = recordKinds.filter((kind) => byKind.has(kind));
  const renamed = new Map<RecordKind, Id[]>();
  for (const kind of kinds) renamed.set(kind, await putNodes(tx, kind, byKind.get(kind) ?? []));
  for (const kind of kinds) await putTies(tx, kind, byKind.get(kind) ?? []);
  await putCaptions(tx, byKind, renamed);
}

/** The ids of those that were called otherwise before. */
async function putNodes(tx: Writing, kind: RecordKind, documents: readonly Document[]): Promise<Id[]> {
  const renamed: Id[] = [];
  for (const batch of batches(documents)) {
    const row = z.object({ renamed: z.array(z.string()) });
    const answer = await tx.rows(files[kind].put, { rows: batch.map(nodeRow) }, row);
    renamed.push(...answer.flatMap((each) => each.renamed));
  }
  return renamed;
}

async function putTies(tx: Writing, kind: RecordKind, documents: readonly Document[]): Promise<void> {
  for (const batch of batches(documents.filter((document) => tieCount(document) > 0))) {
    const [answer] = await tx.rows(files[kind].tie, { rows: batch.map(tieRow) }, z.object({ made: z.number() }));
    const wanted = batch.reduce((sum, document) => sum + tieCount(document), 0);
    if (answer?.made !== wanted)
      throw new Error(
        `${wanted} ties were to be made by ${files[kind].tie}, but ${answer?.made} were: a record is missing`,
      );
  }
}

/** Captions of what was put, and of what is called by a name that has changed. */
async function putCaptions(
  tx: Writing,
  put: ReadonlyMap<RecordKind, readonly Document[]>,
  renamed: ReadonlyMap<RecordKind, readonly Id[]>,
): Promise<void> {
  const stale = new Map<RecordKind, Set<Id>>(captionFiles.map(([kind]) => [kind, new Set()]));
  for (const [kind, ids] of stale) for (const { record } of put.get(kind) ?? []) ids.add(record.id);
  for (const [kind, ids] of renamed) {
    for (const user of await readUsers(tx, kind, ids)) stale.get(user.kind)?.add(user.id);
  }
  const boards = renamed.get('BOARD') ?? [];
  const meetings = boards.length === 0 ? [] : [...(stale.get('MEETING') ?? [])];
  for (const user of await readUsers(tx, 'MEETING', meetings)) stale.get(user.kind)?.add(user.id);
  await captionAnew(tx, stale);
}

/** Makes captions of the names and words that they are made of now. */
export async function captionAnew(tx: Writing, stale: ReadonlyMap<RecordKind, ReadonlySet<Id>>): Promise<void> {
  for (const [kind, file] of captionFiles) {
    for (const ids of batches([...(stale.get(kind) ?? [])])) await tx.rows(file, { ids }, z.never());
  }
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += batchSize) yield all.slice(at, at + batchSize);
}
