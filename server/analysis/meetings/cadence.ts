// How often and how long a board meets: as stated, else inferred from three held meetings or more, else unknown.
import type { Attested } from '../../domain/landscape.ts';
import { firstDay } from '../../domain/partialDate.ts';
import type { Board, Id, Meeting } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { groupedBy } from '../projection/recordIndex.ts';
import { minutesOfDay } from './clock.ts';

const leastMeetings = 3;
const daysAYear = 365.25;

/** Meetings a year; null: unknown. */
export function meetingsPerYear(projection: Projection, board: Id): number | null {
  return projection.keep(cadences).get(board)?.meetings ?? null;
}

/** Hours a year: meetings a year × minutes / 60; null: either is unknown. */
export function hoursOfBoard(projection: Projection, board: Id): number | null {
  const cadence = projection.keep(cadences).get(board);
  if (!cadence || cadence.meetings === null || cadence.minutes === null) return null;
  return (cadence.meetings * cadence.minutes) / 60;
}

/** How long the board meets, in minutes; null: unknown. */
export function minutesOfBoard(projection: Projection, board: Id): number | null {
  return projection.keep(cadences).get(board)?.minutes ?? null;
}

// By board; once for all projections of a landscape, and for what is tried on it.
const heldByBoard = new WeakMap<readonly Meeting[], ReadonlyMap<Id, readonly Meeting[]>>();

function heldMeetings(meetings: readonly Meeting[]): ReadonlyMap<Id, readonly Meeting[]> {
  const known = heldByBoard.get(meetings) ?? groupedBy(meetings, ({ board, planned }) => (planned ? null : board));
  heldByBoard.set(meetings, known);
  return known;
}

function cadences({ workedOut, allBoards, scope }: Projection) {
  const held =
    scope.certainty === 'STATED_ONLY' ? new Map<Id, Meeting[]>() : heldMeetings(workedOut.landscape.meetings);
  const known = new Map<Id, Cadence>();
  const get = (id: Id): Cadence | undefined => {
    const board = allBoards.get(id);
    const found = known.get(id) ?? (board && cadence(board, held.get(id) ?? []));
    if (found) known.set(id, found);
    return found;
  };
  return { get };
}

interface Cadence {
  meetings: number | null;
  minutes: number | null;
}

function cadence(board: Attested<Board>, held: readonly Meeting[]): Cadence {
  return {
    meetings: board.meetingsPerYear ?? inferredMeetings(held),
    minutes: board.minutesPerMeeting ?? inferredMinutes(held),
  };
}

// The median gap between days of meetings that are known to the day.
function inferredMeetings(held: readonly Meeting[]): number | null {
  const exact = held.filter(({ date }) => date.length === 'yyyy-mm-dd'.length).map(({ date }) => firstDay(date));
  const days = [...new Set(exact)].sort((a, b) => a - b);
  if (days.length < leastMeetings) return null;
  return daysAYear / median(days.slice(1).map((day, i) => day - (days[i] ?? day)));
}

function inferredMinutes(held: readonly Meeting[]): number | null {
  const lengths = held.flatMap(({ start, end }) =>
    start === null || end === null ? [] : [minutesOfDay(end) - minutesOfDay(start)],
  );
  const positive = lengths.filter((length) => length > 0);
  return positive.length < leastMeetings ? null : median(positive);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
