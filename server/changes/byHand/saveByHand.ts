// A record made or changed by hand: the road of an import of one row, in one transaction, as one change.
import type { Change } from '../../domain/change.ts';
import { BoardwalkError } from '../../domain/errors.ts';
import type { Document } from '../../domain/evidence.ts';
import { inTurns } from '../../domain/inTurns.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import type { RecordKind } from '../../domain/vocabulary.ts';
import type { Reading, Store } from '../../store/openStore.ts';
import { raiseRevision, readRevision } from '../../store/revision.ts';
import { namesOfCandidates } from '../imports/candidateNames.ts';
import type { Compared } from '../imports/compared.ts';
import { type Decision, decide } from '../imports/decide.ts';
import { type Item, itemsInPieces } from '../imports/items.ts';
import { labelOf } from '../proposal/batch.ts';
import type { Claim } from '../proposal/claim.ts';
import { claimsInPieces } from '../proposal/claimsInPieces.ts';
import type { Draft } from '../proposal/draft.ts';
import { compare, type Proposed, refuseFatal } from '../proposeImport.ts';
import { writeChange } from '../writeChange.ts';
import { claimedWhole } from './claimedWhole.ts';
import { type Cells, ownCells } from './ownCells.ts';
import { type HandEvidence, readHand, type Signed } from './readHand.ts';
import { recordToChange } from './recordToChange.ts';

export interface Written {
  readonly kind: RecordKind;
  /** The record that is changed; null: a new one is made. */
  readonly id: Id | null;
  /** The revision at which it was looked at; null: nobody looked. */
  readonly seen: number | null;
  readonly cells: Cells;
  readonly evidence: HandEvidence | null;
  readonly decisions: readonly Decision[];
}

export interface SavedByHand {
  /** null: it says nothing new, or something is to be decided first. */
  change: Change | null;
  /** The record that it is about; null: nothing was written of one that is not there. */
  id: Id | null;
  /** What somebody must decide first; then nothing is written. */
  undecided: Item[];
}

interface Worked {
  proposed: Proposed;
  id: Id | null;
  undecided: Item[];
}

/**
 * Makes a record, or changes one that is there.
 * @throws BoardwalkError BAD_INPUT, with what is wrong column by column; NOT_FOUND; CONFLICT where it is there already, or was changed since
 */
export async function saveByHand(store: Store, written: Written, signed: Signed): Promise<SavedByHand> {
  const first = await store.read((on) => workOut(on, written, signed));
  const isNew = first.proposed.batch.touched().length > 0;
  if (!isNew || first.undecided.length > 0) return { change: null, id: first.id, undecided: first.undecided };
  return store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    // From here on nobody else can write.
    const isStale = revision !== first.proposed.revision + 1;
    const { proposed, id, undecided } = isStale ? await workOut(tx, written, signed) : first;
    if (undecided.length > 0) throw new BoardwalkError('CONFLICT', 'changedMeanwhile');
    const author = { who: signed.who, why: signed.why.trim() || (written.evidence?.source ?? '') };
    const what = written.id === null ? 'creation' : 'correction';
    const touched = proposed.batch.touched();
    const change = touched.length === 0 ? null : await writeChange(tx, { what, revision, author, touched });
    return { change, id, undecided: [] };
  });
}

async function workOut(on: Reading, written: Written, signed: Signed): Promise<Worked> {
  // Read first, so that whatever is written meanwhile shows.
  const revision = await readRevision(on);
  const { kind, id, seen, evidence } = written;
  const document = id === null ? null : await recordToChange(on, { kind, id, seen });
  const cells = document === null ? written.cells : await ownCells(on, document, written.cells);
  const file = readHand(kind, { cells, evidence }, signed);
  refuse(file.problems);
  const read = await inTurns(claimsInPieces([file], null));
  const claims = document === null ? read : read.map((claim) => claimedWhole(claim, document, written.cells));
  const compared = await compareHand(on, { files: [file], claims });
  const decided = await decidedOn(on, compared, written.decisions);
  const draft = draftOf(decided, kind);
  if (document === null) refuseThere(decided, draft);
  refuse(decided.proposal.problems);
  const undecided = decided.items.filter(({ action }) => action === 'REVIEW');
  return { proposed: { ...decided, revision }, id: idOf(draft, document, undecided), undecided };
}

async function compareHand(on: Reading, read: Pick<Compared, 'files' | 'claims'>): Promise<Compared> {
  const proposed = await compare(on, { ...read, review: null });
  return { ...proposed, ...read, items: await inTurns(itemsInPieces(proposed)) };
}

async function decidedOn(on: Reading, compared: Compared, decisions: readonly Decision[]): Promise<Compared> {
  if (decisions.length === 0) return compared;
  const { claims } = decide(compared, decisions, await namesOfCandidates(on, decisions));
  return compareHand(on, { files: compared.files, claims });
}

/** The record that the row is about, not one that it only names or that stands for who says so. */
function draftOf({ batch, claims }: Compared, kind: RecordKind): Draft | undefined {
  const own = new Set<Claim>(claims.filter((claim) => claim.kind === kind && claim.isDefinition));
  const all = [...batch.drafts.values()].filter((draft) => draft.claims.some((claim) => own.has(claim)));
  return all.find((draft) => draft.kind === kind);
}

/** @throws BoardwalkError CONFLICT where what is to be made is there already */
function refuseThere({ batch }: Compared, draft: Draft | undefined): void {
  if (draft === undefined || draft.before === null) return;
  throw new BoardwalkError('CONFLICT', 'recordIsThere', { name: labelOf(batch, draft), id: draft.id });
}

function idOf(draft: Draft | undefined, document: Document | null, undecided: readonly Item[]): Id | null {
  return document?.record.id ?? (undecided.length > 0 ? null : (draft?.id ?? null));
}

/** Of one row nobody asks in which file or row it stands. @throws RefusedImport */
function refuse(problems: readonly Problem[]): void {
  refuseFatal(problems.map((each) => ({ ...each, file: '', row: null })));
}
