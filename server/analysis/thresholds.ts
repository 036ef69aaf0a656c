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
}

export const thresholds: Thresholds = {
  mostFalse: 0.05,
  similarBoards: 0.25,
  leastShared: 2,
  nestContainment: 0.8,
  mergeJaccard: 0.6,
  unrelatedThemes: 0.3,
  alikeThemes: 0.6,
};
