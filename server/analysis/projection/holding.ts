// When a seat (or a tenure) holds: from its beginning, else its first sighting, to its end; without an end it is presumed to go on
// for a while after each sighting.
import { addMonths, firstDay, lastDay, type PartialDate } from '../../domain/partialDate.ts';
import type { DayWindow } from '../../domain/scope.ts';
import type { Spell } from './effectiveSeat.ts';

/** What a record says of its own time. */
export interface Dated {
  from: PartialDate | null;
  to: PartialDate | null;
  seen: readonly PartialDate[];
  sourceDates: readonly PartialDate[];
}

/** What else decides it. */
export interface Circumstances {
  /** The days of meetings attended. */
  attended: readonly DayWindow[];
  presumeMonths: number;
  /** The life of its board: nothing holds after its end. */
  life: DayWindow;
}

export function isUndated({ from, to, seen, sourceDates }: Dated): boolean {
  return from === null && to === null && seen.length === 0 && sourceDates.length === 0;
}

/** The days on which it holds; none when its board had ended before. */
export function spellsOf(dated: Dated, { attended, presumeMonths, life }: Circumstances): Spell[] {
  if (isUndated(dated) && attended.length === 0) return lifelong(life);
  const sightings = [...sightingsOf(dated), ...attended].sort((a, b) => a.first - b.first);
  const spells =
    dated.to === null ? open(dated.from, sightings, presumeMonths) : closed(dated.from, dated.to, sightings);
  return clipped(spells, { first: Number.NEGATIVE_INFINITY, last: life.last });
}

/** The days of a seat that has no date: those of its board. */
function lifelong(life: DayWindow): Spell[] {
  return clipped([{ from: life.first, to: life.last, presumed: false }], life);
}

// A landscape of a hundred thousand seats has a few thousand dates: each is read once.
const daysRead = new Map<PartialDate, Readonly<DayWindow>>();

/** The days that a date may mean, the first and the last. */
export function daysOfDate(date: PartialDate): Readonly<DayWindow> {
  const known = daysRead.get(date);
  if (known) return known;
  const days = { first: firstDay(date), last: lastDay(date) };
  daysRead.set(date, days);
  return days;
}

function sightingsOf({ from, seen, sourceDates }: Dated): Readonly<DayWindow>[] {
  const dates = seen.length > 0 ? seen : sourceDates;
  return (from === null ? dates : [from, ...dates]).map(daysOfDate);
}

// With an end: no gaps. Beginning at its first sighting by then; without one, or backwards, at the end itself.
function closed(from: PartialDate | null, to: PartialDate, sightings: readonly DayWindow[]): Spell[] {
  const end = daysOfDate(to);
  const begin = from === null ? sightings[0]?.first : daysOfDate(from).first;
  return [{ from: begin === undefined || begin > end.last ? end.first : begin, to: end.last, presumed: false }];
}

// Without an end: sightings no further apart than what is presumed are one spell, and each spell goes on for that long.
function open(from: PartialDate | null, sightings: readonly DayWindow[], presumeMonths: number): Spell[] {
  const begin = from === null ? Number.NEGATIVE_INFINITY : daysOfDate(from).first;
  const runs: DayWindow[] = [];
  for (const { first, last } of sightings) {
    if (last < begin) continue;
    const run = runs.at(-1);
    if (run && first <= addMonths(run.last, presumeMonths)) run.last = Math.max(run.last, last);
    else runs.push({ first: Math.max(first, begin), last });
  }
  return runs.flatMap(({ first, last }) => [
    { from: first, to: last, presumed: false },
    { from: last + 1, to: addMonths(last, presumeMonths), presumed: true },
  ]);
}

function clipped(spells: readonly Spell[], { first, last }: DayWindow): Spell[] {
  return spells
    .map((spell) => ({ ...spell, from: Math.max(spell.from, first), to: Math.min(spell.to, last) }))
    .filter((spell) => spell.from <= spell.to);
}
