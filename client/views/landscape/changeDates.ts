import type { ScopeChoice } from '../../state/place.ts';
import { liesAfter, yearBefore } from '../../state/twoDates.ts';

export interface ChangeDates {
  from: string;
  to: string;
}

/** What dates to begin with depend on. */
export interface DatesGiven {
  /** As the address keeps them, once somebody chose. */
  since: string | undefined;
  until: string | undefined;
  scope: Pick<ScopeChoice, 'asOf' | 'from' | 'to'>;
  /** The first and the last date of the data. */
  span: { first: string | null; last: string | null };
}

/** The two dates held against each other: as chosen; else those of the scope, a year apart as of one date; else the first and last years. */
export function datesOfChanges({ since, until, scope, span }: DatesGiven): ChangeDates | null {
  const to = until ?? scope.asOf ?? scope.to ?? (span.last ?? '').slice(0, 4);
  const from = since ?? scope.from ?? (scope.asOf ? yearBefore(to) : (span.first ?? '').slice(0, 4));
  if (!from || !to) return null;
  // Whichever was written first: the earlier one comes first.
  return liesAfter(from, to) ? { from: to, to: from } : { from, to };
}
