// What makes a finding less sure, as codes with numbers: seats that are only inferred, undated or presumed, and times that do not meet.

import { busiestDay } from '../projection/busiestDay.ts';
import type { EffectiveSeat } from '../projection/effectiveSeat.ts';
import { isPresumed } from '../projection/presumed.ts';
import type { Projection } from '../projection/project.ts';
import { at, type TwoMode } from '../projection/twoMode.ts';
import { daysOfCell, seatsOfCell, sizeOf } from '../projection/whoIsWhere.ts';
import { thresholds } from '../thresholds.ts';
import type { Caution } from './finding.ts';

/** Of the seats that a finding rests on: how many are inferred, without any date, or in scope on presumed days only. */
export function cautionsOfSeats(projection: Projection, seats: Iterable<EffectiveSeat>): Caution[] {
  // A post's seat is one, whoever is in the post, as where the seats of an organisation are counted.
  const all = [...Map.groupBy(seats, (seat) => seat.seat ?? seat.id).values()];
  const count = (isSo: (seat: EffectiveSeat) => boolean) => all.filter((same) => same.every(isSo)).length;
  const inferred = count(({ certainty }) => certainty === 'INFERRED');
  const of = all.length;
  const cautions: Caution[] = [];
  if (inferred > 0)
    cautions.push(
      inferred === of ? { code: 'ALL_INFERRED', values: { of } } : { code: 'SOME_INFERRED', values: { inferred, of } },
    );
  const undated = count((seat) => seat.undated);
  if (undated > 0) cautions.push({ code: 'UNDATED', values: { undated, of } });
  const presumed = count((seat) => isPresumed(projection, seat));
  if (presumed > 0) cautions.push({ code: 'PRESUMED', values: { presumed, of } });
  return cautions;
}

/** Said of what is counted over more than one day. */
export function overTime({ days }: Projection): Caution[] {
  return days.first === days.last ? [] : [{ code: 'OVER_TIME', values: {} }];
}

/** Said where fewer hold on any one day than are counted. */
export function notAtOnce(graph: TwoMode, cells: readonly number[]): Caution[] {
  const { most } = busiestDay(cells.map((cell) => ({ days: daysOfCell(graph, cell), weight: 1 })));
  return most < cells.length ? [{ code: 'NOT_AT_ONCE', values: { most } }] : [];
}

/** Said where one of the boards is known by very few people. @param boards by index, none of them empty */
export function fewKnown({ people }: Projection, boards: readonly number[]): Caution[] {
  const least = Math.min(...boards.map((board) => sizeOf(people, board)));
  return least < thresholds.fewPeople ? [{ code: 'FEW_PEOPLE', values: { least } }] : [];
}

/** The seats behind the cells of a board in one of the two graphs. */
export function seatsOn(projection: Projection, board: number): EffectiveSeat[] {
  const { people } = projection;
  const seats: EffectiveSeat[] = [];
  for (let cell = at(people.boardStart, board); cell < at(people.boardStart, board + 1); cell++)
    seats.push(...seatsOfCell(projection, people, cell));
  return seats;
}
