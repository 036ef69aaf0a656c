// Meetings that can be compared, by date, by board and by person: those known to the month at least, of which somebody was there.
// One known by its year alone is near any other of that year or near none, so it is not judged, and neither is one of nobody known.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { at } from '../projection/twoMode.ts';
import { type Gathering, heldGatherings, plannedGatherings } from './gatherings.ts';

/** Meetings, boards and persons are named by their indexes; meetings stand by their first possible day. */
export interface Calendar {
  readonly meetings: readonly Gathering[];
  /** The days of each meeting, and its board. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly board: Int32Array;
  readonly boards: readonly Id[];
  /** The meetings of each board and of each person, rising. */
  readonly ofBoard: readonly (readonly number[])[];
  readonly ofPerson: readonly (readonly number[])[];
  /** The persons of each meeting. */
  readonly present: readonly (readonly number[])[];
  /** How many meetings could not be compared. */
  readonly notJudged: number;
}

/** A date known by its month goes on for so many days after its first at most. */
const longestDate = 30;

export function heldCalendar(projection: Projection): Calendar {
  return calendarOf(projection.keep(heldGatherings));
}

export function plannedCalendar(projection: Projection): Calendar {
  return calendarOf(projection.keep(plannedGatherings));
}

/** Where in a rising list of meetings those begin that may lie within so many days of a meeting. */
export function firstNear(calendar: Calendar, list: readonly number[], i: number, reach: number): number {
  const from = at(calendar.first, i) - reach - longestDate;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(calendar.first, list[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function calendarOf(gatherings: readonly Gathering[]): Calendar {
  const meetings = gatherings.filter(
    ({ meeting, present }) => meeting.date.length >= 'yyyy-mm'.length && present.length > 0,
  );
  const boards = numbered(meetings.map(({ meeting }) => [meeting.board]));
  const people = numbered(meetings.map(({ present }) => present));
  return {
    meetings,
    first: Float64Array.from(meetings, ({ days }) => days.first),
    last: Float64Array.from(meetings, ({ days }) => days.last),
    board: Int32Array.from(boards.rows, ([board]) => board as number),
    boards: boards.ids,
    ofBoard: boards.places,
    ofPerson: people.places,
    present: people.rows,
    notJudged: gatherings.length - meetings.length,
  };
}

// The ids of all rows numbered as they come, the rows in these numbers, and for each number the rows that it stands in.
function numbered(rowsOfIds: readonly (readonly Id[])[]) {
  const numbers = new Map<Id, number>();
  const places: number[][] = [];
  const rows = rowsOfIds.map((ids, row) =>
    ids.map((id) => {
      let number = numbers.get(id);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(id, number);
        places.push([]);
      }
      places[number]?.push(row);
      return number;
    }),
  );
  return { ids: [...numbers.keys()], rows, places };
}
