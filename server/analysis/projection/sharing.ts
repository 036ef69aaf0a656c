// The one-mode side of a two-mode graph: which boards share how many on a common day. Sparse: it goes through each actor's boards,
// never through all pairs of boards; each pair stands once, under the board of the smaller index. Who is shared is found when asked.
// Time: the sum over actors of their boards squared, halved. In its loops elements are read without `at`: that is called with arrays of
// several types, so that each look would first ask which it is, and this is where a large landscape spends its time.
import { at, starts, type TwoMode } from './twoMode.ts';

export interface Sharing {
  readonly graph: TwoMode;
  readonly pairCount: number;
  /** Board i's pairs run from rowStart[i] up to rowStart[i + 1]; `other` is the second board, rising within a row. */
  readonly rowStart: Int32Array;
  readonly first: Int32Array;
  readonly other: Int32Array;
  /** How many the pair shares, 1 and up. */
  readonly count: Int32Array;
}

export function sharing(graph: TwoMode): Sharing {
  const { boardCount } = graph;
  const earlier = earlierBoards(graph);
  const pairCount = earlier.end[boardCount] as number;
  // Each board found those before it, in no order. Going through the boards in order, each is put under those it found: now they rise.
  const rowStart = starts(earlier.board.subarray(0, pairCount), boardCount);
  const [first, other, count] = [new Int32Array(pairCount), new Int32Array(pairCount), new Int32Array(pairCount)];
  const next = rowStart.slice();
  for (let board = 0; board < boardCount; board++)
    for (let k = earlier.end[board] as number; k < (earlier.end[board + 1] as number); k++) {
      const row = earlier.board[k] as number;
      const place = next[row] as number;
      next[row] = place + 1;
      first[place] = row;
      other[place] = board;
      count[place] = earlier.count[k] as number;
    }
  return { graph, pairCount, rowStart, first, other, count };
}

/** Board i shares somebody with the boards board[end[i]] and on, of smaller indexes, and with each of them so many. */
interface EarlierBoards {
  end: Int32Array;
  board: Int32Array;
  count: Int32Array;
}

function earlierBoards(graph: TwoMode): EarlierBoards {
  const { boardCount, boardStart, actorOfCell, actorStart, cellsOfActor, boardOfCell } = graph;
  const boardOfPlace = cellsOfActor.map((cell) => boardOfCell[cell] as number);
  const allMeet = allOnOneDay(graph);
  const most = pairsOfCells(actorStart);
  const found = { end: new Int32Array(boardCount + 1), board: new Int32Array(most), count: new Int32Array(most) };
  // How often each board was met from this one; all zero between boards.
  const met = new Int32Array(boardCount);
  // Of each actor: the place of the board that it is met on. Boards are gone through in order, so it only moves on.
  const here = actorStart.slice();
  let length = 0;
  for (let board = 0; board < boardCount; board++) {
    const begin = length;
    for (let cell = boardStart[board] as number; cell < (boardStart[board + 1] as number); cell++) {
      const actor = actorOfCell[cell] as number;
      const end = here[actor] as number;
      here[actor] = end + 1;
      for (let place = actorStart[actor] as number; place < end; place++) {
        if (!allMeet && !cellsMeet(graph, cell, graph, cellsOfActor[place] as number)) continue;
        const other = boardOfPlace[place] as number;
        const before = met[other] as number;
        if (before === 0) found.board[length++] = other;
        met[other] = before + 1;
      }
    }
    for (let k = begin; k < length; k++) {
      const other = found.board[k] as number;
      found.count[k] = met[other] as number;
      met[other] = 0;
    }
    found.end[board + 1] = length;
  }
  return found;
}

/** No more pairs of boards than that can share somebody. */
function pairsOfCells(actorStart: Int32Array): number {
  let pairs = 0;
  for (let actor = 0; actor + 1 < actorStart.length; actor++) {
    const boards = at(actorStart, actor + 1) - at(actorStart, actor);
    pairs += (boards * (boards - 1)) / 2;
  }
  return pairs;
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
export function sharedCount({ count }: Sharing, pair: number): number {
  return pair < 0 ? 0 : at(count, pair);
}

/** The indexes of those whom the pair shares, rising; none for −1. */
export function sharedActors({ graph, first, other }: Sharing, pair: number): number[] {
  if (pair < 0) return [];
  const { boardStart, actorOfCell } = graph;
  const [a, b] = [at(first, pair), at(other, pair)];
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
  for (let cell = 0; cell < cellCount; cell++) day = Math.max(day, dayFirst[dayStart[cell] as number] as number);
  for (let cell = 0; cell < cellCount; cell++) {
    let holds = false;
    for (let d = dayStart[cell] as number; d < (dayStart[cell + 1] as number) && !holds; d++)
      holds = (dayFirst[d] as number) <= day && day <= (dayLast[d] as number);
    if (!holds) return false;
  }
  return true;
}
