// Everything out: records, log and whatever else is kept, a part at a time so that the database need not hold it all.
import { z } from 'zod';
import type { Store, Writing } from './openStore.ts';

const most = 10_000;

/** Deletes all of it in one transaction; migrations and the marks of who was erased stay, and the revision goes on counting. */
export async function clearLandscape(tx: Writing): Promise<void> {
  while ((await clearSome(tx)) > 0);
}

/** The same in as many transactions as it takes: of what nobody may read anyway. @param write does some work in a transaction */
export async function clearInParts(write: Store['write']): Promise<void> {
  while ((await write(clearSome)) > 0);
}

async function clearSome(tx: Writing): Promise<number> {
  const [answer] = await tx.rows('write/clear-some', { most }, z.object({ deleted: z.number() }));
  return answer?.deleted ?? 0;
}
