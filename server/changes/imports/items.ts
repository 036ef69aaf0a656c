// What is proposed, record by record, as somebody looks through it: with what it is called, where it stands, and what is asked of it.
import { eachInTurn } from '../../domain/inTurns.ts';
import { linesIn } from '../../domain/locator.ts';
import type { Id } from '../../domain/records.ts';
import { labelOf } from '../proposal/batch.ts';
import { type Claim, refsOf } from '../proposal/claim.ts';
import type { ProposedRecord } from '../proposal/proposal.ts';
import type { Proposed } from '../proposeImport.ts';

export interface Item extends ProposedRecord {
  label: string;
  /** The first row that is about it; null: it is only named. */
  row: number | null;
  /** The lines of the document that say it. */
  lines: number[];
  quote: string | null;
  /** Records that ask the same have the same: the key of one of them, which one decision settles. null: nothing is asked. */
  question: Id | null;
}

/** In the order of the file; of the same row, what it names first. */
export function* itemsInPieces({ proposal, batch }: Proposed): Generator<undefined, Item[]> {
  const mentions = new Map(batch.resolution.entities().map(({ id, mention }) => [id, mention]));
  const inReview = new Set(proposal.records.flatMap(({ key, action }) => (action === 'REVIEW' ? [key] : [])));
  const items: Item[] = [];
  yield* eachInTurn(proposal.records, (record) => {
    const draft = batch.drafts.get(record.key);
    const said = draft?.claims[0]?.said ?? mentions.get(record.key)?.said;
    const place = draft?.claims[0]?.place ?? mentions.get(record.key)?.place;
    items.push({
      ...record,
      label: draft === undefined ? record.key : labelOf(batch, draft),
      row: place?.row ?? null,
      lines: linesIn(said?.locator ?? ''),
      quote: said?.quote ?? null,
      question: record.action === 'REVIEW' ? questionOf(record, { batch, inReview }) : null,
    });
  });
  return items.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

/** How many questions are open. */
export function undecidedOf(items: readonly Item[]): number {
  return new Set(items.flatMap(({ question }) => question ?? [])).size;
}

/** A row that is in doubt only because of whom it names asks what that record asks. */
function questionOf(
  { key, doubts }: ProposedRecord,
  { batch, inReview }: { batch: Proposed['batch']; inReview: ReadonlySet<Id> },
): Id {
  const claims: readonly Claim[] = batch.drafts.get(key)?.claims ?? [];
  const asked = new Set(doubts.map(({ field }) => field));
  const named = claims
    .filter(({ own }) => own === null)
    .flatMap((claim) => refsOf({ ...claim, fields: claim.fields.filter(({ column }) => asked.has(column)) }))
    .map((ref) => batch.resolution.of(ref)?.id ?? '');
  const [other, another] = [...new Set(named)];
  const isOne = other !== undefined && another === undefined && asked.size === 1;
  return isOne && inReview.has(other) ? other : key;
}
