// strength of many pairs at once: the same number as strengthOfPair gives, without spelling each pair out. What depends only on the
// themes, or the ground, of two boards is worked out once for all boards that have the same.
import type { Projection } from '../projection/project.ts';
import { pairFinder, sharedCount } from '../projection/sharing.ts';
import { at } from '../projection/twoMode.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { areaSimilarityOfPair } from './areaSimilarity.ts';
import type { Candidates } from './candidates.ts';
import { containmentOf } from './containment.ts';
import { jaccardOf } from './jaccard.ts';
import type { Pair } from './pair.ts';
import { strengthOf } from './strength.ts';
import { themeSimilarityOfPair } from './themeSimilarity.ts';

/** In the order of the pairs. */
export function strengths(projection: Projection, pairs: Candidates): Float64Array {
  const strength = new Float64Array(pairs.length);
  strengthsOf(projection)(pairs, strength, 0, pairs.length);
  return strength;
}

/** What puts the strengths of the pairs from `begin` up to `end` where they belong. */
export function strengthsOf(
  projection: Projection,
): (pairs: Candidates, strength: Float64Array, begin: number, end: number) => void {
  const { people, sharedPeople, organisations: graph, sharedOrganisations } = projection;
  const themes = byKind(projection, (board) => board.themes, themeSimilarityOfPair);
  const areas = byKind(projection, (board) => board.areas, areaSimilarityOfPair);
  const organisationPair = pairFinder(sharedOrganisations);
  const organisations = (i: number, j: number): number | null => {
    if (graph.cellCount === 0) return null;
    const [a, b] = [sizeOf(graph, i), sizeOf(graph, j)];
    if (a === 0 || b === 0) return null;
    return jaccardOf(sharedCount(sharedOrganisations, organisationPair(i, j)), a, b);
  };
  const size = Int32Array.from(projection.boards, (_, board) => sizeOf(people, board));
  return ({ first, other, place }, strength, begin, end) => {
    for (let k = begin; k < end; k++) {
      const i = at(first, k);
      const j = at(other, k);
      const a = at(size, i);
      const b = at(size, j);
      const s = sharedCount(sharedPeople, at(place, k));
      strength[k] = strengthOf({
        people: (jaccardOf(s, a, b) + containmentOf(s, a, b)) / 2,
        organisations: organisations(i, j),
        themes: themes(i, j),
        areas: areas(i, j),
      });
    }
  };
}

/** A number of two boards that depends on one list of each, kept by the kinds of list that there are. */
function byKind(
  projection: Projection,
  listOf: (board: Pair['a']) => readonly string[],
  work: (pair: Pair) => number | null,
): (i: number, j: number) => number | null {
  // Without themes, or ground, there is nothing to look up pair by pair.
  if (projection.boards.every((board) => listOf(board).length === 0)) return () => null;
  const kinds = new Map<string, number>();
  const kindOf = Int32Array.from(projection.boards, (board) => {
    const list = listOf(board);
    const key = list.length < 2 ? (list[0] ?? '') : [...list].sort().join(' ');
    const kind = kinds.get(key) ?? kinds.size;
    kinds.set(key, kind);
    return kind;
  });
  const known = keeper(kinds.size ** 2);
  return (i, j) => {
    const key = at(kindOf, i) * kinds.size + at(kindOf, j);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const [a, b] = [projection.boards[i], projection.boards[j]] as [Pair['a'], Pair['b']];
    const value = work({ projection, a, b, i, j, sharing: -1 });
    known.set(key, value);
    return value;
  };
}

interface Keeper {
  /** undefined: not known yet. */
  get(key: number): number | null | undefined;
  set(key: number, value: number | null): unknown;
}

const mostInArray = 4_000_000;
const unknown = -1;

// An array where it is not too large: a map costs more than the rest of a pair.
function keeper(size: number): Keeper {
  if (size > mostInArray) return new Map<number, number | null>();
  const values = new Float64Array(size).fill(Number.NaN);
  return {
    get: (key) => {
      const value = at(values, key);
      return value === unknown ? null : Number.isNaN(value) ? undefined : value;
    },
    set: (key, value) => {
      values[key] = value ?? unknown;
    },
  };
}
