// Several pairs merged at once: one after the other within one transaction, as one change that one undo takes back.
import type { Change, Touched } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Id } from '../domain/records.ts';
import type { MergeableKind } from '../domain/vocabulary.ts';
import type { Store } from '../store/openStore.ts';
import { raiseRevision } from '../store/revision.ts';
import { mergedIn } from './mergeRecords.ts';
import { mergeableOf } from './merging/readMergeable.ts';
import type { Author } from './newChange.ts';
import { writeChange, writeTouched } from './writeChange.ts';

export interface Pair {
  keep: Id;
  absorb: Id;
}

/** Each merge reads what the ones before it wrote; many at once would hold everybody else up. */
const mostPairs = 50;

/** @throws BoardwalkError BAD_INPUT for no pairs or too many, and as each merge does; then none is merged */
export function mergePairs(store: Store, kind: MergeableKind, pairs: readonly Pair[], author: Author): Promise<Change> {
  if (pairs.length === 0 || pairs.length > mostPairs)
    throw new BoardwalkError('BAD_INPUT', 'notSoManyPairs', { value: pairs.length, most: mostPairs });
  return store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    const all = new Map<Id, Touched>();
    let name = '';
    for (const { keep, absorb } of pairs) {
      const ids = await Promise.all([mergeableOf(tx, kind, keep), mergeableOf(tx, kind, absorb)]);
      const [kept, gone] = ids.map(({ record }) => record.id);
      name ||= ids[0].record.name;
      // Three spellings of one are three pairs, of which the last says nothing new.
      if (kept === gone && keep !== absorb) continue;
      const touched = await mergedIn(tx, { kind, keep, absorb });
      await writeTouched(tx, touched);
      for (const each of touched) addTo(all, each);
    }
    // All of it was done before: whoever did not hear of that is told.
    if (all.size === 0) throw new BoardwalkError('CONFLICT', 'mergedAlready', { name });
    return writeChange(tx, { what: 'merge', revision, author, touched: [...all.values()] });
  });
}

/** From what a record was before the first merge to what it is after the last. */
function addTo(all: Map<Id, Touched>, { before, after }: Touched): void {
  const id = (before ?? after)?.record.id ?? '';
  const earlier = all.get(id);
  all.set(id, { before: earlier === undefined ? before : earlier.before, after });
}
