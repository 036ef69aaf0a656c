// The seats on record while they are being worked out: attendances are added as sightings, one by one, in order of time.
import type { Attested } from '../../domain/landscape.ts';
import { firstDay, lastDay } from '../../domain/partialDate.ts';
import type { Board, Id, Seat } from '../../domain/records.ts';
import type { DayWindow } from '../../domain/scope.ts';
import type { Certainty, SeatBasis, SeatRole } from '../../domain/vocabulary.ts';
import type { EffectiveSeat, Spell } from './effectiveSeat.ts';
import { isUndated, spellsOf } from './holding.ts';

export interface StoredSeat {
  readonly record: Attested<Seat>;
  readonly life: DayWindow;
  readonly undated: boolean;
  attended: readonly DayWindow[];
  attendances: readonly Id[];
  spells: Spell[];
}

// Most seats have nothing of these, and there may be a million.
const never: readonly DayWindow[] = [];
const none: readonly Id[] = [];

/** The days between which a board exists. */
export function lifeOf(board: Pick<Board, 'from' | 'to'>): DayWindow {
  return {
    first: board.from === null ? Number.NEGATIVE_INFINITY : firstDay(board.from),
    last: board.to === null ? Number.POSITIVE_INFINITY : lastDay(board.to),
  };
}

/** @param lifelong the spells of a seat without dates on that board, shared by all of them */
export function storedSeat(
  record: Attested<Seat>,
  { life, lifelong }: { life: DayWindow; lifelong: Spell[] },
  presumeMonths: number,
): StoredSeat {
  const undated = isUndated(record);
  const dated = () => spellsOf(record, { attended: [], presumeMonths, life });
  return {
    record,
    life,
    undated,
    attended: never,
    attendances: none,
    spells: record.planned ? [] : undated ? lifelong : dated(),
  };
}

/** Takes an attendance as a sighting. A seat without dates stays open to all attendances, until `settle`. */
export function see(seat: StoredSeat, attendance: Id, days: DayWindow, presumeMonths: number): void {
  seat.attended = [...seat.attended, days];
  seat.attendances = [...seat.attendances, attendance];
  if (!seat.undated) settle(seat, presumeMonths);
}

/** Works its days out anew from all its sightings. */
export function settle(seat: StoredSeat, presumeMonths: number): void {
  seat.spells = spellsOf(seat.record, { attended: seat.attended, presumeMonths, life: seat.life });
}

/** A seat on record with its days. A class that looks into its record: a million seats are held of a large landscape. */
export class SeatOnRecord implements EffectiveSeat {
  readonly spells: readonly Spell[];
  readonly undated: boolean;
  readonly attendances: readonly Id[];
  readonly #record: Attested<Seat>;

  constructor({ record, spells, undated, attended, attendances }: StoredSeat) {
    this.#record = record;
    this.spells = spells;
    this.undated = undated && attended.length === 0;
    this.attendances = attendances;
  }

  get id(): Id {
    return this.#record.id;
  }
  get board(): Id {
    return this.#record.board;
  }
  get person(): Id | null {
    return this.#record.person;
  }
  get organisation(): Id | null {
    return this.#record.organisation;
  }
  get post(): Id | null {
    return this.#record.post;
  }
  get onBehalfOf(): Id | null {
    return this.#record.onBehalfOf;
  }
  get role(): SeatRole {
    return this.#record.role;
  }
  get title(): string | null {
    return this.#record.title;
  }
  get basis(): SeatBasis {
    return 'RECORD';
  }
  get certainty(): Certainty {
    return this.#record.certainty;
  }
  get planned(): boolean {
    return this.#record.planned;
  }
  get seat(): Id {
    return this.#record.id;
  }
  get tenures(): readonly Id[] {
    return none;
  }
}

/** The same as a plain object: what a spread copies. */
export function plainSeat(seat: EffectiveSeat): EffectiveSeat {
  const { id, board, person, organisation, post, onBehalfOf, role, title, basis, certainty } = seat;
  const { planned, undated, spells, tenures, attendances } = seat;
  const holder = { person, organisation, post, onBehalfOf };
  const time = { planned, undated, spells };
  return { id, board, ...holder, role, title, basis, certainty, ...time, seat: seat.seat, tenures, attendances };
}
