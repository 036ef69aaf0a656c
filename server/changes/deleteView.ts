// A saved view away. It is no part of the landscape: nothing is logged, and there is no undo.
import { BoardwalkError } from '../domain/errors.ts';
import type { Id } from '../domain/records.ts';
import type { Store } from '../store/openStore.ts';
import { readRevision } from '../store/revision.ts';
import { deleteSavedView } from '../store/savedViews.ts';

/** Takes a saved view away; returns its id. @throws BoardwalkError NOT_FOUND; DATABASE_UNAVAILABLE while a backup is restored */
export function deleteView(store: Store, id: Id): Promise<Id> {
  return store.write(async (tx) => {
    await readRevision(tx);
    if (!(await deleteSavedView(tx, id))) throw new BoardwalkError('NOT_FOUND', 'noSuchView', { id });
    return id;
  });
}
