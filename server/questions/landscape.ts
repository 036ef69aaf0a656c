// Which boards are there and what of them matters most: the headline figures of a scope; what else belongs to it is asked of it in turn.
import {
  countSeats,
  hoursOfBoard,
  measureOf,
  peopleIn,
  personHoursTogether,
  significantHoursOf,
} from '../analysis/index.ts';
import { inRange } from '../domain/inRange.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Around, LandscapeAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import type { Asking } from './asking.ts';
import { measureFor } from './measures.ts';
import type { ScopeInput } from './readScope.ts';
import { dateOf } from './spells.ts';

/** @throws BoardwalkError NOT_FOUND for an area or theme that does not exist */
export function landscape(around: Around, scope: ScopeInput | null | undefined): LandscapeAnswer {
  const here = inScope(around, scope);
  projectionOf(here);
  return { around: here };
}

export interface Counts {
  boards: number;
  statutoryBoards: number;
  people: number;
  seats: number;
  statedSeats: number;
}

export function countsOf({ around }: LandscapeAnswer): Counts {
  return around.current.answer('counts', around.scope, (projection) => {
    return {
      boards: projection.boards.length,
      statutoryBoards: projection.boards.filter(({ statutoryBasis }) => statutoryBasis !== null).length,
      people: peopleIn(projection).length,
      seats: countSeats(projection),
      statedSeats: countSeats(projection, ({ certainty }) => certainty === 'STATED'),
    };
  });
}

/** How many sit on so many boards or more. */
export function peopleOnSeveral({ around }: LandscapeAnswer, boards: number): number {
  const least = inRange('boards', boards, 1, 1_000);
  const { actorStart, actors } = projectionOf(around).people;
  return actors.filter((_, k) => (actorStart[k + 1] ?? 0) - (actorStart[k] ?? 0) >= least).length;
}

export interface HoursOfAll {
  /** Person-hours a year on the day with the most; null: known of no board. */
  hours: number | null;
  day: PartialDate | null;
  /** Boards with people whose hours are known. */
  known: number;
}

export function hoursOfAll({ around }: LandscapeAnswer): HoursOfAll {
  return around.current.answer('hoursOfAll', around.scope, (projection) => {
    const all = personHoursTogether(projection, [...projection.boards.keys()]);
    const known = projection.boards.filter(({ id }, i) => {
      const { boardStart } = projection.people;
      return boardStart[i] !== boardStart[i + 1] && hoursOfBoard(projection, id) !== null;
    }).length;
    return { hours: all?.hours ?? null, day: dateOf(all?.day ?? null), known };
  });
}

/** The share of them in overlaps beyond chance. */
export async function significantShare(asking: Asking, { around }: LandscapeAnswer): Promise<number | null> {
  await asking.prepare(around, 'significance');
  return significantShareOf({ around });
}

/** The same, worked out here and now. */
export function significantShareOf({ around }: LandscapeAnswer): number | null {
  return significantHoursOf(projectionOf(around))?.share ?? null;
}

/** null: it has none. @throws BoardwalkError NOT_FOUND when there is no such measure of the whole */
export async function measureOfLandscape(
  asking: Asking,
  { around }: LandscapeAnswer,
  id: string,
): Promise<number | null> {
  const { needs = [] } = measureFor(id, 'LANDSCAPE');
  await asking.prepare(around, 'sharingOfPeople', ...needs);
  return around.current.answer(`measure ${id}`, around.scope, (projection) => measureOf(projection, id));
}
