// Whether two boards share more people than chance would have it, given how large each board and how busy each person is:
// the stochastic degree sequence model (Neal 2014; Neal, Domagalski & Sagan 2021). The null depends on the two sizes only, so that
// pairs of the same sizes and the same number shared are one level: p and q are worked out once a level.
import type { Projection } from '../../projection/project.ts';
import { at } from '../../projection/twoMode.ts';
import { sizeOf } from '../../projection/whoIsWhere.ts';
import { configurationModel } from './configurationModel.ts';
import { falseDiscovery } from './falseDiscovery.ts';
import { marginsOf } from './margins.ts';
import { type Draws, mean, tails } from './poissonBinomial.ts';

export interface Significance {
  /** The number shared by chance between boards of these sizes. */
  expected(sizeA: number, sizeB: number): number;
  /** Of each pair that shares people, in the order of the sharing: where its p and q stand. */
  level: Int32Array;
  /** By level. */
  p: Float64Array;
  q: Float64Array;
}

export function significance(projection: Projection): Significance {
  const drawsOf = nullModel(projection);
  const { levels, level, pairs } = levelsOf(projection);
  const p = new Float64Array(pairs.length);
  for (const { sizeA, sizeB, start, most } of levels) {
    const chances = tails(drawsOf(sizeA, sizeB), most);
    for (let s = 1; s <= most; s++) p[start + s] = at(chances, s);
  }
  const boards = projection.boards.filter((_, board) => sizeOf(projection.people, board) > 0).length;
  const q = falseDiscovery(p, pairs, (boards * (boards - 1)) / 2);
  return { expected: (a, b) => mean(drawsOf(a, b)), level, p, q };
}

/** The levels of two sizes: s shared people stand at start + s. */
interface Sizes {
  sizeA: number;
  sizeB: number;
  start: number;
  most: number;
}

// Two passes over the pairs: how many are shared at most between boards of two sizes, then the level of each.
function levelsOf({ people, boards, sharedPeople: sharing }: Projection) {
  const sizes = [...new Set(boards.map((_, board) => sizeOf(people, board)))].sort((a, b) => a - b);
  const placeOf = new Map(sizes.map((size, place) => [size, place]));
  const classOf = Int32Array.from(boards, (_, board) => placeOf.get(sizeOf(people, board)) ?? 0);
  const keyOf = (pair: number) => {
    const a = at(classOf, at(sharing.first, pair));
    const b = at(classOf, at(sharing.other, pair));
    return a < b ? a * sizes.length + b : b * sizes.length + a;
  };
  const most = new Int32Array(sizes.length ** 2);
  for (let pair = 0; pair < sharing.pairCount; pair++)
    most[keyOf(pair)] = Math.max(at(most, keyOf(pair)), at(sharing.count, pair));
  const start = new Int32Array(most.length);
  const levels: Sizes[] = [];
  let length = 0;
  for (const [key, shared] of most.entries()) {
    if (shared === 0) continue;
    const [a = 0, b = 0] = [sizes[Math.floor(key / sizes.length)], sizes[key % sizes.length]];
    levels.push({ sizeA: a, sizeB: b, start: length, most: shared });
    start[key] = length;
    length += shared + 1;
  }
  const pairs = new Int32Array(length);
  const level = new Int32Array(sharing.pairCount);
  for (let pair = 0; pair < sharing.pairCount; pair++) {
    const there = at(start, keyOf(pair)) + at(sharing.count, pair);
    level[pair] = there;
    pairs[there] = at(pairs, there) + 1;
  }
  return { levels, level, pairs };
}

// For each class of people, the chance that one of them sits on both of two boards of these sizes.
function nullModel({ people }: Projection): (sizeA: number, sizeB: number) => Draws[] {
  const margins = marginsOf(people);
  const chances = configurationModel(margins);
  const classOf = new Map(margins.boards.degree.map((size, m) => [size, m]));
  return (sizeA, sizeB) => {
    const a = classOf.get(sizeA);
    const b = classOf.get(sizeB);
    if (a === undefined || b === undefined) return [];
    return chances.map((row, k) => ({ chance: (row[a] ?? 0) * (row[b] ?? 0), count: margins.people.count[k] ?? 0 }));
  };
}
