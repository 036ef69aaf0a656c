// personHoursPerYear of a board: its hours a year × its people, of the day in scope with the most. Hours a year, 0 and up; null when its
// cadence, its length or its people are unknown.
import type { Id } from '../../domain/records.ts';
import { hoursAYear, type Measure } from '../measures/measure.ts';
import { type Busiest, busiestDay } from '../projection/busiestDay.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { at } from '../projection/twoMode.ts';
import { daysOfCell } from '../projection/whoIsWhere.ts';
import { hoursOfBoard } from './cadence.ts';

export const personHoursPerYear: Measure = {
  id: 'personHoursPerYear',
  of: 'BOARD',
  title: { en: 'Person-hours a year', cy: 'Oriau person y flwyddyn' },
  definition: {
    en: 'The board’s hours a year (meetings a year × minutes / 60) times its people, on the day in scope with the most people. Unknown when its cadence, its length or its people are.',
    cy: 'Oriau blynyddol y bwrdd (cyfarfodydd y flwyddyn × munudau / 60) wedi’u lluosi â nifer ei bobl, ar y diwrnod o fewn y cwmpas â’r nifer mwyaf. Anhysbys os yw ei amlder, ei hyd neu ei bobl yn anhysbys.',
  },
  unit: hoursAYear,
  bounds: { least: 0, most: null },
  degenerate: null,
  citation: null,
  value: (projection, board = '') => personHoursOfBoard(projection, board)?.most ?? null,
};

/** With the day that they belong to; null: unknown. @throws BoardwalkError NOT_FOUND */
export function personHoursOfBoard(projection: Projection, board: Id): Busiest | null {
  const hours = hoursOfBoard(projection, found(projection.allBoards, board).id);
  const index = projection.indexOfBoard.get(board);
  if (hours === null || index === undefined) return null;
  const { people } = projection;
  const seated = [];
  for (let cell = at(people.boardStart, index); cell < at(people.boardStart, index + 1); cell++)
    seated.push({ days: daysOfCell(people, cell), weight: 1 });
  const { most, day } = busiestDay(seated);
  return most === 0 ? null : { most: most * hours, day };
}
