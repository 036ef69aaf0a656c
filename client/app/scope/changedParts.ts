import { everything, type ScopeChoice } from '../../state/place.ts';

export type ScopePart = 'areas' | 'themes' | 'tiers' | 'certainty' | 'seats';

/** Whether anything may be left out by it, at some date or by some pill. */
export const narrows = (scope: ScopeChoice): boolean => JSON.stringify(scope) !== JSON.stringify(everything);

/** Which pills differ from "everything". */
export function changedParts(scope: ScopeChoice): ScopePart[] {
  const changed: Record<ScopePart, boolean> = {
    areas: scope.areas.length > 0,
    themes: scope.themes.length > 0,
    tiers: scope.tiers.length > 0,
    certainty: scope.statedOnly,
    seats: scope.seats.length > 0 || scope.withoutUndated,
  };
  return (Object.keys(changed) as ScopePart[]).filter((part) => changed[part]);
}
