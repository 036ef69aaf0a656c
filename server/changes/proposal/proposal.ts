// What an import would do, record by record, for a reader and for machines.
import { createHash } from 'node:crypto';
import type { Doubt } from '../../domain/doubt.ts';
import { certaintyOf } from '../../domain/evidence.ts';
import { eachInTurn } from '../../domain/inTurns.ts';
import { rowLocator } from '../../domain/locator.ts';
import { type MatchReason, speaksFor } from '../../domain/match.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import type { Certainty, ProposedAction, RecordKind } from '../../domain/vocabulary.ts';
import type { ParsedFile } from '../../formats/parseFile.ts';
import { type Batch, labelOf } from './batch.ts';
import type { Claim, ClaimedValue } from './claim.ts';
import type { Draft } from './draft.ts';
import type { Entity, FoundBy } from './entity.ts';
import type { Candidate } from './meant.ts';

export interface ProposedRecord {
  /** The id that the record has, or is to have. */
  key: Id;
  kind: RecordKind;
  /** The columns that its rows fill. */
  fields: Record<string, string>;
  action: ProposedAction;
  certainty: Certainty;
  /** File and row of the first row that is about it. */
  locator: string;
  /** The record of the landscape that it was taken for; of one that is to be made, the likeliest that it may be. */
  match: Candidate | null;
  /** What a record that is to be made may be, the likeliest first. */
  candidates: Candidate[];
  /** What is to be decided; empty unless the action is REVIEW. */
  doubts: Doubt[];
}

export interface Proposal {
  /** Of the files, so that the command line tells the same of the same ones; what is stored has an id of its own. */
  id: Id;
  rows: number;
  problems: Problem[];
  records: ProposedRecord[];
}

/** Describes the drafts of a batch, one after the other. */
export function* proposalInPieces(files: readonly ParsedFile[], batch: Batch): Generator<undefined, Proposal> {
  const mentions = new Map(batch.resolution.entities().map((entity) => [entity.id, entity]));
  const records: ProposedRecord[] = [];
  yield* eachInTurn(batch.drafts.values(), (draft) =>
    records.push(proposedRecord(batch, draft, mentions.get(draft.id))),
  );
  return {
    id: `proposal_${createHash('sha256')
      .update(files.map(({ name, hash }) => `${name}\0${hash}`).join('\0'))
      .digest('hex')
      .slice(0, 20)}`,
    rows: files.reduce(
      (sum, { contents }) => sum + contents.reduce((rows, content) => rows + content.rows.length, 0),
      0,
    ),
    problems: [...files.flatMap(({ problems }) => problems), ...batch.problems],
    records,
  };
}

function proposedRecord(batch: Batch, draft: Draft, entity: Entity | undefined): ProposedRecord {
  const { id, kind, claims, match } = draft;
  const place = claims[0]?.place ?? entity?.mention.place;
  const called = entity?.mention.ref.name ?? labelOf(batch, draft);
  const candidates = draft.before === null ? (batch.meant.get(id)?.candidates ?? []) : [];
  return {
    key: id,
    kind,
    fields: fieldsOf(batch, draft),
    action: actionOf(batch, draft),
    certainty: kind === 'SOURCE' ? 'STATED' : certaintyOf(draft.evidence),
    locator: place === undefined ? '' : rowLocator(place.row, place.file),
    match: match === null ? (candidates[0] ?? null) : { candidate: id, score: 1, reasons: [foundBy(match, called)] },
    candidates,
    doubts: doubtsOf(batch, draft),
  };
}

function doubtsOf({ meant }: Batch, { id, before, claims }: Draft): Doubt[] {
  const own = before === null ? (meant.get(id)?.doubts ?? []) : [];
  return [...own, ...claims.flatMap((claim) => claim.doubts ?? [])];
}

function actionOf(batch: Batch, draft: Draft): ProposedAction {
  if (draft.isChanged && doubtsOf(batch, draft).length > 0) return 'REVIEW';
  if (draft.before === null) return 'CREATE';
  if (draft.isChanged) return 'UPDATE';
  return draft.claims.some((claim) => claim.isDefinition) ? 'UNCHANGED' : 'LINK';
}

function foundBy(how: FoundBy, name: string): MatchReason {
  return how === 'sameId' || how === 'sameFields' || how === 'sameWords'
    ? speaksFor(how, {})
    : speaksFor(how, { name });
}

function fieldsOf(batch: Batch, draft: Draft): Record<string, string> {
  const words = new Map<string, string[]>();
  const name = draft.text('key') ?? draft.text('name');
  if (name !== null) words.set(draft.kind.toLowerCase(), [name]);
  for (const { column, field, value } of draft.claims.flatMap((claim: Claim) => claim.fields)) {
    const said = Array.isArray(value) ? (words.get(column) ?? []) : [];
    // Of a date that two rows give, the more exact is kept.
    const kept = field !== null && typeof value === 'string' ? (draft.text(field) ?? value) : value;
    words.set(column, [...said, ...shown(batch, kept).filter((word) => !said.includes(word))]);
  }
  return Object.fromEntries([...words].map(([column, said]) => [column, said.join('; ')]));
}

function shown(batch: Batch, value: ClaimedValue): string[] {
  if (value === null) return ['-'];
  if (Array.isArray(value)) return value.flatMap((each) => shown(batch, each));
  if (typeof value === 'object') return [batch.resolution.of(value)?.name ?? value.name];
  return typeof value === 'boolean' ? [value ? 'yes' : 'no'] : [String(value)];
}
