/** Why two meetings, or two boards that meet, are held to duplicate each other, in English. */
export const meetingReasonsEn = {
  SERIES_DUPLICATED:
    'Of the {meetings} meetings of {board} that can be compared, {duplicated} are duplicated by the nearest meeting of the other board: more than half.',
  SINGLES_DUPLICATED:
    'Of the {meetings} meetings of {board} that can be compared, {duplicated} are duplicated by the nearest meeting of the other board: too few for a series.',
  SAME_PEOPLE: 'People at both: {shared} of the {size} at the smaller meeting ({containment}).',
  DAYS_APART: 'Days between the two: {days}.',
  DAYS_UNSURE: 'A date is known by its month only, so that {least} to {most} days may lie between the two.',
  DAYS_BETWEEN: 'Days between such meetings: from {least} to {most}.',
  SAME_ORGANISATIONS: 'Of the organisations represented on either board, {organisationJaccard} are on both.',
  SAME_THEMES: 'The themes of the two boards are alike by {themeSimilarity}.',
  SAME_GROUND: 'Of the ground of the board that covers less, {areaSimilarity} is common to both.',
  SEATS_STOOD_IN: 'Nobody is recorded as present at the meeting of {board} ({date}): the seats of that day stand in.',
  SEATS_STOOD_IN_AT:
    'At {meetings} of these {of} meetings nobody is recorded as present: the seats of the day stand in.',
  UNDATED_SEATS: 'Somebody is counted by a seat without any date, which is taken to hold always.',
  PLANNED: 'The meetings are announced; nobody says that they were held.',
  ABOVE: 'One board is part of the other or reports to it, so that the same people are to be expected.',
};

export type MeetingReasonCode = keyof typeof meetingReasonsEn;
