// How complete the data is: the unweighted mean of the shares of what is known where it could be. Unit: 0 to 1; null where there is
// nothing that could be known. A part without records (no boards, no seats) is left out of the mean, since unknown is never zero.

export const completenessParts = [
  'factsStated',
  'boardsWithTheme',
  'boardsWithArea',
  'boardsWithTier',
  'boardsWithCadence',
  'boardsWithPeople',
  'seatsWithDates',
  'recordsChecked',
] as const;
export type CompletenessPart = (typeof completenessParts)[number];

export interface Share {
  part: CompletenessPart;
  known: number;
  of: number;
}

/** The mean of the shares; null where every part is empty. */
export function completeness(shares: readonly Share[]): number | null {
  const some = shares.filter(({ of }) => of > 0);
  return some.length === 0 ? null : some.reduce((sum, { known, of }) => sum + known / of, 0) / some.length;
}
