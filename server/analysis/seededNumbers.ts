// Chance that is the same each time: numbers drawn from a seed, so that whatever is sampled or tried in a random order can be repeated.

export interface SeededNumbers {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number;
}

/** sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, a period of at least 2³² from every seed. */
export function seededNumbers(seed: number): SeededNumbers {
  let [a, b, c, counter] = [0, 0, seed | 0, 1];
  const word = (): number => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // What the seed has not yet reached is the same for every seed.
  for (let i = 0; i < 12; i++) word();
  const next = (): number => word() / 2 ** 32;
  return { next, below: (limit) => Math.floor(next() * limit) };
}

/** The numbers in an order of chance, each order as likely as another. */
export function shuffle(list: Int32Array, from: number, to: number, numbers: SeededNumbers): void {
  for (let i = to - 1; i > from; i--) {
    const j = from + numbers.below(i - from + 1);
    const kept = list[i] as number;
    list[i] = list[j] as number;
    list[j] = kept;
  }
}
