// Decisions name records by their ids; whoever reads of them is told names.
import type { Id } from '../../domain/records.ts';
import { namedKinds } from '../../domain/vocabulary.ts';
import type { Reading } from '../../store/openStore.ts';
import { readDocuments } from '../../store/readDocuments.ts';
import type { Decision } from './decide.ts';

/** What the records are called that decisions name, as far as they are there. */
export async function namesOfCandidates(on: Reading, decisions: readonly Decision[]): Promise<Map<Id, string>> {
  const names = new Map<Id, string>();
  for (const kind of namedKinds) {
    const ids = decisions.flatMap(({ take }) => (take.startsWith(`${kind.toLowerCase()}_`) ? [take] : []));
    if (ids.length === 0) continue;
    for (const { id, name } of (await readDocuments(on, kind, ids)).values()) names.set(id, name);
  }
  return names;
}
