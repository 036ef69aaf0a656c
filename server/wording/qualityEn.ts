/** What is to be put right in the data, in English. */
export const qualityEn = {
  endsBeforeStart: 'It ends ({to}) before it begins ({from}). Correct one of the two.',
  seenBeforeStart: 'It was seen ({seen}) before it begins ({from}). Correct one of the two.',
  seenAfterEnd: 'It was seen ({seen}) after it ends ({to}). Correct one of the two.',
  beforeBoard: 'Its date {date} is before the board begins ({from}). Correct one of the two.',
  afterBoard: 'Its date {date} is after the board ends ({to}). Correct one of the two.',
  lapsed: 'It has no end and was last seen {seen}. Say whether it goes on, or when it ended.',
  lapsedSinceStart:
    'It has no end; it began {from}, and there is no date on which it was seen since. Say whether it goes on, or when it ended.',
  lapsedSinceSource:
    'It has no date of its own; its latest source is dated {source}. Say whether it goes on, or when it ended.',
  planOver: 'It was planned for {date}, which is over. Say whether it came about.',
};
