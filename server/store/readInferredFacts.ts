// Which facts no source states: fields and ties of records that are only inferred, in pieces.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import type { Reading } from './openStore.ts';

export interface FactOfRecord {
  id: Id;
  /** null: the record as such. */
  fact: string | null;
}

/** By record, then by fact. */
export function readInferredFacts(on: Reading, range: { offset: number; first: number }): Promise<FactOfRecord[]> {
  return on.rows('read/inferred-facts', { ...range }, z.object({ id: z.string(), fact: z.string().nullable() }));
}
