// A stored proposal is given up: its file goes at once, that there was one is known until it is forgotten.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import type { StoredImport } from '../../domain/storedImport.ts';
import { deleteImportContent, lockImport, putImport } from '../../store/imports.ts';
import type { Store } from '../../store/openStore.ts';
import { openImports } from './openImports.ts';
import { tellProgress, unknown } from './progress.ts';

/** @throws BoardwalkError NOT_FOUND; CONFLICT where it was committed; discarding twice is once */
export async function discardImport(store: Store, id: Id): Promise<StoredImport> {
  const discarded = await store.write(async (tx): Promise<StoredImport> => {
    const held = await lockImport(tx, id);
    if (held === null) throw new BoardwalkError('NOT_FOUND', 'noSuchImport', { id: id.slice(0, 80) });
    if (held.state === 'COMMITTED') throw new BoardwalkError('CONFLICT', 'importClosed', { name: held.name });
    const closed = { ...held, state: 'DISCARDED' } as const;
    await putImport(tx, closed);
    await deleteImportContent(tx, id, null);
    return closed;
  });
  openImports(store).forget(discarded, 'importClosed');
  tellProgress({ ...unknown, id, stage: 'DISCARDED' });
  return discarded;
}
