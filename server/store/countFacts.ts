// How many facts there are: fields and ties of records that some source bears out.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import type { Reading } from './openStore.ts';

export interface FactCounts {
  /** Stated by at least one source. */
  stated: number;
  /** Inferred only. */
  inferred: number;
}

export async function countFacts(on: Reading): Promise<FactCounts> {
  const row = z.object({ stated: z.number(), inferred: z.number() });
  const [counts] = await on.rows('read/fact-counts', {}, row);
  return counts ?? { stated: 0, inferred: 0 };
}

/** How many facts each of these sources bears out; one that bears out none is left out. */
export async function countFactsOfSources(on: Reading, ids: readonly Id[]): Promise<Map<Id, number>> {
  const rows = await on.rows('read/facts-of-sources', { ids }, z.object({ id: z.string(), facts: z.number() }));
  return new Map(rows.map(({ id, facts }) => [id, facts]));
}
