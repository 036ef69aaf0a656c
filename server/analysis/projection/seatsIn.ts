// The seats of a scope as lists: of the whole, of a board, of a person, of an organisation, of a post.
import type { Id } from '../../domain/records.ts';
import type { EffectiveSeat } from './effectiveSeat.ts';
import type { Projection } from './project.ts';
import { representations } from './represented.ts';
import { boardsOf } from './whoIsWhere.ts';

/** `counting`: what measures count. `all`: what a record shows: planned seats too, and every role unless the scope names some. */
export type WhichSeats = 'counting' | 'all';

export function seatsIn(projection: Projection, which: WhichSeats): readonly EffectiveSeat[] {
  return which === 'counting' ? projection.seats : projection.keep(allSeats);
}

/** The seats of a board, a person, an organisation (that hold for it, or for what counts as it) or a post; none for an unknown id. */
export function seatsOf(projection: Projection, id: Id, which: WhichSeats): readonly EffectiveSeat[] {
  return projection.keep(which === 'counting' ? countingByHolder : allByHolder).get(id) ?? [];
}

/** Boards, seats and persons that count for an organisation; a post's seat is one, whoever is in it. */
export function organisationSeats(projection: Projection, organisation: Id) {
  const seats = seatsOf(projection, organisation, 'counting').filter((seat) =>
    representations(seat, projection.workedOut, projection.scope).some((it) => it.organisation === organisation),
  );
  return {
    boards: boardsOf(projection, organisation).length,
    seats: new Set(seats.map((seat) => seat.seat ?? seat.id)).size,
    people: new Set(seats.flatMap((seat) => seat.person ?? [])).size,
  };
}

function allSeats(projection: Projection): EffectiveSeat[] {
  const named = projection.scope.seats;
  return projection.workedOut.seats.filter((seat) => projection.admits(seat) && (!named || named.includes(seat.role)));
}

const allByHolder = (projection: Projection) => byHolder(projection, projection.keep(allSeats));
const countingByHolder = (projection: Projection) => byHolder(projection, projection.seats);

function byHolder({ workedOut, scope }: Projection, seats: readonly EffectiveSeat[]): Map<Id, EffectiveSeat[]> {
  const lists = new Map<Id, EffectiveSeat[]>();
  for (const seat of seats) {
    const asItself = representations(seat, workedOut, { ...scope, rollUp: 'UNIT' });
    const asCounted = representations(seat, workedOut, scope);
    const organisations = [...asItself, ...asCounted].map(({ organisation }) => organisation);
    for (const id of new Set([seat.board, seat.person, seat.organisation, seat.post, ...organisations])) {
      if (id === null) continue;
      const list = lists.get(id);
      if (list) list.push(seat);
      else lists.set(id, [seat]);
    }
  }
  return lists;
}
