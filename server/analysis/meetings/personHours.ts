// personHours of a meeting: the people present × its length. Hours, 0 and up; null when the length, or who was there, is unknown.
// Its length is that of its own times, else the board's, as stated or inferred.
import type { Id } from '../../domain/records.ts';
import { hours, type Measure } from '../measures/measure.ts';
import type { Projection } from '../projection/project.ts';
import { minutesOfBoard } from './cadence.ts';
import { type Gathering, gatheringOf } from './gatherings.ts';
import { timesOf } from './meetingTimes.ts';

export const personHours: Measure = {
  id: 'personHours',
  of: 'MEETING',
  title: { en: 'Person-hours of a meeting', cy: 'Oriau person cyfarfod' },
  definition: {
    en: 'The people present times the length of the meeting: from its own times, else as the board’s is stated or inferred. Where no attendance is recorded, the seats of the day stand in. Unknown when the length, or who was there, is unknown.',
    cy: 'Nifer y bobl yn bresennol wedi’i luosi â hyd y cyfarfod: o’i amserau ei hun, neu fel y nodir neu y casglir hyd cyfarfodydd y bwrdd. Lle na chofnodwyd presenoldeb, defnyddir seddi’r diwrnod yn ei le. Anhysbys os nad yw’r hyd, neu pwy oedd yno, yn hysbys.',
  },
  unit: hours,
  bounds: { least: 0, most: null },
  degenerate: null,
  citation: null,
  value: (projection, meeting = '') => personHoursOf(projection, meeting),
};

/** null: unknown, or out of scope. @throws BoardwalkError NOT_FOUND */
export function personHoursOf(projection: Projection, meeting: Id): number | null {
  const gathering = gatheringOf(projection, meeting);
  if (!gathering || gathering.present.length === 0) return null;
  const minutes = lengthOfMeeting(projection, gathering);
  return minutes === null ? null : (gathering.present.length * minutes) / 60;
}

/** In minutes, by its own times, else as the board’s; null: unknown. */
export function lengthOfMeeting(projection: Projection, { meeting }: Gathering): number | null {
  const times = timesOf(meeting);
  return times?.whole ? times.to - times.from : minutesOfBoard(projection, meeting.board);
}
