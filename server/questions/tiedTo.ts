// Ties read backwards: the records that lead to this one.
import type { Id } from '../domain/records.ts';
import type { Around } from './answers.ts';
import { namedOf } from './records.ts';
import type { Ties } from './ties.ts';

/** By name. */
export function tiedTo<A extends { id: Id; name: string }>(
  { id, around }: { id: Id; around: Around },
  tie: keyof Ties,
  of: (around: Around, id: Id) => A,
): A[] {
  return namedOf(
    around,
    (around.current.ties[tie].get(id) ?? []).map((record) => record.id),
    of,
  );
}
