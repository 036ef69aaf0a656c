// The seats of a scope as lists: of the whole, of a board, of a person, of an organisation, of a post.
import type { Id } from '../../domain/records.ts';
import type { EffectiveSeat } from './effectiveSeat.ts';
import type { Standing } from './effectiveSeats.ts';
import type { Projection } from './project.ts';
import { mayRepresent, representations } from './represented.ts';
import { isOfScope, seatsOfScope } from './seatColumns.ts';
import { countingScope, showingScope } from './seatScope.ts';
import { at } from './twoMode.ts';

/** `counting`: what measures count. `all`: what a record shows: planned seats too, and every role unless the scope names some. */
export type WhichSeats = 'counting' | 'all';

export function seatsIn(projection: Projection, which: WhichSeats): EffectiveSeat[] {
  const places = which === 'counting' ? projection.countingPlaces : projection.keep(shownPlaces);
  return Array.from(places, (place) => projection.workedOut.seats.at(place));
}

/** How many of the seats that count stand so, without making them. */
export function countSeats(projection: Projection, isSo: (standing: Standing) => boolean = () => true): number {
  const { standings, columns } = projection.workedOut.seats;
  const counts = standings.map(isSo);
  return projection.countingPlaces.filter((place) => counts[at(columns.standing, place)] === true).length;
}

/** The seats of a board, a person, an organisation (that hold for it, or for what counts as it) or a post; none for an unknown id. */
export function seatsOf(projection: Projection, id: Id, which: WhichSeats): readonly EffectiveSeat[] {
  const { seats, records } = projection.workedOut;
  if (records.organisations.has(id)) return projection.keep(byOrganisation[which]).get(id) ?? [];
  const isOf = projection.keep(isOfThese[which]);
  const made: EffectiveSeat[] = [];
  for (const place of seats.placesOf(id)) if (isOf(place)) made.push(seats.at(place));
  return made;
}

const isOfThese = {
  counting: (projection: Projection) => isOfScope(projection.workedOut.seats.columns, projection.keep(countingScope)),
  all: (projection: Projection) => isOfScope(projection.workedOut.seats.columns, projection.keep(showingScope)),
};

const byOrganisation = {
  counting: (projection: Projection) => ofOrganisations(projection, projection.countingPlaces),
  all: (projection: Projection) => ofOrganisations(projection, projection.keep(shownPlaces)),
};

function shownPlaces(projection: Projection): Int32Array {
  return seatsOfScope(projection.workedOut.seats.columns, projection.keep(showingScope));
}

function ofOrganisations({ workedOut, scope }: Projection, places: Int32Array): Map<Id, EffectiveSeat[]> {
  const seats = Array.from(
    mayRepresent(workedOut, () => places),
    (place) => workedOut.seats.at(place),
  );
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
