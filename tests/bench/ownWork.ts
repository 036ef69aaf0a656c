// Our side of the comparisons in memory: the product's own functions, as the server calls them.

import { type OverlapColumns, spelt } from '../../server/analysis/overlap/columns.ts';
import { containmentOf } from '../../server/analysis/overlap/containment.ts';
import { jaccardOf } from '../../server/analysis/overlap/jaccard.ts';
import { overlapsOfPeople } from '../../server/analysis/overlap/overlapsOfPeople.ts';
import type { Graphs } from '../../server/analysis/projection/graphs.ts';
import { type Sharing, sharing } from '../../server/analysis/projection/sharing.ts';
import type { TwoMode } from '../../server/analysis/projection/twoMode.ts';

export interface SharedAndLike {
  pairs: Sharing;
  jaccard: Float64Array;
  containment: Float64Array;
}

/** Shared people, Jaccard index and containment of all pairs that share anyone. */
export function sharedAndLike(people: TwoMode): SharedAndLike {
  const pairs = sharing(people);
  const { pairCount, first, other, count } = pairs;
  const size = Int32Array.from({ length: people.boardCount }, (_, board) => sizeOf(people, board));
  const jaccard = new Float64Array(pairCount);
  const containment = new Float64Array(pairCount);
  for (let pair = 0; pair < pairCount; pair++) {
    const a = size[first[pair] as number] as number;
    const b = size[other[pair] as number] as number;
    jaccard[pair] = jaccardOf(count[pair] as number, a, b);
    containment[pair] = containmentOf(count[pair] as number, a, b);
  }
  return { pairs, jaccard, containment };
}

function sizeOf({ boardStart }: TwoMode, board: number): number {
  return (boardStart[board + 1] as number) - (boardStart[board] as number);
}

/** Every number of the overlaps of all pairs that share anyone, from the two-mode graph on. */
export function everyNumber(people: TwoMode): OverlapColumns {
  return overlapsOfPeople(graphsOf(people));
}

/** The same, each column spelt out to one number a pair. */
export function everyNumberSpelt(people: TwoMode): (Float64Array | Uint8Array)[] {
  const { length, ...columns } = everyNumber(people);
  const { jaccard, containment, newmanWeight, expectedPeople, pValue, qValue, significant, strength, verdict } =
    columns;
  return [jaccard, containment, newmanWeight, expectedPeople, pValue, qValue, significant, strength, verdict].map(
    (column) => spelt(column, length),
  );
}

function graphsOf(people: TwoMode): Graphs {
  const kept = new Map<(graphs: Graphs) => unknown, unknown>();
  const graphs: Graphs = {
    people,
    sharedPeople: sharing(people),
    keep<T>(make: (graphs: Graphs) => T): T {
      if (!kept.has(make)) kept.set(make, make(graphs));
      return kept.get(make) as T;
    },
  };
  return graphs;
}
