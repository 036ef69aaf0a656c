// A tie before it is drawn: cheap to hold, spelt out only if it stays within the limits.
import type { Id } from '../../domain/records.ts';
import type { Certainty } from '../../domain/vocabulary.ts';
import type { NetworkEdgeKind } from './drawing.ts';

export interface Tie {
  source: Id;
  target: Id;
  kind: NetworkEdgeKind;
  weight: number;
  /** What is behind it, and whether any of that is stated. */
  readonly behind: () => { ids: Id[]; certainty: Certainty };
}

export function certaintyIf(isStated: boolean): Certainty {
  return isStated ? 'STATED' : 'INFERRED';
}
