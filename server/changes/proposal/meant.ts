// What a record that is to be made may be, of those that are there.
import type { Doubt } from '../../domain/doubt.ts';
import type { MatchReason } from '../../domain/match.ts';
import type { Id } from '../../domain/records.ts';
import type { Claim } from './claim.ts';
import type { KnownNames } from './entity.ts';
import type { Resolution } from './resolution.ts';

/** A record of the landscape that is meant, or may be. */
export interface Candidate {
  candidate: Id;
  /** The chance that it is, 0 to 1. */
  score: number;
  reasons: MatchReason[];
}

/** Of a record that is to be made: what it may be, the likeliest first, and what somebody must decide. */
export interface MayBe {
  candidates: Candidate[];
  doubts: Doubt[];
}
/** By the id that the record is to have. */
export type Meant = ReadonlyMap<Id, MayBe>;

/** What a batch is compared with. */
export interface Named {
  claims: readonly Claim[];
  resolution: Resolution;
  names: KnownNames;
}

/** So many are shown at most. */
export const mostCandidates = 8;

export function candidateOf({ id, score, reasons }: { id: Id; score: number; reasons: MatchReason[] }): Candidate {
  return { candidate: id, score, reasons };
}
