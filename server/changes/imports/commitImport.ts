// What was brought in and decided on, into the landscape: one transaction, one change, once.
import type { Change } from '../../domain/change.ts';
import { BoardwalkError } from '../../domain/errors.ts';
import { inTurns } from '../../domain/inTurns.ts';
import type { Id } from '../../domain/records.ts';
import { isReadAlike, type StoredImport } from '../../domain/storedImport.ts';
import { deleteImportContent, lockImport, putImport, readImportContent } from '../../store/imports.ts';
import { putKeptMapping } from '../../store/keptMappings.ts';
import type { Reading, Store, Writing } from '../../store/openStore.ts';
import { holdRevision, raiseRevision, readRevision } from '../../store/revision.ts';
import type { Author } from '../newChange.ts';
import { compare, type Proposed, refuseFatal } from '../proposeImport.ts';
import { refuseTooMany } from '../refuseTooMany.ts';
import { mappingsUsed } from '../tableHints.ts';
import { writeChange } from '../writeChange.ts';
import { namesOfCandidates } from './candidateNames.ts';
import type { Compared } from './compared.ts';
import { acceptedFrom, type Decision, decide } from './decide.ts';
import { itemsInPieces } from './items.ts';
import { openImports } from './openImports.ts';
import { tellProgress, unknown } from './progress.ts';
import { readOpenImport } from './readOpenImport.ts';
import { type ImportReport, reportOf } from './report.ts';
import type { Decided } from './rewriteClaims.ts';
import { readLeftOut } from './rowsLeftOut.ts';
import { differencesSince } from './seen.ts';

export interface ImportToCommit {
  readonly id: Id;
  readonly decisions: readonly Decision[];
  /** What is undecided and has a candidate as likely as this is taken for it. */
  readonly acceptFrom: number | null;
}

interface Worked {
  first: Compared;
  decided: Decided;
  second: Proposed;
}

/**
 * Commits a stored proposal; returns it with its report.
 * @throws BoardwalkError NOT_FOUND; CONFLICT where it was committed or discarded; BAD_INPUT for what is undecided and for decisions that do
 * not fit; RefusedImport; then nothing is written
 */
export async function commitImport(
  store: Store,
  wished: ImportToCommit,
  { who, why }: { who: string; why: string | null },
): Promise<StoredImport> {
  const stored = await readOpenImport(store, wished.id);
  const author: Author = { who, why: why ?? stored.name };
  const hand = openImports(store);
  const first = await hand.compared(stored);
  const { decisions, acceptFrom } = wished;
  const accepted = acceptFrom === null ? [] : acceptedFrom(first.items, acceptFrom, decisions);
  const worked = await workOut(store, first, [...decisions, ...accepted]);
  await refuseTooMany(store, 'import', worked.second.batch.touched().length);
  const seen = await readImportContent(store, stored.id, 'seen');
  hand.tell(stored, 'COMMITTING');
  const writing = store.write(async (tx) => {
    // Held before they are looked at: nothing is altered meanwhile, and of two who commit it at once one comes too late.
    await holdRevision(tx);
    const held = await heldOpen(tx, stored);
    const isStale = (await readRevision(tx)) !== first.revision;
    const current = isStale ? await workOutAgain(tx, first, { decisions, accepted }) : worked;
    const touched = current.second.batch.touched();
    if (touched.length === 0) return close(tx, held, reportFor(current, null, { seen, held }));
    const revision = await raiseRevision(tx);
    const change = await writeChange(tx, { what: 'import', revision, author, touched });
    for (const kept of mappingsUsed(first.files)) await putKeptMapping(tx, kept);
    return close(tx, held, reportFor(current, change, { seen, held }));
  });
  // Where it could not be written, it can be looked through and decided on as before.
  writing.catch(() => hand.tell(stored, 'READY'));
  const committed = await writing;
  hand.forget(stored, 'importClosed');
  tellProgress({ ...unknown, id: stored.id, stage: 'COMMITTED' });
  return committed;
}

async function workOut(on: Reading, first: Compared, decisions: readonly Decision[]): Promise<Worked> {
  const decided = decide(first, decisions, await namesOfCandidates(on, decisions));
  const second = await compare(on, { files: first.files, claims: decided.claims, review: null });
  refuseFatal(second.proposal.problems);
  if (second.proposal.records.some(({ action }) => action === 'REVIEW')) throw await undecided(second);
  return { first, decided, second };
}

/** With a landscape that changed meanwhile. What it asks that was not asked before, nobody has accepted. */
async function workOutAgain(
  tx: Reading,
  { files, claims }: Compared,
  { decisions, accepted }: { decisions: readonly Decision[]; accepted: readonly Decision[] },
): Promise<Worked> {
  const proposed = await compare(tx, { files, claims, review: null });
  const items = await inTurns(itemsInPieces(proposed));
  const asked = new Set(items.flatMap(({ key, action }) => (action === 'REVIEW' ? [key] : [])));
  const kept = accepted.filter(({ key }) => asked.has(key));
  return workOut(tx, { ...proposed, files, claims, items }, [...decisions, ...kept]);
}

const shown = 5;

async function undecided(proposed: Proposed): Promise<BoardwalkError> {
  const items = await inTurns(itemsInPieces(proposed));
  const open = items.filter(({ action }) => action === 'REVIEW');
  const which = open.slice(0, shown).map(({ label, row }) => (row === null ? label : `${row}: ${label}`));
  const names = which.join('; ') + (open.length > shown ? ' …' : '');
  return new BoardwalkError('BAD_INPUT', 'importUndecided', { count: open.length, names });
}

function reportFor(
  { first, decided, second }: Worked,
  change: Change | null,
  { seen, held }: { seen: string | null; held: StoredImport },
): ImportReport {
  const differences = seen === null ? [] : differencesSince(seen, first.items, held.name);
  const rowsLeftOut = readLeftOut(held.leftOut).length;
  return reportOf({ first, decided, second, change, differences, rowsLeftOut });
}

async function heldOpen(tx: Writing, stored: StoredImport): Promise<StoredImport> {
  const { id } = stored;
  const held = await lockImport(tx, id);
  if (held === null) throw new BoardwalkError('NOT_FOUND', 'noSuchImport', { id: id.slice(0, 80) });
  if (held.state !== 'OPEN') throw new BoardwalkError('CONFLICT', 'importClosed', { name: held.name });
  if (!isReadAlike(held, stored)) throw new BoardwalkError('CONFLICT', 'importMapped', { name: held.name });
  return held;
}

/** The file is no longer needed, and names people. */
async function close(tx: Writing, held: StoredImport, report: ImportReport): Promise<StoredImport> {
  const closed: StoredImport = { ...held, state: 'COMMITTED', report: JSON.stringify(report) };
  await putImport(tx, closed);
  await deleteImportContent(tx, held.id, null);
  return closed;
}
