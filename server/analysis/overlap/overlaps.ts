// All pairs of boards that share something, ranked. Only those asked for are spelt out.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { pairOf, pairsOfBoard, type Sharing, sharedActors } from '../projection/sharing.ts';
import { at } from '../projection/twoMode.ts';
import { overlapOf } from './compareBoards.ts';
import { containmentOfPair } from './containment.ts';
import { jaccardOfPair } from './jaccard.ts';
import type { Overlap } from './overlap.ts';
import type { Pair } from './pair.ts';
import { isSignificant, qValueOfPair } from './pValue.ts';
import { relationOf } from './relation.ts';
import { sharedHours } from './sharedHoursPerYear.ts';
import { shared } from './sharedPeople.ts';
import { sharedThemes } from './sharedThemes.ts';
import { strengthOfPair } from './strength.ts';

/** Which pairs; conditions add up. Without any: those that share a person. */
export interface OverlapFilter {
  /** Pairs of this board. */
  board?: Id | null;
  /** Pairs that share this person. */
  person?: Id | null;
  /** At least so many shared people (1); 0 lists pairs that share only organisations or themes, too. */
  sharedPeople?: number;
  /** Only pairs that share more people than chance would give. */
  significant?: boolean;
  /** Leave out pairs of which one is part of, or reports to, the other. */
  withoutParents?: boolean;
}

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
  const pairs = candidates(projection, filter).filter((pair) => isWanted(pair, filter));
  const keys = Float64Array.from(pairs, (pair) => keyOf(pair, order));
  const strengths = order === 'STRENGTH' ? keys : Float64Array.from(pairs, strengthOfPair);
  const compare = (x: number, y: number) =>
    at(keys, y) - at(keys, x) ||
    at(strengths, y) - at(strengths, x) ||
    shared(pairs[y] as Pair) - shared(pairs[x] as Pair) ||
    x - y;
  return {
    count: pairs.length,
    page: (offset, limit) => {
      const best = firstOf(keys, offset + limit).sort(compare);
      return best.slice(offset, offset + limit).map((place) => overlapOf(pairs[place] as Pair));
    },
  };
}

// The places of the so many largest keys, and of those equal to the least of them: only these need to be compared in full.
function firstOf(keys: Float64Array, count: number): number[] {
  const least =
    count < keys.length ? at(keys.slice().sort(), keys.length - Math.max(count, 1)) : Number.NEGATIVE_INFINITY;
  const places: number[] = [];
  for (let place = 0; place < keys.length; place++) if (at(keys, place) >= least) places.push(place);
  return places;
}

function keyOf(pair: Pair, order: OverlapOrder): number {
  switch (order) {
    case 'STRENGTH':
      return strengthOfPair(pair);
    case 'SHARED_PEOPLE':
      return shared(pair);
    case 'CONTAINMENT':
      return containmentOfPair(pair);
    case 'JACCARD':
      return jaccardOfPair(pair);
    case 'Q_VALUE':
      return -qValueOfPair(pair);
    case 'HOURS':
      return sharedHours(pair)?.most ?? -1;
  }
}

function isWanted(pair: Pair, filter: OverlapFilter): boolean {
  if (filter.board && pair.a.id !== filter.board && pair.b.id !== filter.board) return false;
  if (filter.person && !sharesPerson(pair, filter.person)) return false;
  if (shared(pair) < (filter.sharedPeople ?? 1)) return false;
  if (filter.significant && !isSignificant(pair)) return false;
  return !filter.withoutParents || relationOf(pair) !== 'PARENT';
}

function sharesPerson({ projection, sharing }: Pair, person: Id): boolean {
  const index = projection.people.indexOfActor.get(person);
  return index !== undefined && sharedActors(projection.sharedPeople, sharing).includes(index);
}

// Rising by the first board, then by the second.
function candidates(projection: Projection, filter: OverlapFilter): Pair[] {
  if (filter.person) found(projection.workedOut.records.people, filter.person);
  const board = filter.board ? placeOf(projection, filter.board) : null;
  const { sharedPeople, boards } = projection;
  if (filter.sharedPeople !== 0)
    return pairsIn(sharedPeople, board).map((place) =>
      pairAt(projection, at(sharedPeople.first, place), at(sharedPeople.other, place), place),
    );
  const tied = [sharedPeople, projection.sharedOrganisations, projection.keep(sharedThemes)];
  const keys = tied.flatMap((sharing) =>
    pairsIn(sharing, board).map((place) => at(sharing.first, place) * boards.length + at(sharing.other, place)),
  );
  return [...new Set(keys)]
    .sort((a, b) => a - b)
    .map((key) => {
      const [i, j] = [Math.floor(key / boards.length), key % boards.length];
      return pairAt(projection, i, j, pairOf(sharedPeople, i, j));
    });
}

function placeOf(projection: Projection, board: Id): number {
  return projection.indexOfBoard.get(found(projection.allBoards, board).id) ?? -1;
}

function pairsIn(sharing: Sharing, board: number | null): number[] {
  return board === null ? [...sharing.first.keys()] : pairsOfBoard(sharing, board);
}

function pairAt(projection: Projection, i: number, j: number, sharing: number): Pair {
  const { boards } = projection;
  return { projection, a: boards[i] as Pair['a'], b: boards[j] as Pair['b'], i, j, sharing };
}
