// The shape of a network in words.
import type { HeavyTailed } from './heavyTailed.ts';

export function shapeOf({ boards, people, seats }: HeavyTailed, pairs?: number): string {
  const count = (number: number) => number.toLocaleString('en-GB');
  const words = `${count(boards)} boards, ${count(people)} people, ${count(seats)} seats`;
  return pairs === undefined ? words : `${words}, ${count(pairs)} pairs that share anyone`;
}

/** Σ over people of seats²: the operations that the work of pairs is made of. */
export function squaresOf({ people, personOf }: HeavyTailed): number {
  const seats = new Int32Array(people);
  for (const person of personOf) seats[person] = (seats[person] ?? 0) + 1;
  return seats.reduce((sum, count) => sum + count * count, 0);
}
