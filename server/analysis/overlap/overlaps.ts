// All pairs of boards that share something, ranked. Only those asked for are spelt out.
import type { Projection } from '../projection/project.ts';
import { sharedCount } from '../projection/sharing.ts';
import { at } from '../projection/twoMode.ts';
import { areasShared } from './areaSimilarity.ts';
import { candidatesInPieces, type OverlapFilter, pairAt } from './candidates.ts';
import { overlapOf } from './compareBoards.ts';
import { containmentOfPair } from './containment.ts';
import { jaccardOfPair } from './jaccard.ts';
import type { Overlap } from './overlap.ts';
import type { Pair } from './pair.ts';
import { atOnce, pieces } from './pieces.ts';
import { qValueOfPair } from './pValue.ts';
import { relationOf } from './relation.ts';
import { sharedHours } from './sharedHoursPerYear.ts';
import { shared } from './sharedPeople.ts';
import { strengthsOf } from './strengths.ts';
import { themeSimilarityOfPair } from './themeSimilarity.ts';

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
  return atOnce(overlapsInPieces(projection, filter, order));
}

/** The same, a few thousand pairs at a time, so that whoever has the thread can let others have it in between. */
export function* overlapsInPieces(
  projection: Projection,
  filter: OverlapFilter,
  order: OverlapOrder,
): Generator<void, RankedOverlaps> {
  const pairs = yield* candidatesInPieces(projection, filter);
  // Worked out when first asked for: here, so as to pause in between.
  yield void projection.organisations;
  yield void projection.sharedOrganisations;
  const strengthen = strengthsOf(projection);
  yield;
  const strength = new Float64Array(pairs.length);
  for (const [begin, end] of pieces(pairs.length)) yield strengthen(pairs, strength, begin, end);
  const keys = order === 'STRENGTH' ? strength : new Float64Array(pairs.length);
  if (order !== 'STRENGTH')
    for (const [begin, end] of pieces(pairs.length)) {
      for (let k = begin; k < end; k++) keys[k] = keyBy[order](pairAt(projection, pairs, k));
      yield;
    }
  const best = yield* largest(keys, mostAtHand);
  const sharedBy = (k: number) => sharedCount(projection.sharedPeople, at(pairs.place, k));
  // Boards are numbered in the order of their ids.
  const byBoards = (x: number, y: number) =>
    at(pairs.first, x) - at(pairs.first, y) || at(pairs.other, x) - at(pairs.other, y);
  const compare = (x: number, y: number) =>
    at(keys, y) - at(keys, x) || at(strength, y) - at(strength, x) || sharedBy(y) - sharedBy(x) || byBoards(x, y);
  best.sort(compare);
  // What the first page will ask for: each is worked out for all boards when it is first asked for.
  const [first] = best;
  if (first !== undefined)
    for (const part of [themeSimilarityOfPair, areasShared, sharedHours, relationOf])
      yield void part(pairAt(projection, pairs, first));
  return {
    count: pairs.length,
    page: (offset, limit) => {
      const end = offset + limit;
      const first = end <= mostAtHand ? best : atOnce(largest(keys, end)).sort(compare);
      return first.slice(offset, end).map((k) => overlapOf(pairAt(projection, pairs, k)));
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

/** So many of the first are put in order beforehand: nobody pages much further. */
const mostAtHand = 1_000;
const buckets = 4096;

// The places of the so many largest keys, with some more: those in the same bucket as the least of them. Only these need to be compared.
function* largest(keys: Float64Array, count: number): Generator<void, number[]> {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [begin, end] of pieces(keys.length)) {
    for (let k = begin; k < end; k++) {
      const key = keys[k] as number;
      if (key < least) least = key;
      if (key > most) most = key;
    }
    yield;
  }
  const scale = most > least ? (buckets - 1) / (most - least) : 0;
  const filled = new Int32Array(buckets);
  const bucketOf = (k: number) => Math.floor(((keys[k] as number) - least) * scale);
  for (const [begin, end] of pieces(keys.length)) {
    for (let k = begin; k < end; k++) {
      const bucket = bucketOf(k);
      filled[bucket] = (filled[bucket] as number) + 1;
    }
    yield;
  }
  let bucket = buckets - 1;
  for (let found = at(filled, bucket); found < count && bucket > 0; ) found += at(filled, --bucket);
  const places: number[] = [];
  for (const [begin, end] of pieces(keys.length)) {
    for (let k = begin; k < end; k++) if (bucketOf(k) >= bucket) places.push(k);
    yield;
  }
  return places;
}
