/** What makes a finding less sure, in English. */
export const cautionsEn = {
  ALL_INFERRED: 'No source states the seats behind this ({of}): they are inferred.',
  SOME_INFERRED:
    'Inferred, not stated by a source: {inferred} of the {of} seats behind this, of which a person may have several.',
  UNDATED: 'Without any date, so taken to hold always: {undated} of the {of} seats behind this.',
  PRESUMED: 'Presumed to go on since last seen: {presumed} of the {of} seats behind this.',
  PRESUMED_TOGETHER:
    'On both on one day only if seats are presumed to go on since last seen: {presumed} of the {of} people.',
  OVER_TIME: 'Counted over all days of the scope, not on one day.',
  NOT_AT_ONCE: 'Not all at once: {most} at most on one day.',
  FEW_PEOPLE: 'Few people are known of one of these boards: {least}.',
  PEOPLE_UNKNOWN: 'Nobody is known of {unsure} of the {of} boards.',
  BOARDS_UNDATED: 'When they began and ended is unknown of {unsure} of the {of} boards.',
  MAY_BE_ONE: 'They may be one board under two names; nobody has said so.',
  SUCCEEDED: 'One took the place of the other.',
  WITHIN_ONE_STRUCTURE: 'Some of these boards are above others; what such two share is not counted.',
  THEMES_INFERRED: 'That they deal with this theme is inferred, not stated, of {unsure} of the {of} boards.',
  GROUND_INFERRED: 'That this is their ground is inferred, not stated, of {unsure} of the {of} boards.',
  THEMES_INFERRED_IN: 'In {inferred} of these {of} areas the theme of the boards is inferred, not stated.',
  THEMES_UNKNOWN: 'Boards in the area whose themes are unknown: {unknown}.',
  WIDER_BOARDS: 'On wider ground it is dealt with by {boards}.',
  SEATS_STOOD_IN: 'Nobody is recorded as present at {meetings} of the {of} meetings: the seats of the day stand in.',
  UNDATED_SOMEBODY: 'Somebody is counted by a seat without any date, which is taken to hold always.',
  NOT_JUDGED: 'Boards of the same tier not judged, since nobody on them is known: {unknown}.',
};

export type CautionSentence = keyof typeof cautionsEn;
