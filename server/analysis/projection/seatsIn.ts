// The seats of a scope as lists: of the whole, of a board, of a person, of an organisation, of a post.
import type { Id } from '../../domain/records.ts';
import type { EffectiveSeat } from './effectiveSeat.ts';
import type { Projection } from './project.ts';
import { representations } from './represented.ts';

/** `counting`: what measures count. `all`: what a record shows: planned seats too, and every role unless the scope names some. */
export type WhichSeats = 'counting' | 'all';

export function seatsIn(projection: Projection, which: WhichSeats): readonly EffectiveSeat[] {
  return which === 'counting' ? projection.seats : projection.keep(allSeats);
}

/** The seats of a board, a person, an organisation (that hold for it, or for what counts as it) or a post; none for an unknown id. */
export function seatsOf(projection: Projection, id: Id, which: WhichSeats): readonly EffectiveSeat[] {
  const ofOrganisation = projection.workedOut.records.organisations.has(id);
  const lists = ofOrganisation
    ? { counting: countingByOrganisation, all: allByOrganisation }
    : { counting: countingByHolder, all: allByHolder };
  return projection.keep(lists[which]).get(id) ?? [];
}

function allSeats(projection: Projection): EffectiveSeat[] {
  const named = projection.scope.seats;
  return projection.workedOut.seats.filter((seat) => projection.admits(seat) && (!named || named.includes(seat.role)));
}

const allByHolder = (projection: Projection) => byHolder(projection.keep(allSeats));
const countingByHolder = (projection: Projection) => byHolder(projection.seats);
const allByOrganisation = (projection: Projection) => byOrganisation(projection, projection.keep(allSeats));
const countingByOrganisation = (projection: Projection) => byOrganisation(projection, projection.seats);

function byHolder(seats: readonly EffectiveSeat[]): Map<Id, EffectiveSeat[]> {
  return listed(seats, ({ board, person, post }) => [board, person, post]);
}

function byOrganisation({ workedOut, scope }: Projection, seats: readonly EffectiveSeat[]): Map<Id, EffectiveSeat[]> {
  return listed(seats, (seat) => {
    const asItself = representations(seat, workedOut, { ...scope, rollUp: 'UNIT' });
    const asCounted = representations(seat, workedOut, scope);
    return new Set([seat.organisation, ...[...asItself, ...asCounted].map(({ organisation }) => organisation)]);
  });
}

function listed(
  seats: readonly EffectiveSeat[],
  idsOf: (seat: EffectiveSeat) => Iterable<Id | null>,
): Map<Id, EffectiveSeat[]> {
  const lists = new Map<Id, EffectiveSeat[]>();
  for (const seat of seats)
    for (const id of idsOf(seat)) {
      if (id === null) continue;
      const list = lists.get(id);
      if (list) list.push(seat);
      else lists.set(id, [seat]);
    }
  return lists;
}
