// A transaction that turns out too large does so only after minutes: it is said before it is tried.
import type { Change } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Reading } from '../store/openStore.ts';
import { mostRecordsAtOnce } from '../store/transactionMemory.ts';

/**
 * `writeChange` asks this of all that is written; whoever has much to read or to work out before that asks it first.
 * @throws BoardwalkError TOO_COMPLEX for more records than the database can write, take away or put back at once
 */
export async function refuseTooMany(on: Reading, what: Change['what'], records: number): Promise<void> {
  const most = await mostRecordsAtOnce(on);
  if (most === null || records <= most) return;
  throw new BoardwalkError('TOO_COMPLEX', what === 'import' ? 'tooManyRecords' : 'tooManyAtOnce', { records, most });
}
