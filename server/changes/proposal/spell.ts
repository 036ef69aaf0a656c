// Whether two statements about a seat or a tenure can be of one spell: they are, unless a date contradicts.
import { firstDay, lastDay, type PartialDate } from '../../domain/partialDate.ts';

export interface Spell {
  from: PartialDate | null;
  to: PartialDate | null;
  seen: readonly PartialDate[];
  /** The dates of its sources: sightings of a spell that has neither `from` nor `seen`. */
  sourceDates: readonly PartialDate[];
}

/** Whether both can be said of one spell. */
export function canBeOne(a: Spell, b: Spell): boolean {
  return sameDate(a.from, b.from) && sameDate(a.to, b.to) && liesWithin(a, b) && liesWithin(b, a);
}

/** Spells with more dates of their own come first, then the earlier: so the order of rows and files does not matter. */
export function compareSpells(a: Spell, b: Spell): number {
  return ownDates(b).length - ownDates(a).length || compareText(sortText(a), sortText(b));
}

function liesWithin(spell: Spell, { from, to }: Spell): boolean {
  const own = ownDates(spell);
  // A source that was written after the end which it states saw nothing of the spell itself.
  const sightings = spell.sourceDates.filter((date) => spell.to === null || firstDay(date) <= lastDay(spell.to));
  const points = spell.from === null && spell.seen.length === 0 ? [...own, ...sightings] : own;
  return points.every(
    (date) => (from === null || lastDay(date) >= firstDay(from)) && (to === null || firstDay(date) <= lastDay(to)),
  );
}

function ownDates({ from, to, seen }: Spell): PartialDate[] {
  return [from, ...seen, to].filter((date) => date !== null);
}

/** `2019` and `2019-06` can be the same date. */
function sameDate(a: PartialDate | null, b: PartialDate | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

function sortText(spell: Spell): string {
  return [...ownDates(spell), ...spell.sourceDates].join(' ');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
