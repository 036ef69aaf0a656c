import type { Point } from '../picture.ts';

/** The same places turned about their middle so that their long way lies along the long way of the room, then stretched a little towards its shape. */
export function turn(places: ReadonlyMap<string, Point>, aspect: number): Map<string, Point> {
  const middle = middleOf(places);
  const angle = longWay(places, middle) - (aspect >= 1 ? 0 : Math.PI / 2);
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  const turned = [...places].map(([id, { x, y }]): [string, Point] => {
    const [dx, dy] = [x - middle.x, y - middle.y];
    return [id, { x: dx * cos - dy * sin, y: dx * sin + dy * cos }];
  });
  const stretch = stretchTo(turned, aspect);
  return new Map(turned.map(([id, { x, y }]) => [id, { x: x * stretch, y: y / stretch }]));
}

function middleOf(places: ReadonlyMap<string, Point>): Point {
  let [x, y] = [0, 0];
  for (const place of places.values()) [x, y] = [x + place.x, y + place.y];
  return { x: x / places.size, y: y / places.size };
}

/** Angle of the direction in which places vary most. */
function longWay(places: ReadonlyMap<string, Point>, middle: Point): number {
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of places.values()) {
    const [dx, dy] = [x - middle.x, y - middle.y];
    [xx, xy, yy] = [xx + dx * dx, xy + dx * dy, yy + dy * dy];
  }
  return 0.5 * Math.atan2(2 * xy, xx - yy);
}

function stretchTo(places: readonly [string, Point][], aspect: number): number {
  const xs = places.map(([, { x }]) => x);
  const ys = places.map(([, { y }]) => y);
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  if (width === 0 || height === 0) return 1;
  return Math.min(1.4, Math.max(0.7, Math.sqrt(aspect / (width / height))));
}
