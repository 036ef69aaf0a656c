// Mappings that tables with headings of their own were imported with; kept as text, as nothing ever looks for a single column.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { KeptMapping, Mapping } from '../domain/mapping.ts';
import type { Reading, Writing } from './openStore.ts';

const most = 500;
const mostPlaces = 200;
const longestCaption = 120;
export const mapping = z.object({
  format: z.string(),
  columns: z.record(z.string(), z.array(z.string())),
  fixed: z.record(z.string(), z.string()),
});
const row = z.object({ headings: z.string(), places: z.array(z.string()), mapping: z.string() });

/** Those used last. */
export async function readKeptMappings(on: Reading): Promise<KeptMapping[]> {
  const rows = await on.rows('read/kept-mappings', { most }, row);
  return rows.map(({ headings: key, places, mapping: kept }) => ({
    key,
    places,
    mapping: mapping.parse(JSON.parse(kept)),
  }));
}

/** Keeps a mapping, in place of an earlier one for the same headings from there. */
export async function putKeptMapping(
  tx: Writing,
  { key: headings, places, mapping: said }: KeptMapping,
): Promise<void> {
  const kept = JSON.stringify(said);
  const key = `${headings}.${createHash('sha256').update(kept).digest('hex').slice(0, 20)}`;
  const usedAt = new Date().toISOString();
  const name = captionOf(said);
  await tx.rows(
    'write/put-kept-mapping',
    { key, name, headings, places, mapping: kept, usedAt, mostPlaces },
    z.never(),
  );
}

/** `seats: Name, Committee` */
function captionOf({ format, columns }: Mapping): string {
  return `${format}: ${Object.values(columns).flat().join(', ')}`.slice(0, longestCaption);
}
