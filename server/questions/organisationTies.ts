// What an organisation does in scope: its boards and the persons who sit for it.
import { boardsOf, type Projection, seatsOf } from '../analysis/index.ts';
import type { BoardAnswer, OrganisationAnswer, PersonAnswer } from './answers.ts';
import { inScope, type Scoped } from './around.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf, namedOf, personOf } from './records.ts';

type Asked = ScopeInput | null | undefined;

/** The boards on which it is represented, by name. */
export function boardsRepresenting(organisation: OrganisationAnswer, asked: Asked): BoardAnswer[] {
  const here = inScope(organisation.around, asked);
  return namedOf(here, boardsOf(projectionOfItself(organisation, here), organisation.id), boardOf);
}

/** The persons who sit for it, by name. */
export function peopleSittingFor(organisation: OrganisationAnswer, asked: Asked): PersonAnswer[] {
  const here = inScope(organisation.around, asked);
  const seats = seatsOf(projectionOfItself(organisation, here), organisation.id, 'counting');
  return namedOf(here, new Set(seats.flatMap((seat) => seat.person ?? [])), personOf);
}

/**
 * The scope as it stands for this one: where units count as their bodies, a unit's own page would be empty, and a body's where
 * bodies count as their collectives; so each is counted as itself.
 */
export function projectionOfItself({ unit, kind }: OrganisationAnswer, { current, scope }: Scoped): Projection {
  const others = scope.rollUp === 'COLLECTIVE' && kind !== 'collective' ? 'BODY' : scope.rollUp;
  return current.projection({ ...scope, rollUp: unit ? 'UNIT' : others });
}
