// When a file was written, as somebody says who looks it through: what it says without a day of its own held then.
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Id } from '../../domain/records.ts';
import type { StoredImport } from '../../domain/storedImport.ts';
import type { Store } from '../../store/openStore.ts';
import { refuseToCome } from '../refuseToCome.ts';
import { changeOpenImport } from './changeOpenImport.ts';

/**
 * Has a stored proposal compared anew as a file of that date; null: nobody knows when it was written.
 * @throws BoardwalkError BAD_INPUT for a day to come; NOT_FOUND; CONFLICT where it is no longer open
 */
export async function dateImport(store: Store, id: Id, dated: PartialDate | null): Promise<StoredImport> {
  if (dated !== null) refuseToCome(dated);
  return changeOpenImport(store, id, { dated });
}
