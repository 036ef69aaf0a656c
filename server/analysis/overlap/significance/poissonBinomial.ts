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
  for (let length = likelyLength(mean(open), needed); ; length *= 2) {
    const sums = distribution(open, Math.min(length, possible) + 1);
    const last = at(sums, sums.length - 1);
    for (let x = sums.length - 2; x >= 0; x--) sums[x] = at(sums, x) + at(sums, x + 1);
    if (length < possible && last > at(sums, needed) * negligible) continue;
    return Float64Array.from({ length: most + 1 }, (_, s) => (s <= certain ? 1 : Math.min(sums[s - certain] ?? 0, 1)));
  }
}

// Where the chances have very likely become negligible beside the tail: beyond the mean they fall at least as fast as Poisson's.
function likelyLength(mean: number, needed: number): number {
  let x = Math.max(needed, Math.ceil(mean));
  for (let part = 1; part > negligible / 100; part *= mean / x) x++;
  return x;
}

/** The expected sum. */
export function mean(draws: readonly Draws[]): number {
  return draws.reduce((sum, { chance, count }) => sum + chance * count, 0);
}

// P(X = 0), P(X = 1) … as far as `length`.
function distribution(draws: readonly Draws[], length: number): Float64Array {
  const chances = new Float64Array(length);
  const piece = new Float64Array(length);
  chances[0] = 1;
  let known = 1;
  for (const { chance, count } of draws) {
    const most = Math.max(1, Math.floor(Math.log(leastProduct) / Math.log1p(-chance)));
    for (let left = count; left > 0; left -= most) {
      const size = binomial(piece, chance, Math.min(left, most));
      const wider = Math.min(known + size - 1, length);
      combine(chances, known, piece, size, wider);
      known = wider;
    }
  }
  return chances;
}

// The chances of a sum of equal draws, at the front of `chances`; how many there are of them.
function binomial(chances: Float64Array, chance: number, count: number): number {
  const size = Math.min(count + 1, chances.length);
  const odds = chance / (1 - chance);
  let value = (1 - chance) ** count;
  chances[0] = value;
  for (let x = 1; x < size; x++) {
    value *= ((count - x + 1) / x) * odds;
    chances[x] = value;
  }
  return size;
}

// The first `known` of `chances`, combined with a piece, in place: from the highest down, so that what is read is still the old.
function combine(chances: Float64Array, known: number, piece: Float64Array, size: number, wider: number): void {
  for (let x = wider - 1; x >= 0; x--) {
    let sum = 0;
    for (let i = Math.max(0, x - size + 1); i < known && i <= x; i++)
      sum += (chances[i] as number) * (piece[x - i] as number);
    chances[x] = sum;
  }
}
