// All that speaks for a person as such away, and nothing of what speaks for the person's seats.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import type { Writing } from './openStore.ts';

export async function dropEvidence(tx: Writing, person: Id): Promise<void> {
  await tx.rows('write/drop-evidence', { id: person }, z.never());
}
