// The invented network as the analysis takes it: a two-mode graph of typed arrays.
import { starts, type TwoMode } from '../../server/analysis/projection/twoMode.ts';
import type { HeavyTailed } from './heavyTailed.ts';

/** Nobody has a name in it, every seat holds always, and each cell is one seat. */
export function graphOf({ boards, people, boardOf, personOf }: HeavyTailed): TwoMode {
  const cells = order(boardOf, boards, order(personOf, people, boardOf.keys()));
  const boardOfCell = cells.map((seat) => boardOf[seat] ?? 0);
  const actorOfCell = cells.map((seat) => personOf[seat] ?? 0);
  return {
    actors: [],
    indexOfActor: new Map(),
    boardCount: boards,
    cellCount: cells.length,
    boardStart: starts(boardOfCell, boards),
    boardOfCell,
    actorOfCell,
    actorStart: starts(actorOfCell, people),
    cellsOfActor: order(actorOfCell, people, actorOfCell.keys()),
    dayStart: Int32Array.from({ length: cells.length + 1 }, (_, cell) => cell),
    dayFirst: new Float64Array(cells.length).fill(Number.NEGATIVE_INFINITY),
    dayLast: new Float64Array(cells.length).fill(Number.POSITIVE_INFINITY),
    seatStart: Int32Array.from({ length: cells.length + 1 }, (_, cell) => cell),
    seatOfCell: cells,
  };
}

// A counting sort of places by their value, in the order given where equal.
function order(values: Int32Array, count: number, places: Iterable<number>): Int32Array {
  const next = starts(values, count);
  const sorted = new Int32Array(values.length);
  for (const place of places) {
    const value = values[place] ?? 0;
    const there = next[value] ?? 0;
    next[value] = there + 1;
    sorted[there] = place;
  }
  return sorted;
}
