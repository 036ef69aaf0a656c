// Boards on one side, persons or organisations on the other, in typed arrays: a cell is one of them on one board,
// with the days in scope on which they sit there and the seats behind it. Cells are sorted by board; each actor lists its cells.

import type { Id } from '../../domain/records.ts';
import type { DayWindow } from '../../domain/scope.ts';
import type { Spell } from './effectiveSeat.ts';
import { mergeDays } from './spells.ts';

export interface TwoMode {
  /** The persons or organisations, by their index here. */
  readonly actors: readonly Id[];
  readonly indexOfActor: Pick<ReadonlyMap<Id, number>, 'get' | 'has'>;
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
  /** Cell c rests on the seats seatOfCell[seatStart[c]] and on: places among all seats worked out. */
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

/** The graph by index alone, without the ids of its actors: what another thread can make. */
export type TwoModeByIndex = Omit<TwoMode, 'actors' | 'indexOfActor'>;

/** Who is on which board by which seat, by incidence; actors are numbered as the graph has them. */
export interface IncidenceColumns {
  readonly board: Int32Array;
  readonly actor: Int32Array;
  readonly seat: Int32Array;
  readonly spellsOf: (incidence: number) => readonly Spell[];
}

/** Actors are numbered in the order of their ids, so that the order of the incidences does not matter. */
export function twoMode(incidences: Incidences, boardCount: number, window: DayWindow): TwoMode {
  const actors = [...incidences.indexOfActor.keys()].sort();
  const indexOfActor = new Map(actors.map((actor, i) => [actor, i]));
  const renumbered = Int32Array.from(incidences.indexOfActor.keys(), (actor) => indexOfActor.get(actor) ?? -1);
  const columns = {
    board: Int32Array.from(incidences.boards),
    actor: Int32Array.from(incidences.actors, (actor) => at(renumbered, actor)),
    seat: Int32Array.from(incidences.seats),
    spellsOf: (incidence: number) => incidences.spells[incidence] ?? [],
  };
  return { actors, indexOfActor, ...twoModeByIndex(columns, { boards: boardCount, actors: actors.length }, window) };
}

export function twoModeByIndex(
  incidences: IncidenceColumns,
  count: { boards: number; actors: number },
  window: DayWindow,
): TwoModeByIndex {
  const { board: boardOf, actor: actorOf, seat } = incidences;
  const order = sortedBy(boardOf, count.boards, sortedBy(actorOf, count.actors, null));
  const begins = new Int32Array(order.length + 1);
  let cellCount = 0;
  for (let k = 0, board = -1, actor = -1; k < order.length; k++) {
    const i = order[k] as number;
    if (boardOf[i] !== board || actorOf[i] !== actor) begins[cellCount++] = k;
    board = boardOf[i] as number;
    actor = actorOf[i] as number;
  }
  begins[cellCount] = order.length;
  const boardOfCell = new Int32Array(cellCount);
  const actorOfCell = new Int32Array(cellCount);
  for (let cell = 0; cell < cellCount; cell++) {
    const first = order[begins[cell] as number] as number;
    boardOfCell[cell] = boardOf[first] as number;
    actorOfCell[cell] = actorOf[first] as number;
  }
  const seatStart = begins.slice(0, cellCount + 1);
  return {
    boardCount: count.boards,
    cellCount,
    boardStart: starts(boardOfCell, count.boards),
    boardOfCell,
    actorOfCell,
    actorStart: starts(actorOfCell, count.actors),
    cellsOfActor: sortedBy(actorOfCell, count.actors, null),
    ...daysOfCells(order, seatStart, incidences, window),
    seatStart,
    seatOfCell: order.map((i) => seat[i] as number),
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

/** The positions in `order` (null: 0 … n − 1) sorted by their value, in the same order where equal: a counting sort. */
export function sortedBy(values: Int32Array, count: number, order: Int32Array | null): Int32Array {
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
  seatStart: Int32Array,
  { spellsOf }: IncidenceColumns,
  window: DayWindow,
): Pick<TwoMode, 'dayStart' | 'dayFirst' | 'dayLast'> {
  const cellCount = seatStart.length - 1;
  const start = new Int32Array(cellCount + 1);
  // Most cells hold on the days of one spell.
  let [first, last] = [new Float64Array(cellCount), new Float64Array(cellCount)];
  let length = 0;
  const add = (days: DayWindow) => {
    if (length === first.length) [first, last] = [widened(first), widened(last)];
    first[length] = days.first;
    last[length++] = days.last;
  };
  for (let cell = 0; cell < cellCount; cell++) {
    const begin = at(seatStart, cell);
    const end = at(seatStart, cell + 1);
    const spells = spellsOf(at(order, begin));
    const one = end - begin === 1 && spells.length === 1 ? spells[0] : undefined;
    if (one) add({ first: Math.max(one.from, window.first), last: Math.min(one.to, window.last) });
    else mergeDays(Array.from(order.subarray(begin, end), spellsOf).flat(), window).forEach(add);
    start[cell + 1] = length;
  }
  return { dayStart: start, dayFirst: first.slice(0, length), dayLast: last.slice(0, length) };
}

function widened(days: Float64Array): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(1024 + 2 * days.length);
  wider.set(days);
  return wider;
}
