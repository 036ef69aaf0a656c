import type { Point } from './picture.ts';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const headings: Record<Arrow, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** Whether a key is one of the four arrows. */
export function isArrow(key: string): key is Arrow {
  return Object.hasOwn(headings, key);
}

/** The nearest thing within 45° of the arrow's direction, sideways counting double; null: nothing lies that way. */
export function nextInDirection(from: string, arrow: Arrow, places: ReadonlyMap<string, Point>): string | null {
  const here = places.get(from);
  if (!here) return null;
  const heading = headings[arrow];
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { x, y }] of places) {
    const ahead = (x - here.x) * heading.x + (y - here.y) * heading.y;
    const aside = Math.abs((x - here.x) * heading.y) + Math.abs((y - here.y) * heading.x);
    const cost = ahead + 2 * aside;
    if (id !== from && ahead > 0 && aside <= ahead && cost < least) [best, least] = [id, cost];
  }
  return best;
}
