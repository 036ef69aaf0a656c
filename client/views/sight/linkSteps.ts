import type { Step } from '../../state/place.ts';
import type { SightLinkModel } from './sightModel.ts';

/** Where a link leads: people who sit on both, as the record of the two boards; a reporting line, to who says so. */
export function stepOf({ kind, from, to }: Pick<SightLinkModel, 'kind' | 'from' | 'to'>): Step {
  return kind === 'PERSON' ? { selection: [from, to] } : { options: { line: `${from}~${to}` } };
}
