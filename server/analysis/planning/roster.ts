// Who sits on a board while steps are tried on it: its counting seats, each with its days and whom it is for. Persons and organisations
// follow from the seats.
import type { Id } from '../../domain/records.ts';
import type { DayWindow } from '../../domain/scope.ts';
import type { SeatRole } from '../../domain/vocabulary.ts';
import type { EffectiveSeat, Spell } from '../projection/effectiveSeat.ts';
import type { Projection } from '../projection/project.ts';
import { representations } from '../projection/represented.ts';
import { isOfScope } from '../projection/seatColumns.ts';
import { countingScope } from '../projection/seatScope.ts';
import { mergeDays } from '../projection/spells.ts';

export interface RosterSeat {
  /** The person; a seat without one: the organisation or the post, else the seat itself. */
  readonly holder: Id;
  readonly person: Id | null;
  readonly spells: readonly Spell[];
  readonly organisations: readonly { readonly organisation: Id; readonly spells: readonly Spell[] }[];
  readonly role: SeatRole;
  /** The seat that is worked out from the records, with its place among all; null: a step makes it. */
  readonly worked: { readonly place: number; readonly seat: EffectiveSeat } | null;
}

export type Roster = readonly RosterSeat[];

/** Somebody's being there: the days, and the seats behind it, by their places among all. */
export interface Sitting {
  readonly days: readonly DayWindow[];
  readonly seats: readonly number[];
}

const chairing: ReadonlySet<SeatRole> = new Set(['CHAIR', 'CO_CHAIR']);

/** Who sits on a board of the scope; nobody on another. */
export function rosterOf(projection: Projection, board: Id): Roster {
  const { workedOut, scope, indexOfBoard } = projection;
  if (!indexOfBoard.has(board)) return [];
  const counts = isOfScope(workedOut.seats.columns, projection.keep(countingScope));
  const roster: RosterSeat[] = [];
  for (const place of workedOut.seats.placesOf(board)) {
    if (!counts(place)) continue;
    const seat = workedOut.seats.at(place);
    const { person, spells, role } = seat;
    const holder = person ?? seat.organisation ?? seat.post ?? seat.id;
    const organisations = representations(seat, workedOut, scope);
    roster.push({ holder, person, spells, organisations, role, worked: { place, seat } });
  }
  return roster;
}

export function holdersOf(roster: Roster): Set<Id> {
  return new Set(roster.map(({ holder }) => holder));
}

/** Holders who chair it, alone or with another. */
export function chairsOf(roster: Roster): Set<Id> {
  return holdersOf(roster.filter(({ role }) => chairing.has(role)));
}

/** Within these days. */
export function peopleOn(roster: Roster, window: DayWindow): Map<Id, Sitting> {
  return sittingsBy(
    roster.flatMap(({ person, spells, worked }) => (person === null ? [] : [{ id: person, spells, worked }])),
    window,
  );
}

/** Within these days. */
export function organisationsOn(roster: Roster, window: DayWindow): Map<Id, Sitting> {
  return sittingsBy(
    roster.flatMap(({ organisations, worked }) =>
      organisations.map(({ organisation, spells }) => ({ id: organisation, spells, worked })),
    ),
    window,
  );
}

interface Spelt extends Pick<RosterSeat, 'spells' | 'worked'> {
  readonly id: Id;
}

function sittingsBy(all: readonly Spelt[], window: DayWindow): Map<Id, Sitting> {
  const sittings = new Map<Id, Sitting>();
  for (const [id, own] of Map.groupBy(all, (one) => one.id)) {
    const days = mergeDays(
      own.flatMap(({ spells }) => spells),
      window,
    );
    const seats = own.flatMap(({ worked }) => worked?.place ?? []).sort((a, b) => a - b);
    if (days.length > 0) sittings.set(id, { days, seats });
  }
  return sittings;
}
