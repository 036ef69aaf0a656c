// The sum of independent yes-or-no draws with unequal chances, in groups of equal ones: its exact tails, summed from above.
import { at } from '../../projection/twoMode.ts';

export interface Draws {
  chance: number;
  count: number;
}

// What is cut off above may add no more than this part of the tail.
const negligible = 1e-18;
// No product of chances of one piece falls below what a number can hold.
const leastProduct = 1e-200;

/** P(X ≥ 0), P(X ≥ 1) … up to P(X ≥ most). */
export function tails(draws: readonly Draws[], most: number): Float64Array {
  const certain = draws.reduce((sum, { chance, count }) => sum + (chance === 1 ? count : 0), 0);
  const open = draws.filter(({ chance }) => chance > 0 && chance < 1);
  const needed = Math.max(most - certain, 0);
  const possible = open.reduce((sum, { count }) => sum + count, 0);
  // Ten standard deviations above the mean are nearly always enough.
  const high = mean(open) + 10 * Math.sqrt(mean(open));
  for (let length = Math.ceil(Math.max(needed, high)) + 16; ; length *= 2) {
    const sums = distribution(open, Math.min(length, possible) + 1);
    const last = at(sums, sums.length - 1);
    for (let x = sums.length - 2; x >= 0; x--) sums[x] = at(sums, x) + at(sums, x + 1);
    if (length < possible && last > at(sums, needed) * negligible) continue;
    return Float64Array.from({ length: most + 1 }, (_, s) => (s <= certain ? 1 : Math.min(sums[s - certain] ?? 0, 1)));
  }
}

/** The expected sum. */
export function mean(draws: readonly Draws[]): number {
  return draws.reduce((sum, { chance, count }) => sum + chance * count, 0);
}

// P(X = 0), P(X = 1) … as far as `length`.
function distribution(draws: readonly Draws[], length: number): Float64Array {
  let chances = Float64Array.of(1);
  for (const { chance, count } of draws) {
    const piece = Math.max(1, Math.floor(Math.log(leastProduct) / Math.log1p(-chance)));
    for (let left = count; left > 0; left -= piece)
      chances = combined(chances, binomial(chance, Math.min(left, piece), length), length);
  }
  return chances;
}

function binomial(chance: number, count: number, length: number): Float64Array {
  const chances = new Float64Array(Math.min(count + 1, length));
  const odds = chance / (1 - chance);
  chances[0] = (1 - chance) ** count;
  for (let x = 1; x < chances.length; x++) chances[x] = at(chances, x - 1) * (((count - x + 1) / x) * odds);
  return chances;
}

function combined(a: Float64Array, b: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(Math.min(a.length + b.length - 1, length));
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length && i + j < sums.length; j++) sums[i + j] = at(sums, i + j) + at(a, i) * at(b, j);
  return sums;
}
