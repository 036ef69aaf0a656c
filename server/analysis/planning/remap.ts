// The graph of a draft: the cells of untouched boards as they are before, those of the others from their rosters. Time: the cells.
import type { Id } from '../../domain/records.ts';
import { placesOf } from '../projection/places.ts';
import { at, sortedBy, starts, type TwoMode } from '../projection/twoMode.ts';
import type { Sitting } from './roster.ts';

/** By board of after: its index before, or who sits on it. */
export type BoardCells = number | ReadonlyMap<Id, Sitting>;

export function remapped(before: TwoMode, boards: readonly BoardCells[]): TwoMode {
  const { actors, actorOf } = actorsOf(before, boards);
  const indexOfActor = placesOf(actors);
  const cells = new Cells(roomFor(before, boards));
  const starting = new Int32Array(boards.length + 1);
  for (const [board, source] of boards.entries()) {
    if (typeof source === 'number') cells.copy(before, source, board, actorOf);
    else {
      const sitting = Array.from(source, ([id, one]) => ({ actor: indexOfActor.get(id) ?? -1, ...one }));
      sitting.sort((a, b) => a.actor - b.actor);
      for (const { actor, ...one } of sitting) cells.add(one, board, actor);
    }
    starting[board + 1] = cells.length;
  }
  const made = cells.done();
  return {
    actors,
    indexOfActor,
    boardCount: boards.length,
    cellCount: cells.length,
    boardStart: starting,
    actorStart: starts(made.actorOfCell, actors.length),
    cellsOfActor: sortedBy(made.actorOfCell, actors.length, null),
    ...made,
  };
}

interface Room {
  cells: number;
  days: number;
  seats: number;
}

// As much as before, and all that is new.
function roomFor({ cellCount, dayFirst, seatOfCell }: TwoMode, boards: readonly BoardCells[]): Room {
  const room = { cells: cellCount, days: dayFirst.length, seats: seatOfCell.length };
  for (const source of boards) {
    if (typeof source === 'number') continue;
    for (const { days, seats } of source.values()) {
      room.cells++;
      room.days += days.length;
      room.seats += seats.length;
    }
  }
  return room;
}

/** Who sits anywhere afterwards, in the order of their ids, and where those of before are among them (−1: nowhere). */
function actorsOf(before: TwoMode, boards: readonly BoardCells[]): { actors: Id[]; actorOf: Int32Array } {
  const stays = new Uint8Array(before.actors.length);
  const more = new Set<Id>();
  for (const source of boards) {
    if (typeof source !== 'number') {
      for (const id of source.keys()) {
        const index = before.indexOfActor.get(id);
        if (index === undefined) more.add(id);
        else stays[index] = 1;
      }
    } else
      for (let cell = at(before.boardStart, source); cell < at(before.boardStart, source + 1); cell++)
        stays[at(before.actorOfCell, cell)] = 1;
  }
  const kept = before.actors.filter((_, index) => stays[index] === 1);
  const actors = more.size === 0 ? kept : [...kept, ...more].sort();
  const actorOf = new Int32Array(before.actors.length).fill(-1);
  for (let index = 0, place = 0; index < actorOf.length; index++) {
    if (stays[index] !== 1) continue;
    while (actors[place] !== before.actors[index]) place++;
    actorOf[index] = place;
  }
  return { actors, actorOf };
}

class Cells {
  length = 0;
  #days = 0;
  #seats = 0;
  readonly #boardOfCell: Int32Array;
  readonly #actorOfCell: Int32Array;
  readonly #dayStart: Int32Array;
  readonly #dayFirst: Float64Array;
  readonly #dayLast: Float64Array;
  readonly #seatStart: Int32Array;
  readonly #seatOfCell: Int32Array;

  constructor({ cells, days, seats }: Room) {
    this.#boardOfCell = new Int32Array(cells);
    this.#actorOfCell = new Int32Array(cells);
    this.#dayStart = new Int32Array(cells + 1);
    this.#dayFirst = new Float64Array(days);
    this.#dayLast = new Float64Array(days);
    this.#seatStart = new Int32Array(cells + 1);
    this.#seatOfCell = new Int32Array(seats);
  }

  /** All cells of a board, which has another index now, as have those on it. */
  copy(from: TwoMode, source: number, board: number, actorOf: Int32Array): void {
    const [begin, end] = [at(from.boardStart, source), at(from.boardStart, source + 1)];
    const [days, seats] = [at(from.dayStart, begin), at(from.seatStart, begin)];
    for (let cell = begin; cell < end; cell++) {
      this.#boardOfCell[this.length] = board;
      this.#actorOfCell[this.length++] = at(actorOf, at(from.actorOfCell, cell));
      this.#dayStart[this.length] = this.#days + at(from.dayStart, cell + 1) - days;
      this.#seatStart[this.length] = this.#seats + at(from.seatStart, cell + 1) - seats;
    }
    const [lastDays, lastSeats] = [at(from.dayStart, end), at(from.seatStart, end)];
    this.#dayFirst.set(from.dayFirst.subarray(days, lastDays), this.#days);
    this.#dayLast.set(from.dayLast.subarray(days, lastDays), this.#days);
    this.#seatOfCell.set(from.seatOfCell.subarray(seats, lastSeats), this.#seats);
    this.#days += lastDays - days;
    this.#seats += lastSeats - seats;
  }

  add({ days, seats }: Sitting, board: number, actor: number): void {
    this.#boardOfCell[this.length] = board;
    this.#actorOfCell[this.length++] = actor;
    for (const { first, last } of days) {
      this.#dayFirst[this.#days] = first;
      this.#dayLast[this.#days++] = last;
    }
    this.#seatOfCell.set(seats, this.#seats);
    this.#seats += seats.length;
    this.#dayStart[this.length] = this.#days;
    this.#seatStart[this.length] = this.#seats;
  }

  done() {
    const { length } = this;
    return {
      boardOfCell: this.#boardOfCell.slice(0, length),
      actorOfCell: this.#actorOfCell.slice(0, length),
      dayStart: this.#dayStart.slice(0, length + 1),
      dayFirst: this.#dayFirst.slice(0, this.#days),
      dayLast: this.#dayLast.slice(0, this.#days),
      seatStart: this.#seatStart.slice(0, length + 1),
      seatOfCell: this.#seatOfCell.slice(0, this.#seats),
    };
  }
}
