// What two boards have in common: the answer of compareBoards and of overlaps.
import type { Day } from '../../domain/partialDate.ts';
import type { Id } from '../../domain/records.ts';
import type { BoardRelation } from './relation.ts';
import type { Verdict, VerdictReason } from './verdictReason.ts';

export interface Overlap {
  a: Id;
  b: Id;
  /** The people of each. */
  sizeA: number;
  sizeB: number;
  sharedPeople: number;
  people: Id[];
  /** Those of them whose seats on both are stated. */
  statedPeople: number;
  /** Somebody is shared only because a seat without dates holds always. */
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
  /** The common ground, in as few areas as possible. */
  areas: Id[];
  areaSimilarity: number | null;
  sharedHoursPerYear: number | null;
  /** The day to which those hours belong; null: any day, or unknown. */
  sharedHoursDay: Day | null;
  relation: BoardRelation | null;
  strength: number;
  verdict: Verdict;
  reasons: VerdictReason[];
}
