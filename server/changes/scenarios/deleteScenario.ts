import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import type { Store } from '../../store/openStore.ts';
import { deleteScenario as deleteFrom } from '../../store/scenarios.ts';

/** Takes a scenario away; returns its id. @throws BoardwalkError NOT_FOUND */
export function deleteScenario(store: Store, id: Id): Promise<Id> {
  return store.write(async (tx) => {
    if (!(await deleteFrom(tx, id))) throw new BoardwalkError('NOT_FOUND', 'noSuchScenario', { id });
    return id;
  });
}
