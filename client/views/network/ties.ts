// The ties of a network: sent in columns, made into one record each.
import type { BoardRelation, Certainty, NetworkEdgeKind, NetworkTiesFragment } from '../../api/operations.generated.ts';
import type { Change } from './becoming.ts';

export interface NetworkTie {
  /** Made of its parts, so that a tie that comes with another answer is known again. */
  id: string;
  source: string;
  target: string;
  kind: NetworkEdgeKind;
  weight: number;
  certainty: Certainty;
  presumed: boolean;
  relation: BoardRelation | null;
  significant: boolean;
  change: Change | null;
}

interface Sent<N> {
  nodes: readonly N[];
  ties: NetworkTiesFragment;
}

export function withEdges<N extends { id: string }>({
  nodes,
  ties,
}: Sent<N>): {
  nodes: readonly N[];
  edges: NetworkTie[];
} {
  const idAt = (place: number | undefined): string => nodes[place ?? -1]?.id ?? '';
  const inferred = new Set(ties.inferred);
  const parents = new Set(ties.parents);
  const siblings = new Set(ties.siblings);
  const significant = new Set(ties.significant);
  const presumed = new Set(ties.presumed);
  const [began, ended, unsure] = [new Set(ties.began), new Set(ties.ended), new Set(ties.unsure)];
  const changeAt = (at: number): Change | null =>
    began.has(at) || ended.has(at) ? { kind: began.has(at) ? 'BEGAN' : 'ENDED', unsure: unsure.has(at) } : null;
  const edges = ties.kind.map((kind, at): NetworkTie => {
    const [source, target] = [idAt(ties.source[at]), idAt(ties.target[at])];
    return {
      id: `${kind}.${source}.${target}`,
      source,
      target,
      kind,
      weight: ties.weight[at] ?? 0,
      certainty: inferred.has(at) ? 'INFERRED' : 'STATED',
      presumed: presumed.has(at),
      relation: parents.has(at) ? 'PARENT' : siblings.has(at) ? 'SIBLING' : null,
      significant: significant.has(at),
      change: changeAt(at),
    };
  });
  return { nodes, edges };
}
