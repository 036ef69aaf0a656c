// Who says so: the tie from a fact to its source, with the place, the words, and whether it is said or inferred.
import type { AnyRecord, Id, RecordOf } from './records.ts';
import type { Certainty } from './vocabulary.ts';

export interface Evidence {
  source: Id;
  /** The field that it bears on (`purpose`), or the field and the id tied to (`themes:theme_…`); null: the record as a whole. */
  fact: string | null;
  locator: string | null;
  quote: string | null;
  certainty: Certainty;
}

/** A whole document: what the change log keeps before and after. */
export type Documented<T extends AnyRecord = AnyRecord> = T & { evidence: Evidence[] };

/** A document that says which kind it is. */
export type Document = { [K in keyof RecordOf]: { kind: K; record: Documented<RecordOf[K]> } }[keyof RecordOf];

/** STATED when any of its evidence is; a record without evidence is nobody's word, and so INFERRED. */
export function certaintyOf(evidence: readonly Evidence[]): Certainty {
  return evidence.some((e) => e.certainty === 'STATED') ? 'STATED' : 'INFERRED';
}

/** The fact of a tie: field and the record tied to. */
export function tieFact(field: string, to: Id): string {
  return `${field}:${to}`;
}
