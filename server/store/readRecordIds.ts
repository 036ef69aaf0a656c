// What is in the database, by name only.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import { kindOf } from './kindOf.ts';
import type { Reading } from './openStore.ts';

/** The ids of all records, of the kinds that have any. */
export async function readRecordIds(on: Reading): Promise<Map<RecordKind, Id[]>> {
  const rows = await on.rows('read/record-ids', {}, z.object({ label: z.string(), ids: z.array(z.string()) }));
  return new Map(rows.map(({ label, ids }) => [kindOf(label), ids]));
}
