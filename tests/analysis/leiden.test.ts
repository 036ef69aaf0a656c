// The steps of Leiden, one by one, where chance is taken out so that each can be followed by hand; and what holds of its groups.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SeededNumbers, seededNumbers } from '../../server/analysis/seededNumbers.ts';
import { bestGroups } from '../../server/analysis/whole/bestGroups.ts';
import { GroupSums, TiesToGroups } from '../../server/analysis/whole/groupSums.ts';
import { leiden, numbered } from '../../server/analysis/whole/leiden.ts';
import { type Division, modularity, oneMode, twoSided } from '../../server/analysis/whole/modularity.ts';
import { moveNodes } from '../../server/analysis/whole/moveNodes.ts';
import { refine } from '../../server/analysis/whole/refine.ts';
import { network, sixPairs, threeByFour, tiesAmong } from './divisions.ts';
import { karate } from './karate.ts';

/** Leaves every order as it is, and draws the same number each time. */
const still = (drawn = 0): SeededNumbers => ({ next: () => drawn, below: (limit) => limit - 1 });
const tied = (count: number, ...ties: [number, number, number][]) =>
  network(
    count,
    ties.map(([a, b, weight]) => ({ a, b, weight })),
  );
/** Four in a row. */
const row = oneMode(tied(4, [0, 1, 1], [1, 2, 1], [2, 3, 1]));

describe('what a group amounts to', () => {
  const triangle = oneMode(tied(4, [0, 1, 1], [0, 2, 2], [1, 2, 3]));
  it('is the size and the weights of its nodes, as they come and go', () => {
    const sums = new GroupSums(triangle, Int32Array.of(0, 0, 2, 3));
    expect([sums.size, sums.rows, sums.columns].map((list) => [...list])).toEqual([
      [2, 0, 1, 1],
      [3.5, 0, 2.5, 0],
      [7, 0, 5, 0],
    ]);
    sums.remove(1, 0);
    sums.add(1, 2);
    expect([sums.size, sums.rows, sums.columns].map((list) => [...list])).toEqual([
      [1, 0, 2, 1],
      [1.5, 0, 4.5, 0],
      [3, 0, 9, 0],
    ]);
  });
  it('gains a node what ties it there less what is expected', () => {
    const sums = new GroupSums(triangle, Int32Array.of(3, 1, 1, 3));
    // Tied by 3 to two nodes of weights 4 and 5, of 12 in all.
    expect(sums.gain(0, 1, 3)).toBe(3 - (3 * 9) / 12);
    // People are expected on boards alone: two of three seats, on a board with two.
    const seats = twoSided(tied(4, [0, 2, 1], [1, 2, 1], [1, 3, 1]), 2);
    expect(new GroupSums(seats, Int32Array.of(0, 1, 2, 3)).gain(1, 2, 1)).toBe(1 - (2 * 2) / 3);
    expect(new GroupSums(seats, Int32Array.of(0, 1, 2, 3)).gain(2, 1, 1)).toBe(1 - (2 * 2) / 3);
  });
  it('is tied to a node by all its ties there, near groups in their order', () => {
    const ties = new TiesToGroups(triangle);
    ties.collect(2, Int32Array.of(3, 1, 0, 0));
    expect([[...ties.tied], [...ties.near]]).toEqual([
      [0, 3, 0, 2],
      [3, 1],
    ]);
    ties.clear();
    expect([[...ties.tied], [...ties.near]]).toEqual([[0, 0, 0, 0], []]);
    ties.collect(2, Int32Array.of(1, 1, 0, 0));
    expect([[...ties.tied], [...ties.near]]).toEqual([[0, 5, 0, 0], [1]]);
    ties.clear();
    ties.collect(2, Int32Array.of(3, 1, 0, 0), (other) => other === 1);
    expect([[...ties.tied], [...ties.near]]).toEqual([[0, 3, 0, 0], [1]]);
  });
});

describe('moving nodes', () => {
  const moved = (level: Division, ...groups: number[]) => {
    const list = Int32Array.from(groups);
    moveNodes(level, list, still());
    return [...list];
  };
  it('puts each where it gains most, and looks again at those whose neighbours have moved', () => {
    expect(moved(row, 0, 1, 2, 3)).toEqual([1, 1, 3, 3]);
    // The second leaves the first for the third, and the first, asked again, follows.
    expect(moved(oneMode(tied(3, [0, 1, 1], [1, 2, 3])), 0, 1, 2)).toEqual([2, 2, 2]);
    expect(moved(row, 0, 0, 0, 3)).toEqual([0, 0, 3, 3]);
    expect(moved(row, 0, 0, 0, 0)).toEqual([0, 0, 0, 0]);
  });
  it('stays where it is as good', () => {
    // The middle of three is tied as well to either.
    const three = oneMode(tied(3, [0, 1, 1], [1, 2, 1]));
    expect(moved(three, 1, 1, 2)).toEqual([1, 1, 1]);
    const square = oneMode(tied(4, [0, 1, 1], [1, 2, 1], [2, 3, 1], [0, 3, 1]));
    expect(moved(square, 0, 0, 2, 2)).toEqual([0, 0, 2, 2]);
    expect(moved(square, 0, 1, 1, 0)).toEqual([0, 1, 1, 0]);
  });
  it('lets go what nothing ties there, or what loses anywhere', () => {
    expect(moved(oneMode(tied(3, [0, 1, 1])), 0, 0, 0)).toEqual([0, 0, 2]);
    // Of two that weigh more than their tie is worth, one goes.
    const heavy = {
      ...oneMode(tied(2, [0, 1, 1])),
      row: Float64Array.of(2, 2),
      column: Float64Array.of(4, 4),
      total: 8,
    };
    expect(moved(heavy, 0, 0)).toEqual([1, 0]);
    expect(moved(heavy, 0, 1)).toEqual([0, 1]);
  });
  it('uses a group again that was left empty', () => {
    // The first leaves its group to join the third; the second, whom nothing ties, goes there, and the fourth to another empty one.
    const level = oneMode(tied(4, [0, 2, 1]));
    expect(moved(level, 0, 2, 2, 2)).toEqual([2, 0, 2, 3]);
  });
});

describe('refining groups', () => {
  const refined = (level: Division, groups: number[], drawn = 0) => [
    ...refine(level, Int32Array.from(groups), still(drawn)),
  ];
  it('joins nodes to parts of their group, from where they are alone', () => {
    expect(refined(row, [0, 0, 0, 0])).toEqual([1, 1, 3, 3]);
    // The third gains nothing with the first two, and loses nothing.
    expect(refined(row, [0, 0, 0, 3])).toEqual([1, 1, 1, 3]);
    expect(refined(row, [0, 0, 0, 3], 0.51)).toEqual([1, 1, 2, 3]);
    expect(refined(row, [0, 1, 1, 0])).toEqual([0, 2, 2, 3]);
  });
  it('leaves alone what does not hang together with the rest of its group', () => {
    const level = oneMode(tied(4, [0, 1, 1], [0, 3, 1], [1, 2, 10]));
    expect(refined(level, [0, 0, 0, 3])).toEqual([0, 2, 2, 3]);
    // Nor does a part: of five in a row the third joins the fourth, since the first two have but one tie to the rest.
    const five = oneMode(tied(5, [0, 1, 1], [1, 2, 1], [2, 3, 1], [3, 4, 1]));
    expect(refined(five, [0, 0, 0, 0, 0])).toEqual([1, 1, 3, 3, 3]);
  });
  it('draws among those that are no loss, better ones more often, and may stay alone where nothing is gained', () => {
    // A person and a board, each with one seat of one: together or apart is as good.
    const seat = twoSided(tied(2, [0, 1, 1]), 1);
    expect(refined(seat, [0, 0], 0.49)).toEqual([1, 1]);
    expect(refined(seat, [0, 0], 0.51)).toEqual([0, 1]);
    // The first gains a third with either other.
    const triangle = (heavy: number) => oneMode(tied(3, [0, 1, 1], [0, 2, heavy], [1, 2, 1]));
    expect(refined(triangle(1), [0, 0, 0], 0.49)).toEqual([1, 1, 1]);
    expect(refined(triangle(1), [0, 0, 0], 0.51)).toEqual([2, 2, 2]);
    // With the last it gains 0.00666 more, and e to the 0.666 as often.
    expect(refined(triangle(1.01), [0, 0, 0], 0.33)).toEqual([1, 1, 1]);
    expect(refined(triangle(1.01), [0, 0, 0], 0.35)).toEqual([2, 2, 2]);
  });
});

it('groups are numbered anew in the order of their nodes', () => {
  expect(numbered(Int32Array.of(2, 1, 2, 3))).toEqual({ groups: Int32Array.of(0, 1, 0, 2), count: 3 });
  expect(numbered(new Int32Array(0))).toEqual({ groups: new Int32Array(0), count: 0 });
});

describe('the groups that a run finds', () => {
  const better = (division: Division, groups: Int32Array, change: (v: number, group: number) => number) =>
    modularity(
      division,
      groups.map((group, v) => change(v, group)),
    ) - modularity(division, groups);
  it('are such that no node gains elsewhere or alone, and no two groups together', () => {
    const both = fc.oneof(
      tiesAmong(sixPairs).map((ties) => oneMode(network(6, ties))),
      tiesAmong(threeByFour).map((ties) => twoSided(network(7, ties), 3)),
    );
    const from = fc.option(fc.array(fc.nat({ max: 5 }), { minLength: 7, maxLength: 7 }), { nil: undefined });
    fc.assert(
      fc.property(both, fc.nat(), from, (division, seed, start) => {
        const begun = start && Int32Array.from(start.slice(0, division.count));
        const before = begun?.slice();
        const groups = leiden(division, seededNumbers(seed), begun);
        expect(begun).toEqual(before);
        const least = begun ? modularity(division, begun) : 0;
        expect(modularity(division, groups) + 1e-9).toBeGreaterThanOrEqual(least);
        const nodes = [...groups.keys()];
        const gains = nodes.flatMap((one) => [
          ...nodes.map((other) => better(division, groups, (v, group) => (v === one ? other : group))),
          ...nodes.map((other) => better(division, groups, (_, group) => (group === one ? other : group))),
        ]);
        expect(Math.max(...gains)).toBeLessThan(1e-8);
      }),
    );
  });
});

describe('the best of many runs', () => {
  // A ring of twenty can be cut in many ways, some better than others.
  const ring = tied(20, ...Array.from({ length: 20 }, (_, v): [number, number, number] => [v, (v + 1) % 20, 1]));
  it.each([
    ['the karate club', karate, 6],
    ['a ring', ring, 5],
  ])(
    'of %s is one of them, with how they differ and how often nodes are together, gone through one by one',
    (_, graph, root) => {
      const division = oneMode(graph);
      const runs = Array.from({ length: 50 }, (_, run) => {
        const numbers = seededNumbers(20_260_103 + run);
        // Every other run begins with groups of chance: two, or up to one more than the root of how many nodes there are.
        const groups = 2 + (run % 2 === 1 ? Math.floor(numbers.next() * root) : 0);
        const from = Int32Array.from({ length: graph.count }, () =>
          run % 2 === 1 ? Math.floor(numbers.next() * groups) : 0,
        );
        return leiden(division, numbers, run % 2 === 1 ? from : undefined);
      });
      const qualities = runs.map((groups) => modularity(division, groups));
      const most = Math.max(...qualities);
      const best = runs[qualities.findIndex((quality) => quality > most - 1e-12)] ?? new Int32Array(0);
      const found = bestGroups(division);
      const mean = qualities.reduce((sum, quality) => sum + quality, 0) / 50;
      expect(found.least).toBeCloseTo(Math.min(...qualities), 12);
      expect(found.modularity).toBeCloseTo(most, 12);
      expect(found.spread ** 2).toBeCloseTo(qualities.reduce((sum, it) => sum + (it - mean) ** 2, 0) / 50, 12);
      const nodes = [...best.keys()];
      const others = (v: number) => nodes.filter((w) => w !== v && best[w] === best[v]);
      const together = nodes.map((v) =>
        runs.map((groups) => others(v).filter((w) => groups[w] === groups[v]).length / others(v).length),
      );
      const shares = together.map((all) => all.reduce((sum, share) => sum + share, 0) / 50);
      expect([...found.stays]).toEqual(shares.map((share) => expect.closeTo(share, 12)));
      // The largest group is 0; sizes fall.
      const sizes = nodes.map((group) => found.group.filter((it) => it === group).length);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      for (const v of nodes) expect(others(v).every((w) => found.group[w] === found.group[v])).toBe(true);
    },
  );
  it('numbers the largest group first, of two as large the one of the first node', () => {
    const apart = oneMode(tied(9, [0, 1, 1], [2, 3, 1], [3, 4, 1], [2, 4, 1], [5, 6, 1]));
    expect([...bestGroups(apart).group]).toEqual([1, 1, 0, 0, 0, 2, 2, 3, 4]);
    expect([...bestGroups(apart).stays]).toEqual(Array.from({ length: 9 }, () => 1));
  });
});
