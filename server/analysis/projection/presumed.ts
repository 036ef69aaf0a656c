// What holds in scope only on days that follow a last sighting: nobody says that it holds on any of them.
import type { EffectiveSeat } from './effectiveSeat.ts';
import type { Projection } from './project.ts';
import { meetWithin } from './spells.ts';

/** Of a seat that counts, so that some spells lie within the scope. */
export function isPresumed({ days }: Projection, { spells }: EffectiveSeat): boolean {
  return spells.filter(({ from, to }) => from <= days.last && to >= days.first).every(({ presumed }) => presumed);
}

/** Of seats, or ties, of which some meet others on a day in scope: whether they meet on presumed days only. */
export function meetPresumed({ days }: Projection, some: readonly Held[], others: readonly Held[]): boolean {
  return !some.some((one) => others.some((other) => meetWithin(firm(one), firm(other), days)));
}

type Held = Pick<EffectiveSeat, 'spells'>;

const firm = ({ spells }: Held) => spells.filter(({ presumed }) => !presumed);
