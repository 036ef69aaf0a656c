import type { Scope } from '../api/operations.generated.ts';
import type { ScopeChoice } from './place.ts';

/** The scope as questions take it: only what was chosen, so that defaults stay the server's. */
export function scopeInput(choice: ScopeChoice): Scope {
  const { asOf, from, to, presumeMonths, areas, themes, tiers, kinds, seats } = choice;
  return {
    ...(asOf ? { asOf } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(presumeMonths === null ? {} : { presumeMonths }),
    ...(areas.length > 0 ? { areas: [...areas] } : {}),
    ...(themes.length > 0 ? { themes: [...themes] } : {}),
    ...(tiers.length > 0 ? { tiers: [...tiers] } : {}),
    ...(kinds.length > 0 ? { kinds: [...kinds] } : {}),
    ...(seats.length > 0 ? { seats: [...seats] } : {}),
    ...(choice.statedOnly ? { certainty: 'STATED_ONLY' as const } : {}),
    ...(choice.withoutUndated ? { undated: 'EXCLUDE' as const } : {}),
  };
}
