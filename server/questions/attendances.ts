// Who was at a meeting, and at which meetings a person was.
import type { Attested } from '../domain/landscape.ts';
import { firstDay, lastDay } from '../domain/partialDate.ts';
import type { Attendance } from '../domain/records.ts';
import type { AttendanceAnswer, MeetingAnswer, OrganisationAnswer, PersonAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import { meetingsIn } from './meetings.ts';
import { byName } from './order.ts';
import type { ScopeInput } from './readScope.ts';
import { attendanceAnswer, meetingOf, organisationOf, personOf, postOf } from './records.ts';

/** By name. */
export function attendancesOfMeeting({ id, around }: MeetingAnswer): AttendanceAnswer[] {
  const there = around.current.ties.attendancesOfMeeting.get(id) ?? [];
  const named = there.map((attendance) => ({ attendance, ...personOf(around, attendance.person) }));
  return byName(named, around.language).map(({ attendance }) => attendanceAnswer(around, attendance));
}

/** On days in scope, by date; whatever the status. */
export function attendancesOfPerson(person: PersonAnswer, asked: ScopeInput | null | undefined): AttendanceAnswer[] {
  const here = inScope(person.around, asked);
  const all = here.current.ties.attendancesOfPerson.get(person.id) ?? [];
  const at = new Map<string, Attested<Attendance>[]>();
  for (const attendance of all) at.set(attendance.meeting, [...(at.get(attendance.meeting) ?? []), attendance]);
  const days = meetingsIn(
    here,
    [...at.keys()].map((id) => meetingOf(here, id)),
  );
  const stated = here.scope.certainty === 'STATED_ONLY';
  return days
    .flatMap((meeting) => at.get(meeting.id) ?? [])
    .filter(({ certainty }) => !stated || certainty === 'STATED')
    .map((attendance) => attendanceAnswer(here, attendance));
}

/** The organisation that the person was there for, else the one that the person was of on that day. */
export function organisationAtMeeting({
  onBehalfOf,
  person,
  meeting,
  around,
}: AttendanceAnswer): OrganisationAnswer | null {
  if (onBehalfOf !== null) return organisationOf(around, onBehalfOf);
  const { date } = meetingOf(around, meeting);
  const { spellsOfTenure } = projectionOf(inScope(around, null)).workedOut;
  const tenures = around.current.ties.tenuresOfPerson.get(person) ?? [];
  const then = tenures.find((tenure) =>
    spellsOfTenure.get(tenure.id)?.some(({ from, to }) => from <= lastDay(date) && to >= firstDay(date)),
  );
  const id = then?.organisation ?? (then?.post ? postOf(around, then.post).organisation : null);
  return id === null || id === undefined ? null : organisationOf(around, id);
}
