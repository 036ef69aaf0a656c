import { cadenceOfBoard, costPerYearOfAll, meetingsPerYearOfAll, nextMeeting } from '../questions/cadence.ts';
import { attendanceOfEntry, diaryOfPerson, entriesOfDiary, monthsOfDiary } from '../questions/diary.ts';
import {
  clashesOfWindow,
  duplicatedInWindow,
  meetingMonths,
  meetingsOfWindow,
  meetingWindow,
} from '../questions/meetingWindow.ts';
import { meetingOf } from '../questions/records.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const calendar: Resolvers = {
  Query: {
    meetingWindow: async (_, args, { asking }) => meetingWindow(await asking.around(), args),
    meetingMonths: async (_, { scope }, { asking }) => meetingMonths(await asking.around(), scope),
  },
  MeetingWindow: {
    meetings: (window, { first }) => meetingsOfWindow(window, first ?? 500),
    totalCount: ({ meetings }) => meetings.length,
    duplicated: (window) => duplicatedInWindow(window),
    clashes: (window) => clashesOfWindow(window),
  },
  Person: {
    diary: (record, { scope }) => diaryOfPerson(record, scope),
  },
  Diary: {
    totalCount: ({ gatherings }) => gatherings.length,
    months: (diary) => monthsOfDiary(diary),
    entries: (diary, args) => entriesOfDiary(diary, args),
  },
  DiaryEntry: {
    meeting: ({ around, gathering }) => meetingOf(around, gathering.meeting.id),
    attendance: (entry) => attendanceOfEntry(entry),
  },
  Board: {
    cadence: (record, { scope }) => cadenceOfBoard(record, scope),
    nextMeeting: (record, { after, scope }) => nextMeeting(record, after, scope),
  },
  Landscape: {
    meetingsPerYear: (whole) => meetingsPerYearOfAll(whole).meetings,
    boardsWithCadence: (whole) => meetingsPerYearOfAll(whole).known,
    costPerYear: (whole, { rate }) => costPerYearOfAll(whole, rate),
  },
};
