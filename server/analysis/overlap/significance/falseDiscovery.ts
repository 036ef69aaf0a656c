// Benjamini & Hochberg (1995), Controlling the false discovery rate, Journal of the Royal Statistical Society B 57: q from p.

/** The q of each p, among `tests` in all; those not given have p = 1. */
export function falseDiscovery(p: Float64Array, tests: number): Float64Array {
  const sorted = p.slice().sort();
  const qOf = new Map<number, number>();
  let least = 1;
  for (let rank = sorted.length; rank >= 1; rank--) {
    const value = sorted[rank - 1] as number;
    least = Math.min(least, (value * tests) / rank);
    qOf.set(value, least);
  }
  return p.map((value) => qOf.get(value) ?? 1);
}
