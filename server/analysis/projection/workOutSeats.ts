// From the records to all seats with their days: those on record, those that follow from an office, and those that follow from attendance.
// Made once per revision and presumeMonths; every scope is a filter over it.
import type { Landscape } from '../../domain/landscape.ts';
import type { Id } from '../../domain/records.ts';
import { attendanceSeats } from './attendanceSeats.ts';
import type { EffectiveSeat, Spell } from './effectiveSeat.ts';
import { lifelong } from './holding.ts';
import { type Offices, occupantSeats, tenureSpells } from './occupants.ts';
import { indexRecords, type RecordIndex } from './recordIndex.ts';
import { lifeOf, SeatOnRecord, settle, storedSeat } from './storedSeats.ts';

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
  const stored = landscape.seats.flatMap((record) => {
    const board = lives.get(record.board);
    return board ? [storedSeat(record, board, presumeMonths)] : [];
  });
  const seen = attendanceSeats(landscape, stored, offices, presumeMonths);
  for (const seat of stored) if (seat.undated && seat.attended.length > 0) settle(seat, presumeMonths);
  const seats = [...stored.flatMap((seat) => [new SeatOnRecord(seat), ...occupantSeats(seat, offices)]), ...seen];
  const seatById = new Map(seats.map((seat) => [seat.id, seat]));
  return { landscape, presumeMonths, records, seats, seatById, spellsOfTenure };
}
