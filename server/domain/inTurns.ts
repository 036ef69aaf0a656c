// Work of this thread that is too short for another and too long to have it at a stretch: a few milliseconds at a time, and in between
// whatever else waits to be done.
import { setImmediate } from 'node:timers/promises';

const turn = 4;

/**
 * What comes of the work, which yields as often as it could stop.
 * @param heed told after each turn how far the work says that it is; what it throws ends the work
 */
export async function inTurns<S, T>(work: Generator<S, T>, heed?: (step: S) => void): Promise<T> {
  for (let began = performance.now(); ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < turn) continue;
    heed?.(step.value);
    await setImmediate();
    began = performance.now();
  }
}

/** Each of some things looked at in turn, as work that can stop after any of them. */
export function* eachInTurn<T>(things: Iterable<T>, look: (thing: T) => void): Generator<undefined, void> {
  for (const thing of things) {
    look(thing);
    yield;
  }
}
