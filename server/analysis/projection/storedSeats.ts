// The seats on record while they are being worked out: attendances are added as sightings, one by one, in order of time.
import type { Attested } from '../../domain/landscape.ts';
import { firstDay, lastDay } from '../../domain/partialDate.ts';
import type { Board, Id, Seat } from '../../domain/records.ts';
import type { DayWindow } from '../../domain/scope.ts';
import type { EffectiveSeat, Spell } from './effectiveSeat.ts';
import { isUndated, spellsOf } from './holding.ts';

export interface StoredSeat {
  readonly record: Attested<Seat>;
  readonly life: DayWindow;
  readonly undated: boolean;
  readonly attended: DayWindow[];
  readonly attendances: Id[];
  spells: Spell[];
}

/** The days between which a board exists. */
export function lifeOf(board: Pick<Board, 'from' | 'to'>): DayWindow {
  return {
    first: board.from === null ? Number.NEGATIVE_INFINITY : firstDay(board.from),
    last: board.to === null ? Number.POSITIVE_INFINITY : lastDay(board.to),
  };
}

export function storedSeat(record: Attested<Seat>, board: Board, presumeMonths: number): StoredSeat {
  const life = lifeOf(board);
  const spells = record.planned ? [] : spellsOf(record, { attended: [], presumeMonths, life });
  return { record, life, undated: isUndated(record), attended: [], attendances: [], spells };
}

/** Takes an attendance as a sighting. A seat without dates stays open to all attendances, until `settle`. */
export function see(seat: StoredSeat, attendance: Id, days: DayWindow, presumeMonths: number): void {
  seat.attended.push(days);
  seat.attendances.push(attendance);
  if (!seat.undated) settle(seat, presumeMonths);
}

/** Works its days out anew from all its sightings. */
export function settle(seat: StoredSeat, presumeMonths: number): void {
  seat.spells = spellsOf(seat.record, { attended: seat.attended, presumeMonths, life: seat.life });
}

export function effectiveSeat(seat: StoredSeat): EffectiveSeat {
  const { record } = seat;
  return {
    id: record.id,
    board: record.board,
    person: record.person,
    organisation: record.organisation,
    post: record.post,
    onBehalfOf: record.onBehalfOf,
    role: record.role,
    title: record.title,
    basis: 'RECORD',
    certainty: record.certainty,
    planned: record.planned,
    undated: seat.undated && seat.attended.length === 0,
    spells: seat.spells,
    seat: record.id,
    tenures: [],
    attendances: seat.attendances,
  };
}
