// Work of this thread that is too short for another and too long to have it at a stretch: a few milliseconds at a time, and in between
// whatever else waits to be done.
import { setImmediate } from 'node:timers/promises';

const turn = 4;

/** What comes of the work, which yields as often as it could stop. */
export async function inTurns<T>(work: Generator<void, T>): Promise<T> {
  for (let began = performance.now(); ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < turn) continue;
    await setImmediate();
    began = performance.now();
  }
}
