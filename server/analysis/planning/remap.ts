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
  const cells = new Cells();
  const starting = new Int32Array(boards.length + 1);
  for (const [board, source] of boards.entries()) {
    if (typeof source === 'number')
      for (let cell = at(before.boardStart, source); cell < at(before.boardStart, source + 1); cell++)
        cells.copy(before, cell, board, at(actorOf, at(before.actorOfCell, cell)));
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
  readonly #boards: number[] = [];
  readonly #actors: number[] = [];
  readonly #dayStart: number[] = [0];
  readonly #first: number[] = [];
  readonly #last: number[] = [];
  readonly #seatStart: number[] = [0];
  readonly #seats: number[] = [];

  get length(): number {
    return this.#boards.length;
  }

  copy(from: TwoMode, cell: number, board: number, actor: number): void {
    this.#boards.push(board);
    this.#actors.push(actor);
    for (let d = at(from.dayStart, cell); d < at(from.dayStart, cell + 1); d++) {
      this.#first.push(at(from.dayFirst, d));
      this.#last.push(at(from.dayLast, d));
    }
    for (let s = at(from.seatStart, cell); s < at(from.seatStart, cell + 1); s++)
      this.#seats.push(at(from.seatOfCell, s));
    this.#end();
  }

  add({ days, seats }: Sitting, board: number, actor: number): void {
    this.#boards.push(board);
    this.#actors.push(actor);
    for (const { first, last } of days) {
      this.#first.push(first);
      this.#last.push(last);
    }
    this.#seats.push(...seats);
    this.#end();
  }

  done() {
    return {
      boardOfCell: Int32Array.from(this.#boards),
      actorOfCell: Int32Array.from(this.#actors),
      dayStart: Int32Array.from(this.#dayStart),
      dayFirst: Float64Array.from(this.#first),
      dayLast: Float64Array.from(this.#last),
      seatStart: Int32Array.from(this.#seatStart),
      seatOfCell: Int32Array.from(this.#seats),
    };
  }

  #end(): void {
    this.#dayStart.push(this.#first.length);
    this.#seatStart.push(this.#seats.length);
  }
}
