// One thing in the middle, the others on rings around it by how many ties away they are.
import type { Point } from '../picture.ts';
import { neighboursOf, type Plan, type Plot } from './plot.ts';

const ringGap = 78;

/** Things that no tie leads to stand on the outermost ring. */
export function ringsLayout(plot: Plot, centre: string): Plan {
  const spots = new Map(plot.spots.map((spot) => [spot.id, spot]));
  const places = new Map<string, Point>([[centre, { x: 0, y: 0 }]]);
  let radius = 60;
  let inner = new Map<string, number>([[centre, 0]]);
  for (const step of stepsFrom(plot, centre)) {
    const angles = new Map<string, number>();
    const wide = 2.1 * Math.max(...step.map((id) => spots.get(id)?.room.x ?? 0));
    for (const ring of ringsFor(byAngle(step, plot, inner), { radius, wide })) {
      radius = ring.radius;
      for (const [i, id] of ring.ids.entries()) {
        const angle = (2 * Math.PI * (i + ring.turn)) / ring.ids.length - Math.PI / 2;
        angles.set(id, angle);
        places.set(id, { x: radius * 1.15 * Math.cos(angle), y: radius * Math.sin(angle) });
      }
    }
    inner = angles;
  }
  return { places, captions: [], listed: new Map() };
}

/** The ids one, two, three … ties away, and last those out of reach. */
function stepsFrom(plot: Plot, centre: string): string[][] {
  const neighbours = neighboursOf(plot);
  const seen = new Set([centre]);
  const steps: string[][] = [];
  let edge = [centre];
  while (edge.length > 0) {
    const next = [...new Set(edge.flatMap((id) => [...(neighbours.get(id) ?? [])]))].filter((id) => !seen.has(id));
    for (const id of next) seen.add(id);
    if (next.length > 0) steps.push(next.sort());
    edge = next;
  }
  const beyond = plot.spots.map(({ id }) => id).filter((id) => !seen.has(id));
  return beyond.length > 0 ? [...steps, beyond] : steps;
}

/** In the order of the angles of what they are tied to further in, so that ties cross little. */
function byAngle(ids: readonly string[], plot: Plot, inner: ReadonlyMap<string, number>): string[] {
  const neighbours = neighboursOf(plot);
  const angleOf = (id: string): number => {
    const angles = [...(neighbours.get(id) ?? [])].flatMap((other) => inner.get(other) ?? []);
    return angles.length === 0 ? 0 : angles.reduce((sum, angle) => sum + angle, 0) / angles.length;
  };
  return [...ids].sort((a, b) => angleOf(a) - angleOf(b) || (a < b ? -1 : 1));
}

interface Ring {
  ids: string[];
  radius: number;
  /** By how much of a place it is turned, so that things of two rings do not stand in one line. */
  turn: number;
}

/** As many rings as it takes, each outside the last, filled evenly and in order. */
function ringsFor(ids: readonly string[], { radius, wide }: { radius: number; wide: number }): Ring[] {
  const rings: Ring[] = [];
  const holds = (ring: Ring): number => Math.max(1, Math.floor((2 * Math.PI * ring.radius) / wide));
  while (rings.reduce((sum, ring) => sum + holds(ring), 0) < ids.length)
    rings.push({ ids: [], radius: radius + ringGap * (rings.length + 1), turn: (rings.length % 2) / 2 });
  for (const id of ids) {
    const [emptiest] = rings.toSorted((a, b) => a.ids.length / holds(a) - b.ids.length / holds(b));
    emptiest?.ids.push(id);
  }
  return rings;
}
