// sharedHoursPerYear: shared people × the smaller of the two boards' hours a year; over a window, of the day with the most shared people.
// Hours a year, 0 and up; null when the hours of either board are unknown.
import { hoursAYear, type Measure } from '../measures/measure.ts';
import { hoursOfBoard } from '../meetings/cadence.ts';
import { type Busiest, busiestDay } from '../projection/busiestDay.ts';
import { sharedActors } from '../projection/sharing.ts';
import { cellAt, daysOfCell } from '../projection/whoIsWhere.ts';
import { type Pair, pairOfBoards } from './pair.ts';

export const sharedHoursPerYear: Measure = {
  id: 'sharedHoursPerYear',
  of: 'PAIR',
  title: { en: 'Shared hours a year', cy: 'Oriau a rennir y flwyddyn' },
  definition: {
    en: 'Shared people times the smaller of the two boards’ hours a year (meetings a year × minutes / 60). Over a window, on the day with the most shared people. Unknown when the hours of either board are.',
    cy: 'Nifer y bobl a rennir wedi’i luosi â’r lleiaf o oriau blynyddol y ddau fwrdd (cyfarfodydd y flwyddyn × munudau / 60). Dros gyfnod, ar y diwrnod â’r nifer mwyaf o bobl a rennir. Anhysbys os yw oriau’r naill fwrdd neu’r llall yn anhysbys.',
  },
  unit: hoursAYear,
  bounds: { least: 0, most: null },
  degenerate: null,
  citation: null,
  value: (projection, a = '', b = '') => sharedHours(pairOfBoards(projection, a, b))?.most ?? null,
};

/** The hours and the day that they belong to; null: unknown. */
export function sharedHours(pair: Pair): Busiest | null {
  const { projection, a, b } = pair;
  const ofA = hoursOfBoard(projection, a.id);
  const ofB = hoursOfBoard(projection, b.id);
  if (ofA === null || ofB === null) return null;
  const { most, day } = busiestDay(commonDays(pair));
  return { most: most * Math.min(ofA, ofB), day };
}

function commonDays(pair: Pair) {
  const { sharedPeople, people } = pair.projection;
  return Array.from(sharedActors(sharedPeople, pair.sharing), (actor) => {
    const onA = daysOfCell(people, cellAt(people, pair.i, actor));
    const onB = daysOfCell(people, cellAt(people, pair.j, actor));
    // Of two that do not meet the first day comes after the last, so that no day lies between.
    const days = onA.flatMap((one) =>
      onB.map((other) => ({ first: Math.max(one.first, other.first), last: Math.min(one.last, other.last) })),
    );
    return { days, weight: 1 };
  });
}
