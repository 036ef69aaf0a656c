// How much is in the database.
import { z } from 'zod';
import { type RecordKind, recordKinds } from '../domain/vocabulary.ts';
import { kindOf } from './kindOf.ts';
import type { Reading } from './openStore.ts';

const all = z.record(z.enum(recordKinds), z.number());

/** How many records of each kind there are; all 0 in an empty database. */
export async function countRecords(on: Reading): Promise<Record<RecordKind, number>> {
  const rows = await on.rows('read/record-counts', {}, z.object({ label: z.string(), count: z.number() }));
  const counts = new Map(rows.map(({ label, count }) => [kindOf(label), count]));
  return all.parse(Object.fromEntries(recordKinds.map((kind) => [kind, counts.get(kind) ?? 0])));
}
