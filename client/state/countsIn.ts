import type { ScopeChoice } from './place.ts';
import { countingRoles, type SeatRole } from './scopeWords.ts';

export interface JudgedSeat {
  role: SeatRole;
  planned: boolean;
  undated: boolean;
  certainty: 'STATED' | 'INFERRED';
}

/** Whether a seat counts in the measures of a scope, days apart. */
export function countsIn(
  scope: Pick<ScopeChoice, 'seats' | 'withoutUndated' | 'statedOnly'>,
  seat: JudgedSeat,
): boolean {
  const roles = scope.seats.length > 0 ? scope.seats : countingRoles;
  return (
    !seat.planned &&
    roles.includes(seat.role) &&
    !(scope.withoutUndated && seat.undated) &&
    !(scope.statedOnly && seat.certainty !== 'STATED')
  );
}
