// P(X ≥ s) of the sum of independent draws in whole numbers, without any rounding: the oracle for tails that a double can hold.
import type { Draws } from '../../server/analysis/overlap/significance/poissonBinomial.ts';

/** A double is a whole number over a power of two: 2^scale × value, exactly. */
const scale = 1074n;

function whole(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = (bits >> 52n) & 0x7ffn;
  const fraction = bits & ((1n << 52n) - 1n);
  return exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
}

/** Of the tail as a double, how far it is off, over the exact tail. */
export function relativeError(draws: readonly Draws[], s: number, tail: number): number {
  const chances = draws.flatMap(({ chance, count }) => Array.from({ length: count }, () => whole(chance)));
  const one = 1n << scale;
  // outcome[x]: the chance of x times yes so far, over one to the power of the draws so far.
  let outcomes = [1n];
  for (const yes of chances) {
    const no = one - yes;
    outcomes = Array.from(
      { length: outcomes.length + 1 },
      (_, x) => (outcomes[x] ?? 0n) * no + (outcomes[x - 1] ?? 0n) * yes,
    );
  }
  const exact = outcomes.slice(s).reduce((sum, outcome) => sum + outcome, 0n);
  const given = whole(tail) * one ** BigInt(Math.max(0, chances.length - 1));
  if (exact === 0n) return given === 0n ? 0 : Number.POSITIVE_INFINITY;
  const off = given > exact ? given - exact : exact - given;
  return Number((off * 10n ** 18n) / exact) / 1e18;
}
