// Boards against boards: those that share people, similar ones together, with the pairs that share somebody as columns of numbers. Two boards
// are alike by the part of strength that people decide, the mean of Jaccard index and containment; the order is that of similarTogether.
// Where there are more boards than asked for, those of the strongest pairs stay; and never more pairs than `mostPairs`.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { sharedCount } from '../projection/sharing.ts';
import { at } from '../projection/twoMode.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { thresholds } from '../thresholds.ts';
import { type Candidates, candidatesInPieces, pairAt } from './candidates.ts';
import { containmentOf } from './containment.ts';
import { jaccardOf } from './jaccard.ts';
import { similarTogether } from './order/similarTogether.ts';
import { atOnce, pieces } from './pieces.ts';
import { parentsOf, relationOf } from './relation.ts';
import { significance } from './significance/significance.ts';
import { strengthsOf } from './strengths.ts';

/** So that an answer stays well under a megabyte. */
export const mostPairs = 50_000;

export interface OverlapMatrix {
  /** In order. */
  readonly boards: readonly Id[];
  /** How many people sit on each. */
  readonly people: readonly number[];
  /** How many boards share people in all, here or not. */
  readonly total: number;
  /** Of each pair: its boards by their place in the order, the earlier first, and the people shared; rising by first, then by other. */
  readonly first: readonly number[];
  readonly other: readonly number[];
  readonly sharedPeople: readonly number[];
  /** The places in these columns of pairs that share more than chance would give, and of those where one is above the other. */
  readonly significant: readonly number[];
  readonly parents: readonly number[];
}

/** Of at most so many boards. */
export function overlapMatrix(projection: Projection, most: number): OverlapMatrix {
  return atOnce(overlapMatrixInPieces(projection, most));
}

/** The same, a few thousand pairs at a time, so that whoever has the thread can let others have it in between. */
export function* overlapMatrixInPieces(projection: Projection, most: number): Generator<void, OverlapMatrix> {
  const pairs = yield* candidatesInPieces(projection, {});
  const ranked = yield* byStrongestPair(projection, pairs);
  const within = asManyAsFit(pairs, ranked, most);
  yield;
  const order = inOrder(projection, pairs, within);
  const listed = placed(pairs, within, order);
  const chance = projection.keep(significance);
  const isSignificant = (k: number) => at(chance.q, at(chance.level, at(pairs.place, k))) <= thresholds.mostFalse;
  const placesWhere = (holds: (k: number) => boolean) => listed.flatMap(({ k }, place) => (holds(k) ? [place] : []));
  return {
    boards: order.flatMap((board) => projection.boards[board]?.id ?? []),
    people: order.map((board) => sizeOf(projection.people, board)),
    total: ranked.length,
    first: listed.map(({ first }) => first),
    other: listed.map(({ other }) => other),
    sharedPeople: listed.map(({ k }) => sharedCount(projection.sharedPeople, at(pairs.place, k))),
    significant: placesWhere(isSignificant),
    parents: placesWhere(isParent(projection, pairs)),
  };
}

/** The boards chosen, and the pairs among these by their place in the columns. */
interface Within {
  readonly chosen: readonly number[];
  readonly kept: readonly number[];
}

/** The boards that share people, that of the strongest pair first; equal ones as they are numbered. */
function* byStrongestPair(projection: Projection, pairs: Candidates): Generator<void, number[]> {
  // Worked out when first asked for: here, so as to pause in between.
  yield void projection.organisations;
  yield void projection.sharedOrganisations;
  const strengthen = strengthsOf(projection);
  const strength = new Float64Array(pairs.length);
  const strongest = new Float64Array(projection.boards.length).fill(-1);
  for (const [begin, end] of pieces(pairs.length)) {
    strengthen(pairs, strength, begin, end);
    for (let k = begin; k < end; k++)
      for (const board of [at(pairs.first, k), at(pairs.other, k)])
        strongest[board] = Math.max(at(strongest, board), at(strength, k));
    yield;
  }
  return Array.from(strongest.keys())
    .filter((board) => at(strongest, board) >= 0)
    .sort((a, b) => at(strongest, b) - at(strongest, a) || a - b);
}

/** As many of the ranked boards as there is room for. */
function asManyAsFit(pairs: Candidates, ranked: readonly number[], most: number): Within {
  const rank = new Map(ranked.map((board, place) => [board, place]));
  const later = Int32Array.from({ length: pairs.length }, (_, k) =>
    Math.max(rank.get(at(pairs.first, k)) ?? 0, rank.get(at(pairs.other, k)) ?? 0),
  );
  const added = new Int32Array(ranked.length);
  for (const place of later) added[place] = at(added, place) + 1;
  let boards = 0;
  for (let sum = 0; boards < Math.min(most, ranked.length); boards++) {
    sum += at(added, boards);
    if (sum > mostPairs) break;
  }
  const kept: number[] = [];
  for (let k = 0; k < pairs.length; k++) if (at(later, k) < boards) kept.push(k);
  return { chosen: ranked.slice(0, boards), kept };
}

/** The pairs by the places of their boards in the order. */
function placed(pairs: Candidates, { kept }: Within, order: readonly number[]) {
  const placeOf = new Map(order.map((board, place) => [board, place]));
  return kept
    .map((k) => {
      const [i, j] = [placeOf.get(at(pairs.first, k)) ?? 0, placeOf.get(at(pairs.other, k)) ?? 0];
      return { k, first: Math.min(i, j), other: Math.max(i, j) };
    })
    .sort((a, b) => a.first - b.first || a.other - b.other);
}

function inOrder({ people, sharedPeople }: Projection, pairs: Candidates, { chosen, kept }: Within): number[] {
  const numbered = chosen.toSorted((a, b) => a - b);
  const numberOf = new Map(numbered.map((board, number) => [board, number]));
  const likeness = (k: number) => {
    const [i, j] = [at(pairs.first, k), at(pairs.other, k)];
    const sizes = [sizeOf(people, i), sizeOf(people, j)] as const;
    const shared = sharedCount(sharedPeople, at(pairs.place, k));
    return (jaccardOf(shared, ...sizes) + containmentOf(shared, ...sizes)) / 2;
  };
  return similarTogether(numbered.length, {
    first: kept.map((k) => numberOf.get(at(pairs.first, k)) ?? 0),
    other: kept.map((k) => numberOf.get(at(pairs.other, k)) ?? 0),
    value: kept.map(likeness),
  }).map((number) => numbered[number] ?? 0);
}

function isParent(projection: Projection, pairs: Candidates): (k: number) => boolean {
  const hasParent = projection.boards.map((board) => parentsOf(board).length > 0);
  return (k) =>
    (hasParent[at(pairs.first, k)] || hasParent[at(pairs.other, k)]) === true &&
    relationOf(pairAt(projection, pairs, k)) === 'PARENT';
}
