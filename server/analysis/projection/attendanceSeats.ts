// What attendance says of seats: a sighting of the seat that the person has there or, without one, a seat inferred from being seen.
// Attendance is not membership: what follows from it alone is always inferred.
import type { Landscape } from '../../domain/landscape.ts';
import type { Attendance, Id } from '../../domain/records.ts';
import type { DayWindow } from '../../domain/scope.ts';
import type { AttendanceStatus, SeatRole } from '../../domain/vocabulary.ts';
import type { EffectiveSeat } from './effectiveSeat.ts';
import { daysOfDate, spellsOf } from './holding.ts';
import type { Offices } from './occupants.ts';
import { meets } from './spells.ts';
import { lifeOf, type StoredSeat, type StoredSeats, see } from './storedSeats.ts';

/** Somebody seen at a held meeting: in person or, where a deputy came, by that deputy. */
interface Sighting {
  attendance: Attendance;
  board: Id;
  days: DayWindow;
  person: Id;
  /** As what; null: not enough for a seat. */
  role: SeatRole | null;
}

interface SeenSeat {
  role: SeatRole;
  board: Id;
  person: Id;
  onBehalfOf: Id | null;
  attended: DayWindow[];
  attendances: Id[];
}

const roleOf: Record<AttendanceStatus, SeatRole | null> = {
  PRESENT: 'MEMBER',
  APOLOGIES: 'MEMBER',
  OBSERVER: 'OBSERVER',
  IN_ATTENDANCE: null,
  ABSENT: null,
};

/** Adds sightings to the stored seats, and gives the seats that follow from attendance alone. */
export function attendanceSeats(
  landscape: Landscape,
  stored: StoredSeats,
  offices: Offices,
  presumeMonths: number,
): EffectiveSeat[] {
  const all = sightings(landscape, offices);
  const seatsOfBoard = stored.onBoards(new Set(all.map(({ board }) => board)));
  const seen = new Map<string, SeenSeat[]>();
  for (const sighting of all) {
    const held = (seatsOfBoard.get(sighting.board) ?? []).filter((seat) => isHeldBy(seat, sighting, offices));
    for (const seat of held) see(seat, sighting.attendance.id, sighting.days, presumeMonths);
    if (held.length === 0 && sighting.role !== null) remember(seen, sighting, sighting.role);
  }
  return [...seen.values()].flat().map((seat) => {
    const board = offices.records.boards.get(seat.board);
    return inferredSeat(seat, { presumeMonths, life: lifeOf(board ?? { from: null, to: null }) });
  });
}

// In order of time; on one day those who came themselves before those who sent somebody.
function sightings(landscape: Landscape, { records }: Offices): Sighting[] {
  return landscape.attendances
    .flatMap((attendance) => {
      const meeting = records.meetings.get(attendance.meeting);
      if (!meeting || meeting.planned || attendance.status === 'ABSENT') return [];
      const { board } = meeting;
      const days = daysOfDate(meeting.date);
      const deputised = attendance.deputyFor !== null;
      const own = {
        attendance,
        board,
        days,
        person: attendance.person,
        role: deputised ? null : roleOf[attendance.status],
      };
      if (attendance.deputyFor === null || attendance.status === 'APOLOGIES') return [own];
      return [own, { ...own, person: attendance.deputyFor, role: roleOf[attendance.status] }];
    })
    .sort((a, b) => a.days.first - b.days.first || Number(isDeputised(a)) - Number(isDeputised(b)));
}

function isDeputised(sighting: Sighting): boolean {
  return sighting.person !== sighting.attendance.person;
}

function isHeldBy(seat: StoredSeat, { person, days }: Sighting, { records, spellsOfTenure }: Offices): boolean {
  if (!meets(seat.spells, days)) return false;
  if (seat.record.person !== null) return seat.record.person === person;
  if (seat.record.organisation !== null) return false;
  const tenures = records.tenuresOfPost.get(seat.record.post ?? '') ?? [];
  return tenures.some((tenure) => tenure.person === person && meets(spellsOfTenure.get(tenure.id) ?? [], days));
}

function remember(seen: Map<string, SeenSeat[]>, { attendance, board, days, person }: Sighting, role: SeatRole): void {
  const key = `${board} ${person}`;
  const there = seen.get(key) ?? [];
  const { onBehalfOf } = attendance;
  let seat = there.find((other) => other.role === role && (onBehalfOf === null || other.onBehalfOf === onBehalfOf));
  if (!seat) {
    seat = { role, board, person, onBehalfOf, attended: [], attendances: [] };
    seen.set(key, [...there, seat]);
  }
  seat.attended.push(days);
  seat.attendances.push(attendance.id);
}

function inferredSeat(seat: SeenSeat, time: { presumeMonths: number; life: DayWindow }): EffectiveSeat {
  const { board, person, role, onBehalfOf, attended, attendances } = seat;
  const nothingElse = { from: null, to: null, seen: [], sourceDates: [] };
  return {
    id: ['seat_attended', board, person, role, ...(onBehalfOf === null ? [] : [onBehalfOf])].join('.'),
    board,
    person,
    organisation: null,
    post: null,
    onBehalfOf,
    role,
    title: null,
    basis: 'ATTENDANCE',
    certainty: 'INFERRED',
    planned: false,
    undated: false,
    spells: spellsOf(nothingElse, { attended, ...time }),
    seat: null,
    tenures: [],
    attendances,
  };
}
