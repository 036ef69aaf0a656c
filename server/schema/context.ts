import type { Asking } from '../questions/asking.ts';

/** What every resolver is given. */
export interface Context {
  readonly asking: Asking;
}
