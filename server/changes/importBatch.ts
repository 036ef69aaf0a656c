// Files into the landscape: proposed, then written in one transaction, all or nothing.
import type { Change, Touched } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import { putChange } from '../store/changeLog.ts';
import { putKeptMapping } from '../store/keptMappings.ts';
import type { Store, Writing } from '../store/openStore.ts';
import { putDocuments } from '../store/putDocuments.ts';
import { raiseRevision } from '../store/revision.ts';
import { mostRecordsAtOnce } from '../store/transactionMemory.ts';
import { type Author, newChange } from './newChange.ts';
import type { Proposal } from './proposal/proposal.ts';
import { type Proposed, propose, type ReadInput } from './proposeImport.ts';
import { mappingsUsed } from './tableHints.ts';

/**
 * Imports files that were read (`readInput`). `change` is null when they say nothing new: then nothing is written.
 * @throws RefusedImport, and then nothing is written either; BAD_INPUT where something is undecided; TOO_COMPLEX for more records than the database can write at once
 */
export async function importBatch(
  store: Store,
  input: ReadInput,
  author: Author,
): Promise<{ proposal: Proposal; change: Change | null }> {
  const proposed = await store.read((on) => propose(on, input));
  checkDecided(proposed.proposal, input);
  if (touchedBy(proposed).length === 0) return { proposal: proposed.proposal, change: null };
  await checkSize(store, proposed);
  return store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    // Somebody may have written since the proposal was made; from here on nobody can.
    const isStale = revision !== proposed.revision + 1;
    const current = isStale ? await propose(tx, input) : proposed;
    if (isStale) checkDecided(current.proposal, input);
    const change = await write(tx, { proposed: current, revision, author });
    for (const kept of mappingsUsed(input.files)) await putKeptMapping(tx, kept);
    return { proposal: current.proposal, change };
  });
}

/** Said before it is tried: a transaction that turns out too large does so only after minutes. @throws TOO_COMPLEX */
export async function checkSize(store: Store, proposed: Proposed): Promise<void> {
  const [records, most] = [touchedBy(proposed).length, await mostRecordsAtOnce(store)];
  if (most !== null && records > most) throw new BoardwalkError('TOO_COMPLEX', 'tooManyRecords', { records, most });
}

/** @throws BAD_INPUT where something needs a decision that nobody has taken */
function checkDecided({ records }: Proposal, { review }: ReadInput): void {
  const undecided = records.filter(({ action }) => action === 'REVIEW').length;
  if (review === null && undecided > 0) throw new BoardwalkError('BAD_INPUT', 'undecided', { records: undecided });
}

interface Writable {
  proposed: Proposed;
  revision: number;
  author: Author;
  what?: 'import' | 'creation' | 'correction';
}

/** Writes what was proposed, and the entry in the log; null: it says nothing new. */
export async function write(
  tx: Writing,
  { proposed, revision, author, what = 'import' }: Writable,
): Promise<Change | null> {
  const touched = touchedBy(proposed);
  if (touched.length === 0) return null;
  const change = newChange({ what, revision, author, touched, undoes: null });
  await putDocuments(
    tx,
    touched.flatMap(({ after }) => after ?? []),
  );
  await putChange(tx, change, touched);
  return change;
}

/** What it makes or changes. */
export function touchedBy({ batch }: Proposed): Touched[] {
  return [...batch.drafts.values()]
    .filter((draft) => draft.isChanged)
    .map((draft) => ({ before: draft.before, after: draft.document }));
}
