// Where the grounds of open groups lie: around their members, with the name above.
import type { Box } from './labelPlacement.ts';
import type { Fill, Hull, Point } from './picture.ts';

export interface PlacedHull {
  id: string;
  fill: Fill;
  /** On the screen at a zoom, whatever the pan, as all that the overlay draws. */
  box: Box;
  /** Where its name stands. */
  button: Box;
  label: string;
}

/** Room around the middles of the outermost members, their labels included, px at 100 %. */
const padding = { side: 62, top: 34, bottom: 50 };
const buttonHeight = 24;

/** @param placeOf null: not shown */
export function placeHulls(
  hulls: readonly Hull[],
  placeOf: (id: string) => Point | null,
  { zoom, measure }: { zoom: number; measure: (text: string, weight: number) => number },
): PlacedHull[] {
  const buttons: Box[] = [];
  return hulls.flatMap(({ id, label, fill, members }) => {
    const places = members.map(placeOf).filter((place) => place !== null);
    if (places.length === 0) return [];
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    const left = (Math.min(...xs) - padding.side) * zoom;
    const top = (Math.min(...ys) - padding.top) * zoom;
    const right = (Math.max(...xs) + padding.side) * zoom;
    const bottom = (Math.max(...ys) + padding.bottom) * zoom;
    const text = `− ${label}`;
    const span = { left: left + 6, right: left + 22 + measure(text, 600) };
    const button = { ...span, ...freeAbove(top, span, buttons) };
    buttons.push(button);
    return [{ id, fill, label: text, box: { left, top, right: Math.max(right, button.right + 6), bottom }, button }];
  });
}

/** Across the upper edge, or as far above it as the names of grounds beside it need. */
function freeAbove(
  edge: number,
  { left, right }: { left: number; right: number },
  taken: readonly Box[],
): { top: number; bottom: number } {
  let top = edge - buttonHeight / 2;
  for (;;) {
    const bottom = top + buttonHeight;
    const hidden = taken.find((box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top);
    if (!hidden) return { top, bottom };
    top = hidden.top - buttonHeight - 2;
  }
}
