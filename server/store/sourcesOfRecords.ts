// Which documents records rest on.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import type { Reading } from './openStore.ts';

/** Records by kind. */
export interface RestingRecords {
  boards: readonly Id[];
  seats: readonly Id[];
  tenures: readonly Id[];
  meetings: readonly Id[];
  attendances: readonly Id[];
}

/** The ids of the sources that bear out any of these. */
export async function sourcesOfRecords(on: Reading, records: RestingRecords): Promise<Set<Id>> {
  const rows = await on.rows('read/sources-of-records', { ...records }, z.object({ id: z.string() }));
  return new Set(rows.map(({ id }) => id));
}
