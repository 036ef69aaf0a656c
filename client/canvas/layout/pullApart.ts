import type { Point } from '../picture.ts';
import type { Spot } from './plot.ts';

const rounds = 120;

/** Moves things apart until none stands in the room of another's label; the same places for the same input. */
export function pullApart(places: ReadonlyMap<string, Point>, spots: readonly Spot[]): Map<string, Point> {
  const moved = spots.map(({ id, room }) => {
    const place = places.get(id) ?? { x: 0, y: 0 };
    return { id, room, x: place.x, y: place.y };
  });
  const widest = 2 * Math.max(0, ...spots.map(({ room }) => room.x));
  for (let round = 0; round < rounds; round++) {
    moved.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
    if (!pullRound(moved, widest)) break;
  }
  return new Map(moved.map(({ id, x, y }) => [id, { x, y }]));
}

interface Moved extends Point {
  id: string;
  room: Point;
}

/** One sweep from left to right; says whether anything moved. */
function pullRound(moved: readonly Moved[], widest: number): boolean {
  let any = false;
  for (const [i, a] of moved.entries()) {
    for (let j = i + 1; j < moved.length; j++) {
      const b = moved[j];
      if (!b || b.x - a.x >= widest) break;
      any = pullPair(a, b) || any;
    }
  }
  return any;
}

function pullPair(a: Moved, b: Moved): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [wide, high] = [a.room.x + b.room.x, a.room.y + b.room.y];
  const [lackX, lackY] = [wide - Math.abs(dx), high - Math.abs(dy)];
  if (lackX <= 0.5 || lackY <= 0.5) return false;
  if (lackX / wide < lackY / high) push(a, b, { x: (lackX / 2) * (dx >= 0 ? 1 : -1), y: 0 });
  else push(a, b, { x: 0, y: (lackY / 2) * (dy > 0 || (dy === 0 && a.id < b.id) ? 1 : -1) });
  return true;
}

function push(a: Moved, b: Moved, by: Point): void {
  a.x -= by.x;
  a.y -= by.y;
  b.x += by.x;
  b.y += by.y;
}
