// Days as dates: the spells of a seat or a tenure within the scope's days.
import type { Spell } from '../analysis/index.ts';
import { type Day, dayText, type PartialDate } from '../domain/partialDate.ts';
import { daysOf, type Scope } from '../domain/scope.ts';

export interface SpellAnswer {
  from: PartialDate | null;
  to: PartialDate | null;
  presumed: boolean;
}

/** The days in scope on which it holds; null is open. */
export function spellsIn(spells: readonly Spell[], scope: Scope): SpellAnswer[] {
  const days = daysOf(scope);
  return spells.flatMap(({ from, to, presumed }) => {
    const first = Math.max(from, days.first);
    const last = Math.min(to, days.last);
    return first > last ? [] : [{ from: dateOf(first), to: dateOf(last), presumed }];
  });
}

/** The day as a date; null where it is open or not known. */
export function dateOf(day: Day | null): PartialDate | null {
  return day !== null && Number.isFinite(day) ? dayText(day) : null;
}
