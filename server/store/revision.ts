// The one counter that tells whether the landscape has changed.
import { z } from 'zod';
import { BoardwalkError } from '../domain/errors.ts';
import type { Reading, Writing } from './openStore.ts';

const row = z.object({ revision: z.number(), restoring: z.string().nullable() });
type Row = z.infer<typeof row>;

/** The revision of the landscape; 0 before anything was written. @throws BoardwalkError DATABASE_UNAVAILABLE while a backup is restored */
export async function readRevision(on: Reading): Promise<number> {
  const [answer] = await on.rows('read/revision', {}, row);
  return answer === undefined ? 0 : whole(answer);
}

/** Since when and by which process a backup is being restored; null: none has begun that has not ended. */
export async function readRestoring(on: Reading): Promise<string | null> {
  const [answer] = await on.rows('read/revision', {}, row);
  return answer?.restoring ?? null;
}

/** Raises it. First in every transaction that writes to the landscape: the next writer waits here until this one has ended. */
export async function raiseRevision(tx: Writing): Promise<number> {
  const [answer] = await tx.rows('write/raise-revision', {}, row);
  if (answer === undefined) throw new Error('The revision was not raised');
  return whole(answer);
}

/** Keeps it as it is until the transaction ends. `restoring`: since when and by which process, when a restore has begun and not ended. */
export async function holdRevision(tx: Writing): Promise<Row> {
  const [answer] = await tx.rows('write/hold-revision', {}, row);
  if (answer === undefined) throw new Error('The revision was not held');
  return answer;
}

function whole({ revision, restoring }: Row): number {
  if (restoring === null) return revision;
  const [since = ''] = restoring.split(' ');
  throw new BoardwalkError('DATABASE_UNAVAILABLE', 'restoreUnfinished', { since });
}
