// A change taken back whole: every record as it was before, provided that none of them was changed since.
// Taking back is a change itself, and can be taken back.
import type { Change } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Id } from '../domain/records.ts';
import { readChange } from '../store/changeLog.ts';
import type { Store } from '../store/openStore.ts';
import { raiseRevision } from '../store/revision.ts';
import { takenBack, undoObstacle } from './undoObstacle.ts';
import { writeChange } from './writeChange.ts';

/**
 * Takes back the change of this id, and returns the change that did so.
 * @throws BoardwalkError NOT_FOUND, or CONFLICT for an erasure, and with the names of the records that were changed since; TOO_COMPLEX
 */
export function undoChange(store: Store, id: Id, who: string): Promise<Change> {
  return store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    const undone = await readChange(tx, id);
    if (undone === null) throw new BoardwalkError('NOT_FOUND', 'noSuchChange', { id });
    const obstacle = await undoObstacle(tx, undone);
    if (obstacle !== null) throw new BoardwalkError('CONFLICT', obstacle.reason, obstacle.values);
    const author = { who, why: undone.why };
    return writeChange(tx, { what: 'undo', revision, author, touched: takenBack(undone), undoes: id });
  });
}
