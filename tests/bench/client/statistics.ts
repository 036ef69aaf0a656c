// What frames and events say, as numbers.
import type { Frames } from './watch.ts';

export interface Motion {
  /** Frames in which the drawing was drawn anew, a second. */
  rate: number;
  /** The share of frames that took longer than 50 ms. */
  overLong: number;
  /** The longest frame, ms. */
  longest: number;
}

/** A frame that takes longer is seen to stutter, ms. */
export const longFrame = 50;

export function motionOf({ at, drawn }: Frames): Motion {
  const ends = [drawn.indexOf(true), drawn.lastIndexOf(true)] as const;
  // What is drawn once or not at all in the whole time is told by the whole time.
  const [first, last] = ends[0] < ends[1] ? ends : [0, at.length - 1];
  const took = lengthsOf(at.slice(first, last + 1));
  const moved = drawn.slice(first + 1, last + 1).filter(Boolean).length;
  return {
    rate: (1000 * moved) / took.reduce((sum, each) => sum + each, 0),
    overLong: took.filter((each) => each > longFrame).length / took.length,
    longest: Math.max(...took),
  };
}

/** How long each frame took, by when they began. */
export function lengthsOf(at: readonly number[]): number[] {
  return at.slice(1).map((each, i) => each - (at[i] ?? each));
}

/** A walk over all of them that goes from each to each other once. */
export function everyStep<T>(all: readonly T[]): [from: T, to: T][] {
  const left = new Map(all.map((one) => [one, all.filter((other) => other !== one).toReversed()]));
  const way: T[] = [];
  const open = all.slice(0, 1);
  // Hierholzer's walk: on as far as steps are left, then back to where another begins.
  while (open.length > 0) {
    const here = open.at(-1) as T;
    const next = left.get(here)?.pop();
    if (next !== undefined) open.push(next);
    else way.push(open.pop() as T);
  }
  way.reverse();
  return way.slice(1).map((to, i) => [way[i] as T, to]);
}
