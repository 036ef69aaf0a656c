// Which rows of a file are left out, as somebody says who looks it through.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import { isReadAlike, type StoredImport } from '../../domain/storedImport.ts';
import { deleteImportContent, lockImport, putImport } from '../../store/imports.ts';
import type { Store } from '../../store/openStore.ts';
import { openImports } from './openImports.ts';
import { readOpenImport } from './readOpenImport.ts';
import { leavableRow, leftOutText, type RowPlace, readLeftOut } from './rowsLeftOut.ts';

export interface RowsToLeave {
  readonly out: readonly RowPlace[];
  readonly back: readonly RowPlace[];
  /** All rows that keep the file from being committed. */
  readonly allFaulty: boolean;
}

/**
 * Has a stored proposal compared anew without some rows, or with some that were left out.
 * @throws BoardwalkError NOT_FOUND; CONFLICT where it is no longer open, or was changed meanwhile; BAD_INPUT for a row with which nothing is wrong
 */
export async function leaveOutRows(store: Store, id: Id, wished: RowsToLeave): Promise<StoredImport> {
  const stored = await readOpenImport(store, id);
  const hand = openImports(store);
  const { proposal } = await hand.compared(stored);
  const faulty = proposal.problems.flatMap((each) => leavableRow(each) ?? []);
  const before = readLeftOut(stored.leftOut);
  const unfit = wished.out.find((row) => ![...faulty, ...before].some((each) => isSame(each, row)));
  if (unfit) throw new BoardwalkError('BAD_INPUT', 'rowNotFaulty', { row: unfit.row });
  const kept = before.filter((row) => !wished.back.some((each) => isSame(each, row)));
  const leftOut = leftOutText([...kept, ...wished.out, ...(wished.allFaulty ? faulty : [])]);
  const after = await store.write(async (tx) => {
    const held = await lockImport(tx, id);
    if (held?.state !== 'OPEN') throw new BoardwalkError('CONFLICT', 'importClosed', { name: stored.name });
    if (!isReadAlike(held, stored)) throw new BoardwalkError('CONFLICT', 'importMapped', { name: stored.name });
    const changed: StoredImport = { ...held, leftOut, revision: null, found: null };
    await putImport(tx, changed);
    await deleteImportContent(tx, id, 'seen');
    return changed;
  });
  hand.forgetCompared(stored);
  hand.begin(after);
  return after;
}

const isSame = (a: RowPlace, b: RowPlace): boolean => a.file === b.file && a.row === b.row;
