// The one-mode side of a two-mode graph: which boards share how many on a common day. Sparse: it goes through each actor's boards,
// never through all pairs of boards; each pair stands once, under the board of the smaller index. Who is shared is found when asked.
// Time: the sum over actors of their boards squared, halved.
import { at, type TwoMode } from './twoMode.ts';

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
  const found = new Pairs(graph.cellCount);
  const rowStart = new Int32Array(boardCount + 1);
  const row = new Row(graph);
  for (let board = 0; board < boardCount; board++) {
    found.add(board, row.collect(board), row.met);
    rowStart[board + 1] = found.length;
  }
  return { graph, pairCount: found.length, rowStart, ...found.columns() };
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

/** Whom each later board shares with one board: one accumulator for all rows, zero between them. */
class Row {
  /** How often each board was met in this row. */
  readonly met: Int32Array;
  readonly #graph: TwoMode;
  readonly #boardOfPlace: Int32Array;
  /** Of each actor: the place of its next board, among its cells. Boards are gone through in order, so it only moves on. */
  readonly #next: Int32Array;
  readonly #others: Int32Array;
  readonly #allMeet: boolean;

  constructor(graph: TwoMode) {
    this.#graph = graph;
    this.met = new Int32Array(graph.boardCount);
    this.#others = new Int32Array(graph.boardCount);
    this.#next = graph.actorStart.slice();
    this.#boardOfPlace = graph.cellsOfActor.map((cell) => at(graph.boardOfCell, cell));
    this.#allMeet = allOnOneDay(graph);
  }

  /** The later boards that share anybody with this one, rising; valid until the next row. */
  collect(board: number): Int32Array {
    const { boardStart, actorOfCell, actorStart } = this.#graph;
    let length = 0;
    for (let cell = at(boardStart, board); cell < at(boardStart, board + 1); cell++) {
      const actor = at(actorOfCell, cell);
      const begin = at(this.#next, actor) + 1;
      this.#next[actor] = begin;
      for (let place = begin; place < at(actorStart, actor + 1); place++) {
        if (!this.#allMeet && !this.#meets(cell, place)) continue;
        const other = at(this.#boardOfPlace, place);
        const before = at(this.met, other);
        if (before === 0) this.#others[length++] = other;
        this.met[other] = before + 1;
      }
    }
    return this.#others.subarray(0, length).sort();
  }

  #meets(cell: number, place: number): boolean {
    return cellsMeet(this.#graph, cell, this.#graph, at(this.#graph.cellsOfActor, place));
  }
}

/** Whether one day lies in every cell: then no two need to be compared. So it is as of a date, and where nothing is dated. */
function allOnOneDay({ cellCount, dayStart, dayFirst, dayLast }: TwoMode): boolean {
  let day = Number.NEGATIVE_INFINITY;
  for (let cell = 0; cell < cellCount; cell++) day = Math.max(day, at(dayFirst, at(dayStart, cell)));
  for (let cell = 0; cell < cellCount; cell++) {
    let holds = false;
    for (let d = at(dayStart, cell); d < at(dayStart, cell + 1) && !holds; d++)
      holds = at(dayFirst, d) <= day && day <= at(dayLast, d);
    if (!holds) return false;
  }
  return true;
}

/** Columns that grow. */
class Pairs {
  length = 0;
  #first: Int32Array<ArrayBuffer>;
  #other: Int32Array<ArrayBuffer>;
  #count: Int32Array<ArrayBuffer>;

  constructor(room: number) {
    this.#first = new Int32Array(room);
    this.#other = new Int32Array(room);
    this.#count = new Int32Array(room);
  }

  /** A row; takes what was met back to zero. */
  add(board: number, others: Int32Array, met: Int32Array): void {
    this.#makeRoom(this.length + others.length);
    this.#first.fill(board, this.length, this.length + others.length);
    this.#other.set(others, this.length);
    for (let i = 0; i < others.length; i++) {
      const other = at(others, i);
      this.#count[this.length + i] = at(met, other);
      met[other] = 0;
    }
    this.length += others.length;
  }

  columns(): Pick<Sharing, 'first' | 'other' | 'count'> {
    const whole = (column: Int32Array) => column.slice(0, this.length);
    return { first: whole(this.#first), other: whole(this.#other), count: whole(this.#count) };
  }

  #makeRoom(length: number): void {
    if (length <= this.#first.length) return;
    const room = Math.max(length, 2 * this.#first.length);
    const larger = (column: Int32Array) => {
      const grown = new Int32Array(room);
      grown.set(column);
      return grown;
    };
    [this.#first, this.#other, this.#count] = [larger(this.#first), larger(this.#other), larger(this.#count)];
  }
}
