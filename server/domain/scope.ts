// The one scope that every question takes: when, where, about what, how sure, and which seats count.
import { BoardwalkError } from './errors.ts';
import { firstDay, lastDay, type PartialDate } from './partialDate.ts';
import type { Id } from './records.ts';
import type { SeatRole, Tier } from './vocabulary.ts';

export interface Scope {
  asOf: PartialDate | null;
  from: PartialDate | null;
  to: PartialDate | null;
  presumeMonths: number;
  areas: readonly Id[] | null;
  themes: readonly Id[] | null;
  tiers: readonly Tier[] | null;
  kinds: readonly string[] | null;
  certainty: 'STATED_AND_INFERRED' | 'STATED_ONLY';
  /** null: the counting roles. */
  seats: readonly SeatRole[] | null;
  undated: 'INCLUDE' | 'EXCLUDE';
  rollUp: 'UNIT' | 'BODY' | 'COLLECTIVE';
}

export const defaultScope: Scope = {
  asOf: null,
  from: null,
  to: null,
  presumeMonths: 12,
  areas: null,
  themes: null,
  tiers: null,
  kinds: null,
  certainty: 'STATED_AND_INFERRED',
  seats: null,
  undated: 'INCLUDE',
  rollUp: 'BODY',
};

/** Days from first to last, both inclusive. */
export interface DayWindow {
  first: number;
  last: number;
}

/** The days of the scope; all times are −∞ to ∞. @throws BoardwalkError BAD_INPUT when its dates contradict one another */
export function daysOf(scope: Scope): DayWindow {
  if (scope.asOf !== null) {
    if (scope.from !== null || scope.to !== null) throw new BoardwalkError('BAD_INPUT', 'asOfWithWindow');
    return { first: firstDay(scope.asOf), last: lastDay(scope.asOf) };
  }
  const first = scope.from === null ? Number.NEGATIVE_INFINITY : firstDay(scope.from);
  const last = scope.to === null ? Number.POSITIVE_INFINITY : lastDay(scope.to);
  if (first > last)
    throw new BoardwalkError('BAD_INPUT', 'windowBackwards', { from: scope.from ?? '', to: scope.to ?? '' });
  return { first, last };
}
