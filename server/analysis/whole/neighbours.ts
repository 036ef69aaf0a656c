// Networks as lists of neighbours in typed arrays: boards that share people, and people and boards together.
import type { Graphs } from '../projection/graphs.ts';
import { firstBoards } from '../projection/sharing.ts';
import { at, starts, type TwoMode } from '../projection/twoMode.ts';

export interface Neighbours {
  readonly count: number;
  /** Node v is next to other[start[v]] and on, up to start[v + 1]; each tie stands under both its ends. */
  readonly start: Int32Array;
  readonly other: Int32Array;
  /** Of each of these ties; null: 1 each. */
  readonly weight: Float64Array | null;
}

/** The boards in scope, by index; tied by the number of people they share on a common day. Rising within a row. */
export function boardNetwork({ sharedPeople }: Graphs): Neighbours {
  const { other, count, graph } = sharedPeople;
  return neighbours(graph.boardCount, firstBoards(sharedPeople), other, Float64Array.from(count));
}

/** The boards in scope, by index, then the persons, by theirs. */
export function twoModeNetwork({ boardCount, actors, boardOfCell, actorOfCell }: TwoMode): Neighbours {
  return neighbours(
    boardCount + actors.length,
    boardOfCell,
    actorOfCell.map((actor) => boardCount + actor),
    null,
  );
}

/** Ties from first[i] to other[i]. Rising within a row where the ties rise by their first end, and this is the smaller. */
export function neighbours(
  count: number,
  first: Int32Array,
  other: Int32Array,
  weights: Float64Array | null,
): Neighbours {
  const ends = new Int32Array(2 * first.length);
  ends.set(first);
  ends.set(other, first.length);
  const start = starts(ends, count);
  const next = start.slice();
  const list = new Int32Array(ends.length);
  const weight = weights && new Float64Array(ends.length);
  const put = (from: number, to: number, heavy: Float64Array | null, tie: number) => {
    const place = at(next, from);
    next[from] = place + 1;
    list[place] = to;
    if (weight && heavy) weight[place] = at(heavy, tie);
  };
  for (let tie = 0; tie < first.length; tie++) put(at(other, tie), at(first, tie), weights, tie);
  // Each is now under its other end. Going through these in order, it is put under its first end too, so that there as well they rise.
  const middle = next.slice();
  for (let node = 0; node < count; node++)
    for (let place = at(start, node); place < at(middle, node); place++) put(at(list, place), node, weight, place);
  return { count, start, other: list, weight };
}

/** How many neighbours a node has. */
export function degreeOf({ start }: Neighbours, node: number): number {
  return at(start, node + 1) - at(start, node);
}
