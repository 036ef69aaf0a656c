import type { ScopeChoice } from '../../state/place.ts';

export type ScopePart = 'areas' | 'themes' | 'tiers' | 'certainty' | 'seats';

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
