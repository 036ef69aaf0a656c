// Every threshold that decides something, in one object: what the interface shows beside what it decided.

export interface Thresholds {
  /** A pair is more than chance up to this q. */
  mostFalse: number;
  /** A person's boards resemble each other from this likeness on. */
  similarBoards: number;
  /** Shared people from which on a verdict other than ALIGN or LEAVE is thought of. */
  leastShared: number;
  /** NEST from this containment on, below the Jaccard index of MERGE. */
  nestContainment: number;
  mergeJaccard: number;
  /** Below, themes are known to be unrelated; from the other on, they are alike. */
  unrelatedThemes: number;
  alikeThemes: number;
  /** A meeting is compared with the nearest of another board within so many days. */
  duplicateDays: number;
  /** Two such meetings are duplicated from this likeness on, with so many people at both. */
  duplicateScore: number;
  duplicatePeople: number;
  /** Two boards meet as one series when more than this share, and at least so many, of the meetings of one are duplicated. */
  seriesShare: number;
  seriesMeetings: number;
}

export const thresholds: Thresholds = {
  mostFalse: 0.05,
  similarBoards: 0.25,
  leastShared: 2,
  nestContainment: 0.8,
  mergeJaccard: 0.6,
  unrelatedThemes: 0.3,
  alikeThemes: 0.6,
  duplicateDays: 31,
  duplicateScore: 0.5,
  duplicatePeople: 2,
  seriesShare: 0.5,
  seriesMeetings: 2,
};
