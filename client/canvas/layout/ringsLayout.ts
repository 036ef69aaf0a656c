// One thing in the middle, the others on rings around it by how many ties away they are.
import type { Point } from '../picture.ts';
import { neighboursOf, type Plan, type Plot, pitch } from './plot.ts';

/** Things that no tie leads to stand on the outermost ring. */
export function ringsLayout(plot: Plot, centre: string): Plan {
  const places = new Map<string, Point>([[centre, { x: 0, y: 0 }]]);
  let radius = 0;
  let from = new Map<string, number>([[centre, 0]]);
  for (const step of stepsFrom(plot, centre)) {
    const ring = byAngle(step, plot, from);
    const perRing = ringsFor(ring, radius);
    from = new Map();
    for (const part of perRing) {
      radius = Math.max(radius + 105, (part.length * pitch.x * 0.92) / (2 * Math.PI));
      for (const [i, id] of part.entries()) {
        const angle = (2 * Math.PI * i) / part.length - Math.PI / 2;
        from.set(id, angle);
        places.set(id, { x: radius * 1.12 * Math.cos(angle), y: radius * Math.sin(angle) });
      }
    }
  }
  return { places, captions: [], listed: new Set() };
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

/** A ring of many is split in two or more, so that the picture stays compact: alternately inside and outside. */
function ringsFor(ids: readonly string[], radius: number): string[][] {
  const most = Math.max(12, Math.floor((2 * Math.PI * (radius + 220)) / (pitch.x * 0.92)));
  const rings = Math.ceil(ids.length / most);
  return Array.from({ length: rings }, (_, ring) => ids.filter((_id, i) => i % rings === ring));
}
