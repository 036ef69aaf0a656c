// Line of sight kept: by theme, the boards that are of its highest tier or reach it, as sight/lineOfSight.ts defines it, for all themes of a
// landscape at once and without saying by which way. Boards that share people see whatever any of them sees, so that they are one node; lines
// lead upward from node to node. Time: the pairs that share people, once for each theme of both, and each board with those that it looks for.
import type { Attested } from '../../domain/landscape.ts';
import type { Board, Id } from '../../domain/records.ts';
import { tiers } from '../../domain/vocabulary.ts';
import { parentsOf } from '../overlap/relation.ts';
import { type Ground, grounds } from '../projection/ground.ts';
import type { Projection } from '../projection/project.ts';
import { at } from '../projection/twoMode.ts';
import { themesAndBroader } from '../projection/within.ts';
import type { Plan } from './plan.ts';

/** By theme, ids of boards. */
export type Reach = ReadonlyMap<Id, ReadonlySet<Id>>;

export interface LostSight {
  readonly board: Id;
  readonly theme: Id;
}

/** Of every theme that a board in scope deals with. */
export function reachOf(projection: Projection): Reach {
  const boards = projection.keep(boardsOfThemes);
  return new Map(Array.from(boards, ([theme, members]) => [theme, reaching(projection, members)]));
}

/** Those of the themes that the boards of a plan deal with or dealt with; the others are as before. */
export function reachAfter({ before, after, touched, gone }: Plan, was: Reach): Reach {
  const { themes } = before.workedOut.records;
  const named = [
    ...[...touched.keys(), ...gone.keys()].flatMap((id) => before.allBoards.get(id)?.themes ?? []),
    ...[...touched.keys()].flatMap((id) => after.allBoards.get(id)?.themes ?? []),
  ];
  const members = after.keep(boardsOfThemes);
  const reach = new Map(was);
  for (const theme of themesAndBroader(themes, named)) reach.set(theme, reaching(after, members.get(theme) ?? []));
  return reach;
}

/** How many boards reach the top in at least one theme. */
export function boardsReaching(reach: Reach): number {
  return new Set([...reach.values()].flatMap((boards) => [...boards])).size;
}

/** Boards that are still there and no longer reach the top of a theme. */
export function sightLost({ after }: Plan, was: Reach, is: Reach): LostSight[] {
  return [...was].flatMap(([theme, boards]) =>
    [...boards].flatMap((board) => {
      const isLost = after.indexOfBoard.has(board) && !is.get(theme)?.has(board);
      return isLost ? [{ board, theme }] : [];
    }),
  );
}

function boardsOfThemes({ boards, workedOut }: Projection): Map<Id, number[]> {
  const members = new Map<Id, number[]>();
  const broader = new Map<Id, readonly Id[]>();
  const andBroader = (theme: Id): readonly Id[] => {
    const known = broader.get(theme) ?? [...themesAndBroader(workedOut.records.themes, [theme])];
    broader.set(theme, known);
    return known;
  };
  for (const [index, { themes }] of boards.entries())
    for (const theme of themes.length === 1 ? andBroader(themes[0] ?? '') : new Set(themes.flatMap(andBroader))) {
      const known = members.get(theme);
      if (known) known.push(index);
      else members.set(theme, [index]);
    }
  return members;
}

interface Member {
  readonly index: number;
  readonly board: Attested<Board>;
  /** 0 the highest; of unknown tier, below all. */
  readonly height: number;
  readonly ground: Ground | undefined;
}

function reaching(projection: Projection, indexes: readonly number[]): Set<Id> {
  const { ofBoard } = projection.keep(grounds);
  const members = indexes.flatMap((index): Member[] => {
    const board = projection.boards[index];
    if (!board) return [];
    const height = board.tier === null ? tiers.length : tiers.indexOf(board.tier);
    return [{ index, board, height, ground: ofBoard.get(board.id) }];
  });
  const tiered = members.filter(({ height }) => height < tiers.length);
  const top = Math.min(...tiered.map(({ height }) => height));
  const good = new Set(tiered.filter(({ height }) => height === top));
  const placed = tiered.filter(({ ground }) => ground);
  const byHeight = tiers.map((_, height) => placed.filter((member) => member.height === height));
  const looking = new Map<number, { member: Member; wanted: Member[] }[]>();
  for (const member of placed) {
    const wanted = wantedBy(member, byHeight);
    const ceiling = wanted[0]?.height;
    if (ceiling === undefined || good.has(member)) continue;
    const known = looking.get(ceiling) ?? [];
    known.push({ member, wanted });
    looking.set(ceiling, known);
  }
  // From the highest tier down: what a board sees is settled before it.
  for (const ceiling of [...looking.keys()].sort((a, b) => a - b)) {
    const see = nodesSeen(projection, members, ceiling);
    const those = (looking.get(ceiling) ?? []).sort((a, b) => a.member.height - b.member.height);
    for (const { member, wanted } of those)
      if (wanted.some((other) => good.has(other) && see(member, other))) good.add(member);
  }
  return new Set(Array.from(good, ({ board }) => board.id));
}

/** The boards of the next higher tier that has any on its ground. */
function wantedBy({ height, ground }: Member, byHeight: readonly (readonly Member[])[]): Member[] {
  for (let above = height - 1; above >= 0; above--) {
    const there = (byHeight[above] ?? []).filter((other) => other.ground && ground?.commonSize(other.ground));
    if (there.length > 0) return there;
  }
  return [];
}

/** Whether one comes to another over boards that do not stand above the ceiling. */
function nodesSeen(
  projection: Projection,
  members: readonly Member[],
  ceiling: number,
): (from: Member, to: Member) => boolean {
  const { sharedPeople, boards, indexOfBoard } = projection;
  const { rowStart, other } = sharedPeople;
  const within = members.filter(({ height }) => height >= ceiling);
  // Of each board within: the one that stands for its node; −1: not within.
  const leader = new Int32Array(boards.length).fill(-1);
  for (const { index } of within) leader[index] = index;
  const nodeOf = (board: number): number => {
    let node = board;
    while (at(leader, node) !== node) {
      leader[node] = at(leader, at(leader, node));
      node = at(leader, node);
    }
    return node;
  };
  for (const { index } of within)
    for (let pair = at(rowStart, index); pair < at(rowStart, index + 1); pair++) {
      const met = at(other, pair);
      if (at(leader, met) >= 0) leader[nodeOf(met)] = nodeOf(index);
    }
  const lines = new Map<number, number[]>();
  for (const { index, board } of within)
    for (const parent of parentsOf(board)) {
      const to = indexOfBoard.get(parent) ?? -1;
      if (to < 0 || at(leader, to) < 0) continue;
      const from = nodeOf(index);
      lines.set(from, [...(lines.get(from) ?? []), nodeOf(to)]);
    }
  const seen = new Map<number, ReadonlySet<number>>();
  const seenFrom = (node: number): ReadonlySet<number> => {
    const known = seen.get(node);
    if (known) return known;
    const all = new Set([node]);
    for (const next of all) for (const to of lines.get(next) ?? []) all.add(to);
    seen.set(node, all);
    return all;
  };
  return (from, to) => seenFrom(nodeOf(from.index)).has(nodeOf(to.index));
}
