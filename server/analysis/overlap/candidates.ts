// Which pairs a list is about, by the indexes of their boards, without spelling a pair out.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import {
  cellsMeet,
  firstBoard,
  firstBoards,
  pairFinder,
  pairsOfBoard,
  type Sharing,
  sharedCount,
} from '../projection/sharing.ts';
import { at } from '../projection/twoMode.ts';
import { cellAt } from '../projection/whoIsWhere.ts';
import { thresholds } from '../thresholds.ts';
import type { Pair } from './pair.ts';
import { atOnce, pieces } from './pieces.ts';
import { parentsOf, relationOf } from './relation.ts';
import { sharedThemes } from './sharedThemes.ts';
import { significance } from './significance/significance.ts';

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

/** Pairs as columns, rising by the first board; the second is of a greater index. */
export interface Candidates {
  readonly length: number;
  readonly first: Int32Array;
  readonly other: Int32Array;
  /** Where each stands among the pairs that share people; −1: not at all. */
  readonly place: Int32Array;
}

/** @throws BoardwalkError NOT_FOUND for a board or a person that is not there */
export function candidates(projection: Projection, filter: OverlapFilter): Candidates {
  return atOnce(candidatesInPieces(projection, filter));
}

/** The same a piece at a time. @throws BoardwalkError NOT_FOUND for a board or a person that is not there */
export function* candidatesInPieces(projection: Projection, filter: OverlapFilter): Generator<void, Candidates> {
  const all = everyCandidate(projection, filter);
  yield;
  if (isOpen(filter)) return all;
  const isWanted = conditions(projection, filter);
  const wanted = new Int32Array(all.length);
  let length = 0;
  for (const [begin, end] of pieces(all.length)) {
    for (let k = begin; k < end; k++)
      if (isWanted(at(all.first, k), at(all.other, k), at(all.place, k))) wanted[length++] = k;
    yield;
  }
  if (length === all.length) return all;
  const of = (column: Int32Array) => wanted.subarray(0, length).map((k) => at(column, k));
  return { length, first: of(all.first), other: of(all.other), place: of(all.place) };
}

export function pairAt(projection: Projection, { first, other, place }: Candidates, k: number): Pair {
  const [i, j] = [at(first, k), at(other, k)];
  const { boards } = projection;
  return { projection, a: boards[i] as Pair['a'], b: boards[j] as Pair['b'], i, j, sharing: at(place, k) };
}

function everyCandidate(projection: Projection, filter: OverlapFilter): Candidates {
  const board = filter.board ? placeOf(projection, filter.board) : null;
  const { sharedPeople: sharing } = projection;
  if (filter.sharedPeople === 0) return tied(projection, board);
  const { pairCount: length, other } = sharing;
  if (board === null) return { length, first: firstBoards(sharing), other, place: upTo(length) };
  const place = Int32Array.from(pairsOfBoard(sharing, board));
  const first = place.map((pair) => firstBoard(sharing, pair));
  return { length: place.length, first, other: place.map((pair) => at(other, pair)), place };
}

/** Whether it leaves out none of the candidates. */
function isOpen({ person, sharedPeople = 1, significant, withoutParents }: OverlapFilter): boolean {
  return !person && sharedPeople <= 1 && !significant && !withoutParents;
}

function upTo(length: number): Int32Array {
  const places = new Int32Array(length);
  for (let place = 0; place < length; place++) places[place] = place;
  return places;
}

// Those that share people, organisations or themes.
function tied(projection: Projection, board: number | null): Candidates {
  const { sharedPeople, sharedOrganisations, boards } = projection;
  const keys = new Set<number>();
  for (const sharing of [sharedPeople, sharedOrganisations, projection.keep(sharedThemes)])
    for (const pair of pairsIn(sharing, board))
      keys.add(firstBoard(sharing, pair) * boards.length + at(sharing.other, pair));
  const sorted = Float64Array.from(keys).sort();
  const first = Int32Array.from(sorted, (key) => Math.floor(key / boards.length));
  const other = Int32Array.from(sorted, (key) => key % boards.length);
  const pairOf = pairFinder(sharedPeople);
  const place = first.map((i, k) => pairOf(i, at(other, k)));
  return { length: sorted.length, first, other, place };
}

function pairsIn(sharing: Sharing, board: number | null): Iterable<number> {
  return board === null ? sharing.other.keys() : pairsOfBoard(sharing, board);
}

function placeOf(projection: Projection, board: Id): number {
  return projection.indexOfBoard.get(found(projection.allBoards, board).id) ?? -1;
}

function conditions(projection: Projection, filter: OverlapFilter) {
  const least = filter.sharedPeople ?? 1;
  const shares = filter.person ? sharesPerson(projection, filter.person) : () => true;
  const chance = filter.significant ? projection.keep(significance) : null;
  const hasParent = projection.boards.map((board) => parentsOf(board).length > 0);
  return (i: number, j: number, place: number): boolean => {
    if (sharedCount(projection.sharedPeople, place) < least || !shares(i, j)) return false;
    if (chance && (place < 0 || at(chance.q, at(chance.level, place)) > thresholds.mostFalse)) return false;
    if (!filter.withoutParents || !(hasParent[i] || hasParent[j])) return true;
    const [a, b] = [projection.boards[i], projection.boards[j]] as [Pair['a'], Pair['b']];
    return relationOf({ projection, a, b, i, j, sharing: place }) !== 'PARENT';
  };
}

function sharesPerson({ people, workedOut }: Projection, person: Id): (i: number, j: number) => boolean {
  const actor = people.indexOfActor.get(found(workedOut.records.people, person).id) ?? -1;
  return (i, j) => {
    const [c, d] = [cellAt(people, i, actor), cellAt(people, j, actor)];
    return c >= 0 && d >= 0 && cellsMeet(people, c, people, d);
  };
}
