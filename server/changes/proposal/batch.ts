// What is worked on while a batch is turned into drafts.
import type { Touched } from '../../domain/change.ts';
import type { Document } from '../../domain/evidence.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import type { RecordKind } from '../../domain/vocabulary.ts';
import type { Claim } from './claim.ts';
import { Draft } from './draft.ts';
import type { FoundBy } from './entity.ts';
import type { Meant } from './meant.ts';
import type { Resolution } from './resolution.ts';

/** Records of the landscape as they were read, by id. */
export type Documents = ReadonlyMap<Id, Document>;

export class Batch {
  readonly resolution: Resolution;
  readonly documents: Documents;
  /** What records that are to be made may be. */
  readonly meant: Meant;
  readonly drafts = new Map<Id, Draft>();
  readonly problems: Problem[];
  /** How many claims are put onto their drafts. */
  put = 0;

  constructor(resolution: Resolution, documents: Documents, meant: Meant) {
    this.resolution = resolution;
    this.documents = documents;
    this.meant = meant;
    this.problems = [...resolution.problems];
  }

  /** The draft of a record, begun when it is asked for first. */
  draft(kind: RecordKind, id: Id, match: FoundBy | null): Draft {
    const begun = this.drafts.get(id);
    if (begun !== undefined) return begun;
    const before = this.documents.get(id) ?? null;
    const draft = new Draft(kind, id, before, before === null ? null : match);
    this.drafts.set(id, draft);
    return draft;
  }

  /** The records that it makes or changes, before and after. */
  touched(): Touched[] {
    return [...this.drafts.values()]
      .filter((draft) => draft.isChanged)
      .map((draft) => ({ before: draft.before, after: draft.document }));
  }

  /** Whether a record of that id is there or drafted. */
  isTaken(id: Id): boolean {
    return this.documents.has(id) || this.drafts.has(id);
  }

  /** The record that a claim names for one of its fields; null where it names none. */
  idIn(claim: Claim, field: string): Id | null {
    const value = claim.fields.find((each) => each.field === field)?.value ?? null;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
    return this.resolution.of(value)?.id ?? null;
  }

  /** The record's field as it stands after what was applied so far. */
  fieldOf(id: Id, field: string): unknown {
    const record = this.drafts.get(id)?.record ?? this.documents.get(id)?.record;
    return record === undefined ? undefined : new Map<string, unknown>(Object.entries(record)).get(field);
  }

  /** The record's name, for a reader. */
  nameOf(id: Id): string {
    const name = this.fieldOf(id, 'name') ?? this.fieldOf(id, 'title');
    return typeof name === 'string' ? name : id;
  }

  /** When a source was written. */
  dateOf(source: Id): PartialDate[] {
    const date = this.fieldOf(source, 'date');
    return typeof date === 'string' ? [date] : [];
  }
}

/** What a draft is called in a sentence: its name, or the names of what it ties together. */
export function labelOf(batch: Batch, draft: Draft): string {
  const name = draft.text('name') || draft.text('title') || (draft.kind === 'ACTION' ? draft.text('text') : null);
  if (name) return name;
  const ids = ['person', 'post', 'organisation', 'board', 'meeting'].flatMap((field) => draft.text(field) || []);
  const words = ids.map((id) => {
    const meeting = batch.drafts.get(id);
    return meeting?.kind === 'MEETING' ? labelOf(batch, meeting) : batch.nameOf(id);
  });
  return [...words, ...[draft.text('date')].filter((date) => date !== null)].join(', ');
}
