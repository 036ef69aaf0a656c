// Records of the landscape as answers: looked up by id, or given, each with what is around it.
import type { EffectiveSeat } from '../analysis/index.ts';
import type { Attested } from '../domain/landscape.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type {
  Area,
  Attendance,
  Board,
  Id,
  Meeting,
  Organisation,
  Person,
  Post,
  Tenure,
  Theme,
} from '../domain/records.ts';
import type {
  AreaAnswer,
  Around,
  AttendanceAnswer,
  BoardAnswer,
  MeetingAnswer,
  OrganisationAnswer,
  PersonAnswer,
  PostAnswer,
  SeatAnswer,
  TenureAnswer,
  ThemeAnswer,
} from './answers.ts';
import { byName } from './order.ts';

export function boardAnswer(around: Around, record: Attested<Board>): BoardAnswer {
  return { ...record, recordKind: 'BOARD', around };
}
export function personAnswer(around: Around, record: Person): PersonAnswer {
  return { ...record, recordKind: 'PERSON', around };
}
export function organisationAnswer(around: Around, record: Attested<Organisation>): OrganisationAnswer {
  return { ...record, recordKind: 'ORGANISATION', around };
}
export function postAnswer(around: Around, record: Post): PostAnswer {
  return { ...record, recordKind: 'POST', around };
}
export function tenureAnswer(around: Around, record: Attested<Tenure>): TenureAnswer {
  return { ...record, recordKind: 'TENURE', around };
}
export function meetingAnswer(around: Around, record: Attested<Meeting>): MeetingAnswer {
  return { ...record, recordKind: 'MEETING', around };
}
export function attendanceAnswer(around: Around, record: Attested<Attendance>): AttendanceAnswer {
  return { ...record, recordKind: 'ATTENDANCE', around };
}
export function themeAnswer(around: Around, record: Theme): ThemeAnswer {
  return { ...record, recordKind: 'THEME', around };
}
export function areaAnswer(around: Around, record: Area): AreaAnswer {
  return { ...record, recordKind: 'AREA', around };
}

/** A seat with what its record says; of one that is worked out there is none, and its days are in its spells. */
export function seatAnswer(around: Around, seat: EffectiveSeat): SeatAnswer {
  const { records } = around.current.workedOut;
  const record = seat.basis === 'RECORD' && seat.seat !== null ? records.seats.get(seat.seat) : undefined;
  const { from = null, to = null, lastChecked = null, seen = [] } = record ?? {};
  return { ...seat, from, to, lastChecked, seen: sightings(seat, seen, around), recordKind: 'SEAT', around };
}

// The dates on record, and those of the meetings attended in it.
function sightings(seat: EffectiveSeat, seen: readonly PartialDate[], { current }: Around): PartialDate[] {
  const attended = seat.attendances.flatMap((id) => {
    const meeting = current.attendances.get(id)?.meeting;
    return meeting === undefined ? [] : [held(current.workedOut.records.meetings, meeting).date];
  });
  return [...new Set([...seen, ...attended])].sort();
}

export function boardOf(around: Around, id: Id): BoardAnswer {
  return boardAnswer(around, held(around.current.workedOut.records.boards, id));
}
export function personOf(around: Around, id: Id): PersonAnswer {
  return personAnswer(around, held(around.current.workedOut.records.people, id));
}
export function organisationOf(around: Around, id: Id): OrganisationAnswer {
  return organisationAnswer(around, held(around.current.workedOut.records.organisations, id));
}
export function postOf(around: Around, id: Id): PostAnswer {
  return postAnswer(around, held(around.current.workedOut.records.posts, id));
}
export function meetingOf(around: Around, id: Id): MeetingAnswer {
  return meetingAnswer(around, held(around.current.workedOut.records.meetings, id));
}
export function themeOf(around: Around, id: Id): ThemeAnswer {
  return themeAnswer(around, held(around.current.workedOut.records.themes, id));
}
export function areaOf(around: Around, id: Id): AreaAnswer {
  return areaAnswer(around, held(around.current.workedOut.records.areas, id));
}

/** Several of them, by name. */
export function namedOf<A extends Parameters<typeof byName>[0][number]>(
  around: Around,
  ids: Iterable<Id>,
  of: (around: Around, id: Id) => A,
): A[] {
  return byName(
    Array.from(ids, (id) => of(around, id)),
    around.language,
  );
}

/** The record that a tie leads to; a tie that leads nowhere is a fault of ours. */
function held<T>(records: Pick<ReadonlyMap<Id, T>, 'get'>, id: Id): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`a tie leads to ${id}, which is not in the landscape`);
  return record;
}
