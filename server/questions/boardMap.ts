// The boards that share people on one page, numbered by name: those that share more than chance would give first, then those that share most,
// with no more lines than can be told apart.
import { laidOut, type Page, type Place } from '../analysis/index.ts';
import type { Id } from '../domain/records.ts';
import type { NetworkAnswer } from './answers.ts';
import { projectionOf, type Scoped } from './around.ts';
import { network } from './network.ts';
import { collatorOf } from './order.ts';
import type { ScopeInput } from './readScope.ts';

type Node = Pick<
  NetworkAnswer['nodes'][number],
  'id' | 'label' | 'acronym' | 'size' | 'tier' | 'areas' | 'statutory' | 'ended'
>;
type Tie = NetworkAnswer['edges'][number];

export interface MappedBoard extends Place {
  readonly node: Node;
  readonly radius: number;
  readonly number: number;
  /** Pairs of it beyond chance, drawn or not. */
  readonly beyond: number;
}

export interface BoardMap {
  readonly boards: readonly MappedBoard[];
  readonly ties: readonly Tie[];
  /** Between these boards, drawn or not. */
  readonly tiesBetween: number;
  /** Boards in scope, and of these, those that share nobody with another. */
  readonly all: number;
  readonly alone: number;
}

const mostNodes = 5_000;

/** What is drawn in any case: boards, those too that are to come, and which of them belong beside one another. */
export interface Drawn {
  readonly boards: ReadonlySet<Id>;
  readonly coming: readonly Node[];
  readonly beside: readonly { source: Id; target: Id }[];
}

const nothing: Drawn = { boards: new Set(), coming: [], beside: [] };
/** As a tie of so many people pulls. */
const besideWeight = 6;

/** @param most boards that there is room for */
export function boardMap(
  here: Scoped,
  { scope, drawn = nothing }: { scope: ScopeInput; drawn?: Drawn },
  { most, ...page }: Page & { most: number },
): BoardMap {
  const { nodes, edges, total } = network(here, { scope, limit: mostNodes });
  const ranked = edges.toSorted(
    (a, b) => Number(isBeyond(b)) - Number(isBeyond(a)) || b.weight - a.weight || byId(a, b),
  );
  const chosen = boardsOf(ranked, drawn.boards, most);
  const between = ranked.filter(({ source, target }) => chosen.has(source) && chosen.has(target));
  const ties = fewTies(between, chosen.size);
  const { compare } = collatorOf(here.language);
  const named = [...nodes.filter(({ id }) => chosen.has(id)), ...drawn.coming].sort(
    (a, b) => compare(a.label, b.label) || (a.id < b.id ? -1 : 1),
  );
  const things = named.map(({ id, size }) => ({ id, radius: radiusOf(size) }));
  const beside = drawn.beside.map((pair) => ({ ...pair, weight: besideWeight }));
  const places = laidOut(things, [...beside, ...ties], page);
  return {
    boards: named.map((node, place) => ({
      node,
      number: place + 1,
      radius: radiusOf(node.size),
      beyond: edges.filter((tie) => isBeyond(tie) && (tie.source === node.id || tie.target === node.id)).length,
      ...(places.get(node.id) ?? { x: 0, y: 0 }),
    })),
    ties,
    tiesBetween: between.length,
    all: projectionOf(here).boards.length,
    alone: total.nodes - nodes.filter(({ id, degree }) => degree > 0 || chosen.has(id)).length,
  };
}

/** More than chance would give, where neither is part of the other. */
export function isBeyond({ significant, relation }: Tie): boolean {
  return significant && relation !== 'PARENT';
}

/** The ends of the first ties, as many as there is room for beside those that are drawn in any case. */
function boardsOf(ranked: readonly Tie[], drawn: ReadonlySet<Id>, most: number): Set<Id> {
  const chosen = new Set<Id>(drawn);
  for (const { source, target } of ranked) {
    const more = Number(!chosen.has(source)) + Number(!chosen.has(target));
    if (chosen.size + more <= most) chosen.add(source).add(target);
  }
  return chosen;
}

/** What is beyond chance, and of the rest as many as there are boards. */
function fewTies(ranked: readonly Tie[], boards: number): Tie[] {
  const rest = ranked.filter((tie) => !isBeyond(tie));
  return [...ranked.filter(isBeyond), ...rest.slice(0, boards)];
}

/** Its area grows with the people on the board; the least has room for a number. */
function radiusOf(people: number): number {
  return Math.min(20, 8 + 1.9 * Math.sqrt(people));
}

const byId = (a: Tie, b: Tie): number => (a.id < b.id ? -1 : 1);
