// Boards on one side, persons or organisations on the other, in typed arrays: a cell is one of them on one board,
// with the days in scope on which they sit there and the seats behind it. Cells are sorted by board; each actor lists its cells.
import type { DayWindow } from '../../domain/scope.ts';
import type { Id } from '../../domain/records.ts';
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

/** One actor on one board by one seat. */
export interface Incidence {
  board: number;
  actor: Id;
  seat: number;
  spells: readonly Spell[];
}

/** Element i of a typed array that is known to be that long. */
export function at(array: Int32Array | Float64Array | Uint8Array, i: number): number {
  return array[i] as number;
}

/** Actors are numbered in the order of their ids, so that the order of the incidences does not matter. */
export function twoMode(incidences: readonly Incidence[], boardCount: number, window: DayWindow): TwoMode {
  const actors = [...new Set(incidences.map((incidence) => incidence.actor))].sort();
  const indexOfActor = new Map(actors.map((actor, i) => [actor, i]));
  const { cellKeys, groups } = grouped(incidences, indexOfActor);
  const cellCount = cellKeys.length;
  const boardOfCell = cellKeys.map((key) => Math.floor(key / actors.length));
  const actorOfCell = cellKeys.map((key) => key % actors.length);
  return {
    actors,
    indexOfActor,
    boardCount,
    cellCount,
    boardStart: starts(boardOfCell, boardCount),
    boardOfCell: Int32Array.from(boardOfCell),
    actorOfCell: Int32Array.from(actorOfCell),
    actorStart: starts(actorOfCell, actors.length),
    cellsOfActor: sortedBy(actorOfCell, actors.length),
    ...days(groups, window),
    seatStart: ends(groups.map((group) => group.length)),
    seatOfCell: Int32Array.from(groups.flatMap((group) => group.map(({ seat }) => seat))),
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

// Positions 0 … n − 1 sorted by their value, in their own order where equal (a counting sort).
function sortedBy(values: readonly number[], count: number): Int32Array {
  const next = starts(values, count);
  const sorted = new Int32Array(values.length);
  for (const [i, value] of values.entries()) {
    const place = at(next, value);
    next[value] = place + 1;
    sorted[place] = i;
  }
  return sorted;
}

function grouped(incidences: readonly Incidence[], indexOfActor: ReadonlyMap<Id, number>) {
  const order = incidences
    .map((incidence) => ({
      key: incidence.board * indexOfActor.size + (indexOfActor.get(incidence.actor) ?? 0),
      incidence,
    }))
    .sort((a, b) => a.key - b.key || a.incidence.seat - b.incidence.seat);
  const cellKeys: number[] = [];
  const groups: Incidence[][] = [];
  for (const { key, incidence } of order) {
    if (cellKeys.at(-1) === key) groups.at(-1)?.push(incidence);
    else {
      cellKeys.push(key);
      groups.push([incidence]);
    }
  }
  return { cellKeys, groups };
}

function days(groups: readonly Incidence[][], window: DayWindow) {
  const first: number[] = [];
  const last: number[] = [];
  const lengths: number[] = [];
  for (const group of groups) {
    const spells = group.length === 1 ? (group[0]?.spells ?? []) : group.flatMap((incidence) => incidence.spells);
    const merged = mergeDays(spells, window);
    lengths.push(merged.length);
    for (const piece of merged) {
      first.push(piece.first);
      last.push(piece.last);
    }
  }
  return { dayStart: ends(lengths), dayFirst: Float64Array.from(first), dayLast: Float64Array.from(last) };
}
