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
  const boards = boardsOfThemes(projection, () => true);
  return new Map(Array.from(boards, ([theme, members]) => [theme, reaching(projection, members)]));
}

/** Those of the themes that the boards of a plan deal with or dealt with; the others are as before. */
export function reachAfter({ before, after, touched, gone }: Plan, was: Reach): Reach {
  const { themes } = before.workedOut.records;
  const named = [
    ...[...touched.keys(), ...gone.keys()].flatMap((id) => before.allBoards.get(id)?.themes ?? []),
    ...[...touched.keys()].flatMap((id) => after.allBoards.get(id)?.themes ?? []),
  ];
  const touchedThemes = themesAndBroader(themes, named);
  const members = boardsOfThemes(after, (theme) => touchedThemes.has(theme));
  const reach = new Map(was);
  for (const theme of touchedThemes) reach.set(theme, reaching(after, members.get(theme) ?? []));
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

/** By wanted theme, the indexes of the boards that deal with it or a narrower one. */
function boardsOfThemes({ boards, workedOut }: Projection, isWanted: (theme: Id) => boolean): Map<Id, number[]> {
  const members = new Map<Id, number[]>();
  const broader = new Map<Id, readonly Id[]>();
  const wantedAt = (theme: Id): readonly Id[] => {
    const known = broader.get(theme) ?? [...themesAndBroader(workedOut.records.themes, [theme])].filter(isWanted);
    broader.set(theme, known);
    return known;
  };
  for (const [index, { themes }] of boards.entries())
    for (const theme of themes.flatMap(wantedAt)) {
      const known = members.get(theme);
      if (!known) members.set(theme, [index]);
      else if (known.at(-1) !== index) known.push(index);
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
  const onLeaves = tiers.map((_, height) => byLeaf(placed.filter((member) => member.height === height)));
  const looking = new Map<number, { member: Member; wanted: Member[] }[]>();
  for (const member of placed) {
    const wanted = wantedBy(member, onLeaves);
    const ceiling = wanted[0]?.height;
    if (ceiling === undefined || good.has(member)) continue;
    const known = looking.get(ceiling) ?? [];
    known.push({ member, wanted });
    looking.set(ceiling, known);
  }
  const nodes = nodesUnder(projection, members, new Set(looking.keys()));
  // From the highest tier down: what a board sees is settled before it.
  for (const ceiling of [...looking.keys()].sort((a, b) => a - b)) {
    const within = members.filter(({ height }) => height >= ceiling);
    const see = nodesSeen(projection, within, nodes.get(ceiling) ?? new Int32Array());
    const those = (looking.get(ceiling) ?? []).sort((a, b) => a.member.height - b.member.height);
    for (const { member, wanted } of those)
      if (wanted.some((other) => good.has(other) && see(member, other))) good.add(member);
  }
  return new Set(Array.from(good, ({ board }) => board.id));
}

/** By leaf area, those on it. */
function byLeaf(members: readonly Member[]): Map<number, Member[]> {
  const there = new Map<number, Member[]>();
  for (const member of members)
    for (const leaf of member.ground?.leaves() ?? []) {
      const known = there.get(leaf);
      if (known) known.push(member);
      else there.set(leaf, [member]);
    }
  return there;
}

/** The boards of the next higher tier that has any on its ground; some more than once. */
function wantedBy({ height, ground }: Member, onLeaves: readonly ReadonlyMap<number, Member[]>[]): Member[] {
  const leaves = [...(ground?.leaves() ?? [])];
  for (let above = height - 1; above >= 0; above--) {
    const there = leaves.flatMap((leaf) => onLeaves[above]?.get(leaf) ?? []);
    if (there.length > 0) return there;
  }
  return [];
}

/** By ceiling: of each member that does not stand above it, the board that stands for its node, by indexes. */
function nodesUnder(
  { sharedPeople, boards }: Projection,
  members: readonly Member[],
  ceilings: ReadonlySet<number>,
): Map<number, Int32Array> {
  const { rowStart, other } = sharedPeople;
  const heights = new Int32Array(boards.length).fill(-1);
  for (const { index, height } of members) heights[index] = height;
  // By the higher of two that share people: below that ceiling they are not one node.
  const sharing = Array.from({ length: tiers.length + 1 }, (): number[] => []);
  for (const { index, height } of members)
    for (let pair = at(rowStart, index); pair < at(rowStart, index + 1); pair++) {
      const met = at(other, pair);
      const metHeight = at(heights, met);
      if (metHeight >= 0) sharing[Math.min(height, metHeight)]?.push(index * boards.length + met);
    }
  const leader = Int32Array.from(boards.keys());
  const nodeOf = (board: number): number => {
    let node = board;
    while (at(leader, node) !== node) {
      leader[node] = at(leader, at(leader, node));
      node = at(leader, node);
    }
    return node;
  };
  const nodes = new Map<number, Int32Array>();
  for (const [ceiling, pairs] of [...sharing.entries()].reverse()) {
    for (const pair of pairs) leader[nodeOf(Math.floor(pair / boards.length))] = nodeOf(pair % boards.length);
    if (ceilings.has(ceiling))
      nodes.set(
        ceiling,
        leader.map((_, board) => (at(heights, board) >= ceiling ? nodeOf(board) : -1)),
      );
  }
  return nodes;
}

/** Whether one comes to another over these boards. */
function nodesSeen(
  { indexOfBoard }: Projection,
  within: readonly Member[],
  nodes: Int32Array,
): (from: Member, to: Member) => boolean {
  const lines = new Map<number, number[]>();
  for (const { index, board } of within)
    for (const parent of parentsOf(board)) {
      const to = indexOfBoard.get(parent) ?? -1;
      if (to < 0 || at(nodes, to) < 0) continue;
      const from = at(nodes, index);
      const known = lines.get(from);
      if (known) known.push(at(nodes, to));
      else lines.set(from, [at(nodes, to)]);
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
  return (from, to) => seenFrom(at(nodes, from.index)).has(at(nodes, to.index));
}
