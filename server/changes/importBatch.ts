// Files into the landscape: proposed, then written in one transaction, all or nothing.
import type { Change } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Problem } from '../domain/problem.ts';
import { putKeptMapping } from '../store/keptMappings.ts';
import type { Store } from '../store/openStore.ts';
import { raiseRevision } from '../store/revision.ts';
import type { Author } from './newChange.ts';
import type { Proposal } from './proposal/proposal.ts';
import { propose, type ReadInput, refuseFatal } from './proposeImport.ts';
import { refuseTooMany } from './refuseTooMany.ts';
import { mappingsUsed } from './tableHints.ts';
import { writeChange } from './writeChange.ts';

/**
 * Imports files that were read (`readInput`). `change` is null when they say nothing new: then nothing is written.
 * @throws RefusedImport, and then nothing is written either, also where it is only likely which heading is which; BAD_INPUT where something is undecided; TOO_COMPLEX for more records than the database can write at once
 */
export async function importBatch(
  store: Store,
  input: ReadInput,
  author: Author,
): Promise<{ proposal: Proposal; change: Change | null }> {
  checkMappings(input);
  const proposed = await store.read((on) => propose(on, input));
  checkDecided(proposed.proposal, input);
  const first = proposed.batch.touched();
  if (first.length === 0) return { proposal: proposed.proposal, change: null };
  await refuseTooMany(store, 'import', first.length);
  return store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    // Somebody may have written since the proposal was made; from here on nobody can.
    const isStale = revision !== proposed.revision + 1;
    const current = isStale ? await propose(tx, input) : proposed;
    if (isStale) checkDecided(current.proposal, input);
    const touched = current.batch.touched();
    const change = touched.length === 0 ? null : await writeChange(tx, { what: 'import', revision, author, touched });
    for (const kept of mappingsUsed(input.files)) await putKeptMapping(tx, kept);
    return { proposal: current.proposal, change };
  });
}

/** @throws RefusedImport where it is only likely which heading of a table is which, and nobody has said that it is meant */
function checkMappings({ files, takesLikely }: ReadInput): void {
  if (takesLikely) return;
  const problems = files.flatMap((file) => file.problems);
  refuseFatal(
    problems.flatMap((each): Problem[] =>
      each.rule === 'mappingLikely' || each.rule === 'mappingElsewhere'
        ? [{ ...each, rule: 'mappingToAccept', severity: 'ERROR' }]
        : [],
    ),
  );
}

/** @throws BAD_INPUT where something needs a decision that nobody has taken */
function checkDecided({ records }: Proposal, { review }: ReadInput): void {
  const undecided = records.filter(({ action }) => action === 'REVIEW').length;
  if (review === null && undecided > 0) throw new BoardwalkError('BAD_INPUT', 'undecided', { records: undecided });
}
