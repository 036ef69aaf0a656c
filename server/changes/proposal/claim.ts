// What a row says, before anybody knows of which record: fields of a record that it names, and who says so.
import type { Doubt } from '../../domain/doubt.ts';
import type { Certainty, NamedKind, RecordKind } from '../../domain/vocabulary.ts';

/** A record as a row names it. */
export interface Ref {
  kind: NamedKind;
  name: string;
  /** The text of an id column; the same text is the same record. */
  idText: string | null;
  /** Of a post: the organisation that tells it from one of the same name. */
  organisation: Ref | null;
}

/** null clears. */
export type ClaimedValue = string | number | boolean | string[] | Ref | Ref[] | null;

export interface FieldClaim {
  column: string;
  /** The field of the record; null: the column belongs to another record and is only shown. */
  field: string | null;
  value: ClaimedValue;
  /** It takes the place of what is there: a list is all of it, a date may be less exact. */
  isWhole?: boolean;
}

export interface RowPlace {
  file: string;
  row: number;
}

/** The evidence of a row. */
export interface Said {
  /** null: no source says so, as exports write what nobody vouches for. */
  source: Ref | null;
  /** What it bears on, where that is not what the row fills. */
  fact: string | null;
  locator: string | null;
  quote: string | null;
  certainty: Certainty;
}

export interface Claim {
  kind: RecordKind;
  place: RowPlace;
  said: Said;
  /** What the record is known by: a name, or (null) its fields. */
  own: Ref | null;
  /** The `id` of a record without a name. */
  idText: string | null;
  fields: FieldClaim[];
  /** false: the row is about another record, and only implies this one. */
  isDefinition: boolean;
  /** What somebody must decide before it counts. */
  doubts?: readonly Doubt[];
  /** Of an attendance and an action: the meeting. */
  meeting: Claim | null;
}

/** The value of the column as text, where it is one. */
export function textIn(claim: Claim, column: string): string | null {
  const value = valueIn(claim, column);
  return typeof value === 'string' ? value : null;
}

/** The value of the column; null too where the row says nothing of it. */
export function valueIn(claim: Claim, column: string): ClaimedValue {
  return claim.fields.find((f) => f.column === column)?.value ?? null;
}

/** Every reference of the claim and of its meeting: the record that it is about, and those in its fields. */
export function namesOf(claim: Claim): Ref[] {
  const { own, meeting } = claim;
  const refs = [...(own === null ? [] : [own]), ...refsOf(claim)];
  return [...refs, ...refs.flatMap(({ organisation }) => organisation ?? []), ...(meeting ? namesOf(meeting) : [])];
}

/** Every reference in the fields of the claim. */
export function refsOf(claim: Claim): Ref[] {
  return claim.fields.flatMap(({ value }) => refsIn(value));
}

/** The references that a value is, or consists of. */
export function refsIn(value: ClaimedValue): Ref[] {
  if (value === null || typeof value !== 'object') return [];
  return Array.isArray(value) ? value.filter((each) => typeof each !== 'string') : [value];
}
