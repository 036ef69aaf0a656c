// Stored proposals of imports. What one holds is kept as text in parts, so that a large file is written and read in pieces.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import { importStates, mostOpenImports, type StoredImport } from '../domain/storedImport.ts';
import type { Reading, Store, Writing } from './openStore.ts';

/**
 * `file`: the bytes, compressed, in base64. `text`: what can be read in it, a line each with its number before a tab; whoever is to be
 * erased is sought there. `seen`: what was proposed when it was made, JSON.
 */
export type ImportContent = 'file' | 'text' | 'seen';

const partLength = 500_000;
const partsAtOnce = 8;

const row = z.object({
  proposal: z.object({
    id: z.string(),
    name: z.string(),
    format: z.string().nullable(),
    dated: z.string().nullable(),
    mapping: z.string().nullable(),
    by: z.string(),
    created: z.string(),
    state: z.enum(importStates),
    revision: z.number().nullable(),
    found: z.string().nullable(),
    takenUp: z.number(),
    report: z.string().nullable(),
  }),
});

/** The latest first; those of which only a part has come in are left out. */
export async function readImports(on: Reading): Promise<StoredImport[]> {
  return (await on.rows('read/imports', { most: 2 * mostOpenImports }, row)).map(({ proposal }) => proposal);
}

/** null: there is none of this id. */
export async function readImport(on: Reading, id: Id): Promise<StoredImport | null> {
  const [found] = await on.rows('read/import', { id }, row);
  return found?.proposal ?? null;
}

/** The same, held until the transaction ends: nobody else decides on it meanwhile. */
export async function lockImport(tx: Writing, id: Id): Promise<StoredImport | null> {
  const [found] = await tx.rows('write/lock-import', { id }, row);
  return found?.proposal ?? null;
}

export async function putImport(tx: Writing, { id, ...fields }: StoredImport, whole = true): Promise<void> {
  await tx.rows('write/put-import', { id, properties: { ...fields, whole } }, z.never());
}

/** Its file is all there. @returns whether it is there itself: it may have been taken away meanwhile */
export async function completeImport(tx: Writing, id: Id): Promise<boolean> {
  return (await tx.rows('write/complete-import', { id }, z.object({ id: z.string() }))).length > 0;
}

/** What it holds of this sort; null where it holds none. */
export async function readImportContent(on: Reading, id: Id, sort: ImportContent): Promise<string | null> {
  const parts = await on.rows('read/import-parts', { id, sort }, z.object({ text: z.string() }));
  return parts.length === 0 ? null : parts.map(({ text }) => text).join('');
}

/** In several transactions, since the memory of one is small. */
export async function putImportContent(store: Store, id: Id, sort: ImportContent, text: string): Promise<void> {
  const parts: { ordinal: number; text: string }[] = [];
  await store.write((tx) => deleteImportContent(tx, id, sort));
  let ordinal = 0;
  for (let at = 0; at < text.length; ) {
    const end = endOfPart(text, at);
    parts.push({ ordinal, text: text.slice(at, end) });
    [at, ordinal] = [end, ordinal + 1];
    if (parts.length < partsAtOnce && at < text.length) continue;
    const some = parts.splice(0);
    await store.write((tx) => tx.rows('write/put-import-parts', { id, sort, parts: some }, z.never()));
  }
}

/** null: all of it. */
export async function deleteImportContent(tx: Writing, id: Id, sort: ImportContent | null): Promise<void> {
  await tx.rows('write/delete-import-parts', { id, sort }, z.object({ deleted: z.number() }));
}

/** Takes away what was made before this instant. */
export async function forgetImports(tx: Writing, before: string): Promise<number> {
  const [answer] = await tx.rows('write/forget-imports', { before }, z.object({ deleted: z.number() }));
  return answer?.deleted ?? 0;
}

/** Behind a line where there is one, so that no name stands in two parts. */
function endOfPart(text: string, at: number): number {
  if (at + partLength >= text.length) return text.length;
  const line = text.lastIndexOf('\n', at + partLength - 1) + 1;
  return line > at ? line : at + partLength;
}
