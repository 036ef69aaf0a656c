import type { Point } from '../picture.ts';
import { pitch } from './plot.ts';

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box around places; 0 everywhere when there are none. */
export function boxOf(places: ReadonlyMap<string, Point>): Bounds {
  if (places.size === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Parts set side by side on shelves, the first (largest) on its own; together about as wide as the room is. */
export function shelve(parts: readonly ReadonlyMap<string, Point>[], aspect: number): Map<string, Point> {
  const places = new Map<string, Point>();
  const boxes = parts.map(boxOf);
  const widest = wantedWidth(boxes, aspect);
  let [x, y, tall] = [0, 0, 0];
  for (const [i, part] of parts.entries()) {
    const box = boxes[i];
    if (!box) continue;
    const width = box.right - box.left;
    if (x > 0 && x + width > widest) [x, y, tall] = [0, y + tall + pitch.y * 1.2, 0];
    for (const [id, place] of part) places.set(id, { x: place.x - box.left + x, y: place.y - box.top + y });
    x += width + pitch.x * 1.3;
    tall = Math.max(tall, box.bottom - box.top);
  }
  return places;
}

function wantedWidth(boxes: readonly Bounds[], aspect: number): number {
  const ground = boxes.reduce((sum, b) => sum + (b.right - b.left + pitch.x) * (b.bottom - b.top + pitch.y), 0);
  const widest = Math.max(0, ...boxes.map(({ left, right }) => right - left));
  return Math.max(widest, 1.2 * Math.sqrt(ground * aspect));
}
