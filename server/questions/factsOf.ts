// How many facts the landscape holds, counted alike wherever it is said: a seat that only follows from what is on record is an inferred one.
import type { Around } from './answers.ts';
import type { Asking } from './asking.ts';

export interface Facts {
  stated: number;
  inferred: number;
  /** Of those inferred the ones on record; the others are seats that follow from attendance or from an office. */
  inferredOnRecord: number;
}

export async function factsOf(asking: Asking, { current }: Around): Promise<Facts> {
  const { stated, inferred } = await asking.facts();
  return { stated, inferred: inferred + current.workedOut.seats.following.length, inferredOnRecord: inferred };
}
