// What two boards have in common: the answer of compareBoards and of overlaps.
import type { Day } from '../../domain/partialDate.ts';
import type { Id } from '../../domain/records.ts';
import type { Reason, Verdict } from './verdict.ts';

export type BoardRelation = 'PARENT' | 'SIBLING';

export interface Overlap {
  a: Id;
  b: Id;
  /** The people of each. */
  sizeA: number;
  sizeB: number;
  sharedPeople: number;
  people: Id[];
  /** Some are shared only because a seat without dates holds always. */
  undated: boolean;
  jaccard: number;
  containment: number;
  newmanWeight: number;
  expectedPeople: number;
  pValue: number;
  qValue: number;
  significant: boolean;
  organisations: Id[];
  organisationJaccard: number;
  /** The themes that both address. */
  themes: Id[];
  themeSimilarity: number | null;
  /** The common ground, in the widest areas that lie within it. */
  areas: Id[];
  areaSimilarity: number | null;
  sharedHoursPerYear: number | null;
  /** The day with the most shared people, to which those hours belong; null when any day will do, or the hours are unknown. */
  sharedHoursDay: Day | null;
  relation: BoardRelation | null;
  strength: number;
  verdict: Verdict;
  reasons: Reason[];
}

/** What to list: pairs that share people unless `sharing` says otherwise. */
export interface OverlapFilter {
  /** Pairs of this board only. */
  board?: Id;
  /** What the pairs share, at least `atLeast` of it (1). */
  sharing?: 'PEOPLE' | 'ORGANISATIONS' | 'THEMES';
  atLeast?: number;
  /** Leave out boards that are part of, or report to, one another. */
  withoutParents?: boolean;
  significantOnly?: boolean;
  verdicts?: readonly Verdict[];
}

export type OverlapOrder = 'STRENGTH' | 'SHARED_PEOPLE' | 'JACCARD' | 'CONTAINMENT' | 'P_VALUE' | 'SHARED_HOURS';

/** Ranked pairs; only the ones asked for are spelt out. */
export interface RankedOverlaps {
  readonly count: number;
  /** The pairs from `offset` (0 the first) on, at most `limit` of them. */
  page(offset: number, limit: number): Overlap[];
}
