// The one counter that tells whether the landscape has changed.
import { z } from 'zod';
import type { Reading, Writing } from './openStore.ts';

const row = z.object({ revision: z.number() });

/** The revision of the landscape; 0 before anything was written. */
export async function readRevision(on: Reading): Promise<number> {
  const [answer] = await on.rows('read/revision', {}, row);
  return answer?.revision ?? 0;
}

/** Raises it. First in every transaction that writes to the landscape: the next writer waits here until this one has ended. */
export async function raiseRevision(tx: Writing): Promise<number> {
  const [answer] = await tx.rows('write/raise-revision', {}, row);
  if (answer === undefined) throw new Error('The revision was not raised');
  return answer.revision;
}
