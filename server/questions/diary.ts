// What takes a person's time: the meetings, held and planned, month by month.
import { diaryOf } from '../analysis/index.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { daysOf, defaultScope } from '../domain/scope.ts';
import type { AttendanceAnswer, DiaryAnswer, DiaryEntryAnswer, PersonAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import { type MeetingMonth, monthsOf } from './meetingWindow.ts';
import type { ScopeInput } from './readScope.ts';
import { attendanceAnswer } from './records.ts';

export function diaryOfPerson(person: PersonAnswer, asked: ScopeInput | null | undefined): DiaryAnswer {
  const here = inScope(person.around, asked);
  return { ...diaryOf(projectionOf(here), person.id), person: person.id, around: here };
}

/** The months that have meetings. */
export function monthsOfDiary({ gatherings }: DiaryAnswer): MeetingMonth[] {
  return monthsOf(gatherings.map(({ meeting }) => meeting));
}

/** Those that lie or may lie between two dates. @throws BoardwalkError BAD_INPUT when it begins after it ends */
export function entriesOfDiary(
  { gatherings, person, around }: DiaryAnswer,
  { from, to }: { from: PartialDate; to: PartialDate },
): DiaryEntryAnswer[] {
  const window = daysOf({ ...defaultScope, from, to });
  return gatherings
    .filter(({ days }) => days.first <= window.last && days.last >= window.first)
    .map((gathering) => ({ gathering, person, around }));
}

/** The person's own attendance, else that of who stood in; null: none is on record, and the seat or the chair says it. */
export function attendanceOfEntry({ gathering, person, around }: DiaryEntryAnswer): AttendanceAnswer | null {
  const there = around.current.ties.attendancesOfMeeting.get(gathering.meeting.id) ?? [];
  const one = there.find((it) => it.person === person) ?? there.find(({ deputyFor }) => deputyFor === person);
  return one ? attendanceAnswer(around, one) : null;
}
