// How the tables of a file are to be read, as somebody says: which of their headings fill which of our columns.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Mapping } from '../../domain/mapping.ts';
import { RefusedImport } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import type { StoredImport } from '../../domain/storedImport.ts';
import { parseMapping } from '../../formats/mapping/parseMapping.ts';
import { deleteImportContent, lockImport, putImport } from '../../store/imports.ts';
import type { Store } from '../../store/openStore.ts';
import { openImports } from './openImports.ts';

/**
 * Has a stored proposal read anew; without mappings, as its headings and cells suggest.
 * @throws BoardwalkError NOT_FOUND; CONFLICT where it is no longer open; BAD_INPUT for a mapping that fits no format
 */
export async function mapImport(store: Store, id: Id, mappings: readonly Mapping[]): Promise<StoredImport> {
  const mapping = mappingText(mappings);
  const { before, after } = await store.write(async (tx) => {
    const held = await lockImport(tx, id);
    if (held === null) throw new BoardwalkError('NOT_FOUND', 'noSuchImport', { id: id.slice(0, 80) });
    if (held.state !== 'OPEN') throw new BoardwalkError('CONFLICT', 'importClosed', { name: held.name });
    const mapped: StoredImport = { ...held, mapping, revision: null, found: null, takenUp: 0 };
    await putImport(tx, mapped);
    await deleteImportContent(tx, id, 'seen');
    return { before: held, after: mapped };
  });
  const hand = openImports(store);
  // Whoever waits for it as it was read before is told so.
  hand.forget(before, 'importMapped');
  hand.begin(after);
  return after;
}

/** As it is kept; null: none is given. @throws BoardwalkError BAD_INPUT */
export function mappingText(mappings: readonly Mapping[]): string | null {
  if (mappings.length === 0) return null;
  const text = JSON.stringify(mappings);
  try {
    parseMapping('', text);
  } catch (fault) {
    if (!(fault instanceof RefusedImport)) throw fault;
    throw new BoardwalkError('BAD_INPUT', 'mappingUnfit', { why: String(fault.problems[0]?.values.why ?? '') });
  }
  return text;
}
