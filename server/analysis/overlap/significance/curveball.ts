// Random two-mode graphs with exactly the sizes of a given one: two boards trade the people that only one of them has, again and again.
// Every graph with these margins is then as likely. Strona et al. (2014), A fast and unbiased procedure to randomize ecological binary
// matrices with fixed row and column totals, Nature Communications 5, 4114; Carstens (2015), Physical Review E 91, 042812.
import { at } from '../../projection/twoMode.ts';
import type { SeededNumbers } from '../../seededNumbers.ts';

export interface Curveball {
  /** Who sits on board i now: from start[i] up to start[i + 1]. */
  readonly seated: Int32Array;
  /** So many trades, each between two boards drawn by lot. */
  trade(times: number): void;
}

/** `actorOfCell` is left as it is. Each trade takes time in the two boards' sizes. */
export function curveball(
  { start, actorOfCell }: { start: Int32Array; actorOfCell: Int32Array },
  actorCount: number,
  numbers: SeededNumbers,
): Curveball {
  const boards = start.length - 1;
  const seated = actorOfCell.slice();
  // 1: on the first board, 2: on the second, 3: on both; all zero between trades.
  const where = new Uint8Array(actorCount);
  const pool = new Int32Array(seated.length);

  function tradeBetween(a: number, b: number): void {
    const [fromA, toA, fromB, toB] = [at(start, a), at(start, a + 1), at(start, b), at(start, b + 1)];
    for (let cell = fromA; cell < toA; cell++) where[at(seated, cell)] = 1;
    for (let cell = fromB; cell < toB; cell++) where[at(seated, cell)] = at(where, at(seated, cell)) + 2;
    // Those on both stay, at the front; the others go into the pool.
    let [endA, endB, pooled] = [fromA, fromB, 0];
    for (let cell = fromA; cell < toA; cell++) {
      const person = at(seated, cell);
      if (at(where, person) === 3) seated[endA++] = person;
      else pool[pooled++] = person;
    }
    for (let cell = fromB; cell < toB; cell++) {
      const person = at(seated, cell);
      if (at(where, person) === 3) seated[endB++] = person;
      else pool[pooled++] = person;
    }
    for (let cell = fromA; cell < endA; cell++) where[at(seated, cell)] = 0;
    for (let k = 0; k < pooled; k++) where[at(pool, k)] = 0;
    // The first so many of the pool in an order of chance go to the first board; nobody in it is on either.
    const needed = toA - endA;
    for (let k = 0; k < needed; k++) {
      const drawn = k + numbers.below(pooled - k);
      const person = at(pool, drawn);
      pool[drawn] = at(pool, k);
      seated[endA++] = person;
    }
    for (let k = needed; k < pooled; k++) seated[endB++] = at(pool, k);
  }

  return {
    seated,
    trade(times) {
      for (let i = 0; i < times && boards > 1; i++) {
        const a = numbers.below(boards);
        const b = numbers.below(boards - 1);
        tradeBetween(a, b < a ? b : b + 1);
      }
    },
  };
}
