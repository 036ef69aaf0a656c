// Whether seats still hold, as somebody says who looks through those of which nobody has heard for long: each was seen on a day, or ended
// on one. All of it is one change.
import type { Change } from '../../domain/change.ts';
import { BoardwalkError } from '../../domain/errors.ts';
import type { Document } from '../../domain/evidence.ts';
import { inTurns } from '../../domain/inTurns.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import type { Reading, Store } from '../../store/openStore.ts';
import { raiseRevision } from '../../store/revision.ts';
import { type Batch, labelOf } from '../proposal/batch.ts';
import type { Claim } from '../proposal/claim.ts';
import { claimsInPieces } from '../proposal/claimsInPieces.ts';
import { compare, refuseFatal } from '../proposeImport.ts';
import { refuseToCome } from '../refuseToCome.ts';
import { writeChange } from '../writeChange.ts';
import { claimedWhole } from './claimedWhole.ts';
import { ownCells } from './ownCells.ts';
import { readHand, type Signed } from './readHand.ts';
import { recordToChange } from './recordToChange.ts';

export interface SaidOfSeats {
  readonly ids: readonly Id[];
  /** What is said of each: it was seen on the day, or it ended on it. */
  readonly what: 'SEEN' | 'ENDED';
  readonly on: PartialDate;
}

/** Each is compared on its own while nobody else can write. */
const mostSeats = 200;

/**
 * Says it of all of them, as one change.
 * @throws BoardwalkError BAD_INPUT for none or too many, and for what contradicts a seat; NOT_FOUND; then nothing is written
 */
export async function saySeats(store: Store, said: SaidOfSeats, signed: Signed): Promise<Change> {
  const ids = [...new Set(said.ids)];
  if (ids.length === 0 || ids.length > mostSeats)
    throw new BoardwalkError('BAD_INPUT', 'notSoManySeats', { value: ids.length, most: mostSeats });
  if (said.what === 'SEEN') refuseToCome(said.on);
  return store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    const batch = await batchOf(tx, { ...said, ids }, signed);
    const author = { who: signed.who, why: signed.why.trim() };
    // Said again it has a source more.
    return writeChange(tx, { what: 'correction', revision, author, touched: batch.touched() });
  });
}

async function batchOf(tx: Reading, { ids, what, on }: SaidOfSeats, signed: Signed): Promise<Batch> {
  const claims: Claim[] = [];
  // They are all said at once, by one source.
  const hash = new Date().toISOString();
  for (const [index, id] of ids.entries()) {
    const document = await recordToChange(tx, { kind: 'SEAT', id, seen: null });
    if (what === 'ENDED') refuseLonger(document, on);
    const given = what === 'ENDED' ? { to: on } : { seen: [...seenIn(document), on].join('; ') };
    const cells = await ownCells(tx, document, given);
    const file = { ...readHand('SEAT', { cells, evidence: null, row: index + 2 }, signed), hash };
    refuse(file.problems, null);
    for (const claim of await inTurns(claimsInPieces([file], null))) claims.push(claimedWhole(claim, document, given));
  }
  const { batch, proposal } = await compare(tx, { files: [], claims, review: null });
  refuse(proposal.problems, batch);
  return batch;
}

// An end that is on record is no matter of nobody having heard of it.
function refuseLonger({ kind, record }: Document, on: PartialDate): void {
  if (kind === 'SEAT' && record.to !== null && record.to < on)
    throw new BoardwalkError('BAD_INPUT', 'seatEndedAlready', { date: record.to });
}

function seenIn({ kind, record }: Document): readonly PartialDate[] {
  return kind === 'SEAT' ? record.seen : [];
}

/** Nobody asks in which row it stands, but of which seat it is. @throws RefusedImport */
function refuse(problems: readonly Problem[], batch: Batch | null): void {
  const drafts = [...(batch?.drafts.values() ?? [])];
  const seatOf = (row: number | null): string => {
    const draft = drafts.find(({ kind, claims }) => kind === 'SEAT' && claims.some(({ place }) => place.row === row));
    return batch && draft ? labelOf(batch, draft) : '';
  };
  refuseFatal(problems.map((each) => ({ ...each, file: seatOf(each.row), row: null })));
}
