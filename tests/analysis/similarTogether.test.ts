// The order of a matrix: the tree against merging by the definition, the order against every way to turn its branches.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLinkage, type Merge } from '../../server/analysis/overlap/order/averageLinkage.ts';
import { leafOrder, mostOptimal } from '../../server/analysis/overlap/order/leafOrder.ts';
import { type Likeness, similarTogether } from '../../server/analysis/overlap/order/similarTogether.ts';

interface Distances {
  n: number;
  distance: Float64Array;
}

function symmetric(n: number, values: readonly number[]): Distances {
  const distance = new Float64Array(n * n);
  let next = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const value = values[next++] ?? 1;
      distance[i * n + j] = value;
      distance[j * n + i] = value;
    }
  return { n, distance };
}

/** Powers of e, no two alike: so no mean of some is that of others, and there is one tree. */
const distinct = fc.integer({ min: 1, max: 7 }).chain((n) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
    .map((values) =>
      symmetric(
        n,
        values.map((value) => Math.exp(value / 10_000)),
      ),
    ),
);
/** Few different distances, so that many are equal. */
const coarse = fc
  .integer({ min: 1, max: 7 })
  .chain((n) =>
    fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
      .map((values) => symmetric(n, values)),
  );

const leavesOf = (n: number, merges: readonly Merge[], node: number): number[] => {
  const merge = merges[node - n];
  return merge ? [...leavesOf(n, merges, merge.left), ...leavesOf(n, merges, merge.right)] : [node];
};
const nameOf = (leaves: readonly number[]): string => leaves.toSorted((a, b) => a - b).join(' ');

/** The clusters as they come about when each time the two with the least mean distance become one, the mean taken anew over all members. */
function byDefinition({ n, distance }: Distances): Map<string, number> {
  const mean = (a: readonly number[], b: readonly number[]) =>
    a.flatMap((i) => b.map((j) => distance[i * n + j] ?? 0)).reduce((sum, one) => sum + one, 0) / (a.length * b.length);
  let clusters = Array.from({ length: n }, (_, i) => [i]);
  const made = new Map<string, number>();
  while (clusters.length > 1) {
    const pairs = clusters.flatMap((a, i) => clusters.slice(i + 1).map((b) => ({ a, b, height: mean(a, b) })));
    const { a, b, height } = pairs.reduce((best, one) => (one.height < best.height ? one : best));
    clusters = [...clusters.filter((one) => one !== a && one !== b), [...a, ...b]];
    made.set(nameOf([...a, ...b]), height);
  }
  return made;
}

const lengthOf = ({ n, distance }: Distances, order: readonly number[]): number =>
  order.slice(1).reduce((sum, j, i) => sum + (distance[(order[i] ?? 0) * n + j] ?? 0), 0);

/** Every order that turning branches can give. */
function everyOrder(n: number, merges: readonly Merge[], node: number): number[][] {
  const merge = merges[node - n];
  if (!merge) return [[node]];
  const [lefts, rights] = [everyOrder(n, merges, merge.left), everyOrder(n, merges, merge.right)];
  return lefts.flatMap((a) =>
    rights.flatMap((b) => [
      [...a, ...b],
      [...b, ...a],
    ]),
  );
}

describe('average linkage', () => {
  it('makes the clusters that merging by the definition makes, at the same heights', () => {
    fc.assert(
      fc.property(distinct, (it) => {
        const merges = averageLinkage(it.n, it.distance);
        const made = new Map(
          merges.map(({ height }, k) => [nameOf(leavesOf(it.n, merges, it.n + k)), expect.closeTo(height, 9)]),
        );
        expect(byDefinition(it)).toEqual(made);
      }),
    );
  });
  it('gives each mean distance of what it joins, ties or not', () => {
    fc.assert(
      fc.property(coarse, (it) => {
        const merges = averageLinkage(it.n, it.distance);
        expect(merges).toHaveLength(it.n - 1);
        for (const { left, right, height } of merges) {
          const [a, b] = [leavesOf(it.n, merges, left), leavesOf(it.n, merges, right)];
          const all = a.flatMap((i) => b.map((j) => it.distance[i * it.n + j] ?? 0));
          expect(height).toBeCloseTo(all.reduce((sum, one) => sum + one, 0) / all.length, 9);
        }
      }),
    );
  });
});

describe('the order of the leaves', () => {
  it('is as short as the shortest of all that turning branches can give', () => {
    fc.assert(
      fc.property(fc.oneof(distinct, coarse), (it) => {
        const merges = averageLinkage(it.n, it.distance);
        const every = everyOrder(it.n, merges, it.n + merges.length - 1).map((order) => lengthOf(it, order));
        const order = leafOrder(it.n, it.distance, merges);
        expect(nameOf(order)).toBe(nameOf([...Array(it.n).keys()]));
        expect(lengthOf(it, order)).toBeCloseTo(Math.min(...every), 9);
      }),
    );
  });
  it('keeps the clusters together beyond the number up to which it is the shortest', () => {
    const n = mostOptimal + 12;
    // Blocks of four, alike within, and along a line.
    const distance = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        distance[i * n + j] = i === j ? 0 : i >> 2 === j >> 2 ? 0.1 : 1 - 1 / (2 + Math.abs(i - j));
    const order = leafOrder(n, distance, averageLinkage(n, distance));
    expect(nameOf(order)).toBe(nameOf([...Array(n).keys()]));
    const changes = order.slice(1).filter((j, i) => j >> 2 !== (order[i] ?? 0) >> 2).length;
    expect(changes).toBe(n / 4 - 1);
  });
  it('turns branches by their nearest ends beyond that number: what lies on a line comes in the order of the line', () => {
    const n = mostOptimal + 9;
    // Mixed, and no two steps from one to the next are equal.
    const places = Array.from({ length: n }, (_, i) => (i * 97) % n).map((k) => k + (k * k) / (4 * n * n));
    const distance = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) distance[i * n + j] = Math.abs((places[i] ?? 0) - (places[j] ?? 0)) / n;
    const order = leafOrder(n, distance, averageLinkage(n, distance)).map((i) => places[i] ?? 0);
    const rising = places.toSorted((a, b) => a - b);
    expect([rising, rising.toReversed()]).toContainEqual(order);
  });
});

describe('similar ones together', () => {
  const likeness = (pairs: readonly (readonly [number, number, number])[]): Likeness => ({
    first: pairs.map(([i]) => i),
    other: pairs.map(([, j]) => j),
    value: pairs.map(([, , value]) => value),
  });
  const someLikeness = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 1_000_000 })),
    { maxLength: 20 },
  );
  const asPairs = (all: readonly (readonly [number, number, number])[]) => [
    ...new Map(
      all.filter(([i, j]) => i < j).map(([i, j, value]) => [`${i} ${j}`, [i, j, value / 1e6] as const]),
    ).values(),
  ];

  it('lists each once, and those that are tied in any way in one run, the longest first', () => {
    fc.assert(
      fc.property(someLikeness, (all) => {
        const pairs = asPairs(all);
        const order = similarTogether(9, likeness(pairs));
        expect(nameOf(order)).toBe('0 1 2 3 4 5 6 7 8');
        const part = Array.from({ length: 9 }, (_, i) => i);
        for (let round = 0; round < 9; round++)
          for (const [i, j] of pairs) part[i] = part[j] = Math.min(part[i] ?? 0, part[j] ?? 0);
        const runs = order.map((i) => part[i]).filter((one, k, list) => one !== list[k - 1]);
        expect(new Set(runs).size).toBe(runs.length);
        const lengths = runs.map((one) => part.filter((other) => other === one).length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      }),
    );
  });
  it('does not depend on the order in which the pairs are listed', () => {
    fc.assert(
      fc.property(someLikeness, (all) => {
        const pairs = asPairs(all);
        expect(similarTogether(9, likeness(pairs.toReversed()))).toEqual(similarTogether(9, likeness(pairs)));
      }),
    );
  });
  it('puts a chain in its order, its dense end first', () => {
    const chain = likeness([
      [3, 1, 0.9],
      [1, 4, 0.6],
      [4, 0, 0.5],
      [0, 2, 0.2],
    ]);
    expect(similarTogether(5, chain)).toEqual([3, 1, 4, 0, 2]);
  });
  it('puts the dense end first from whichever end it is numbered, and the lesser number where none is denser', () => {
    const chain = (...order: [number, number, number, number]) => {
      const [a, b, c, d] = order;
      return [
        similarTogether(
          4,
          likeness([
            [a, b, 0.9],
            [b, c, 0.6],
            [c, d, 0.2],
          ]),
        ),
        order,
      ];
    };
    for (const [found, order] of [chain(0, 1, 2, 3), chain(3, 2, 1, 0), chain(2, 0, 3, 1)])
      expect(found).toEqual(order);
    const even = (...[a, b, c]: [number, number, number]) =>
      similarTogether(
        3,
        likeness([
          [a, b, 0.5],
          [b, c, 0.5],
        ]),
      );
    expect([even(0, 1, 2), even(2, 1, 0), even(1, 0, 2), even(2, 0, 1), even(0, 2, 1)]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
      [1, 0, 2],
      [1, 0, 2],
      [0, 2, 1],
    ]);
    expect(similarTogether(2, likeness([[1, 0, 0.5]]))).toEqual([0, 1]);
  });
  it('does not tie two of which it is only said that they have nothing in common', () => {
    expect(
      similarTogether(
        3,
        likeness([
          [0, 1, 0],
          [1, 2, 0.5],
        ]),
      ),
    ).toEqual([1, 2, 0]);
    const parts = [
      [0, 2, 0.9],
      [1, 2, 0.5],
      [3, 5, 0.9],
      [4, 5, 0.5],
    ] as const;
    const apart = [
      [0, 5, 0],
      [2, 3, 0],
      [1, 4, 0],
    ] as const;
    expect(similarTogether(6, likeness(parts))).toEqual([0, 2, 1, 3, 5, 4]);
    expect(similarTogether(6, likeness([...parts, ...apart]))).toEqual([0, 2, 1, 3, 5, 4]);
  });
  it('has nothing to order where there is nothing', () => {
    expect(similarTogether(0, likeness([]))).toEqual([]);
    expect(similarTogether(1, likeness([]))).toEqual([0]);
  });
});
