// Everything out: records and log, a part at a time so that the database need not hold it all.
import { z } from 'zod';
import type { Writing } from './openStore.ts';

const most = 10_000;

/** Deletes all records and the whole log; migrations stay, and the revision goes on counting. */
export async function clearLandscape(tx: Writing): Promise<void> {
  for (;;) {
    const [answer] = await tx.rows('write/clear-some', { most }, z.object({ deleted: z.number() }));
    if ((answer?.deleted ?? 0) === 0) return;
  }
}
