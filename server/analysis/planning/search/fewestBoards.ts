// The fewest boards such that everybody who sits anywhere still sits somewhere: a minimum set cover. First without the solver: a board on
// which somebody sits alone stays; a person who sits wherever another does is served with them; a board whose people another has too is not
// needed. What is left falls apart into parts that share nobody, each a programme of its own.
import { at, type TwoMode } from '../../projection/twoMode.ts';
import { atLeast, type Solve } from './milp.ts';

type Graph = Pick<TwoMode, 'boardCount' | 'boardStart' | 'actorOfCell'>;

export interface Cover {
  /** Indexes of the boards that stay, rising. */
  readonly boards: readonly number[];
  /** No cover has fewer. */
  readonly least: number;
  readonly proven: boolean;
}

/** @param locked by index: boards that stay in any case */
export function fewestBoards(people: Graph, locked: readonly number[], solve: Solve): Cover {
  const kept = new Set(locked);
  const served = new Set(locked.flatMap((board) => membersOf(people, board)));
  let boards = new Map<number, Set<number>>();
  for (let board = 0; board < people.boardCount; board++) {
    const members = new Set(membersOf(people, board).filter((person) => !served.has(person)));
    if (!kept.has(board) && members.size > 0) boards.set(board, members);
  }
  boards = reduced(boards, kept);
  let [least, proven] = [kept.size, true];
  for (const part of partsOf(boards)) {
    const ids = [...part.keys()];
    const columnsOf = new Map<number, number[]>();
    for (const [column, id] of ids.entries())
      for (const person of part.get(id) ?? []) listIn(columnsOf, person).push(column);
    const solved = solve({
      gains: ids.map(() => -1),
      rows: [...columnsOf.values()].map((columns) => atLeast(1, columns)),
    });
    const chosen = solved.chosen?.map((column) => ids[column] ?? -1) ?? largestFirst(part);
    for (const board of chosen) kept.add(board);
    least += Math.ceil(-solved.bound - 1e-6);
    proven &&= solved.proven;
  }
  return { boards: [...kept].sort((a, b) => a - b), least: proven ? kept.size : least, proven };
}

// Until nothing more can be said. Boards that stay are moved to `kept`.
function reduced(boards: Map<number, Set<number>>, kept: Set<number>): Map<number, Set<number>> {
  for (let changed = true; changed; ) {
    const boardsOf = boardsOfPeople(boards);
    const alone = [...boardsOf.values()].filter((own) => own.size === 1);
    const needed = new Set(alone.flatMap((own) => [...own]));
    for (const board of needed) kept.add(board);
    changed = needed.size > 0 ? serve(boards, needed) : dropWithin(boards, boardsOf) || dropServed(boards, boardsOf);
  }
  return boards;
}

// Takes away the boards that stay, all their people, and boards that nobody is left on.
function serve(boards: Map<number, Set<number>>, needed: ReadonlySet<number>): true {
  const served = new Set<number>();
  for (const board of needed) for (const person of boards.get(board) ?? []) served.add(person);
  for (const board of needed) boards.delete(board);
  for (const [board, members] of boards) {
    for (const person of members) if (served.has(person)) members.delete(person);
    if (members.size === 0) boards.delete(board);
  }
  return true;
}

// Boards all of whose people another has too.
function dropWithin(boards: Map<number, Set<number>>, boardsOf: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  let dropped = false;
  for (const [board, members] of boards) {
    const rarest = fewestFirst([...members], (person) => boardsOf.get(person)?.size ?? 0)[0] ?? -1;
    for (const other of boardsOf.get(rarest) ?? []) {
      const others = boards.get(other);
      if (other === board || !others || others.size < members.size || (others.size === members.size && other > board))
        continue;
      if (!isWithin(members, others)) continue;
      boards.delete(board);
      dropped = true;
      break;
    }
  }
  return dropped;
}

// People who sit on every board on which another sits.
function dropServed(boards: Map<number, Set<number>>, boardsOf: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  const gone = new Set<number>();
  for (const [person, own] of boardsOf) {
    const smallest = fewestFirst([...own], (board) => boards.get(board)?.size ?? 0)[0] ?? -1;
    for (const other of boards.get(smallest) ?? []) {
      const others = boardsOf.get(other);
      if (other === person || gone.has(other) || !others) continue;
      if (isWithin(own, others) && (own.size < others.size || person < other)) gone.add(other);
    }
  }
  for (const members of boards.values()) for (const person of gone) members.delete(person);
  return gone.size > 0;
}

// A cover where the solver found none in time: always the board that serves most of those who are left.
function largestFirst(part: ReadonlyMap<number, ReadonlySet<number>>): number[] {
  const left = new Set([...part.values()].flatMap((members) => [...members]));
  const chosen: number[] = [];
  while (left.size > 0) {
    const sizes = Array.from(part, ([board, members]) => ({ board, served: countIn(members, left) }));
    const { board } = sizes.reduce((best, one) => (one.served > best.served ? one : best));
    for (const person of part.get(board) ?? []) left.delete(person);
    chosen.push(board);
  }
  return chosen;
}

function partsOf(boards: ReadonlyMap<number, ReadonlySet<number>>): Map<number, ReadonlySet<number>>[] {
  const boardsOf = boardsOfPeople(boards);
  const seen = new Set<number>();
  const parts: Map<number, ReadonlySet<number>>[] = [];
  for (const start of boards.keys()) {
    if (seen.has(start)) continue;
    const part = new Set([start]);
    for (const board of part)
      for (const person of boards.get(board) ?? []) for (const other of boardsOf.get(person) ?? []) part.add(other);
    for (const board of part) seen.add(board);
    parts.push(new Map(Array.from(part, (board) => [board, boards.get(board) ?? new Set()])));
  }
  return parts;
}

function boardsOfPeople(boards: ReadonlyMap<number, ReadonlySet<number>>): Map<number, Set<number>> {
  const boardsOf = new Map<number, Set<number>>();
  for (const [board, members] of boards) for (const person of members) setIn(boardsOf, person).add(board);
  return boardsOf;
}

function countIn(some: ReadonlySet<number>, all: ReadonlySet<number>): number {
  let count = 0;
  for (const one of some) if (all.has(one)) count++;
  return count;
}

function isWithin(some: ReadonlySet<number>, all: ReadonlySet<number>): boolean {
  for (const one of some) if (!all.has(one)) return false;
  return true;
}

function membersOf({ boardStart, actorOfCell }: Graph, board: number): number[] {
  return Array.from(actorOfCell.subarray(at(boardStart, board), at(boardStart, board + 1)));
}

function fewestFirst(values: number[], of: (value: number) => number): number[] {
  return values.sort((a, b) => of(a) - of(b) || a - b);
}

function listIn(lists: Map<number, number[]>, key: number): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function setIn(sets: Map<number, Set<number>>, key: number): Set<number> {
  const set = sets.get(key) ?? new Set<number>();
  sets.set(key, set);
  return set;
}
