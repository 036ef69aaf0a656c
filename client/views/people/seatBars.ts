import type { BoardNameFragment, PersonPageQuery } from '../../api/operations.generated.ts';

type Person = Extract<PersonPageQuery['node'], { __typename: 'Person' }>;
export type PersonSeat = Person['seats'][number];

/** A stretch of days as fractions of years: 2019.5 is the middle of 2019. */
export interface Bar {
  from: number;
  to: number;
  kind: 'stated' | 'inferred' | 'presumed';
}

export interface SeatRow {
  seat: PersonSeat;
  bars: Bar[];
}

export interface SeatGroup {
  id: string;
  /** Whether its boards resemble one another. */
  similar: boolean;
  rows: SeatRow[];
}

/** A date as a fraction of years; `end` takes the last day of a bare year or month. */
export function yearOf(partial: string, end: boolean): number {
  const [year = 0, month, day] = partial.split('-').map(Number);
  if (month === undefined) return year + (end ? 1 : 0);
  if (day === undefined) return year + (month - 1 + (end ? 1 : 0)) / 12;
  return year + (month - 1 + (day - (end ? 0 : 1)) / 31) / 12;
}

/** From the first year that any bar touches to the last; open ends reach the edges. */
export function yearsOf(seats: readonly PersonSeat[]): { first: number; last: number } | null {
  const ends = seats.flatMap(({ spells }) =>
    spells.flatMap(({ from, to }) => [...(from ? [yearOf(from, false)] : []), ...(to ? [yearOf(to, true)] : [])]),
  );
  if (ends.length === 0) return null;
  return {
    first: Math.floor(Math.min(...ends)),
    last: Math.max(Math.ceil(Math.max(...ends)), Math.floor(Math.min(...ends)) + 1),
  };
}

export function barsOf(seat: PersonSeat, years: { first: number; last: number }): Bar[] {
  return seat.spells.map(({ from, to, presumed }) => ({
    from: from ? yearOf(from, false) : years.first,
    to: to ? yearOf(to, true) : years.last,
    kind: presumed ? 'presumed' : seat.certainty === 'STATED' ? 'stated' : 'inferred',
  }));
}

/** Seats by groups of similar boards, the others last; within a group the earliest first. */
export function groupSeats(
  seats: readonly PersonSeat[],
  groups: readonly (readonly BoardNameFragment[])[],
  years: { first: number; last: number },
): SeatGroup[] {
  const rows = seats
    .map((seat) => ({ seat, bars: barsOf(seat, years) }))
    .toSorted(
      (a, b) => (a.bars[0]?.from ?? 0) - (b.bars[0]?.from ?? 0) || a.seat.board.name.localeCompare(b.seat.board.name),
    );
  const taken = new Set(groups.flat().map(({ id }) => id));
  const similar = groups.map((boards) => {
    const ids = new Set(boards.map(({ id }) => id));
    return { id: [...ids].join(' '), similar: true, rows: rows.filter(({ seat }) => ids.has(seat.board.id)) };
  });
  const others = { id: 'others', similar: false, rows: rows.filter(({ seat }) => !taken.has(seat.board.id)) };
  return [...similar, others].filter((group) => group.rows.length > 0);
}
