// significantHours: of the person-hours a year on all boards, the share of seats whose holder a significant pair of that board shares; over
// a window, on the day with the most person-hours. 0 to 1; null when the hours of no board with people are known.
import type { Day } from '../../domain/partialDate.ts';
import { type Measure, share } from '../measures/measure.ts';
import { hoursOfBoard } from '../meetings/cadence.ts';
import { busiestDayOfBoards, holdsOn } from '../meetings/personHoursTogether.ts';
import { significance } from '../overlap/significance/significance.ts';
import type { Projection } from '../projection/project.ts';
import { sharedActors } from '../projection/sharing.ts';
import { at } from '../projection/twoMode.ts';
import { cellAt } from '../projection/whoIsWhere.ts';
import { thresholds } from '../thresholds.ts';

export const significantHours: Measure = {
  id: 'significantHours',
  of: 'LANDSCAPE',
  needs: ['significance'],
  title: { en: 'Hours in significant overlaps', cy: 'Oriau mewn gorgyffwrdd arwyddocaol' },
  definition: {
    en: 'Person-hours a year of people on boards that share them with another board in an overlap beyond chance, over all person-hours of boards whose hours are known; on the day in scope with the most. Unknown where no hours are known.',
    cy: 'Oriau person y flwyddyn pobl ar fyrddau sy’n eu rhannu â bwrdd arall mewn gorgyffwrdd y tu hwnt i siawns, fel cyfran o holl oriau person y byrddau y mae eu horiau’n hysbys; ar y diwrnod o fewn y cwmpas â’r nifer mwyaf. Anhysbys lle nad oes oriau’n hysbys.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: null,
  citation: null,
  value: (projection) => significantHoursOf(projection)?.share ?? null,
};

export interface SignificantHours {
  share: number;
  /** All person-hours a year on that day, of boards whose hours are known. */
  hours: number;
  /** Null: it goes back without a beginning. */
  day: Day | null;
}

export function significantHoursOf(projection: Projection): SignificantHours | null {
  const { people, boards } = projection;
  const hours = Float64Array.from(boards, (board) => hoursOfBoard(projection, board.id) ?? 0);
  const day = busiestDayOfBoards(
    people,
    Array.from(hours, (ofBoard, board) => ({ board, hours: ofBoard })),
  );
  if (day === null) return null;
  const marked = significantCells(projection);
  let [all, beyond] = [0, 0];
  for (let cell = 0; cell < people.cellCount; cell++) {
    if (!holdsOn(people, cell, day)) continue;
    const weight = at(hours, at(people.boardOfCell, cell));
    all += weight;
    if (at(marked, cell) === 1) beyond += weight;
  }
  return { share: beyond / all, hours: all, day: Number.isFinite(day) ? day : null };
}

// 1 for each person on a board that a significant pair of this board shares.
function significantCells(projection: Projection): Uint8Array {
  const { people, sharedPeople } = projection;
  const { q, level } = projection.keep(significance);
  const marked = new Uint8Array(people.cellCount);
  for (let board = 0; board < people.boardCount; board++)
    for (let pair = at(sharedPeople.rowStart, board); pair < at(sharedPeople.rowStart, board + 1); pair++) {
      if (at(q, at(level, pair)) > thresholds.mostFalse) continue;
      for (const actor of sharedActors(sharedPeople, pair))
        for (const one of [board, at(sharedPeople.other, pair)]) marked[cellAt(people, one, actor)] = 1;
    }
  return marked;
}
