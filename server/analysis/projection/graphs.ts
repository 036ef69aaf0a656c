// Who sits where and which boards share whom, by index, without the records: what the measures of the whole are made of. A projection is
// this and more; another thread has no more than this.
import type { Sharing } from './sharing.ts';
import type { TwoMode } from './twoMode.ts';

export interface Graphs {
  readonly people: TwoMode;
  readonly sharedPeople: Sharing;
  /** What a function makes of these graphs, worked out once. */
  keep<T>(make: (graphs: Graphs) => T): T;
  /** Told now and then which share of a long work is done, 0 to 1. */
  readonly progress?: (done: number) => void;
}
