// Every threshold that decides something, in one object: what the interface shows beside what it decided. Those of findings decide what is
// told of a landscape, not what a measure of it is.

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
  /** Of each kind so many findings are told at most. */
  findingsOfAKind: number;
  /** A person is busy from so many boards that resemble another on, or from so many boards on one day. */
  busySimilarBoards: number;
  busyBoards: number;
  /** Only so many people, those with most boards, are looked at for that. */
  busyLooked: number;
  /** Boards on one area are crowded from so many at one time on, if they amount to no more than this share of their number in effect … */
  crowdBoards: number;
  crowdInEffect: number;
  /** … or are so many times as many as in any other area of its kind, of which there must be so many with it. */
  crowdTimes: number;
  crowdAreas: number;
  /** Or from so many on of which sources state the theme, if at least this share are known by dates or people. */
  crowdStatedBoards: number;
  crowdKnownShare: number;
  /** A theme has gaps when more than this share, and at least so many, of the areas of one kind address it. */
  gapShare: number;
  gapAreas: number;
  /** A group is told from so many boards on … */
  groupBoards: number;
  /** … which stay in it in at least this share of all runs, and of whose people more than this share sit on two at once. */
  groupStays: number;
  groupShared: number;
  /** An organisation's load is told from so many boards on, of so many organisations at most. */
  loadBoards: number;
  loadOrganisations: number;
  /** Its hours are told when they are known of at least this share of its boards. */
  loadKnownShare: number;
  /** An organisation is missing where at least this share of its peers sit; it needs so many peers, and a finding so many of them there. */
  missingShare: number;
  missingPeers: number;
  missingThere: number;
  /** Kinds of more organisations than this are not looked through for it. */
  missingKind: number;
  /** Lines of sight are looked at for findings up to so many boards of a theme. */
  sightBoards: number;
  /** A board of which fewer people are known may be known in part. */
  fewPeople: number;
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
  findingsOfAKind: 50,
  busySimilarBoards: 3,
  busyBoards: 5,
  busyLooked: 500,
  crowdBoards: 3,
  crowdInEffect: 0.75,
  crowdTimes: 2,
  crowdAreas: 3,
  crowdStatedBoards: 5,
  crowdKnownShare: 0.5,
  gapShare: 0.5,
  gapAreas: 3,
  groupBoards: 3,
  groupStays: 0.75,
  groupShared: 0.5,
  loadBoards: 3,
  loadOrganisations: 5,
  loadKnownShare: 0.5,
  missingShare: 2 / 3,
  missingPeers: 3,
  missingThere: 3,
  missingKind: 300,
  sightBoards: 150,
  fewPeople: 4,
};
