// From the records to all seats with their days: those on record, those that follow from an office, and those that follow from attendance.
// Made once per revision and presumeMonths; every scope is a filter over it.
import type { Landscape } from '../../domain/landscape.ts';
import type { Id } from '../../domain/records.ts';
import { attendanceSeats } from './attendanceSeats.ts';
import type { EffectiveSeat, Spell } from './effectiveSeat.ts';
import { lifelong } from './holding.ts';
import { isHeldByPost, type Offices, occupantSeats, tenureSpells } from './occupants.ts';
import { indexRecords, type RecordIndex } from './recordIndex.ts';
import { lifeOf, SeatOnRecord, type StoredSeat, settle, storedSeat } from './storedSeats.ts';

export interface WorkedOut {
  readonly landscape: Landscape;
  readonly presumeMonths: number;
  readonly records: RecordIndex;
  readonly seats: readonly EffectiveSeat[];
  readonly seatById: ReadonlyMap<Id, EffectiveSeat>;
  /** The days of each tenure, by the same rule as those of a seat; none of a planned one. */
  readonly spellsOfTenure: ReadonlyMap<Id, readonly Spell[]>;
}

/** All seats, `presumeMonths` being how long one without an end is presumed to go on after it was last seen. */
export function workOutSeats(landscape: Landscape, presumeMonths: number): WorkedOut {
  const records = indexRecords(landscape);
  const spellsOfTenure = tenureSpells(landscape.tenures, presumeMonths);
  const attendances = new Map(landscape.attendances.map((attendance) => [attendance.id, attendance]));
  const offices: Offices = { records, spellsOfTenure, attendances };
  const lives = new Map(
    landscape.boards.map((board) => {
      const life = lifeOf(board);
      return [board.id, { life, lifelong: lifelong(life) }];
    }),
  );
  const stored: StoredSeat[] = [];
  for (const record of landscape.seats) {
    const board = lives.get(record.board);
    if (board) stored.push(storedSeat(record, board, presumeMonths));
  }
  const seen = attendanceSeats(landscape, stored, offices, presumeMonths);
  for (const seat of stored) if (seat.undated && seat.attended.length > 0) settle(seat, presumeMonths);
  const seats: EffectiveSeat[] = [];
  for (const seat of stored) {
    seats.push(new SeatOnRecord(seat));
    if (isHeldByPost(seat)) seats.push(...occupantSeats(seat, offices));
  }
  for (const seat of seen) seats.push(seat);
  let seatById: Map<Id, EffectiveSeat> | undefined;
  return {
    landscape,
    presumeMonths,
    records,
    seats,
    // Few ask for a seat by its id, and there may be a million.
    get seatById() {
      seatById ??= new Map(seats.map((seat) => [seat.id, seat]));
      return seatById;
    },
    spellsOfTenure,
  };
}
