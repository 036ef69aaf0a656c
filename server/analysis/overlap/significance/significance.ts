// Whether two boards share more people than chance would have it, given how large each board and how busy each person is:
// the stochastic degree sequence model (Neal 2014; Neal, Domagalski & Sagan 2021). The null depends on the two sizes only, so that
// pairs of the same sizes and the same number shared are one level: p and q are worked out once a level.
import type { Graphs } from '../../projection/graphs.ts';
import { at, type TwoMode } from '../../projection/twoMode.ts';
import { sizeOf } from '../../projection/whoIsWhere.ts';
import { configurationModel } from './configurationModel.ts';
import { falseDiscovery } from './falseDiscovery.ts';
import { type Margins, marginsOf } from './margins.ts';
import { type Draws, mean, tails } from './poissonBinomial.ts';

/** The levels of two sizes, smaller first: s shared people, 1 to `most`, stand at start + s. */
export interface Sizes {
  sizeA: number;
  sizeB: number;
  start: number;
  most: number;
}

export interface Significance {
  levels: readonly Sizes[];
  nullModel: NullModel;
  /** Of each pair that shares people, in the order of the sharing: where its p and q stand. */
  level: Int32Array;
  /** By level. */
  p: Float64Array;
  q: Float64Array;
}

/** The margins, and by class of people and of boards how likely one of them sits on one of these. */
interface NullModel {
  margins: Margins;
  chances: number[][];
}

export function significance(graphs: Graphs): Significance {
  const model = nullModelOf(graphs.people);
  const { levels, level, pairs } = levelsOf(graphs);
  const p = new Float64Array(pairs.length);
  for (const { sizeA, sizeB, start, most } of levels) {
    const chances = tails(drawsOf(model, sizeA, sizeB), most);
    for (let s = 1; s <= most; s++) p[start + s] = at(chances, s);
  }
  const boards = sizesOf(graphs.people).filter((size) => size > 0).length;
  const q = falseDiscovery(p, pairs, (boards * (boards - 1)) / 2);
  return { levels, nullModel: model, level, p, q };
}

/** The number shared by chance between boards of these sizes. */
export function expectedShared({ nullModel }: Significance, sizeA: number, sizeB: number): number {
  return mean(drawsOf(nullModel, sizeA, sizeB));
}

function sizesOf(people: TwoMode): Int32Array {
  return Int32Array.from({ length: people.boardCount }, (_, board) => sizeOf(people, board));
}

// Two passes over the pairs: how many are shared at most between boards of two sizes, then the level of each. Elements are read
// directly, as in the sharing.
function levelsOf({ people, sharedPeople: { pairCount, count, first, other } }: Graphs) {
  const sizeOfBoard = sizesOf(people);
  const sizes = [...new Set(sizeOfBoard)].sort((a, b) => a - b);
  const placeOf = new Map(sizes.map((size, place) => [size, place]));
  const classOf = sizeOfBoard.map((size) => placeOf.get(size) ?? 0);
  const most = new Int32Array(sizes.length ** 2);
  // First the two sizes of each pair, then its level.
  const level = new Int32Array(pairCount);
  for (let pair = 0; pair < pairCount; pair++) {
    const a = classOf[first[pair] as number] as number;
    const b = classOf[other[pair] as number] as number;
    const key = a < b ? a * sizes.length + b : b * sizes.length + a;
    level[pair] = key;
    if ((count[pair] as number) > (most[key] as number)) most[key] = count[pair] as number;
  }
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
  for (let pair = 0; pair < pairCount; pair++) {
    const there = (start[level[pair] as number] as number) + (count[pair] as number);
    level[pair] = there;
    pairs[there] = (pairs[there] as number) + 1;
  }
  return { levels, level, pairs };
}

function nullModelOf(people: TwoMode): NullModel {
  const margins = marginsOf(people);
  return { margins, chances: configurationModel(margins) };
}

// For each class of people, the chance that one of them sits on both of two boards of these sizes.
function drawsOf({ margins, chances }: NullModel, sizeA: number, sizeB: number): Draws[] {
  const a = margins.boards.degree.indexOf(sizeA);
  const b = margins.boards.degree.indexOf(sizeB);
  if (a < 0 || b < 0) return [];
  return chances.map((row, k) => ({ chance: (row[a] ?? 0) * (row[b] ?? 0), count: margins.people.count[k] ?? 0 }));
}
