// A network on a page: the same places each time in whatever order it comes, all of them on the page, none over another.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { laidOut } from '../../server/analysis/index.ts';

const page = { width: 680, height: 470, margin: 26, gap: 9 };

/** Up to 40 things, some of them tied, no two of them twice. */
const networks = fc.integer({ min: 1, max: 40 }).chain((count) => {
  const place = fc.integer({ min: 0, max: count - 1 });
  return fc
    .record({
      radii: fc.array(fc.integer({ min: 8, max: 20 }), { minLength: count, maxLength: count }),
      pairs: fc.array(fc.record({ a: place, b: place, weight: fc.integer({ min: 1, max: 12 }) }), { maxLength: 60 }),
    })
    .map(({ radii, pairs }) => {
      const apart = pairs.filter(({ a, b }) => a < b);
      const bonds = new Map(
        apart.map(({ a, b, weight }) => [`${a} ${b}`, { source: `board_${a}`, target: `board_${b}`, weight }]),
      );
      return { things: radii.map((radius, at) => ({ id: `board_${at}`, radius })), bonds: [...bonds.values()] };
    });
});

it('is the same in whatever order things and bonds come', () => {
  fc.assert(
    fc.property(networks, ({ things, bonds }) => {
      const first = laidOut(things, bonds, page);
      expect(laidOut(things.toReversed(), bonds.toReversed(), page)).toEqual(first);
    }),
    { numRuns: 10 },
  );
});

it('lies within the page, and nothing over another', () => {
  fc.assert(
    fc.property(networks, ({ things, bonds }) => {
      const places = laidOut(things, bonds, page);
      const placed = things.map(({ id, radius }) => ({ radius, ...(places.get(id) ?? { x: -1, y: -1 }) }));
      const { width, height, margin } = page;
      const outside = placed.filter(
        ({ x, y }) => x < margin || x > width - margin || y < margin || y > height - margin,
      );
      const over = placed.flatMap((a, at) =>
        placed.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) <= a.radius + b.radius),
      );
      expect({ outside, over }).toEqual({ outside: [], over: [] });
    }),
    { numRuns: 20 },
  );
});

it('of nothing is nothing', () => {
  expect(laidOut([], [], page).size).toBe(0);
});
