// Our side of the comparisons in memory: the product's own functions, as the server calls them.

import { type Column, type OverlapColumns, spelt } from '../../server/analysis/overlap/columns.ts';
import { containmentOf } from '../../server/analysis/overlap/containment.ts';
import { jaccardOf } from '../../server/analysis/overlap/jaccard.ts';
import { overlapsOfPeople } from '../../server/analysis/overlap/overlapsOfPeople.ts';
import { levelsOf } from '../../server/analysis/overlap/significance/levels.ts';
import type { Graphs } from '../../server/analysis/projection/graphs.ts';
import { type Sharing, sharing } from '../../server/analysis/projection/sharing.ts';
import type { TwoMode } from '../../server/analysis/projection/twoMode.ts';

export interface SharedAndLike {
  pairs: Sharing;
  jaccard: Column;
  containment: Column;
}

/** Shared people, Jaccard index and containment of all pairs that share anyone; the latter two once for all pairs that have them in common. */
export function sharedAndLike(people: TwoMode): SharedAndLike {
  const graphs = graphsOf(people);
  const { sizes, level: place, pairs } = levelsOf(graphs);
  const [jaccard, containment] = [new Float64Array(pairs.length), new Float64Array(pairs.length)];
  for (const { sizeA, sizeB, start, most } of sizes)
    for (let shared = 1; shared <= most; shared++) {
      jaccard[start + shared] = jaccardOf(shared, sizeA, sizeB);
      containment[start + shared] = containmentOf(shared, sizeA, sizeB);
    }
  return {
    pairs: graphs.sharedPeople,
    jaccard: { values: jaccard, place },
    containment: { values: containment, place },
  };
}

/** The same, Jaccard index and containment spelt out to one number a pair. */
export function sharedAndLikeSpelt(people: TwoMode): (Float64Array | Uint8Array)[] {
  const { pairs, jaccard, containment } = sharedAndLike(people);
  return [jaccard, containment].map((column) => spelt(column, pairs.pairCount));
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
