// The marks of who was erased.
import { z } from 'zod';
import type { Erasure } from '../domain/erasure.ts';
import type { Reading, Writing } from './openStore.ts';

const row = z.object({ erasure: z.object({ on: z.string(), salt: z.string(), hashes: z.array(z.string()) }) });

export async function readErasures(on: Reading): Promise<Erasure[]> {
  return (await on.rows('read/erasures', {}, row)).map(({ erasure }) => erasure);
}

export async function putErasure(tx: Writing, erasure: Erasure): Promise<void> {
  await tx.rows('write/put-erasure', { ...erasure }, z.never());
}
