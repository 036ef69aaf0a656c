// The log: every change names who, when and why, and holds each touched record before and after, so that it can be undone whole.
import type { Document } from './evidence.ts';
import type { Id } from './records.ts';

/** One record before and after; null: it was not there. */
export interface Touched {
  before: Document | null;
  after: Document | null;
}

export interface Change {
  id: Id;
  /** The name set in the interface or by `--by`. */
  who: string;
  /** An instant in ISO form. */
  when: string;
  /** What was done: `import`, `creation`, `correction` and `retraction` by hand, `undo`, `merge`, `split`, `distinction`, `emptying`, `scenario`, or `erasure`, which has no undo and touched more than it tells. */
  what: string;
  /** In the words of whoever did it, or the names of the files. */
  why: string;
  /** The revision of the landscape that it made. */
  revision: number;
  created: number;
  updated: number;
  deleted: number;
  /** The change that it took back. */
  undoes: Id | null;
  /** The change that took it back. */
  undoneBy: Id | null;
}
