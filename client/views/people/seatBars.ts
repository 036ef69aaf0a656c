// Seats over time: each board of a person as a row with the bars of all seats there, similar boards together.
import type { PersonShown } from './personShown.ts';

export type PersonSeat = PersonShown['seats'][number];
type SimilarGroup = PersonShown['load']['similarGroups'][number];

/** A stretch of days as fractions of years: 2019.5 is the middle of 2019. */
export interface Bar {
  from: number;
  to: number;
  kind: 'stated' | 'inferred' | 'presumed' | 'undated';
}

/** A board with all of the person's seats there, those that are stated first. */
export interface BoardRow {
  board: PersonSeat['board'];
  seats: PersonSeat[];
  /** What is only presumed first, so that what is known is drawn over it. */
  bars: Bar[];
}

export interface RowGroup {
  id: string;
  /** Boards that resemble one another, others that count, or boards without a seat that counts in scope. */
  kind: 'similar' | 'others' | 'notCounting';
  /** Of similar boards: what they amount to and have in common. */
  similar: SimilarGroup | null;
  rows: BoardRow[];
}

export interface Years {
  first: number;
  last: number;
}

/** A date as a fraction of years; `end` takes the last day of a bare year or month. */
export function yearOf(partial: string, end: boolean): number {
  const [year = 0, month, day] = partial.split('-').map(Number);
  if (month === undefined) return year + (end ? 1 : 0);
  if (day === undefined) return year + (month - 1 + (end ? 1 : 0)) / 12;
  return year + (month - 1 + (day - (end ? 0 : 1)) / 31) / 12;
}

/** From the first year that any bar touches to the last, and to the date in view; open ends reach the edges. */
export function yearsOf(seats: readonly PersonSeat[], asOf: string | null = null): Years | null {
  const ends = seats.flatMap(({ spells }) =>
    spells.flatMap(({ from, to }) => [...(from ? [yearOf(from, false)] : []), ...(to ? [yearOf(to, true)] : [])]),
  );
  if (ends.length === 0) return null;
  if (asOf) ends.push(yearOf(asOf, false));
  return {
    first: Math.floor(Math.min(...ends)),
    last: Math.max(Math.ceil(Math.max(...ends)), Math.floor(Math.min(...ends)) + 1),
  };
}

export function barsOf(seat: PersonSeat, years: Years): Bar[] {
  return seat.spells.map(({ from, to, presumed }) => ({
    from: from ? yearOf(from, false) : years.first,
    to: to ? yearOf(to, true) : years.last,
    kind: seat.undated ? 'undated' : presumed ? 'presumed' : seat.certainty === 'STATED' ? 'stated' : 'inferred',
  }));
}

const drawnFirst: readonly Bar['kind'][] = ['undated', 'presumed', 'inferred', 'stated'];

/** One row a board, however many seats the person has or had there; the earliest board first. */
export function rowsOf(seats: readonly PersonSeat[], years: Years): BoardRow[] {
  const rows = [...Map.groupBy(seats, ({ board }) => board.id).values()].flatMap((there) => {
    const [first] = there;
    if (!first) return [];
    return {
      board: first.board,
      seats: there.toSorted((a, b) => Number(a.certainty !== 'STATED') - Number(b.certainty !== 'STATED')),
      bars: there
        .flatMap((seat) => barsOf(seat, years))
        .toSorted((a, b) => drawnFirst.indexOf(a.kind) - drawnFirst.indexOf(b.kind) || a.from - b.from),
    };
  });
  const start = ({ bars }: BoardRow): number => Math.min(...bars.map(({ from }) => from), years.last);
  return rows.toSorted((a, b) => start(a) - start(b) || a.board.name.localeCompare(b.board.name, 'en'));
}

/** Rows by groups of similar boards, then the others that count in scope, then those that do not. */
export function groupRows(
  rows: readonly BoardRow[],
  { load, boards }: Pick<PersonShown, 'load' | 'boards'>,
): RowGroup[] {
  const similar = load.similarGroups.map((group): RowGroup => {
    const ids = new Set(group.boards.map(({ id }) => id));
    return {
      id: [...ids].join(' '),
      kind: 'similar',
      similar: group,
      rows: rows.filter(({ board }) => ids.has(board.id)),
    };
  });
  const taken = new Set(similar.flatMap((group) => group.rows));
  const counting = new Set(boards.map(({ id }) => id));
  const rest = rows.filter((row) => !taken.has(row));
  const of = (kind: 'others' | 'notCounting'): RowGroup => ({
    id: kind,
    kind,
    similar: null,
    rows: rest.filter(({ board }) => counting.has(board.id) === (kind === 'others')),
  });
  return [...similar, of('others'), of('notCounting')].filter((group) => group.rows.length > 0);
}
