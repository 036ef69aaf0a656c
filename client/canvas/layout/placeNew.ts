import type { Point } from '../picture.ts';
import { neighboursOf, type Plot, pitch } from './plot.ts';
import { boxOf } from './shelves.ts';

/** Places for things that came later: near their placed neighbours, on free ground; the others stay where they are. */
export function placeNew(plot: Plot, known: ReadonlyMap<string, Point>): Map<string, Point> {
  const places = new Map(
    plot.spots.flatMap(({ id }) => {
      const place = known.get(id);
      return place ? [[id, place] as const] : [];
    }),
  );
  const neighbours = neighboursOf(plot);
  let waiting = plot.spots.filter(({ id }) => !places.has(id));
  while (waiting.length > 0) {
    const near = waiting.filter(({ id }) => [...(neighbours.get(id) ?? [])].some((other) => places.has(other)));
    const batch = near.length > 0 ? near : waiting;
    for (const { id } of batch) places.set(id, freeNear(anchorOf(id, neighbours, places), places));
    waiting = waiting.filter(({ id }) => !places.has(id));
  }
  return places;
}

function anchorOf(
  id: string,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  places: ReadonlyMap<string, Point>,
): Point {
  const near = [...(neighbours.get(id) ?? [])].flatMap((other) => places.get(other) ?? []);
  if (near.length > 0) return middle(near);
  const box = boxOf(places);
  return { x: box.left, y: box.bottom + pitch.y };
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The first free place on widening rings around a point. */
function freeNear(anchor: Point, places: ReadonlyMap<string, Point>): Point {
  const taken = [...places.values()];
  for (let ring = 1; ; ring++) {
    const on = 6 + 5 * ring;
    for (let i = 0; i < on; i++) {
      const angle = (2 * Math.PI * i) / on - Math.PI / 2;
      const place = { x: anchor.x + ring * 62 * Math.cos(angle), y: anchor.y + ring * 54 * Math.sin(angle) };
      if (!taken.some(({ x, y }) => Math.abs(x - place.x) < 70 && Math.abs(y - place.y) < 56)) return place;
    }
  }
}
