// Pairs of boards of the same two sizes that share the same number are one level. All that depends on these numbers alone, as p does and
// the Jaccard index, is worked out once a level, and a pair has its place there.
import type { Graphs } from '../../projection/graphs.ts';
import { at, type TwoMode } from '../../projection/twoMode.ts';
import { sizeOf } from '../../projection/whoIsWhere.ts';

/** The levels of two sizes, smaller first: s shared people, 1 to `most`, stand at start + s. */
export interface Sizes {
  sizeA: number;
  sizeB: number;
  start: number;
  most: number;
}

export interface Levels {
  sizes: readonly Sizes[];
  /** Of each pair that shares people, in the order of the sharing. */
  level: Int32Array;
  /** How many pairs a level has. */
  pairs: Int32Array;
}

export function sizesOf(people: TwoMode): Int32Array {
  const sizes = new Int32Array(people.boardCount);
  for (let board = 0; board < sizes.length; board++) sizes[board] = sizeOf(people, board);
  return sizes;
}

// Two passes over the pairs: how many are shared at most between boards of two sizes, then the level of each. Elements are read
// directly, as in the sharing.
export function levelsOf({ people, sharedPeople: { pairCount, rowStart, other, count } }: Graphs): Levels {
  const sizeOfBoard = sizesOf(people);
  const { sizes, placeOf } = differentSizes(sizeOfBoard);
  // By the places of two sizes, a and b: a · all + b.
  const all = sizes.length;
  const classOf = sizeOfBoard.map((size) => at(placeOf, size));
  const most = new Int32Array(all ** 2);
  for (let board = 0; board < people.boardCount; board++) {
    const row = (classOf[board] as number) * all;
    for (let pair = rowStart[board] as number; pair < (rowStart[board + 1] as number); pair++) {
      const key = row + (classOf[other[pair] as number] as number);
      if ((count[pair] as number) > (most[key] as number)) most[key] = count[pair] as number;
    }
  }
  const { found, start, length } = laidOut(sizes, most);
  const level = new Int32Array(pairCount);
  const pairs = new Int32Array(length);
  for (let board = 0; board < people.boardCount; board++) {
    const row = (classOf[board] as number) * all;
    for (let pair = rowStart[board] as number; pair < (rowStart[board + 1] as number); pair++) {
      const there = (start[row + (classOf[other[pair] as number] as number)] as number) + (count[pair] as number);
      level[pair] = there;
      pairs[there] = (pairs[there] as number) + 1;
    }
  }
  return { sizes: found, level, pairs };
}

// Those that there are, rising, and where each is among them.
function differentSizes(sizeOfBoard: Int32Array): { sizes: number[]; placeOf: Int32Array } {
  const there = new Uint8Array(sizeOfBoard.reduce((a, b) => Math.max(a, b), 0) + 1);
  for (let board = 0; board < sizeOfBoard.length; board++) there[sizeOfBoard[board] as number] = 1;
  const placeOf = new Int32Array(there.length);
  const sizes: number[] = [];
  for (let size = 0; size < there.length; size++) {
    if (there[size] === 0) continue;
    placeOf[size] = sizes.length;
    sizes.push(size);
  }
  return { sizes, placeOf };
}

// One after the other, in either order of the two sizes at the same place.
function laidOut(sizes: readonly number[], most: Int32Array): { found: Sizes[]; start: Int32Array; length: number } {
  const start = new Int32Array(most.length);
  const found: Sizes[] = [];
  let length = 0;
  for (const [a, sizeA] of sizes.entries())
    for (const [b, sizeB] of sizes.entries()) {
      const [key, turned] = [a * sizes.length + b, b * sizes.length + a];
      const shared = Math.max(at(most, key), at(most, turned));
      if (b < a || shared === 0) continue;
      found.push({ sizeA, sizeB, start: length, most: shared });
      start[key] = length;
      start[turned] = length;
      length += shared + 1;
    }
  return { found, start, length };
}
