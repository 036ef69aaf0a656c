// A record as the batch leaves it: what was there before, with what the rows add.
import { blankRecord, blankValue } from '../../domain/blankRecord.ts';
import type { Document, Evidence } from '../../domain/evidence.ts';
import { tieFact } from '../../domain/evidence.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import type { RecordKind } from '../../domain/vocabulary.ts';
import { canonical } from '../canonical.ts';
import type { Claim, RowPlace } from './claim.ts';
import type { FoundBy } from './entity.ts';

/** What is stored of a field; ties are ids. */
export type FieldValue = string | number | boolean | string[];

/** Texts that sources may word differently; the first is kept. */
const wordings = new Set(['title', 'purpose', 'statutoryBasis', 'place']);
const dates = new Set(['from', 'to', 'date']);

export class Draft {
  readonly kind: RecordKind;
  readonly id: Id;
  readonly before: Document | null;
  readonly match: FoundBy | null;
  /** The rows that are about it. */
  readonly claims: Claim[] = [];
  readonly record: Record<string, unknown>;
  /** What the batch says of each single-valued field, and where it was said first. */
  readonly #said = new Map<string, Earlier>();
  #evidence: Evidence[];
  /** The keys of its evidence, from the first time that they are asked for: thousands of rows may be about one record. */
  #attested: Set<string> | null = null;

  constructor(kind: RecordKind, id: Id, before: Document | null, match: FoundBy | null) {
    this.kind = kind;
    this.id = id;
    this.before = before;
    this.match = match;
    if (before === null) {
      this.record = { ...blankRecord(kind, id) };
      this.#evidence = [];
    } else {
      const { evidence, ...record } = before.record;
      this.record = { ...structuredClone(record) };
      this.#evidence = [...evidence];
    }
  }

  /** The record as it is to be stored. */
  get document(): Document {
    // The fields are the kind's own by construction: a blank or stored record, and the columns of the kind's format.
    return { kind: this.kind, record: { ...this.record, evidence: this.#evidence } } as unknown as Document;
  }

  get evidence(): readonly Evidence[] {
    return this.#evidence;
  }

  get isChanged(): boolean {
    return this.before === null || canonical(this.before) !== canonical(this.document);
  }

  text(field: string): string | null {
    const value = this.record[field];
    return typeof value === 'string' ? value : null;
  }

  list(field: string): string[] {
    const value = this.record[field];
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  }

  /** Empties a field, with what was said for it. */
  clear(field: string): void {
    this.record[field] = blankValue(this.kind, field);
    this.#dropEvidence(field);
  }

  /** Adds to a list what is not in it yet. */
  add(field: string, values: readonly string[]): void {
    const list = this.list(field);
    const more = values.filter((value) => !list.includes(value));
    if (more.length > 0) this.record[field] = field === 'seen' ? [...list, ...more].sort() : [...list, ...more];
  }

  /** Takes out of a list all but these, with what was said for each. */
  keepOnly(field: string, values: readonly string[]): void {
    const list = this.list(field);
    const gone = new Set(list.filter((value) => !values.includes(value)).map((value) => tieFact(field, value)));
    if (gone.size === 0) return;
    this.record[field] = list.filter((value) => values.includes(value));
    this.#evidence = this.#evidence.filter(({ fact }) => fact === null || !gone.has(fact));
  }

  /** Whether a row of the batch gives the field a value. */
  isSaid(field: string): boolean {
    return this.#said.has(field);
  }

  /** Sets a single-valued field; what contradicts an earlier row comes back as a problem. */
  set(field: string, value: FieldValue, saying: Saying): Problem | null {
    const earlier = this.#said.get(field);
    if (earlier !== undefined && !agree(field, earlier.value, value)) return contradiction(field, earlier, saying);
    if (earlier === undefined) this.#said.set(field, { value, shown: saying.shown, place: saying.claim.place });
    const now = this.record[field];
    const isDate = dates.has(field) && saying.isWhole !== true;
    if (isDate && typeof now === 'string' && typeof value === 'string' && agree(field, now, value)) {
      this.record[field] = value.length > now.length ? value : now;
      return null;
    }
    if (now !== value && now !== blankValue(this.kind, field)) this.#dropEvidence(field);
    this.record[field] = value;
    return null;
  }

  /** Adds evidence that is not there yet. */
  attest(evidence: Evidence): void {
    this.#attested ??= new Set(this.#evidence.map(evidenceKey));
    const key = evidenceKey(evidence);
    if (this.#attested.has(key)) return;
    this.#attested.add(key);
    this.#evidence.push(evidence);
  }

  #dropEvidence(field: string): void {
    this.#evidence = this.#evidence.filter(({ fact }) => fact !== field && !fact?.startsWith(tieFact(field, '')));
    this.#attested = null;
  }
}

function evidenceKey({ source, fact, locator, quote, certainty }: Evidence): string {
  return JSON.stringify([source, fact, locator, quote, certainty]);
}

interface Earlier {
  value: FieldValue;
  shown: string;
  place: RowPlace;
}

/** Who says it: the row, in which column, in which words, of what record (in words too). */
export interface Saying {
  claim: Claim;
  column: string;
  shown: string;
  label: string;
  /** It takes the place of a date that is more exact. */
  isWhole?: boolean;
}

function agree(field: string, one: FieldValue, other: FieldValue): boolean {
  if (!dates.has(field) || typeof one !== 'string' || typeof other !== 'string') return one === other;
  return one.startsWith(other) || other.startsWith(one);
}

function contradiction(field: string, earlier: Earlier, { claim, column, shown, label }: Saying): Problem {
  const { file, row } = earlier.place;
  const values = { record: label, first: earlier.shown, second: shown, otherFile: file, otherRow: row };
  return problem({ ...claim.place, field: column }, 'contradiction', values, wordings.has(field) ? 'WARNING' : 'ERROR');
}
