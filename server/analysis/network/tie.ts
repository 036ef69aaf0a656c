// A tie before it is drawn: cheap to hold, spelt out only if it stays within the limits.
import type { Id } from '../../domain/records.ts';
import type { Certainty } from '../../domain/vocabulary.ts';
import type { NetworkEdgeKind } from './drawing.ts';

export interface Tie {
  source: Id;
  target: Id;
  kind: NetworkEdgeKind;
  weight: number;
  readonly behind: () => Behind;
}

/** What is behind a tie, whether any of that is stated, and whether all of it holds in scope on presumed days only. */
export interface Behind {
  ids: Id[];
  certainty: Certainty;
  presumed: boolean;
}

export function certaintyIf(isStated: boolean): Certainty {
  return isStated ? 'STATED' : 'INFERRED';
}

/** Made of its parts; the same tie at any time. */
export const idOf = ({ kind, source, target }: Pick<Tie, 'kind' | 'source' | 'target'>): string =>
  `${kind}.${source}.${target}`;
