import type { PairCalendarQuery, PairQuery } from '../../api/operations.generated.ts';

type Named = PairQuery['overlap']['a'];

export type TwoBoards = Record<'a' | 'b', Pick<Named, 'id' | 'name' | 'nameCy'>>;

export type PairMeeting = PairCalendarQuery['meetings']['edges'][number]['node'];

/** Two meetings, one of each board: one does again what the other does, or both are at the same time. */
export interface PairTie {
  a: PairMeeting;
  b: PairMeeting;
}
export interface DuplicateTie extends PairTie {
  reasons: readonly string[];
}
export interface ClashTie extends PairTie {
  people: readonly { id: string; name: string }[];
}

export interface PairCalendar {
  /** The latest first. */
  meetings: readonly PairMeeting[];
  duplicates: readonly DuplicateTie[];
  clashes: readonly ClashTie[];
}

/** The meetings of both boards, with what ties one of a to one of b. */
export function pairCalendar(meetings: readonly PairMeeting[], a: string): PairCalendar {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const ofA = meetings.filter(({ board }) => board.id === a);
  const tied = <T>(one: PairMeeting, ids: readonly string[], more: T): (PairTie & T)[] =>
    ids.flatMap((id) => {
      const other = byId.get(id);
      return other && other.board.id !== one.board.id ? [{ a: one, b: other, ...more }] : [];
    });
  return {
    meetings,
    duplicates: ofA.flatMap((one) => one.duplicates.flatMap(({ b, reasons }) => tied(one, [b.id], { reasons }))),
    clashes: ofA.flatMap((one) =>
      one.clashes.flatMap((clash) =>
        tied(one, clash.a.id === one.id ? [clash.b.id] : [clash.a.id], { people: clash.people }),
      ),
    ),
  };
}

const day = 24 * 60 * 60 * 1000;

/** The middle of what is known of a date, in days. */
export function dayOf(partial: string): number {
  const [year = '', month, date] = partial.slice(0, 10).split('-');
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1)) / day;
  return from + (date ? 0 : month ? 15 : 182);
}

export interface CalendarSpan {
  first: string;
  last: string;
  /** Where a date lies, 0 to 1. */
  place: (partial: string) => number;
  /** Years that begin within, clear of both ends. */
  years: readonly { year: number; place: number }[];
}

/** Of the width, left free at either end. */
const margin = 0.015;

/** A place of the span as a share of the picture's width. */
export const across = (place: number): string => `${100 * (margin + place * (1 - 2 * margin))}%`;

/** Null: there is no meeting. */
export function spanOf(meetings: readonly PairMeeting[]): CalendarSpan | null {
  const dates = meetings.map(({ date }) => date).toSorted((a, b) => dayOf(a) - dayOf(b));
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [dayOf(first), dayOf(last)];
  const placeOf = (at: number): number => (to > from ? (at - from) / (to - from) : 0.5);
  const years = Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) }, (_, k) => {
    const year = Number(first.slice(0, 4)) + k + 1;
    return { year, place: placeOf(Date.UTC(year, 0, 1) / day) };
  });
  return {
    first,
    last,
    place: (partial) => placeOf(dayOf(partial)),
    years: years.filter(({ place }) => place > 0.12 && place < 0.88),
  };
}
