// Which ties stand out, and which are left out where there are too many to see.
import type { NetworkThingFragment } from '../../api/operations.generated.ts';
import type { NetworkTie } from './ties.ts';

type Nodes = ReadonlyMap<string, NetworkThingFragment>;

/** A pair stands out when it shares more people than chance would give, without one being part of the other. */
export function isStrong({ significant, relation }: NetworkTie): boolean {
  return significant && relation !== 'PARENT';
}

/** At most so many ties are drawn: every record's two strongest, then the strongest of all. */
export function strongest(edges: readonly NetworkTie[], nodes: Nodes): readonly NetworkTie[] {
  const most = Math.max(400, 3 * nodes.size);
  if (edges.length <= most) return edges;
  const ranked = edges.toSorted((a, b) => rank(b, nodes) - rank(a, nodes) || (a.id < b.id ? -1 : 1));
  const seen = new Map<string, number>();
  const kept = new Set<NetworkTie>();
  for (const edge of ranked) {
    const ends = [edge.source, edge.target];
    if (ends.some((end) => (seen.get(end) ?? 0) < 2)) kept.add(edge);
    for (const end of ends) seen.set(end, (seen.get(end) ?? 0) + 1);
  }
  for (const edge of ranked) if (kept.size < most) kept.add(edge);
  return edges.filter((edge) => kept.has(edge));
}

/** Shared people first; of equals, those that came or went, then those that are more of the two boards. */
function rank({ weight, source, target, change }: NetworkTie, nodes: Nodes): number {
  const sizes = (nodes.get(source)?.size ?? 1) + (nodes.get(target)?.size ?? 1);
  return weight + (change ? 0.5 : 0) + (0.4 * weight) / Math.max(1, sizes);
}
