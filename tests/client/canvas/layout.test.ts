import { describe, expect, it } from 'vitest';
import { layOut } from '../../../client/canvas/layout/layOut.ts';
import { placeNew } from '../../../client/canvas/layout/placeNew.ts';
import { pitch, plotOf } from '../../../client/canvas/layout/plot.ts';
import type { Point } from '../../../client/canvas/picture.ts';
import { picture, thing, tie, twoTriangles } from './pictures.ts';

const placesOf = (plan: { places: Map<string, Point> }): [string, Point][] =>
  [...plan.places].sort(([a], [b]) => (a < b ? -1 : 1));
const at = (places: ReadonlyMap<string, Point>, id: string): Point => {
  const place = places.get(id);
  if (!place) throw new Error(`${id} has no place.`);
  return place;
};
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('the layout by force', () => {
  it('gives the same places for the same data, in whatever order they come', () => {
    const turned = picture(twoTriangles.things.toReversed(), twoTriangles.ties.toReversed());
    expect(placesOf(layOut(plotOf(turned, 1.2)))).toEqual(placesOf(layOut(plotOf(twoTriangles, 1.2))));
  });

  it('gives other places for another seed', () => {
    const other = picture(twoTriangles.things, twoTriangles.ties, { ground: { kind: 'force', seed: 2 } });
    expect(placesOf(layOut(plotOf(other, 1.2)))).not.toEqual(placesOf(layOut(plotOf(twoTriangles, 1.2))));
  });

  it('lists what shares nothing below the rest, in rows and columns, under a caption', () => {
    const { places, captions, listed } = layOut(plotOf(twoTriangles, 1.2));
    expect([...listed.keys()].sort()).toEqual(['x', 'y', 'z']);
    const lowest = Math.max(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => at(places, id).y));
    for (const id of listed.keys()) expect(at(places, id).y).toBeGreaterThan(lowest);
    expect(captions.map(({ id }) => id)).toEqual(['apart']);
  });

  it('keeps a label of room between any two boards', () => {
    const things = Array.from({ length: 30 }, (_, i) => thing(`b${i}`));
    const ties = things.slice(1).map(({ id }, i) => tie(id, `b${Math.floor(i / 3)}`));
    const places = [...layOut(plotOf(picture(things, ties), 1.2)).places.values()];
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1))
        expect(Math.abs(a.x - b.x) > pitch.x * 0.9 || Math.abs(a.y - b.y) > pitch.y * 0.9).toBe(true);
  });

  it('places nothing when there is nothing', () => {
    expect(layOut(plotOf(picture([], []), 1.2)).places.size).toBe(0);
  });
});

describe('the rows of the tiers', () => {
  const rows = [
    { id: 'NATIONAL', members: ['top', 'aside'] },
    { id: 'LOCAL', members: ['group', 'subgroup'] },
  ];
  const reporting = picture(
    ['top', 'aside', 'group', 'subgroup'].map((id) => thing(id)),
    [tie('group', 'top', { kind: 'reports-to' }), tie('subgroup', 'group', { kind: 'part-of' })],
    { ground: { kind: 'rows', rows } },
  );

  it('stand one below the other, and what reports under what it reports to', () => {
    const { places } = layOut(plotOf(reporting, 1.2));
    const [top, aside, group, subgroup] = ['top', 'aside', 'group', 'subgroup'].map((id) => at(places, id));
    expect(top?.y).toBe(aside?.y);
    expect(group?.y).toBeGreaterThan(top?.y ?? 0);
    expect(subgroup?.y).toBeGreaterThan(group?.y ?? 0);
  });

  it('come to an end where lines run in a circle', () => {
    const circle = picture(
      reporting.things,
      [tie('group', 'subgroup', { kind: 'reports-to' }), tie('subgroup', 'group', { kind: 'reports-to' })],
      { ground: { kind: 'rows', rows } },
    );
    expect(layOut(plotOf(circle, 1.2)).places.size).toBe(4);
  });
});

describe('the rings around one board', () => {
  it('stand further out the more ties away a thing is', () => {
    const star = picture(
      ['middle', 'p', 'q', 'far'].map((id) => thing(id)),
      [tie('p', 'middle'), tie('q', 'middle'), tie('far', 'p')],
      { ground: { kind: 'rings', centre: 'middle' } },
    );
    const { places } = layOut(plotOf(star, 1.2));
    const middle = at(places, 'middle');
    expect(middle).toEqual({ x: 0, y: 0 });
    expect(distance(middle, at(places, 'far'))).toBeGreaterThan(distance(middle, at(places, 'p')));
    expect(distance(at(places, 'p'), at(places, 'q'))).toBeGreaterThan(50);
  });
});

describe('placing newcomers', () => {
  const known = layOut(plotOf(twoTriangles, 1.2)).places;
  const grown = picture([...twoTriangles.things, thing('new'), thing('lone')], [...twoTriangles.ties, tie('new', 'a')]);
  const places = placeNew(plotOf(grown, 1.2), known);

  it('leaves everything else where it is', () => {
    for (const [id, place] of known) expect(places.get(id)).toEqual(place);
  });

  it('puts a newcomer beside its neighbour, and one without ties on free ground', () => {
    expect(distance(at(places, 'new'), at(places, 'a'))).toBeLessThan(200);
    const lone = at(places, 'lone');
    const others = [...places].filter(([id]) => id !== 'lone').map(([, place]) => distance(lone, place));
    expect(Math.min(...others)).toBeGreaterThan(40);
  });
});
