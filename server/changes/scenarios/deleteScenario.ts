// A scenario taken away with all its past: what it planned was never so, and the log knows nothing of it.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import type { Store } from '../../store/openStore.ts';
import { readRevision } from '../../store/revision.ts';
import { deleteScenario as deleteFrom } from '../../store/scenarios.ts';

/** Takes a scenario away; returns its id. @throws BoardwalkError NOT_FOUND, DATABASE_UNAVAILABLE while a backup is restored */
export function deleteScenario(store: Store, id: Id): Promise<Id> {
  return store.write(async (tx) => {
    await readRevision(tx);
    if (!(await deleteFrom(tx, id))) throw new BoardwalkError('NOT_FOUND', 'noSuchScenario', { id });
    return id;
  });
}
