// The seats on record while they are being worked out. Most hold on the days of their terms and their board's life; those that were seen at
// meetings, or that an office holds, are looked at one by one: attendances are added to them as sightings, in order of time.
import type { Attested } from '../../domain/landscape.ts';
import { firstDay, lastDay } from '../../domain/partialDate.ts';
import type { Board, Id, Seat } from '../../domain/records.ts';
import type { DayWindow } from '../../domain/scope.ts';
import type { SeatTable, SeatTerms } from '../../domain/seatTable.ts';
import type { EffectiveSeat, Spell } from './effectiveSeat.ts';
import { isUndated, spellsOf } from './holding.ts';
import { always } from './spells.ts';
import { at } from './twoMode.ts';

export interface StoredSeat {
  readonly record: Attested<Seat>;
  readonly life: DayWindow;
  readonly undated: boolean;
  attended: readonly DayWindow[];
  attendances: readonly Id[];
  spells: readonly Spell[];
}

const none: readonly Id[] = [];

/** The days between which a board exists. */
export function lifeOf(board: Pick<Board, 'from' | 'to'>): DayWindow {
  return {
    first: board.from === null ? Number.NEGATIVE_INFINITY : firstDay(board.from),
    last: board.to === null ? Number.POSITIVE_INFINITY : lastDay(board.to),
  };
}

/**
 * Takes an attendance as a sighting, once: a deputy may share the post of the one deputised for. A seat without dates stays open to all
 * attendances, until `settle`.
 */
export function see(seat: StoredSeat, attendance: Id, days: DayWindow, presumeMonths: number): void {
  if (seat.attendances.includes(attendance)) return;
  seat.attended = [...seat.attended, days];
  seat.attendances = [...seat.attendances, attendance];
  if (!seat.undated) settle(seat, presumeMonths);
}

/** Works its days out anew from all its sightings. */
export function settle(seat: StoredSeat, presumeMonths: number): void {
  seat.spells = spellsOf(seat.record, { attended: seat.attended, presumeMonths, life: seat.life });
}

/** With the days that it has by now. */
export function seatOnRecord(seat: Omit<StoredSeat, 'life'>): EffectiveSeat {
  const { record, spells, undated, attended, attendances } = seat;
  const { id, board, person, organisation, post, onBehalfOf, role, title, certainty, planned } = record;
  return {
    id,
    board,
    person,
    organisation,
    post,
    onBehalfOf,
    role,
    title,
    basis: 'RECORD',
    certainty,
    planned,
    undated: undated && attended.length === 0,
    spells,
    seat: id,
    tenures: none,
    attendances,
  };
}

export class StoredSeats {
  readonly table: SeatTable;
  /** By seat on record: the place of its spells; −1: its board is not there, and so it counts nowhere. */
  readonly spells: Int32Array;
  readonly spellLists: (readonly Spell[])[] = [];
  readonly undated: readonly boolean[];
  readonly #lives: (DayWindow | undefined)[];
  readonly #oneByOne = new Map<number, StoredSeat>();

  constructor(table: SeatTable, boards: Iterable<Board>, presumeMonths: number) {
    this.table = table;
    this.undated = table.terms.map(isUndated);
    const lives = new Map(Array.from(boards, (board) => [board.id, lifeOf(board)]));
    this.#lives = table.tied.boards.map((board) => lives.get(board));
    this.spells = this.#spells(presumeMonths);
  }

  /** To be looked at by itself, and changed: the same one each time. */
  seat(place: number): StoredSeat {
    const known = this.#oneByOne.get(place);
    if (known) return known;
    const { board, term } = this.table.columns;
    const seat: StoredSeat = {
      record: this.table.record(place),
      life: this.#lives[at(board, place)] ?? always,
      undated: this.undated[at(term, place)] ?? false,
      attended: [],
      attendances: none,
      spells: this.spellLists[at(this.spells, place)] ?? [],
    };
    this.#oneByOne.set(place, seat);
    return seat;
  }

  /** Those that were seen at meetings, by place. */
  attended(): Map<number, StoredSeat> {
    return new Map([...this.#oneByOne].filter(([, seat]) => seat.attended.length > 0));
  }

  /** By board, the seats of these boards. */
  onBoards(ids: ReadonlySet<Id>): Map<Id, StoredSeat[]> {
    const { tied, columns } = this.table;
    const wanted = tied.boards.map((id) => ids.has(id));
    const found = new Map<Id, StoredSeat[]>(Array.from(ids, (id) => [id, []]));
    for (let place = 0; place < this.table.length; place++) {
      const board = at(columns.board, place);
      if (wanted[board]) found.get(tied.boards[board] as Id)?.push(this.seat(place));
    }
    return found;
  }

  /** The places of those that a post alone holds. */
  heldByPosts(): Set<number> {
    const { person, organisation, post } = this.table.columns;
    const held = new Set<number>();
    for (let place = 0; place < this.table.length; place++)
      if (at(post, place) >= 0 && at(person, place) < 0 && at(organisation, place) < 0) held.add(place);
    return held;
  }

  // Worked out once for all seats with the same terms on boards that exist on the same days.
  #spells(presumeMonths: number): Int32Array {
    const { terms, columns } = this.table;
    const kinds = new Map<string, number>();
    const kindOfBoard = this.#lives.map((life) => {
      if (!life) return -1;
      const key = `${life.first} ${life.last}`;
      const kind = kinds.get(key) ?? kinds.size;
      kinds.set(key, kind);
      return kind;
    });
    const places = new Map<number, number>();
    return columns.board.map((board, seat) => {
      const kind = kindOfBoard[board] ?? -1;
      if (kind < 0) return -1;
      const term = at(columns.term, seat);
      const key = term * kinds.size + kind;
      const known = places.get(key);
      if (known !== undefined) return known;
      const life = this.#lives[board] ?? always;
      const place = this.spellLists.push(spellsOfTerms(terms[term] as SeatTerms, life, presumeMonths)) - 1;
      places.set(key, place);
      return place;
    });
  }
}

function spellsOfTerms(terms: SeatTerms, life: DayWindow, presumeMonths: number): readonly Spell[] {
  return terms.planned ? [] : spellsOf(terms, { attended: [], presumeMonths, life });
}
