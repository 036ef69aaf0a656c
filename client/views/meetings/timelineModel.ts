// What the timeline shows: a row for each board that meets in the window, boards whose meetings duplicate each other side by side, a mark for
// each meeting, a capsule about each duplicated pair.
import type { MeetingWindowQuery } from '../../api/operations.generated.ts';
import { dayAfter, daysOf, firstDay, isExact, type Months } from '../../ui/months.ts';

export type MeetingWindow = MeetingWindowQuery['meetingWindow'];
export type WindowMeeting = MeetingWindow['meetings'][number];
export type WindowPair = MeetingWindow['duplicated'][number];
type Board = WindowMeeting['board'];

/** Shares of the window's width, 0 to 1. A meeting of which the day is known stands at its middle, else over all days that it may mean. */
export interface Mark {
  meeting: WindowMeeting;
  from: number;
  to: number;
  exact: boolean;
  /** The other meetings of the pairs it is in. */
  twins: WindowPair['a'][];
  clashes: number;
}

export interface Row {
  board: Board;
  marks: Mark[];
  /** Whether a meeting of it is duplicated. */
  duplicated: boolean;
}

/** A duplicated pair on two rows; where others stand between these, only a line joins it. */
export interface Capsule {
  key: string;
  top: number;
  rows: number;
  from: number;
  to: number;
}

export interface Timeline {
  rows: Row[];
  capsules: Capsule[];
}

export function timelineOf(window: MeetingWindow, months: Months, nameOf: (board: Board) => string): Timeline {
  const marks = marksOf(window, months);
  const boards = new Map(window.meetings.map(({ board }) => [board.id, board]));
  const pairs = window.duplicated.filter(({ a, b }) => marks.has(a.id) && marks.has(b.id));
  const rows = orderOf([...boards.values()], pairs, nameOf).map((board): Row => {
    const own = [...marks.values()].filter(({ meeting }) => meeting.board.id === board.id);
    return { board, marks: own, duplicated: own.some(({ twins }) => twins.length > 0) };
  });
  return { rows, capsules: capsulesOf(rows, pairs, marks) };
}

function marksOf({ meetings, duplicated, clashes }: MeetingWindow, months: Months): Map<string, Mark> {
  const { from, to } = daysOf(months);
  const share = (day: number): number => Math.min(1, Math.max(0, (day - from) / (to - from)));
  const marks = new Map(
    meetings.map((meeting): [string, Mark] => {
      const exact = isExact(meeting.date);
      const middle = share(firstDay(meeting.date) + 0.5);
      const [start, end] = exact ? [middle, middle] : [share(firstDay(meeting.date)), share(dayAfter(meeting.date))];
      return [meeting.id, { meeting, from: start, to: end, exact, twins: [], clashes: 0 }];
    }),
  );
  for (const { a, b } of duplicated) {
    marks.get(a.id)?.twins.push(b);
    marks.get(b.id)?.twins.push(a);
  }
  for (const id of clashes.flatMap(({ a, b }) => [a.id, b.id])) {
    const mark = marks.get(id);
    if (mark) mark.clashes++;
  }
  return marks;
}

/** Chains of boards that duplicate each other first, those with the most pairs foremost; then the others by name. */
export function orderOf<B extends { id: string }>(
  boards: readonly B[],
  pairs: readonly { a: { board: { id: string } }; b: { board: { id: string } } }[],
  nameOf: (board: B) => string,
): B[] {
  const byName = [...boards].sort((x, y) => nameOf(x).localeCompare(nameOf(y)));
  const counts = new Map<string, number>();
  for (const { a, b } of pairs) {
    const key = [a.board.id, b.board.id].sort().join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const chainOf = new Map(byName.map(({ id }) => [id, [id]]));
  const chains: string[][] = [];
  for (const [key] of [...counts].sort(([, many], [, more]) => more - many)) {
    const [a = '', b = ''] = key.split(' ');
    const joined = joinedEnds(chainOf.get(a), chainOf.get(b), a, b);
    if (!joined) continue;
    for (const id of joined) chainOf.set(id, joined);
    chains.push(joined);
  }
  const order = new Set(chains.flatMap((chain) => chainOf.get(chain[0] ?? '') ?? []));
  const known = new Map(boards.map((board) => [board.id, board]));
  return [...[...order].flatMap((id) => known.get(id) ?? []), ...byName.filter(({ id }) => !order.has(id))];
}

/** Two chains as one, a and b side by side; null where either stands inside its chain, or both are of the same. */
function joinedEnds(one: string[] | undefined, other: string[] | undefined, a: string, b: string): string[] | null {
  if (!one || !other || one === other) return null;
  const left = one.at(-1) === a ? one : one[0] === a ? one.toReversed() : null;
  const right = other[0] === b ? other : other.at(-1) === b ? other.toReversed() : null;
  return left && right ? [...left, ...right] : null;
}

function capsulesOf(rows: readonly Row[], pairs: readonly WindowPair[], marks: ReadonlyMap<string, Mark>): Capsule[] {
  const rowOf = new Map(rows.map(({ board }, index) => [board.id, index]));
  return pairs.flatMap(({ a, b }) => {
    const [one, other] = [marks.get(a.id), marks.get(b.id)];
    const [i, j] = [rowOf.get(a.board.id), rowOf.get(b.board.id)];
    if (!one || !other || i === undefined || j === undefined) return [];
    return [
      {
        key: `${a.id} ${b.id}`,
        top: Math.min(i, j),
        rows: Math.abs(i - j) + 1,
        from: Math.min(one.from, other.from),
        to: Math.max(one.to, other.to),
      },
    ];
  });
}

/** The place of a mark in the picture; 0 is the name of its board. */
export interface Place {
  row: number;
  place: number;
}

/** Where a key leads from a place, never past the edges; null: it is no key of the walk. */
export function walkedTo(rows: readonly Row[], { row, place }: Place, key: string): Place | null {
  const last = rows[row]?.marks.length ?? 0;
  switch (key) {
    case 'ArrowLeft':
      return { row, place: Math.max(0, place - 1) };
    case 'ArrowRight':
      return { row, place: Math.min(last, place + 1) };
    case 'Home':
      return { row, place: 0 };
    case 'End':
      return { row, place: last };
    case 'ArrowUp':
      return nearestIn(rows, { row, place }, Math.max(0, row - 1));
    case 'ArrowDown':
      return nearestIn(rows, { row, place }, Math.min(rows.length - 1, row + 1));
    default:
      return null;
  }
}

/** On another row the mark nearest in time; from a name to a name. */
function nearestIn(rows: readonly Row[], { row, place }: Place, to: number): Place {
  const here = rows[row]?.marks[place - 1];
  const marks = rows[to]?.marks ?? [];
  if (to === row || !here) return { row: to, place: to === row ? place : 0 };
  const away = (mark: Mark): number => Math.abs(mark.from + mark.to - here.from - here.to);
  const [nearest] = marks.toSorted((a, b) => away(a) - away(b));
  return { row: to, place: nearest ? marks.indexOf(nearest) + 1 : 0 };
}
