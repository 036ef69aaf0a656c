// Everything out of the landscape, the log too: the one change besides erasing a person that cannot be undone.
import { type RecordKind, recordKinds } from '../domain/vocabulary.ts';
import { clearLandscape } from '../store/clearLandscape.ts';
import { countRecords } from '../store/countRecords.ts';
import { abandonLoading } from '../store/loadDump.ts';
import type { Store } from '../store/openStore.ts';
import { raiseRevision } from '../store/revision.ts';

/** Empties the landscape, also of what a restore that was cut short has left; returns how many records of each kind there were. */
export async function resetLandscape(store: Store): Promise<Record<RecordKind, number>> {
  await abandonLoading(store);
  return store.write(async (tx) => {
    await raiseRevision(tx);
    const counts = await countRecords(tx);
    await clearLandscape(tx);
    return counts;
  });
}

/** How many records there are in all. */
export function sumOf(counts: Readonly<Record<RecordKind, number>>): number {
  return recordKinds.reduce((sum, kind) => sum + counts[kind], 0);
}
