// How much one transaction can hold: what the server allows for all of them.
import { z } from 'zod';
import type { Reading } from './openStore.ts';

const units: Readonly<Record<string, number>> = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 };
/**
 * A record that is written holds nine to twelve thousand bytes until its transaction ends: its node, its ties, its evidence, its part of
 * the log, and all of that once more while it is committed. Measured: 61,000 records fit in 0.7 GiB, 244,000 do not in 2.1 GiB.
 */
const bytesOfRecord = 10_000;

/** So many records can be written in one transaction; null where the server sets no bound, or does not tell. */
export async function mostRecordsAtOnce(on: Reading): Promise<number | null> {
  const [row] = await on.rows('read/transaction-memory', {}, z.object({ value: z.string() }));
  const bytes = bytesIn(row?.value ?? '');
  return bytes === null || bytes === 0 ? null : Math.floor(bytes / bytesOfRecord);
}

/** `716.80MiB` in bytes; null for what is no size. */
function bytesIn(size: string): number | null {
  const [, figure, unit = ''] = /^([\d.]+)([A-Za-z]+)$/.exec(size) ?? [];
  const bytes = units[unit];
  return figure === undefined || bytes === undefined ? null : Math.floor(Number(figure) * bytes);
}
