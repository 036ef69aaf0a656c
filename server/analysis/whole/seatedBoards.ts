// The boards in scope that have people: those over which the whole is measured.
import type { Graphs } from '../projection/graphs.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';

/** By index, rising. */
export function seatedBoards({ people }: Graphs): number[] {
  return Array.from({ length: people.boardCount }, (_, board) => board).filter((board) => sizeOf(people, board) > 0);
}

/** All pairs of boards with people. */
export function pairsOfSeatedBoards(graphs: Graphs): number {
  const n = graphs.keep(seatedBoards).length;
  return (n * (n - 1)) / 2;
}
