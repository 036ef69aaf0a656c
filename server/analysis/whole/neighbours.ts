// Networks as lists of neighbours in typed arrays: boards that share people, and people and boards together.
import type { Graphs } from '../projection/graphs.ts';
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
  const { first, other, count, graph } = sharedPeople;
  return neighbours(graph.boardCount, first, other, Float64Array.from(count));
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

/** Ties from first[i] to other[i]; in the order of the ties within a row. */
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
  const put = (from: number, to: number, tie: number) => {
    const place = at(next, from);
    next[from] = place + 1;
    list[place] = to;
    if (weight && weights) weight[place] = at(weights, tie);
  };
  // Smaller neighbours first, where the ties rise by their first end.
  for (let tie = 0; tie < first.length; tie++) put(at(other, tie), at(first, tie), tie);
  for (let tie = 0; tie < first.length; tie++) put(at(first, tie), at(other, tie), tie);
  return { count, start, other: list, weight };
}

/** How many neighbours a node has. */
export function degreeOf({ start }: Neighbours, node: number): number {
  return at(start, node + 1) - at(start, node);
}
