// A graph as drawing programs keep it, whichever they are: nodes and edges with what is written on them.
import { Unreadable } from '../reader.ts';

/** By name in lower case, as folded as a heading. */
type Facts = ReadonlyMap<string, string>;

export interface GraphNode {
  id: string;
  facts: Facts;
  /** When it is there; none: all the time. */
  spells: readonly { from: string | null; to: string | null }[];
}
export interface GraphEdge extends GraphNode {
  source: string;
  target: string;
}
export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** More is no landscape. */
const mostNodes = 200_000;
const mostEdges = 500_000;

/** Adds a node, or an edge where both its ends are given. @throws Unreadable where it is one too many */
export function addTo(
  graph: Graph,
  { source, target, ...element }: GraphNode & { source: string | undefined; target: string | undefined },
): void {
  if (source === undefined || target === undefined) graph.nodes.push(element);
  else graph.edges.push({ ...element, source, target });
  if (graph.nodes.length > mostNodes || graph.edges.length > mostEdges)
    throw new Unreadable('tooManyRows', { most: mostEdges });
}
