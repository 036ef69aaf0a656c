// The sum of independent yes-or-no draws with unequal chances, in groups of equal ones: its exact tail, summed from above.

export interface Draws {
  chance: number;
  count: number;
}

// What is cut off above may add no more than this part of the tail.
const negligible = 1e-18;
// No product of chances of one piece falls below what a number can hold.
const leastProduct = 1e-200;

/** P(X ≥ s). */
export function tail(draws: readonly Draws[], s: number): number {
  const certain = draws.filter(({ chance }) => chance === 1).reduce((sum, { count }) => sum + count, 0);
  const open = draws.filter(({ chance }) => chance > 0 && chance < 1);
  const needed = s - certain;
  if (needed <= 0) return 1;
  const most = open.reduce((sum, { count }) => sum + count, 0);
  for (let length = Math.ceil(Math.max(needed, mean(open))) + 16; ; length *= 2) {
    const chances = distribution(open, Math.min(length, most) + 1);
    let sum = 0;
    for (let x = chances.length - 1; x >= needed; x--) sum += chances[x] ?? 0;
    if (length >= most || (chances.at(-1) ?? 0) <= sum * negligible) return Math.min(sum, 1);
  }
}

/** The expected sum. */
export function mean(draws: readonly Draws[]): number {
  return draws.reduce((sum, { chance, count }) => sum + chance * count, 0);
}

// P(X = 0), P(X = 1) … as far as `length`.
function distribution(draws: readonly Draws[], length: number): number[] {
  let chances = [1];
  for (const { chance, count } of draws) {
    const piece = Math.max(1, Math.floor(Math.log(leastProduct) / Math.log1p(-chance)));
    for (let left = count; left > 0; left -= piece)
      chances = combined(chances, binomial(chance, Math.min(left, piece), length), length);
  }
  return chances;
}

function binomial(chance: number, count: number, length: number): number[] {
  const chances = [(1 - chance) ** count];
  const odds = chance / (1 - chance);
  for (let x = 1; x <= count && x < length; x++) chances.push((chances[x - 1] ?? 0) * (((count - x + 1) / x) * odds));
  return chances;
}

function combined(a: readonly number[], b: readonly number[], length: number): number[] {
  const sums = new Array<number>(Math.min(a.length + b.length - 1, length)).fill(0);
  for (const [i, one] of a.entries())
    for (let j = 0; j < b.length && i + j < sums.length; j++) sums[i + j] = (sums[i + j] ?? 0) + one * (b[j] ?? 0);
  return sums;
}
