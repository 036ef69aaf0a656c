// Thresholds in the words of definitions: a reader takes 2 in 3 for what it is, and 0.6667 for a measurement.
/** A threshold as so many in so many, for definitions: two thirds are 2 in 3; what is no simple fraction is said to a hundredth. */
export function simpleFraction(share: number): { some: number; of: number } {
  for (let of = 1; of < 100; of++) {
    const some = Math.round(share * of);
    if (Math.abs(some / of - share) < 1e-9) return { some, of };
  }
  return { some: Math.round(share * 100), of: 100 };
}
