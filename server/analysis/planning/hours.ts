// Hours a year of a plan: its boards and its standing items, an item being so many minutes of each meeting of its host for the host's people
// and those of the board that it was. Null where the hours of no board are known. Time: the cells.
import type { Id } from '../../domain/records.ts';
import { hoursOfBoard, meetingsPerYear } from '../meetings/cadence.ts';
import { type HoursOfBoard, personHoursIn } from '../meetings/personHoursTogether.ts';
import { busiestDay } from '../projection/busiestDay.ts';
import type { Projection } from '../projection/project.ts';
import { at, type TwoMode } from '../projection/twoMode.ts';
import { cellsOf, daysOfCell } from '../projection/whoIsWhere.ts';
import type { Plan } from './plan.ts';
import { remapped } from './remap.ts';
import { peopleOn } from './roster.ts';

/** Boards, then standing items, as what takes hours. */
export interface Hours {
  readonly people: TwoMode;
  /** By index; null: unknown. */
  readonly ofBoard: readonly (number | null)[];
}

export function hoursBefore(projection: Projection): Hours {
  return { people: projection.people, ofBoard: projection.boards.map(({ id }) => hoursOfBoard(projection, id)) };
}

/** @param was those of before, which boards that are not touched keep */
export function hoursAfter({ before, after, touched, items }: Plan, was: Hours): Hours {
  const { people } = after;
  const ofBoard = after.boards.map(({ id }) => {
    const index = touched.has(id) ? undefined : before.indexOfBoard.get(id);
    return index === undefined ? hoursOfBoard(after, id) : (was.ofBoard[index] ?? null);
  });
  if (items.length === 0) return { people, ofBoard };
  const boards = [...after.boards.keys()];
  const invited = items.map(({ host, roster }) =>
    peopleOn([...(touched.get(host)?.roster ?? []), ...roster], after.days),
  );
  const ofItems = items.map(({ host, minutes }) => {
    const meetings = meetingsPerYear(after, host);
    return meetings === null ? null : (meetings * minutes) / 60;
  });
  return { people: remapped(people, [...boards, ...invited]), ofBoard: [...ofBoard, ...ofItems] };
}

/** Hours a year of a board after a plan, its standing items among them; null: unknown. */
export function hoursWithItems({ after, items }: Plan, board: Id): number | null {
  const [own, meetings] = [hoursOfBoard(after, board), meetingsPerYear(after, board)];
  if (own === null || meetings === null) return null;
  const minutes = items.filter(({ host }) => host === board).reduce((sum, item) => sum + item.minutes, 0);
  return own + (meetings * minutes) / 60;
}

export function personHours({ people, ofBoard }: Hours): number | null {
  return personHoursIn(people, known(ofBoard))?.hours ?? null;
}

/** Of everybody some of whose hours are known, on the day with the most. */
export function loadsOf(hours: Hours): Map<Id, number> {
  const loads = new Map<Id, number>();
  for (const person of hours.people.actors) {
    const load = loadOf(hours, person);
    if (load !== null) loads.set(person, load);
  }
  return loads;
}

export function loadOf({ people, ofBoard }: Hours, person: Id): number | null {
  const loads = cellsOf(people, person).flatMap((cell) => {
    const weight = ofBoard[at(people.boardOfCell, cell)] ?? null;
    return weight === null ? [] : [{ days: daysOfCell(people, cell), weight }];
  });
  return loads.length === 0 ? null : busiestDay(loads).most;
}

function known(ofBoard: Hours['ofBoard']): HoursOfBoard[] {
  return ofBoard.flatMap((hours, board) => (hours === null ? [] : [{ board, hours }]));
}
