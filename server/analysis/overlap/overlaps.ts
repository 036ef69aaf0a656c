// All pairs of boards that share something, ranked. Only those asked for are spelt out.
import type { Projection } from '../projection/project.ts';
import { sharedCount } from '../projection/sharing.ts';
import { at } from '../projection/twoMode.ts';
import { type Candidates, candidates, type OverlapFilter, pairAt } from './candidates.ts';
import { overlapOf } from './compareBoards.ts';
import { containmentOfPair } from './containment.ts';
import { jaccardOfPair } from './jaccard.ts';
import type { Overlap } from './overlap.ts';
import type { Pair } from './pair.ts';
import { qValueOfPair } from './pValue.ts';
import { sharedHours } from './sharedHoursPerYear.ts';
import { shared } from './sharedPeople.ts';
import { strengths } from './strengths.ts';

export type OverlapOrder = 'STRENGTH' | 'SHARED_PEOPLE' | 'CONTAINMENT' | 'JACCARD' | 'Q_VALUE' | 'HOURS';

export interface RankedOverlaps {
  readonly count: number;
  /** The pairs from `offset` (0 the first) on, at most `limit` of them. */
  page(offset: number, limit: number): Overlap[];
}

/** The largest first, of q the smallest; equal ones by strength, by shared people, then by ids. */
export function overlaps(
  projection: Projection,
  filter: OverlapFilter = {},
  order: OverlapOrder = 'STRENGTH',
): RankedOverlaps {
  const pairs = candidates(projection, filter);
  const strength = strengths(projection, pairs);
  const keys = order === 'STRENGTH' ? strength : keysOf(projection, pairs, keyBy[order]);
  const sharedBy = (k: number) => sharedCount(projection.sharedPeople, at(pairs.place, k));
  // Boards are numbered in the order of their ids.
  const byBoards = (x: number, y: number) =>
    at(pairs.first, x) - at(pairs.first, y) || at(pairs.other, x) - at(pairs.other, y);
  const compare = (x: number, y: number) =>
    at(keys, y) - at(keys, x) || at(strength, y) - at(strength, x) || sharedBy(y) - sharedBy(x) || byBoards(x, y);
  return {
    count: pairs.length,
    page: (offset, limit) => {
      const best = firstOf(keys, offset + limit).sort(compare);
      return best.slice(offset, offset + limit).map((k) => overlapOf(pairAt(projection, pairs, k)));
    },
  };
}

const keyBy: Record<Exclude<OverlapOrder, 'STRENGTH'>, (pair: Pair) => number> = {
  SHARED_PEOPLE: shared,
  CONTAINMENT: containmentOfPair,
  JACCARD: jaccardOfPair,
  Q_VALUE: (pair) => -qValueOfPair(pair),
  HOURS: (pair) => sharedHours(pair)?.most ?? -1,
};

function keysOf(projection: Projection, pairs: Candidates, key: (pair: Pair) => number): Float64Array {
  const keys = new Float64Array(pairs.length);
  for (let k = 0; k < pairs.length; k++) keys[k] = key(pairAt(projection, pairs, k));
  return keys;
}

const buckets = 4096;

// The places of the so many largest keys, with some more: those in the same bucket as the least of them. Only these need to be compared.
function firstOf(keys: Float64Array, count: number): number[] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let k = 0; k < keys.length; k++) {
    const key = at(keys, k);
    if (key < least) least = key;
    if (key > most) most = key;
  }
  const scale = most > least ? (buckets - 1) / (most - least) : 0;
  const filled = new Int32Array(buckets);
  const bucketOf = (k: number) => Math.floor((at(keys, k) - least) * scale);
  for (let k = 0; k < keys.length; k++) {
    const bucket = bucketOf(k);
    filled[bucket] = at(filled, bucket) + 1;
  }
  let bucket = buckets - 1;
  for (let found = at(filled, bucket); found < count && bucket > 0; ) found += at(filled, --bucket);
  const places: number[] = [];
  for (let k = 0; k < keys.length; k++) if (bucketOf(k) >= bucket) places.push(k);
  return places;
}
