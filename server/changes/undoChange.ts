// A change taken back whole: every record as it was before, provided that none of them was changed since.
// Taking back is a change itself, and can be taken back.
import type { Change, Touched } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Id } from '../domain/records.ts';
import { putChange, readChange } from '../store/changeLog.ts';
import { deleteDocuments } from '../store/deleteDocuments.ts';
import type { Store, Writing } from '../store/openStore.ts';
import { putDocuments } from '../store/putDocuments.ts';
import { raiseRevision } from '../store/revision.ts';
import { newChange } from './newChange.ts';
import { refuseTooMany } from './refuseTooMany.ts';
import { goingOf, takenBack, undoObstacle } from './undoObstacle.ts';

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
    const touched = takenBack(undone);
    await refuseTooMany(store, touched.length);
    const author = { who, why: undone.why };
    const change = newChange({ what: 'undo', revision, author, touched, undoes: id });
    await putBack(tx, touched);
    await putChange(tx, change, touched);
    return change;
  });
}

async function putBack(tx: Writing, touched: readonly Touched[]): Promise<void> {
  await putDocuments(
    tx,
    touched.flatMap(({ after }) => after ?? []),
  );
  await deleteDocuments(tx, goingOf(touched));
}
