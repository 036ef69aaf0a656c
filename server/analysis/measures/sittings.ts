// Who sits where for an organisation, and what each of them carries there.
import type { Day } from '../../domain/partialDate.ts';
import type { Id } from '../../domain/records.ts';
import type { DayWindow } from '../../domain/scope.ts';
import { hoursOfBoard } from '../meetings/cadence.ts';
import type { EffectiveSeat, Spell } from '../projection/effectiveSeat.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { representations } from '../projection/represented.ts';
import { mergeDays } from '../projection/spells.ts';
import { cellsOf, seatsOfCell } from '../projection/whoIsWhere.ts';

export interface Sitting {
  board: Id;
  /** Null: a seat that the organisation holds itself. */
  person: Id | null;
  days: DayWindow[];
  /** The board's hours a year; null: unknown. */
  weight: number | null;
}
export type KnownSitting = Sitting & { weight: number };

/** Hours a year of each person on that day; null is any day. Whoever does not sit then is not in it. */
export function hoursOn(known: readonly KnownSitting[], day: Day | null): Map<Id, number> {
  const then = day ?? Number.NEGATIVE_INFINITY;
  const carried = new Map<Id, number>();
  for (const { person, days, weight } of known)
    if (person !== null && days.some(({ first, last }) => first <= then && then <= last))
      carried.set(person, (carried.get(person) ?? 0) + weight);
  return carried;
}

/**
 * Whoever sits for it on a board, once, on the days of all their seats there; a vacant post's seat is nobody's.
 * @throws BoardwalkError NOT_FOUND
 */
export function sittingsFor(projection: Projection, organisation: Id): Sitting[] {
  const { workedOut, scope, days, organisations } = projection;
  found(workedOut.records.organisations, organisation);
  const spellsFor = (seat: EffectiveSeat): Spell[] =>
    representations(seat, workedOut, scope).flatMap((it) => (it.organisation === organisation ? it.spells : []));
  return cellsOf(organisations, organisation).flatMap((cell) => {
    const seats = seatsOfCell(projection, organisations, cell);
    const holders = new Map<string, { person: Id | null; spells: Spell[] }>();
    for (const seat of seats) {
      if (seat.person === null && seat.organisation === null) continue;
      const key = seat.person ?? `seat ${seat.id}`;
      const holder = holders.get(key) ?? { person: seat.person, spells: [] };
      holder.spells.push(...spellsFor(seat));
      holders.set(key, holder);
    }
    const board = seats[0]?.board ?? '';
    const weight = hoursOfBoard(projection, board);
    return [...holders.values()].map(({ person, spells }) => ({
      board,
      person,
      days: mergeDays(spells, days),
      weight,
    }));
  });
}
