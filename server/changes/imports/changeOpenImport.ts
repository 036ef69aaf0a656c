// A stored proposal that is read or compared otherwise, as somebody says who looks it through.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import type { StoredImport } from '../../domain/storedImport.ts';
import { deleteImportContent, lockImport, putImport } from '../../store/imports.ts';
import type { Store } from '../../store/openStore.ts';
import { openImports } from './openImports.ts';

/**
 * Has a stored proposal read anew; what was found of it before holds no more.
 * @throws BoardwalkError NOT_FOUND; CONFLICT where it is no longer open
 */
export async function changeOpenImport(
  store: Store,
  id: Id,
  change: Partial<Pick<StoredImport, 'mapping' | 'leftOut' | 'dated'>>,
): Promise<StoredImport> {
  const { before, after } = await store.write(async (tx) => {
    const held = await lockImport(tx, id);
    if (held === null) throw new BoardwalkError('NOT_FOUND', 'noSuchImport', { id: id.slice(0, 80) });
    if (held.state !== 'OPEN') throw new BoardwalkError('CONFLICT', 'importClosed', { name: held.name });
    const changed: StoredImport = { ...held, ...change, revision: null, found: null, takenUp: 0 };
    await putImport(tx, changed);
    await deleteImportContent(tx, id, 'seen');
    return { before: held, after: changed };
  });
  const hand = openImports(store);
  // Whoever waits for it as it was read before is told so.
  hand.forget(before, 'importMapped');
  hand.begin(after);
  return after;
}
