// The day on which something begins or ends, and how that day is known: said by a source, or only concluded from who was seen when.
import { type Day, firstDay, lastDay, type PartialDate } from '../../domain/partialDate.ts';
import type { DayWindow } from '../../domain/scope.ts';

/**
 * STATED: a source gives the day. INFERRED: the day is on record, but inferred. SIGHTED: a beginning that nobody gives: the first sighting, or
 * the first after a gap. PRESUMED: an end that nobody gives: nobody has seen it since. BOARD: its board begins or ends that day.
 */
export type HowKnown = 'STATED' | 'INFERRED' | 'SIGHTED' | 'PRESUMED' | 'BOARD';

export interface Turn {
  day: Day;
  how: HowKnown;
}

/** What a record says of its own beginning and end. */
export interface Bounded {
  from: PartialDate | null;
  to: PartialDate | null;
  certainty: 'STATED' | 'INFERRED';
  inferredFacts: readonly string[];
}

/** The first of these days; `says`: the records that may give it; `life`: the days of its board. */
export function beginningOf(days: DayWindow, says: readonly Bounded[], life: DayWindow): Turn {
  const sayers = says.filter(({ from }) => from !== null && firstDay(from) === days.first);
  return { day: days.first, how: saidBy(sayers, 'from') ?? (life.first === days.first ? 'BOARD' : 'SIGHTED') };
}

/** The last of these days. */
export function endOf(days: DayWindow, says: readonly Bounded[], life: DayWindow): Turn {
  const sayers = says.filter(({ to }) => to !== null && lastDay(to) === days.last);
  return { day: days.last, how: saidBy(sayers, 'to') ?? (life.last === days.last ? 'BOARD' : 'PRESUMED') };
}

function saidBy(sayers: readonly Bounded[], fact: 'from' | 'to'): 'STATED' | 'INFERRED' | null {
  if (sayers.length === 0) return null;
  const isStated = sayers.some(
    ({ certainty, inferredFacts }) => certainty === 'STATED' && !inferredFacts.includes(fact),
  );
  return isStated ? 'STATED' : 'INFERRED';
}
