// The scope of a question as asked, checked and made complete; the same scope asked in other words is one scope.

import { inRange } from '../domain/inRange.ts';
import { daysOf, defaultScope, type Scope } from '../domain/scope.ts';

/** Each part may be left out or null: then it is the default's. */
export type ScopeInput = { readonly [K in keyof Scope]?: Scope[K] | null };

const longestPresumption = 1_200;

/** @throws BoardwalkError BAD_INPUT when its dates contradict one another or its months are out of range */
export function readScope(input: ScopeInput): Scope {
  const scope: Scope = {
    asOf: input.asOf ?? null,
    from: input.from ?? null,
    to: input.to ?? null,
    presumeMonths: input.presumeMonths ?? defaultScope.presumeMonths,
    areas: asSet(input.areas),
    themes: asSet(input.themes),
    tiers: asSet(input.tiers),
    kinds: asSet(input.kinds),
    certainty: input.certainty ?? defaultScope.certainty,
    seats: asSet(input.seats),
    undated: input.undated ?? defaultScope.undated,
    rollUp: input.rollUp ?? defaultScope.rollUp,
  };
  daysOf(scope);
  inRange('presumeMonths', scope.presumeMonths, 0, longestPresumption);
  return scope;
}

function asSet<T extends string>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values ? [...new Set(values)].sort() : null;
}
