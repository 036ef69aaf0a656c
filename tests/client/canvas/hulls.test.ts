import { describe, expect, it } from 'vitest';
import { placeHulls } from '../../../client/canvas/hulls.ts';
import type { Point } from '../../../client/canvas/picture.ts';

const places = new Map<string, Point>([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 200, y: 80 }],
  ['c', { x: 260, y: 0 }],
]);
const hull = (id: string, ...members: string[]) => ({ id, label: `Group ${id}`, fill: 'c1' as const, members });
const at = (zoom: number) => ({ zoom, measure: (text: string) => 6 * text.length });
const placeOf = (id: string) => places.get(id) ?? null;

describe('the ground of a group', () => {
  it('lies around all its members that are shown, larger with the zoom', () => {
    const [once] = placeHulls([hull('one', 'a', 'b', 'hidden')], placeOf, at(1));
    const [twice] = placeHulls([hull('one', 'a', 'b', 'hidden')], placeOf, at(2));
    expect(once?.box.left).toBeLessThan(0);
    expect(once?.box.right).toBeGreaterThan(200);
    expect(twice?.box).toEqual(
      Object.fromEntries(Object.entries(once?.box ?? {}).map(([side, place]) => [side, 2 * place])),
    );
  });

  it('is not there where none of them is shown', () => {
    expect(placeHulls([hull('one', 'hidden')], placeOf, at(1))).toEqual([]);
  });

  it('has its name above it, which hides no other name', () => {
    const hulls = [hull('one', 'a'), hull('two', 'a', 'b'), hull('three', 'c')];
    const buttons = placeHulls(hulls, placeOf, at(0.2)).map(({ button }) => button);
    for (const [i, a] of buttons.entries())
      for (const b of buttons.slice(i + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
  });
});
