// On what the sharing of a pair rests: how many are shared by stated seats alone, and whether any needs a seat without dates.
import type { EffectiveSeat } from '../projection/effectiveSeat.ts';
import { sharedActors } from '../projection/sharing.ts';
import { meetWithin } from '../projection/spells.ts';
import { cellAt, seatsOfCell } from '../projection/whoIsWhere.ts';
import { type Pair, placeIn } from './pair.ts';

export interface Footing {
  /** How many are shared by stated seats that meet. */
  stated: number;
  /** Somebody is shared only because a seat without dates holds always. */
  undated: boolean;
}

export function footing(pair: Pair, by: 'PEOPLE' | 'ORGANISATIONS' = 'PEOPLE'): Footing {
  const { projection, i, j } = pair;
  const graph = by === 'PEOPLE' ? projection.people : projection.organisations;
  const sharing = by === 'PEOPLE' ? projection.sharedPeople : projection.sharedOrganisations;
  const meetBy = (actor: number, kept: (seat: EffectiveSeat) => boolean) => {
    const onA = seatsOfCell(projection, graph, cellAt(graph, i, actor)).filter(kept);
    const onB = seatsOfCell(projection, graph, cellAt(graph, j, actor)).filter(kept);
    return onA.some((one) => onB.some((other) => meetWithin(one.spells, other.spells, projection.days)));
  };
  const actors = Array.from(sharedActors(sharing, placeIn(sharing, i, j)));
  return {
    stated: actors.filter((actor) => meetBy(actor, (seat) => seat.certainty === 'STATED')).length,
    undated: actors.some((actor) => !meetBy(actor, (seat) => !seat.undated)),
  };
}
