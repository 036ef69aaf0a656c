// Two boards under a scope, by record and by index in the projection; the index is −1 for a board out of scope, on which nobody sits.
import type { Attested } from '../../domain/landscape.ts';
import type { Board, Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { pairOf, type Sharing } from '../projection/sharing.ts';

export interface Pair {
  projection: Projection;
  a: Attested<Board>;
  b: Attested<Board>;
  i: number;
  j: number;
  /** Where they stand among the pairs that share people; −1: not at all. */
  sharing: number;
}

/** @throws BoardwalkError NOT_FOUND */
export function pairOfBoards(projection: Projection, a: Id, b: Id): Pair {
  const i = projection.indexOfBoard.get(a) ?? -1;
  const j = projection.indexOfBoard.get(b) ?? -1;
  const sharing = placeIn(projection.sharedPeople, i, j);
  return { projection, a: found(projection.allBoards, a), b: found(projection.allBoards, b), i, j, sharing };
}

/** Where two boards stand in a sharing; −1 when they share nobody. */
export function placeIn(sharing: Sharing, i: number, j: number): number {
  return i < 0 || j < 0 ? -1 : pairOf(sharing, i, j);
}
