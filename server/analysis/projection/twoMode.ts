// Boards on one side, persons or organisations on the other, in typed arrays: a cell is one of them on one board,
// with the days in scope on which they sit there and the seats behind it. Cells are sorted by board; each actor lists its cells.

import type { Id } from '../../domain/records.ts';
import type { DayWindow } from '../../domain/scope.ts';
import type { Spell } from './effectiveSeat.ts';
import { mergeDays } from './spells.ts';

export interface TwoMode {
  /** The persons or organisations, by their index here. */
  readonly actors: readonly Id[];
  readonly indexOfActor: ReadonlyMap<Id, number>;
  readonly boardCount: number;
  readonly cellCount: number;
  /** Board i has the cells from boardStart[i] up to boardStart[i + 1]; by actor's index. */
  readonly boardStart: Int32Array;
  readonly boardOfCell: Int32Array;
  readonly actorOfCell: Int32Array;
  /** Actor k has the cells cellsOfActor[actorStart[k]] and on; by board's index. */
  readonly actorStart: Int32Array;
  readonly cellsOfActor: Int32Array;
  /** Cell c holds on the days from dayFirst[d] to dayLast[d], d from dayStart[c] on. */
  readonly dayStart: Int32Array;
  readonly dayFirst: Float64Array;
  readonly dayLast: Float64Array;
  /** Cell c rests on the seats seatOfCell[seatStart[c]] and on (indexes into the list given). */
  readonly seatStart: Int32Array;
  readonly seatOfCell: Int32Array;
}

/** Who is on which board by which seat, gathered one by one. */
export class Incidences {
  /** By incidence; actors by the order in which they came. */
  readonly boards: number[] = [];
  readonly actors: number[] = [];
  readonly seats: number[] = [];
  readonly spells: (readonly Spell[])[] = [];
  readonly indexOfActor = new Map<Id, number>();

  add(board: number, actor: Id, seat: number, spells: readonly Spell[]): void {
    let index = this.indexOfActor.get(actor);
    if (index === undefined) {
      index = this.indexOfActor.size;
      this.indexOfActor.set(actor, index);
    }
    this.boards.push(board);
    this.actors.push(index);
    this.seats.push(seat);
    this.spells.push(spells);
  }
}

/** Element i of a typed array that is known to be that long. */
export function at(array: Int32Array | Float64Array | Uint8Array, i: number): number {
  return array[i] as number;
}

/** Actors are numbered in the order of their ids, so that the order of the incidences does not matter. */
export function twoMode(incidences: Incidences, boardCount: number, window: DayWindow): TwoMode {
  const actors = [...incidences.indexOfActor.keys()].sort();
  const indexOfActor = new Map(actors.map((actor, i) => [actor, i]));
  const renumbered = Int32Array.from(incidences.indexOfActor.keys(), (actor) => indexOfActor.get(actor) ?? -1);
  const actorOf = Int32Array.from(incidences.actors, (actor) => at(renumbered, actor));
  const boardOf = Int32Array.from(incidences.boards);
  const order = sortedBy(boardOf, boardCount, sortedBy(actorOf, actors.length, null));
  const begins: number[] = [];
  for (let k = 0, board = -1, actor = -1; k < order.length; k++) {
    const i = at(order, k);
    if (at(boardOf, i) !== board || at(actorOf, i) !== actor) begins.push(k);
    board = at(boardOf, i);
    actor = at(actorOf, i);
  }
  const boardOfCell = Int32Array.from(begins, (k) => at(boardOf, at(order, k)));
  const actorOfCell = Int32Array.from(begins, (k) => at(actorOf, at(order, k)));
  begins.push(order.length);
  return {
    actors,
    indexOfActor,
    boardCount,
    cellCount: boardOfCell.length,
    boardStart: starts(boardOfCell, boardCount),
    boardOfCell,
    actorOfCell,
    actorStart: starts(actorOfCell, actors.length),
    cellsOfActor: sortedBy(actorOfCell, actors.length, null),
    ...daysOfCells(order, begins, incidences, window),
    seatStart: Int32Array.from(begins),
    seatOfCell: order.map((i) => incidences.seats[i] ?? 0),
  };
}

/** Where each value 0 … count − 1 begins in the list sorted by value, and the end. */
export function starts(values: ArrayLike<number>, count: number): Int32Array {
  const lengths = new Int32Array(count);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    lengths[value] = at(lengths, value) + 1;
  }
  return ends(lengths);
}

function ends(lengths: ArrayLike<number>): Int32Array {
  const sums = new Int32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) sums[i + 1] = at(sums, i) + (lengths[i] as number);
  return sums;
}

// The positions in `order` (null: 0 … n − 1) sorted by their value, in the same order where equal: a counting sort.
function sortedBy(values: Int32Array, count: number, order: Int32Array | null): Int32Array {
  const next = starts(values, count);
  const sorted = new Int32Array(values.length);
  for (let k = 0; k < values.length; k++) {
    const i = order === null ? k : at(order, k);
    const place = at(next, at(values, i));
    next[at(values, i)] = place + 1;
    sorted[place] = i;
  }
  return sorted;
}

function daysOfCells(
  order: Int32Array,
  seatStart: readonly number[],
  { spells: all }: Incidences,
  window: DayWindow,
): Pick<TwoMode, 'dayStart' | 'dayFirst' | 'dayLast'> {
  const first: number[] = [];
  const last: number[] = [];
  const start = new Int32Array(seatStart.length);
  const add = (days: DayWindow) => {
    first.push(days.first);
    last.push(days.last);
  };
  for (let cell = 0; cell + 1 < seatStart.length; cell++) {
    const begin = seatStart[cell] as number;
    const end = seatStart[cell + 1] as number;
    const spells = all[at(order, begin)] ?? [];
    const one = end - begin === 1 && spells.length === 1 ? spells[0] : undefined;
    if (one) add({ first: Math.max(one.from, window.first), last: Math.min(one.to, window.last) });
    else mergeDays(Array.from(order.subarray(begin, end), (i) => all[i] ?? []).flat(), window).forEach(add);
    start[cell + 1] = first.length;
  }
  return { dayStart: start, dayFirst: Float64Array.from(first), dayLast: Float64Array.from(last) };
}
