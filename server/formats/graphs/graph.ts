// A graph as drawing programs keep it, whichever they are: nodes and edges with what is written on them.

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
export const mostNodes = 200_000;
export const mostEdges = 500_000;
