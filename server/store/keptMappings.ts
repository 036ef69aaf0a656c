// Mappings that tables with headings of their own were imported with; kept as text, as nothing ever looks for a single column.
import { z } from 'zod';
import type { KeptMapping } from '../domain/mapping.ts';
import type { Reading, Writing } from './openStore.ts';

const most = 500;
const mapping = z.object({
  format: z.string(),
  columns: z.record(z.string(), z.array(z.string())),
  fixed: z.record(z.string(), z.string()),
});
const row = z.object({ key: z.string(), mapping: z.string() });

/** Those used last. */
export async function readKeptMappings(on: Reading): Promise<KeptMapping[]> {
  const rows = await on.rows('read/kept-mappings', { most }, row);
  return rows.map((kept) => ({ key: kept.key, mapping: mapping.parse(JSON.parse(kept.mapping)) }));
}

/** Keeps a mapping, in place of an earlier one for the same headings. */
export async function putKeptMapping(tx: Writing, kept: KeptMapping): Promise<void> {
  const usedAt = new Date().toISOString();
  await tx.rows('write/put-kept-mapping', { key: kept.key, mapping: JSON.stringify(kept.mapping), usedAt }, z.never());
}
