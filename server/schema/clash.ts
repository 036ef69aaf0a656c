import { clashes, clashesOfMeeting, clashesOfPerson, timeOfClash } from '../questions/clashes.ts';
import { meetingOf, namedOf, personOf } from '../questions/records.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const clash: Resolvers = {
  Query: {
    clashes: async (_, args, { asking }) => clashes(await asking.around(), args),
  },
  Person: {
    clashes: (record, { scope }) => clashesOfPerson(record, scope),
  },
  Meeting: {
    clashes: (record, { scope }) => clashesOfMeeting(record, scope),
  },
  Clash: {
    a: ({ around, a }) => meetingOf(around, a.meeting.id),
    b: ({ around, b }) => meetingOf(around, b.meeting.id),
    people: ({ around, people }) => namedOf(around, people, personOf),
    from: (it) => timeOfClash(it).from,
    to: (it) => timeOfClash(it).to,
    seatsStoodIn: ({ a, b }) => a.basis === 'SEATS' || b.basis === 'SEATS',
    planned: ({ a, b }) => a.meeting.planned || b.meeting.planned,
  },
};
