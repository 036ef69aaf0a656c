// The kind of record that a node is, by its label.
import { type RecordKind, recordKinds } from '../domain/vocabulary.ts';

/** `Person` is PERSON. */
export function kindOf(label: string): RecordKind {
  const kind = recordKinds.find((each) => each === label.toUpperCase());
  if (kind === undefined) throw new Error(`A node with the label ${label} is not a record`);
  return kind;
}

/** PERSON is `Person`. */
export function labelOf(kind: RecordKind): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase();
}
