// A stored proposal looked up by whoever is about to do something with it, and refused where there is nothing left to do.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import type { StoredImport } from '../../domain/storedImport.ts';
import { readImport } from '../../store/imports.ts';
import type { Reading } from '../../store/openStore.ts';

/** A stored proposal that is neither committed nor discarded. @throws BoardwalkError NOT_FOUND, CONFLICT */
export async function readOpenImport(on: Reading, id: Id): Promise<StoredImport> {
  const stored = await readStoredImport(on, id);
  if (stored.state !== 'OPEN') throw new BoardwalkError('CONFLICT', 'importClosed', { name: stored.name });
  return stored;
}

/** @throws BoardwalkError NOT_FOUND */
export async function readStoredImport(on: Reading, id: Id): Promise<StoredImport> {
  const stored = await readImport(on, id);
  if (stored === null) throw new BoardwalkError('NOT_FOUND', 'noSuchImport', { id: id.slice(0, 80) });
  return stored;
}
