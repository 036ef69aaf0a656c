// The boards that share people, the most connected of them, where they stand on a page, numbered by name.
import { laidOut, type Page, type Place } from '../analysis/index.ts';
import type { NetworkAnswer } from './answers.ts';
import { projectionOf, type Scoped } from './around.ts';
import { network } from './network.ts';
import { collatorOf } from './order.ts';
import type { ScopeInput } from './readScope.ts';

type Node = NetworkAnswer['nodes'][number];

export interface MappedBoard extends Place {
  readonly node: Node;
  readonly radius: number;
  readonly number: number;
}

export interface BoardMap {
  readonly boards: readonly MappedBoard[];
  readonly ties: NetworkAnswer['edges'];
  /** In scope. */
  readonly all: number;
  /** Of these, those that share nobody with another. */
  readonly alone: number;
}

/** @param most boards that there is room for */
export function boardMap(here: Scoped, scope: ScopeInput, { most, ...page }: Page & { most: number }): BoardMap {
  const { nodes, edges } = network(here, { scope, limit: most });
  const tied = nodes.filter(({ degree }) => degree > 0);
  const { compare } = collatorOf(here.language);
  const named = tied.toSorted((a, b) => compare(a.label, b.label) || (a.id < b.id ? -1 : 1));
  const things = named.map(({ id, size }) => ({ id, radius: radiusOf(size) }));
  const places = laidOut(things, edges, page);
  const projection = projectionOf(here);
  const { rowStart, other } = projection.sharedPeople;
  const joined = new Set<number>();
  for (const [row] of projection.boards.entries())
    for (let pair = rowStart[row] ?? 0; pair < (rowStart[row + 1] ?? 0); pair++) joined.add(row).add(other[pair] ?? -1);
  return {
    boards: named.map((node, place) => ({
      node,
      number: place + 1,
      radius: radiusOf(node.size),
      ...(places.get(node.id) ?? { x: 0, y: 0 }),
    })),
    ties: edges,
    all: projection.boards.length,
    alone: projection.boards.length - joined.size,
  };
}

/** Its area grows with the people on the board; the least has room for a number. */
function radiusOf(people: number): number {
  return Math.min(20, 8 + 1.9 * Math.sqrt(people));
}
