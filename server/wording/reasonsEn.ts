/** Why a verdict on two boards was given, in English. */
export const reasonsEn = {
  PARENT: 'One is part of the other or reports to it, so that they overlap by how they are built.',
  ENDS: '{board} has come to an end, or will.',
  STATUTORY: '{board} is set up by law.',
  ALIKE: 'They are nearly the same people: {shared} of the {either} who sit on either sit on both.',
  CONTAINED: '{shared} of the {size} people of {board} sit on the other board too.',
  THEMES_UNRELATED: 'But their themes are known to be unrelated (alike by {themeSimilarity}).',
  THEMES_ALIKE: 'Their themes are alike (by {themeSimilarity}), on common ground, and people sit on both.',
  SIGNIFICANT: 'They share {sharedPeople} people, where chance would give {expectedPeople}.',
  NOBODY_KNOWN: 'Nobody is known to sit on {board}, so that what the two share cannot be told.',
  NOTHING_TO_GAIN: 'What they share is no more than chance would give, or too little to change anything for.',
};

export type ReasonCode = keyof typeof reasonsEn;
