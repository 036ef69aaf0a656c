// What the weighing of two people starts from, and what each sign is worth: odds, learnt on the tuning half of the labelled pairs.
// docs/matching.md says how they combine and how well.

export const oddsThatMatch = {
  /** Of names with a word that stands nowhere else and is spelt like another: those that are the other, misspelt. */
  misspelt: 0.4,
  /** Of misspellings: those with two slips. */
  twoSlips: 0.1,
  /** Of names whose words all are in use: misspellings of another. */
  misspeltAsAnother: 0.001,
  /** Of records: the same person under a short name, without a part of the family name, with the names turned. */
  nickname: 0.016,
  familyPart: 0.005,
  /** Of those called `ap Rhys` or `ferch Rhys`: entered as `Rhys` too. */
  patronymic: 0.02,
  turned: 0.02,
  /** Of names cut short (initials, family name alone): those whose bearer is known in full. */
  cutShort: 0.5,
  /** Of two identical names, which would be one record unless somebody told them apart: the same person entered twice. */
  identical: 0.003,
  /** Of names that several have already: it is one of them again. */
  namesake: 4,
  /** Accents, points and titles are left out by habit. */
  writtenOtherwise: 0.5,
  /** A name begins with a given letter. */
  sameInitial: 1 / 12,
} as const;

/** How many times likelier a sign is among those who are one than among those who are two. */
export const signs = {
  middleSame: 6,
  middleOther: 0.003,
  titleOther: 0.002,
  generationOther: 0.0005,
  organisationOther: 0.25,
  bothPresent: 0.002,
  twoPlaces: 0.02,
  /** Of those who are one: how many share an organisation, a post, a board; and the most that it can be worth. */
  organisationShared: 0.7,
  organisationMost: 30,
  postShared: 0.5,
  postMost: 60,
  boardShared: 0.3,
  boardMost: 5,
} as const;

/** From which score on a pair is put to somebody at all. */
export const listedFrom = 0.5;
/** From which on many may be accepted at once: at most one in a thousand is wrong. See docs/matching.md. */
export const safeFrom = 0.995;
