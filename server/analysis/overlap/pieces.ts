// Long work on pairs a piece at a time: a generator that yields after each.

const pairsOfPiece = 4_096;

/** [begin, end) of each piece of so many pairs. */
export function* pieces(length: number): Generator<readonly [begin: number, end: number]> {
  for (let begin = 0; begin < length; begin += pairsOfPiece) yield [begin, Math.min(begin + pairsOfPiece, length)];
}

/** What comes of it, without a pause. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
