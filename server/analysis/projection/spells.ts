// Days as spells: in order, none overlapping, both ends inclusive; presumed days kept apart from those that somebody vouches for.
import type { DayWindow } from '../../domain/scope.ts';
import type { Spell } from './effectiveSeat.ts';

export const always: DayWindow = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** The days of both; presumed where either is. */
export function intersect(a: readonly Spell[], b: readonly Spell[]): Spell[] {
  const common: Spell[] = [];
  for (const one of a)
    for (const other of b) {
      const from = Math.max(one.from, other.from);
      const to = Math.min(one.to, other.to);
      if (from <= to) common.push({ from, to, presumed: one.presumed || other.presumed });
    }
  return common.sort((x, y) => x.from - y.from);
}

/** The days of any of them; presumed only where none is vouched for. */
export function unite(spells: readonly Spell[]): Spell[] {
  const firm = mergeDays(spells.filter((spell) => !spell.presumed));
  const presumed = mergeDays(spells.filter((spell) => spell.presumed)).flatMap((days) => without(days, firm));
  return [...toSpells(firm, false), ...toSpells(presumed, true)].sort((x, y) => x.from - y.from);
}

/** The days of all spells within the window, presumed or not, adjoining ones as one. */
export function mergeDays(spells: readonly Spell[], window: DayWindow = always): DayWindow[] {
  const merged: DayWindow[] = [];
  const sorted = spells.length > 1 ? [...spells].sort((x, y) => x.from - y.from) : spells;
  for (const { from, to } of sorted) {
    const first = Math.max(from, window.first);
    const last = Math.min(to, window.last);
    if (first > last) continue;
    const before = merged.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else merged.push({ first, last });
  }
  return merged;
}

/** Whether any day of the spells lies in the window. */
export function meets(spells: readonly Spell[], window: DayWindow): boolean {
  return spells.some((spell) => spell.from <= window.last && spell.to >= window.first);
}

/** Whether the two have a common day in the window. */
export function meetWithin(a: readonly Spell[], b: readonly Spell[], window: DayWindow): boolean {
  return a.some((one) =>
    b.some((other) => Math.max(one.from, other.from, window.first) <= Math.min(one.to, other.to, window.last)),
  );
}

function without(days: DayWindow, taken: readonly DayWindow[]): DayWindow[] {
  const left: DayWindow[] = [];
  let { first } = days;
  for (const other of taken) {
    if (other.last < first || other.first > days.last) continue;
    if (other.first > first) left.push({ first, last: other.first - 1 });
    first = other.last + 1;
  }
  if (first <= days.last) left.push({ first, last: days.last });
  return left;
}

function toSpells(windows: readonly DayWindow[], presumed: boolean): Spell[] {
  return windows.map(({ first, last }) => ({ from: first, to: last, presumed }));
}
