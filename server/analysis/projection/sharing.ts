// The one-mode side of a two-mode graph: which boards share how many on a common day. Each pair stands once, under the board of the
// smaller index, in no order: to sort all takes longer than to find them, and an order is wanted of a few. Who is shared is found when
// asked. Time: it goes through each actor's boards, never through all pairs: the sum over actors of their boards squared, halved. Elements
// are read without `at` in its loops: that is called with arrays of several types, so that each look would first ask which it is.
import { at, type TwoMode } from './twoMode.ts';

export interface Sharing {
  readonly graph: TwoMode;
  readonly pairCount: number;
  /** Board i's pairs run from rowStart[i] up to rowStart[i + 1]; `other` is the second board, greater than i, in no order. */
  readonly rowStart: Int32Array;
  readonly other: Int32Array;
  /** How many the pair shares, 1 and up. */
  readonly count: Int32Array;
}

export function sharing(graph: TwoMode): Sharing {
  const { boardCount, boardStart, actorOfCell, actorStart, cellsOfActor } = graph;
  const boardOfPlace = boardsOfPlaces(graph);
  const allMeet = allOnOneDay(graph);
  const most = pairsOfCells(actorStart);
  const rowStart = new Int32Array(boardCount + 1);
  // One more, for the last that is met again.
  const [other, count] = [new Int32Array(most + 1), new Int32Array(most + 1)];
  // How often each board was met from this one; all zero between boards.
  const met = new Int32Array(boardCount);
  // Of each actor: the place of the board that it is met on. Boards are gone through in order, so it only moves on.
  const here = actorStart.slice();
  // Of this board: the cells of those who sit on later ones, and between which places these are. They are picked out before any are
  // counted, without a branch, as in `meet`.
  const room = mostCells(graph) + 1;
  const [cells, from, to] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
  let length = 0;
  for (let board = 0; board < boardCount; board++) {
    let goingOn = 0;
    for (let cell = boardStart[board] as number; cell < (boardStart[board + 1] as number); cell++) {
      const actor = actorOfCell[cell] as number;
      const later = (here[actor] as number) + 1;
      const end = actorStart[actor + 1] as number;
      here[actor] = later;
      cells[goingOn] = cell;
      from[goingOn] = later;
      to[goingOn] = end;
      goingOn += Number(later < end);
    }
    const begin = length;
    for (let k = 0; k < goingOn && allMeet; k++)
      for (let place = from[k] as number, end = to[k] as number; place < end; place++)
        length = meet(boardOfPlace[place] as number, met, other, length);
    for (let k = 0; k < goingOn && !allMeet; k++)
      for (let place = from[k] as number, end = to[k] as number; place < end; place++)
        if (cellsMeet(graph, cells[k] as number, graph, cellsOfActor[place] as number))
          length = meet(boardOfPlace[place] as number, met, other, length);
    for (let pair = begin; pair < length; pair++) {
      const found = other[pair] as number;
      count[pair] = met[found] as number;
      met[found] = 0;
    }
    rowStart[board + 1] = length;
  }
  return { graph, pairCount: length, rowStart, other: other.subarray(0, length), count: count.subarray(0, length) };
}

// Counts a board, and notes it when it is new. It is written in any case and kept if new: whether it is cannot be foretold, and a
// processor that foretells wrongly has to go back.
function meet(board: number, met: Int32Array, noted: Int32Array, length: number): number {
  const before = met[board] as number;
  met[board] = before + 1;
  noted[length] = board;
  return length + Number(before === 0);
}

function mostCells({ boardCount, boardStart }: TwoMode): number {
  let most = 0;
  for (let board = 0; board < boardCount; board++)
    most = Math.max(most, (boardStart[board + 1] as number) - (boardStart[board] as number));
  return most;
}

// Instead of `map`, which calls a function for each: five times as long.
function boardsOfPlaces({ cellCount, cellsOfActor, boardOfCell }: TwoMode): Int32Array {
  const boards = new Int32Array(cellCount);
  for (let place = 0; place < cellCount; place++) boards[place] = boardOfCell[cellsOfActor[place] as number] as number;
  return boards;
}

/** No more pairs of boards than that can share somebody. */
function pairsOfCells(actorStart: Int32Array): number {
  let pairs = 0;
  for (let actor = 0; actor + 1 < actorStart.length; actor++) {
    const boards = (actorStart[actor + 1] as number) - (actorStart[actor] as number);
    pairs += (boards * (boards - 1)) / 2;
  }
  return pairs;
}

/** The first board of each pair; its second is `other`. */
export function firstBoards({ graph, pairCount, rowStart }: Sharing): Int32Array {
  const first = new Int32Array(pairCount);
  for (let board = 0; board < graph.boardCount; board++)
    first.fill(board, rowStart[board] as number, rowStart[board + 1] as number);
  return first;
}

/** The first board of one pair. */
export function firstBoard({ graph, rowStart }: Sharing, pair: number): number {
  let [low, high] = [0, graph.boardCount - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(rowStart, middle + 1) > pair) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The pair of two boards in either order; −1 when they share nobody. */
export function pairOf({ rowStart, other }: Sharing, a: number, b: number): number {
  const wanted = Math.max(a, b);
  const end = at(rowStart, Math.min(a, b) + 1);
  for (let pair = at(rowStart, Math.min(a, b)); pair < end; pair++) if (at(other, pair) === wanted) return pair;
  return -1;
}

/** The same for many pairs, each at once where those of one first board follow one another. */
export function pairFinder({ graph, rowStart, other }: Sharing): (a: number, b: number) => number {
  // Of the first board asked for last: its pair with each other one.
  const pairWith = new Int32Array(graph.boardCount).fill(-1);
  let [from, to, first] = [0, 0, -1];
  return (a, b) => {
    if (Math.min(a, b) !== first) {
      for (let pair = from; pair < to; pair++) pairWith[at(other, pair)] = -1;
      first = Math.min(a, b);
      [from, to] = [at(rowStart, first), at(rowStart, first + 1)];
      for (let pair = from; pair < to; pair++) pairWith[at(other, pair)] = pair;
    }
    return at(pairWith, Math.max(a, b));
  };
}

/** The pairs of one board, rising by the other; none for −1. */
export function pairsOfBoard(sharing: Sharing, board: number): number[] {
  if (board < 0) return [];
  const earlier = earlierBoards(sharing.graph, board).map((other) => pairOf(sharing, other, board));
  return [...earlier.filter((pair) => pair >= 0), ...pairsUnder(sharing, board)];
}

/** Those of a board with boards of greater indexes, rising. */
export function pairsUnder({ rowStart, other }: Sharing, board: number): number[] {
  const from = at(rowStart, board);
  const pairs = Array.from({ length: at(rowStart, board + 1) - from }, (_, k) => from + k);
  return pairs.sort((x, y) => at(other, x) - at(other, y));
}

// Boards of smaller indexes that those on this one sit on, on whatever day, rising.
function earlierBoards(graph: TwoMode, board: number): number[] {
  const { boardStart, actorOfCell, actorStart, cellsOfActor, boardOfCell } = graph;
  const boards = new Set<number>();
  for (let cell = at(boardStart, board); cell < at(boardStart, board + 1); cell++)
    for (let place = at(actorStart, at(actorOfCell, cell)); at(cellsOfActor, place) < cell; place++)
      boards.add(at(boardOfCell, at(cellsOfActor, place)));
  return [...boards].sort((a, b) => a - b);
}

/** How many the pair shares; 0 for −1. */
export function sharedCount({ count }: Sharing, pair: number): number {
  return pair < 0 ? 0 : at(count, pair);
}

/** The indexes of those whom the pair shares, rising; none for −1. */
export function sharedActors(sharing: Sharing, pair: number): number[] {
  if (pair < 0) return [];
  const { graph, other } = sharing;
  const { boardStart, actorOfCell } = graph;
  const [a, b] = [firstBoard(sharing, pair), at(other, pair)];
  const actors: number[] = [];
  let d = at(boardStart, b);
  for (let c = at(boardStart, a); c < at(boardStart, a + 1); c++) {
    const actor = at(actorOfCell, c);
    while (d < at(boardStart, b + 1) && at(actorOfCell, d) < actor) d++;
    if (d === at(boardStart, b + 1)) break;
    if (at(actorOfCell, d) === actor && cellsMeet(graph, c, graph, d)) actors.push(actor);
  }
  return actors;
}

/** Whether two cells, of one graph or of two over the same boards, hold on a common day. */
export function cellsMeet(a: TwoMode, c: number, b: TwoMode, d: number): boolean {
  for (let i = at(a.dayStart, c); i < at(a.dayStart, c + 1); i++)
    for (let j = at(b.dayStart, d); j < at(b.dayStart, d + 1); j++)
      if (at(a.dayFirst, i) <= at(b.dayLast, j) && at(b.dayFirst, j) <= at(a.dayLast, i)) return true;
  return false;
}

/** Whether one day lies in every cell: then no two need to be compared. So it is as of a date, and where nothing is dated. */
export function allOnOneDay({ cellCount, dayStart, dayFirst, dayLast }: TwoMode): boolean {
  let day = Number.NEGATIVE_INFINITY;
  let end = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < cellCount; cell++) {
    day = Math.max(day, dayFirst[dayStart[cell] as number] as number);
    end = Math.min(end, dayLast[dayStart[cell] as number] as number);
  }
  // Of most landscapes the first days alone tell.
  if (day <= end) return true;
  for (let cell = 0; cell < cellCount; cell++) {
    let holds = false;
    for (let d = dayStart[cell] as number; d < (dayStart[cell + 1] as number) && !holds; d++)
      holds = (dayFirst[d] as number) <= day && day <= (dayLast[d] as number);
    if (!holds) return false;
  }
  return true;
}
