// Pairs of boards that could meet on one day: two people at least are on both, and how often either meets is known. Ranked by the journeys spared:
// those on both × the meetings of the one that meets less. Time: the pairs that share people.
import type { Id } from '../../domain/records.ts';
import { meetingsPerYear } from '../meetings/cadence.ts';
import { endsBefore } from '../projection/boardsInScope.ts';
import type { Projection } from '../projection/project.ts';
import { at } from '../projection/twoMode.ts';
import { thresholds } from '../thresholds.ts';

export interface SharableDay {
  readonly a: Id;
  readonly b: Id;
  readonly sharedPeople: number;
  /** Journeys a year. */
  readonly journeys: number;
}

/** The most journeys first. */
export function sharableDays(projection: Projection): SharableDay[] {
  const { boards, sharedPeople, days } = projection;
  const meetings = boards.map((board) => (endsBefore(board, days.last) ? null : meetingsPerYear(projection, board.id)));
  const found: SharableDay[] = [];
  for (const [i, { id: a }] of boards.entries())
    for (let pair = at(sharedPeople.rowStart, i); pair < at(sharedPeople.rowStart, i + 1); pair++) {
      const j = at(sharedPeople.other, pair);
      const [one, other, shared] = [meetings[i] ?? null, meetings[j] ?? null, at(sharedPeople.count, pair)];
      if (one === null || other === null || shared < thresholds.leastShared) continue;
      found.push({ a, b: boards[j]?.id ?? '', sharedPeople: shared, journeys: shared * Math.min(one, other) });
    }
  return found.sort((x, y) => y.journeys - x.journeys || (x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1));
}
