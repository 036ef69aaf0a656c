import type { RecordKind } from '../../../api/operations.generated.ts';
import type { Decisions } from '../../../state/decisions.ts';
import { decidedBy, type ImportRecord, namedKinds } from './items.ts';

type Counts = readonly { kind: RecordKind; action: ImportRecord['action']; count: number }[];

/** How many records of each kind a commit would make or alter, as things have been decided so far. @param known the records, as far as they are here */
export function willChange(
  counts: Counts,
  known: readonly ImportRecord[],
  decided: Decisions,
): Map<RecordKind, number> {
  const sums = new Map<RecordKind, number>();
  const add = (kind: RecordKind, count: number): void => void sums.set(kind, (sums.get(kind) ?? 0) + count);
  for (const { kind, action, count } of counts) if (action === 'CREATE' || action === 'UPDATE') add(kind, count);
  for (const record of known) {
    const take = decided[decidedBy(record)];
    if (take === undefined) continue;
    const counted = record.action === 'CREATE' || record.action === 'UPDATE' ? 1 : 0;
    const becomes = take === 'LEAVE' ? 0 : take === 'NEW' || !namedKinds.includes(record.kind) ? 1 : 0;
    add(record.kind, becomes - counted);
  }
  return new Map([...sums].filter(([, count]) => count > 0));
}
