import { neighboursOf, type Plot, type Spot } from './plot.ts';

/** The connected parts of a plot, largest first, then by their first id; each sorted by id. */
export function islandsOf(plot: Pick<Plot, 'spots' | 'bonds'>): Spot[][] {
  const neighbours = neighboursOf(plot);
  const spots = new Map(plot.spots.map((spot) => [spot.id, spot]));
  const seen = new Set<string>();
  const islands: Spot[][] = [];
  for (const { id } of plot.spots) {
    if (seen.has(id)) continue;
    const reached = reach(id, neighbours, seen);
    islands.push(reached.sort().flatMap((member) => spots.get(member) ?? []));
  }
  return islands.sort((a, b) => b.length - a.length || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1));
}

function reach(start: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>, seen: Set<string>): string[] {
  const reached = [start];
  seen.add(start);
  for (const id of reached) {
    for (const next of neighbours.get(id) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      reached.push(next);
    }
  }
  return reached;
}
