// Two records that may be one, and why: how likely it is, and what speaks for it and against it; server/wording turns reasons into sentences.
import type { Id } from './records.ts';

/** Each reason with the values that its sentence names. A new one is a line here and a sentence in each language. */
export interface MatchReasonValues {
  /** An import tells a record by its id, by its name written identically, by another name on record, or by all that it is made of. */
  sameId: Record<never, never>;
  sameName: { name: string };
  sameAlias: { name: string };
  sameFields: Record<never, never>;
  /** The same words of the same source were taken for it before. */
  sameWords: Record<never, never>;
  /** The same but for accents, capitals, titles or an apostrophe. */
  nameSame: { name: string };
  nameAlias: { name: string };
  /** A word spelt alike: `rare` stands nowhere else. */
  spellingRare: { rare: string; other: string };
  spellingAlike: { one: string; other: string };
  /** Two spellings that are each a name of their own. */
  ownNames: { one: string; other: string };
  nickname: { one: string; other: string };
  initials: { initials: string; name: string };
  givenMissing: { name: string };
  /** A part of a double family name. */
  familyPart: { part: string; name: string };
  namesTurned: { name: string };
  /** Of a body: the one's acronym, Welsh name or alias is the other's name. */
  recordedAs: { name: string };
  acronymOf: { acronym: string; name: string };
  wordsSame: { name: string };
  wordsContained: { name: string };
  organisationSame: { organisation: string };
  postSame: { post: string };
  boardSame: { board: string };
  organisationOther: Record<never, never>;
  middleOther: { one: string; other: string };
  titleOther: { one: string; other: string };
  generationOther: Record<never, never>;
  bothPresent: { count: number };
  twoPlaces: { date: string };
  groundOther: Record<never, never>;
  peopleShared: { count: number };
  /** Others may be meant as well. */
  rivals: { count: number };
}
export type MatchReasonCode = keyof MatchReasonValues;

export interface MatchReason {
  code: MatchReasonCode;
  values: Readonly<Record<string, string | number>>;
  /** Against it. */
  against: boolean;
}

/** Two records, the one with the lesser id first. */
export interface Match {
  a: Id;
  b: Id;
  /** The chance that they are one, 0 to 1. */
  score: number;
  reasons: MatchReason[];
}

/** What speaks for it; what the sentence names is checked by the compiler. */
export function speaksFor<C extends MatchReasonCode>(code: C, values: MatchReasonValues[C]): MatchReason {
  return { code, values: { ...values }, against: false };
}

export function speaksAgainst<C extends MatchReasonCode>(code: C, values: MatchReasonValues[C]): MatchReason {
  return { code, values: { ...values }, against: true };
}
