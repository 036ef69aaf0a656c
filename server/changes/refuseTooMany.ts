// A transaction that turns out too large does so only after minutes: it is said before it is tried.
import { BoardwalkError } from '../domain/errors.ts';
import type { Reading } from '../store/openStore.ts';
import { mostRecordsAtOnce } from '../store/transactionMemory.ts';

/** @throws BoardwalkError TOO_COMPLEX for more records than the database can take away or put back at once */
export async function refuseTooMany(on: Reading, records: number): Promise<void> {
  const most = await mostRecordsAtOnce(on);
  if (most !== null && records > most) throw new BoardwalkError('TOO_COMPLEX', 'tooManyAtOnce', { records, most });
}
