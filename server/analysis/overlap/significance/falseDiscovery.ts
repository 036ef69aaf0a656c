// Benjamini & Hochberg (1995), Controlling the false discovery rate, Journal of the Royal Statistical Society B 57: q from p.
import { at } from '../../projection/twoMode.ts';

/**
 * The q of each level of p, `pairs` saying how many pairs have it, among `tests` in all; those that have none of them have p = 1.
 * Levels without pairs get a q too, which nothing reads.
 */
export function falseDiscovery(p: Float64Array, pairs: Int32Array, tests: number): Float64Array {
  const order = [...p.keys()].sort((a, b) => at(p, b) - at(p, a));
  const q = new Float64Array(p.length);
  let rank = pairs.reduce((sum, count) => sum + count, 0);
  let least = 1;
  for (let i = 0; i < order.length; ) {
    const value = at(p, order[i] as number);
    // Equal p have the rank of the last of them.
    least = Math.min(least, rank === 0 ? 1 : (value * tests) / rank);
    for (; i < order.length && at(p, order[i] as number) === value; i++) {
      const level = order[i] as number;
      q[level] = least;
      rank -= at(pairs, level);
    }
  }
  return q;
}
