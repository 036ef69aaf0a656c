// meetingsPerYear and hoursPerYear of a person: sums over boards of known cadence (and length); over a window, of the day with the most.
// 0 and up; null when no board's is known.
import type { Id } from '../../domain/records.ts';
import { hoursOfBoard, meetingsPerYear as meetingsOfBoard } from '../meetings/cadence.ts';
import { type Busiest, busiestDay } from '../projection/busiestDay.ts';
import type { Projection } from '../projection/project.ts';
import { boardsWithDays } from './boardsOfPerson.ts';
import { hoursAYear, type Measure } from './measure.ts';

export const meetingsPerYear: Measure = {
  id: 'meetingsPerYear',
  of: 'PERSON',
  title: { en: 'Meetings a year', cy: 'Cyfarfodydd y flwyddyn' },
  definition: {
    en: 'The meetings a year of the person’s boards whose cadence is known, on the day in scope with the most; unknown when none is.',
    cy: 'Cyfarfodydd blynyddol byrddau’r person y mae eu hamlder yn hysbys, ar y diwrnod o fewn y cwmpas â’r nifer mwyaf; anhysbys os nad oes un yn hysbys.',
  },
  unit: { en: 'meetings a year', cy: 'cyfarfodydd y flwyddyn' },
  bounds: { least: 0, most: null },
  degenerate: null,
  citation: null,
  value: (projection, person = '') => meetingsOfPerson(projection, person).most,
};

export const hoursPerYear: Measure = {
  id: 'hoursPerYear',
  of: 'PERSON',
  title: { en: 'Hours a year', cy: 'Oriau y flwyddyn' },
  definition: {
    en: 'The hours a year (meetings a year × minutes / 60) of the person’s boards whose cadence and length are known, on the day in scope with the most; unknown when none is.',
    cy: 'Oriau blynyddol (cyfarfodydd y flwyddyn × munudau / 60) byrddau’r person y mae eu hamlder a’u hyd yn hysbys, ar y diwrnod o fewn y cwmpas â’r nifer mwyaf; anhysbys os nad oes un yn hysbys.',
  },
  unit: hoursAYear,
  bounds: { least: 0, most: null },
  degenerate: null,
  citation: null,
  value: (projection, person = '') => hoursOfPerson(projection, person).most,
};

/** A sum over boards of known rate. */
export interface Rate {
  /** Null: known of none. */
  most: number | null;
  /** The day that it belongs to; null: any. */
  day: Busiest['day'];
  /** Boards whose rate is unknown. */
  without: number;
}

/** @throws BoardwalkError NOT_FOUND */
export function meetingsOfPerson(projection: Projection, person: Id): Rate {
  return rateOf(projection, person, meetingsOfBoard);
}

/** @throws BoardwalkError NOT_FOUND */
export function hoursOfPerson(projection: Projection, person: Id): Rate {
  return rateOf(projection, person, hoursOfBoard);
}

function rateOf(projection: Projection, person: Id, rateOfBoard: typeof hoursOfBoard): Rate {
  const boards = boardsWithDays(projection, person);
  const known = boards.flatMap(({ id, days }) => {
    const weight = rateOfBoard(projection, id);
    return weight === null ? [] : [{ days, weight }];
  });
  const without = boards.length - known.length;
  return known.length === 0 ? { most: null, day: null, without } : { ...busiestDay(known), without };
}
