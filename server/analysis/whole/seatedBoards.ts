// The boards in scope that have people: those over which the whole is measured.
import type { Projection } from '../projection/project.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';

/** By index, rising. */
export function seatedBoards({ people, boards }: Projection): number[] {
  return [...boards.keys()].filter((board) => sizeOf(people, board) > 0);
}

/** All pairs of boards with people. */
export function pairsOfSeatedBoards(projection: Projection): number {
  const n = projection.keep(seatedBoards).length;
  return (n * (n - 1)) / 2;
}
