// The one-mode side of a two-mode graph: which boards share whom on a common day. Sparse: it goes through each actor's boards,
// never through all pairs of boards; each pair stands once, under the board of the smaller index.
import { at, type TwoMode } from './twoMode.ts';

export interface Sharing {
  readonly pairCount: number;
  /** Board i's pairs run from rowStart[i] up to rowStart[i + 1]; `other` is the second board, rising within a row. */
  readonly rowStart: Int32Array;
  readonly first: Int32Array;
  readonly other: Int32Array;
  /** Pair p shares the actors sharedActor[sharedStart[p]] and on, rising. */
  readonly sharedStart: Int32Array;
  readonly sharedActor: Int32Array;
}

export function sharing(graph: TwoMode): Sharing {
  const found = {
    rowStart: new Int32Array(graph.boardCount + 1),
    first: [],
    other: [],
    sharedStart: [0],
    sharedActor: [],
  };
  const row: Row = { count: new Int32Array(graph.boardCount), others: [], meetings: [] };
  for (let board = 0; board < graph.boardCount; board++) {
    collectRow(graph, board, row);
    emptyInto(found, board, row);
    found.rowStart[board + 1] = found.other.length;
  }
  return {
    pairCount: found.other.length,
    rowStart: found.rowStart,
    first: Int32Array.from(found.first),
    other: Int32Array.from(found.other),
    sharedStart: Int32Array.from(found.sharedStart),
    sharedActor: Int32Array.from(found.sharedActor),
  };
}

/** The pair of two boards in either order; −1 when they share nobody. */
export function pairOf({ rowStart, other }: Sharing, a: number, b: number): number {
  const wanted = Math.max(a, b);
  let low = at(rowStart, Math.min(a, b));
  let high = at(rowStart, Math.min(a, b) + 1) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = at(other, middle);
    if (there === wanted) return middle;
    if (there < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The pairs of one board, rising by the other; none for −1. */
export function pairsOfBoard(sharing: Sharing, board: number): number[] {
  const pairs: number[] = [];
  for (let earlier = 0; earlier < board; earlier++) {
    const pair = pairOf(sharing, earlier, board);
    if (pair >= 0) pairs.push(pair);
  }
  for (let pair = at(sharing.rowStart, Math.max(board, 0)); pair < at(sharing.rowStart, board + 1); pair++)
    pairs.push(pair);
  return pairs;
}

/** How many the pair shares; 0 for −1. */
export function sharedCount({ sharedStart }: Sharing, pair: number): number {
  return pair < 0 ? 0 : at(sharedStart, pair + 1) - at(sharedStart, pair);
}

/** The indexes of those whom the pair shares. */
export function sharedActors({ sharedStart, sharedActor }: Sharing, pair: number): Int32Array {
  return pair < 0 ? new Int32Array(0) : sharedActor.subarray(at(sharedStart, pair), at(sharedStart, pair + 1));
}

/** Whether two cells, of one graph or of two over the same boards, hold on a common day. */
export function cellsMeet(a: TwoMode, c: number, b: TwoMode, d: number): boolean {
  for (let i = at(a.dayStart, c); i < at(a.dayStart, c + 1); i++)
    for (let j = at(b.dayStart, d); j < at(b.dayStart, d + 1); j++)
      if (at(a.dayFirst, i) <= at(b.dayLast, j) && at(b.dayFirst, j) <= at(a.dayLast, i)) return true;
  return false;
}

interface Row {
  /** How often each board was met in this row; all zero between rows. */
  count: Int32Array;
  others: number[];
  /** The boards met and through whom, in turn. */
  meetings: number[];
}

interface Found {
  first: number[];
  other: number[];
  sharedStart: number[];
  sharedActor: number[];
}

// Whom each later board shares with this one.
function collectRow(graph: TwoMode, board: number, row: Row): void {
  const { boardStart, actorOfCell, actorStart, cellsOfActor, boardOfCell } = graph;
  for (let cell = at(boardStart, board); cell < at(boardStart, board + 1); cell++) {
    const actor = at(actorOfCell, cell);
    for (let k = at(actorStart, actor + 1) - 1; k >= at(actorStart, actor); k--) {
      const there = at(cellsOfActor, k);
      if (there <= cell) break;
      if (!cellsMeet(graph, cell, graph, there)) continue;
      const other = at(boardOfCell, there);
      if (at(row.count, other) === 0) row.others.push(other);
      row.count[other] = at(row.count, other) + 1;
      row.meetings.push(other, actor);
    }
  }
}

function emptyInto(found: Found, board: number, row: Row): void {
  row.others.sort((a, b) => a - b);
  let end = found.sharedActor.length;
  for (const other of row.others) {
    found.first.push(board);
    found.other.push(other);
    const count = at(row.count, other);
    row.count[other] = end;
    end += count;
    found.sharedStart.push(end);
  }
  found.sharedActor.length = end;
  for (let i = 0; i < row.meetings.length; i += 2) {
    const other = row.meetings[i] as number;
    const place = at(row.count, other);
    found.sharedActor[place] = row.meetings[i + 1] as number;
    row.count[other] = place + 1;
  }
  for (const other of row.others) row.count[other] = 0;
  row.others.length = 0;
  row.meetings.length = 0;
}
