import type { DoubtRule } from '../domain/doubt.ts';

/** What somebody must decide, in English. */
export const doubtsEn: Record<DoubtRule | 'candidate', string> = {
  nameIncomplete: '“{name}” is not a whole name. Say who it is.',
  nameTwice: 'The document names “{name}” twice. Say whether that is one person or two.',
  initialsUnclear: 'The initials {initials} fit several of those named: {names}. Say who it is.',
  statusUnclear: 'The words “{words}” do not say whether this person was there. Say so.',
  yearGuessed: '“{date}” has no year, and none stands anywhere: {year} is a guess. Give the date.',
  dateUnclear: '“{date}” does not say which day it was. Give the date.',
  dateContradicted: 'The document gives {date} in one place and {other} in another. Say which is right.',
  boardUnclear: 'It is not certain that “{board}” is the board. Say which board met.',
  erasedBefore:
    'Somebody called “{name}” was erased on {on}. Taking this in would record them again. Leave it out, or say that it is somebody else.',
  candidate: '“{name}” may be somebody or something that is known already. Say whether it is, or that it is a new one.',
  candidates: '“{name}” may be any of {count} known records. Say which, or that it is a new one.',
};
