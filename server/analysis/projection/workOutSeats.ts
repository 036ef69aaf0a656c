// From the records to all seats with their days: those on record, those that follow from an office, and those that follow from attendance.
// Made once per revision and presumeMonths; every scope is a filter over it.
import type { Landscape } from '../../domain/landscape.ts';
import type { Id } from '../../domain/records.ts';
import { seatTableOf } from '../../domain/seatTable.ts';
import { attendanceSeats } from './attendanceSeats.ts';
import type { EffectiveSeat, Spell } from './effectiveSeat.ts';
import { EffectiveSeats } from './effectiveSeats.ts';
import { type Offices, occupantSeats, tenureSpells } from './occupants.ts';
import { indexRecords, type RecordIndex } from './recordIndex.ts';
import { StoredSeats, settle } from './storedSeats.ts';

export interface WorkedOut {
  readonly landscape: Landscape;
  readonly presumeMonths: number;
  readonly records: RecordIndex;
  readonly seats: EffectiveSeats;
  /** The days of each tenure, by the same rule as those of a seat; none of a planned one. */
  readonly spellsOfTenure: ReadonlyMap<Id, readonly Spell[]>;
}

/** All seats, `presumeMonths` being how long one without an end is presumed to go on after it was last seen. */
export function workOutSeats(landscape: Landscape, presumeMonths: number): WorkedOut {
  const table = seatTableOf(landscape.seats);
  const records = indexRecords(landscape, table);
  const spellsOfTenure = tenureSpells(landscape.tenures, presumeMonths);
  const attendances = new Map(landscape.attendances.map((attendance) => [attendance.id, attendance]));
  const offices: Offices = { records, spellsOfTenure, attendances };
  const stored = new StoredSeats(table, landscape.boards, presumeMonths);
  const fromAttendance = attendanceSeats(landscape, stored, offices, presumeMonths);
  for (const seat of stored.attended().values()) if (seat.undated) settle(seat, presumeMonths);
  const ofOccupants = new Map<number, EffectiveSeat[]>();
  for (const place of stored.heldByPosts()) ofOccupants.set(place, occupantSeats(stored.seat(place), offices));
  const seats = new EffectiveSeats(landscape, stored, { ofOccupants, fromAttendance });
  return { landscape, presumeMonths, records, seats, spellsOfTenure };
}
