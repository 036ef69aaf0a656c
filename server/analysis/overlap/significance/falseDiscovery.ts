// Benjamini & Hochberg (1995), Controlling the false discovery rate, Journal of the Royal Statistical Society B 57: q from p.

/** The q of each p, among `tests` in all; those not given have p = 1. */
export function falseDiscovery(p: Float64Array, tests: number): Float64Array {
  const order = Uint32Array.from(p.keys()).sort((a, b) => (p[a] as number) - (p[b] as number));
  const q = new Float64Array(p.length);
  let least = 1;
  for (let rank = order.length; rank >= 1; rank--) {
    const place = order[rank - 1] as number;
    least = Math.min(least, ((p[place] as number) * tests) / rank);
    q[place] = least;
  }
  return q;
}
