// How many people a body has: a small one tells more of who is who than a large one.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import type { Reading } from './openStore.ts';

/** How many people each of these boards, organisations and posts has. */
export async function countPeopleOf(on: Reading, ids: readonly Id[]): Promise<Map<Id, number>> {
  if (ids.length === 0) return new Map();
  const row = z.object({ id: z.string(), people: z.number() });
  const rows = await on.rows('read/people-of-bodies', { ids }, row);
  return new Map(rows.map(({ id, people }) => [id, people]));
}
