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
}

/** @throws BoardwalkError NOT_FOUND */
export function pairOfBoards(projection: Projection, a: Id, b: Id): Pair {
  return {
    projection,
    a: found(projection.allBoards, a),
    b: found(projection.allBoards, b),
    i: projection.indexOfBoard.get(a) ?? -1,
    j: projection.indexOfBoard.get(b) ?? -1,
  };
}

/** Where the two stand in a sharing; −1 when they share nobody. */
export function pairIn(sharing: Sharing, { i, j }: Pair): number {
  return i < 0 || j < 0 ? -1 : pairOf(sharing, i, j);
}
