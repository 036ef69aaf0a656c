import { actions, actionsOfMeeting } from '../questions/actions.ts';
import { attendancesOfMeeting, organisationAtMeeting } from '../questions/attendances.ts';
import { evidenceOf } from '../questions/evidence.ts';
import { meetings } from '../questions/meetings.ts';
import { boardOf, meetingOf, namedOf, organisationOf, personOf } from '../questions/records.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const meeting: Resolvers = {
  Query: {
    meetings: async (_, args, { asking }) => meetings(await asking.around(), args),
    actions: (_, args, { asking }) => actions(asking, args),
  },
  Meeting: {
    board: ({ around, board }) => boardOf(around, board),
    chair: ({ around, chair }) => (chair === null ? null : personOf(around, chair)),
    attendances: (record) => attendancesOfMeeting(record),
    actions: (record, _, { asking }) => actionsOfMeeting(record, asking),
    evidence: (record, _, { asking }) => evidenceOf(record, asking),
  },
  Attendance: {
    meeting: ({ around, meeting: id }) => meetingOf(around, id),
    person: ({ around, person }) => personOf(around, person),
    onBehalfOf: ({ around, onBehalfOf }) => (onBehalfOf === null ? null : organisationOf(around, onBehalfOf)),
    organisation: (record) => organisationAtMeeting(record),
    deputyFor: ({ around, deputyFor }) => (deputyFor === null ? null : personOf(around, deputyFor)),
    evidence: (record, _, { asking }) => evidenceOf(record, asking),
  },
  Action: {
    owners: ({ around, owners }) => namedOf(around, owners, personOf),
    meeting: ({ around, meeting: id }) => meetingOf(around, id),
    evidence: (record, _, { asking }) => evidenceOf(record, asking),
  },
};
