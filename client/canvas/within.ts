import type { Point } from './picture.ts';

/** Which of these places lie inside a closed line: a ray from each crosses it an odd number of times. */
export function within(line: readonly Point[], places: ReadonlyMap<string, Point>): string[] {
  if (line.length < 3) return [];
  return [...places].flatMap(([id, place]) => (isInside(place, line) ? [id] : []));
}

function isInside({ x, y }: Point, line: readonly Point[]): boolean {
  let inside = false;
  for (const [i, a] of line.entries()) {
    const b = line[(i + 1) % line.length] ?? a;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y)) inside = !inside;
  }
  return inside;
}
