import {
  duplicatedMeetings,
  duplicatedMeetingsOfBoard,
  duplicatesOfMeeting,
  pairsOfSeries,
  peopleOfPair,
  personHoursTwice,
  reasonsOfDuplicates,
  withoutAttendance,
} from '../questions/duplicatedMeetings.ts';
import { costAt } from '../questions/meetingCost.ts';
import { boardOf, meetingOf, namedOf, personOf } from '../questions/records.ts';
import { languageOf } from '../wording/language.ts';
import { reasonSentences } from '../wording/reasonSentences.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const duplicate: Resolvers = {
  Query: {
    duplicatedMeetings: async (_, args, { asking }) => duplicatedMeetings(await asking.around(), args),
  },
  Board: {
    duplicatedMeetings: (record, { scope }) => duplicatedMeetingsOfBoard(record, scope),
  },
  Meeting: {
    duplicates: (record, { scope }) => duplicatesOfMeeting(record, scope),
  },
  DuplicatedMeetings: {
    a: ({ around, a }) => boardOf(around, a),
    b: ({ around, b }) => boardOf(around, b),
    duplicated: ({ pairs }) => pairs.length,
    pairs: (series) => pairsOfSeries(series),
    sharedPeople: ({ people }) => people.length,
    people: ({ around, people }) => namedOf(around, people, personOf),
    seatsStoodIn: ({ pairs }) => pairs.some(({ a, b }) => a.basis === 'SEATS' || b.basis === 'SEATS'),
    personHours: (series) => personHoursTwice(series),
    cost: (series, { rate }) => costAt(personHoursTwice(series), rate),
    reasons: (series) => reasonSentences(reasonsOfDuplicates(series), languageOf(series.around.language)),
  },
  MeetingPair: {
    a: ({ around, a }) => meetingOf(around, a.meeting.id),
    b: ({ around, b }) => meetingOf(around, b.meeting.id),
    daysApart: ({ apart }) => apart.least,
    daysApartAtMost: ({ apart }) => apart.most,
    peopleAtA: ({ a }) => a.present.length,
    peopleAtB: ({ b }) => b.present.length,
    sharedPeople: ({ shared }) => shared,
    people: (pair) => peopleOfPair(pair),
    seatsStoodIn: (pair) => withoutAttendance(pair),
    personHours: (pair) => personHoursTwice(pair),
    cost: (pair, { rate }) => costAt(personHoursTwice(pair), rate),
    reasons: (pair) => reasonSentences(reasonsOfDuplicates(pair), languageOf(pair.around.language)),
  },
};
