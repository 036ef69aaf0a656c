// Why somebody must decide before a record is taken in: a rule with its values; server/wording turns it into a sentence.

/** Each rule with the values that its sentence names. A new rule is a line here and a sentence in each language. */
export interface DoubtValues {
  /** A family name, or initials, which several may have. */
  nameIncomplete: { name: string };
  /** The same name stands for two people in one document. */
  nameTwice: { name: string };
  /** Initials that fit several of those named. */
  initialsUnclear: { initials: string; names: string };
  /** Whether somebody was there is not clear from the words. */
  statusUnclear: { words: string };
  dateUnclear: { date: string };
  yearGuessed: { date: string; year: string };
  /** Two dates of one meeting. */
  dateContradicted: { date: string; other: string };
  boardUnclear: { board: string };
  /** Somebody of this name was erased on that day. */
  erasedBefore: { name: string; on: string };
  /** Several known records may be meant. */
  candidates: { name: string; count: number };
}
export type DoubtRule = keyof DoubtValues;

export interface Doubt {
  /** The column; null: the record as a whole. */
  field: string | null;
  rule: DoubtRule;
  values: Readonly<Record<string, string | number>>;
}

/** A doubt about a column; what the rule's sentence names is checked by the compiler. */
export function doubt<R extends DoubtRule>(field: string | null, rule: R, values: DoubtValues[R]): Doubt {
  return { field, rule, values: { ...values } };
}
