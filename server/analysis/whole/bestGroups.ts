// The best of many seeded runs of Leiden, with how far the runs agree: what one run finds depends on the order in which it goes about it.
import { at } from '../projection/twoMode.ts';
import { type SeededNumbers, seededNumbers } from '../seededNumbers.ts';
import { leiden } from './leiden.ts';
import { type Division, modularity } from './modularity.ts';

export interface Groups {
  /** Of each node, 0 the largest group. */
  group: Int32Array;
  modularity: number;
  /** Of all runs: the standard deviation, and the least, of their modularity. */
  spread: number;
  least: number;
  /** Of each node: over runs, the mean share of the others of its group that are with it; of one alone, how often it is alone. */
  stays: Float64Array;
}

const firstSeed = 20_260_103;
// So many runs as a set amount of work allows, within these limits.
const work = 1_000_000;
const fewestRuns = 10;
const mostRuns = 50;

export function bestGroups(division: Division): Groups {
  const runs = Math.min(
    mostRuns,
    Math.max(fewestRuns, Math.floor(work / (division.other.length + division.count + 1))),
  );
  const found = Array.from({ length: runs }, (_, run) => {
    const numbers = seededNumbers(firstSeed + run);
    const groups = leiden(division, numbers, run % 2 === 0 ? undefined : atRandom(division.count, numbers));
    return { groups, quality: modularity(division, groups) };
  });
  let best = found[0] as (typeof found)[number];
  // Better by rounding only is not better: the first of the best.
  for (const one of found) if (one.quality > best.quality + 1e-12) best = one;
  const qualities = found.map(({ quality }) => quality);
  return {
    group: largestFirst(best.groups),
    modularity: best.quality,
    spread: deviation(qualities),
    least: Math.min(...qualities),
    stays: staying(
      best.groups,
      found.map(({ groups }) => groups),
    ),
  };
}

// Every other run begins with groups of chance: where only several nodes together could move to better groups, nodes alone never would.
function atRandom(count: number, numbers: SeededNumbers): Int32Array {
  const groups = 2 + numbers.below(Math.ceil(Math.sqrt(count)));
  return Int32Array.from({ length: count }, () => Math.min(numbers.below(groups), count - 1));
}

function largestFirst(groups: Int32Array): Int32Array {
  const sizes = sizesOf(groups);
  const order = [...sizes.keys()].sort((a, b) => at(sizes, b) - at(sizes, a) || a - b);
  const place = new Int32Array(order.length);
  for (const [i, group] of order.entries()) place[group] = i;
  return groups.map((group) => at(place, group));
}

function staying(best: Int32Array, runs: readonly Int32Array[]): Float64Array {
  const sums = new Float64Array(best.length);
  const own = sizesOf(best);
  for (const groups of runs) {
    const sizes = sizesOf(groups);
    const both = new Map<number, number>();
    const key = (v: number) => at(best, v) * best.length + at(groups, v);
    for (let v = 0; v < best.length; v++) both.set(key(v), (both.get(key(v)) ?? 0) + 1);
    for (let v = 0; v < best.length; v++) {
      const size = at(own, at(best, v));
      const together = (both.get(key(v)) ?? 1) - 1;
      const alone = at(sizes, at(groups, v)) === 1 ? 1 : 0;
      sums[v] = at(sums, v) + (size === 1 ? alone : together / (size - 1));
    }
  }
  return sums.map((sum) => sum / runs.length);
}

function sizesOf(groups: Int32Array): Int32Array {
  const sizes = new Int32Array(groups.reduce((most, group) => Math.max(most, group + 1), 0));
  for (const group of groups) sizes[group] = at(sizes, group) + 1;
  return sizes;
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
