// What every section of the paper is made with.
import type { Words } from '../domain/paper.ts';
import type { Scoped } from '../questions/around.ts';
import type { Asking } from '../questions/asking.ts';
import type { ScopeInput } from '../questions/readScope.ts';
import type { Teller } from './teller.ts';

export interface Composing {
  /** In the first language: figures are the same in each. */
  readonly asking: Asking;
  readonly scope: ScopeInput;
  readonly here: Scoped;
  readonly tell: Teller;
  /** A text that somebody wrote, as it may be shown. @param always it is somebody’s name */
  readonly free: (text: string | null, always?: boolean) => Promise<Words>;
}

/** So many rows stand in a table of the strongest, the busiest, the most. */
export const mostRows = 15;
