// A scope as the columns of seats meet it: which boards, which roles, how sure, on which days.
import type { Id } from '../../domain/records.ts';
import type { DayWindow, Scope } from '../../domain/scope.ts';
import { countingRoles, type SeatRole } from '../../domain/vocabulary.ts';
import type { Standing } from './effectiveSeats.ts';
import type { SeatScope } from './seatColumns.ts';
import type { WorkedOut } from './workOutSeats.ts';

/** What it takes of a projection. */
interface Scoped {
  readonly workedOut: WorkedOut;
  readonly scope: Scope;
  readonly days: DayWindow;
  readonly boards: readonly { id: Id }[];
}

/** What the seats that count have to be. */
export function countingScope(projection: Scoped): SeatScope {
  const roles: ReadonlySet<SeatRole> = new Set(projection.scope.seats ?? countingRoles);
  return scopeOf(projection, ({ role, planned }) => (planned || !roles.has(role) ? 0 : 1));
}

/** What the seats that a record shows have to be. */
export function showingScope(projection: Scoped): SeatScope {
  const named = projection.scope.seats;
  // Planned seats have no days.
  return scopeOf(projection, ({ role, planned }) => (named && !named.includes(role) ? 0 : planned ? 2 : 1));
}

function scopeOf(projection: Scoped, countOf: (standing: Standing) => number): SeatScope {
  const { scope, boards, days, workedOut } = projection;
  const { seats } = workedOut;
  const admits = ({ certainty, undated }: Standing) =>
    (scope.certainty !== 'STATED_ONLY' || certainty === 'STATED') && (scope.undated !== 'EXCLUDE' || !undated);
  return {
    indexOfBoard: indexesOf(seats.boards, boards),
    boardCount: boards.length,
    counts: Int32Array.from(seats.standings, (standing) => (admits(standing) ? countOf(standing) : 0)),
    days,
  };
}

// Both are in the order of their ids, so that one walk over both finds them all.
function indexesOf(ids: readonly Id[], boards: readonly { id: Id }[]): Int32Array {
  const indexes = new Int32Array(ids.length).fill(-1);
  let board = 0;
  for (const [place, id] of ids.entries()) {
    while (board < boards.length && (boards[board] as { id: Id }).id < id) board++;
    if (boards[board]?.id === id) indexes[place] = board;
  }
  return indexes;
}
