// How the tables of a file are to be read, as somebody says: which of their headings fill which of our columns.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Mapping } from '../../domain/mapping.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { RefusedImport } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import type { StoredImport } from '../../domain/storedImport.ts';
import { parseMapping } from '../../formats/mapping/parseMapping.ts';
import type { Store } from '../../store/openStore.ts';
import { changeOpenImport } from './changeOpenImport.ts';

/**
 * Has a stored proposal read anew; without mappings, as its headings and cells suggest; without `dated`, as a file of the day it had.
 * @throws BoardwalkError NOT_FOUND; CONFLICT where it is no longer open; BAD_INPUT for a mapping that fits no format
 */
export async function mapImport(
  store: Store,
  id: Id,
  mappings: readonly Mapping[],
  dated?: PartialDate | null,
): Promise<StoredImport> {
  const mapping = mappingText(mappings);
  return changeOpenImport(store, id, { mapping, leftOut: null, ...(dated !== undefined && { dated }) });
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
