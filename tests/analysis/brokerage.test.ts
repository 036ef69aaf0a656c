import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureOf } from '../../server/analysis/index.ts';
import { seededNumbers } from '../../server/analysis/seededNumbers.ts';
import { between } from '../../server/analysis/whole/brandes.ts';
import { mostBetween } from '../../server/analysis/whole/brokerage.ts';
import { neighbours } from '../../server/analysis/whole/neighbours.ts';
import { brokerageOfWomen, davis } from './davis.ts';
import { membership, projectionOf } from './world.ts';

type Ties = readonly (readonly [number, number])[];
const network = (count: number, ties: Ties) =>
  neighbours(
    count,
    Int32Array.from(ties, ([a]) => a),
    Int32Array.from(ties, ([, b]) => b),
    null,
  );

function shortestWays(count: number, ties: Ties, from: number, to: number): number[][] {
  const tied = (a: number, b: number) => ties.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  const nodes = Array.from({ length: count }, (_, i) => i);
  let ways = [[from]];
  while (ways.length > 0 && !ways.some((way) => way.at(-1) === to))
    ways = ways.flatMap((way) =>
      nodes.filter((v) => !way.includes(v) && tied(way.at(-1) ?? -1, v)).map((v) => [...way, v]),
    );
  return ways.filter((way) => way.at(-1) === to);
}

/** Of each node, the sum over pairs of others of the share of shortest ways through it, found by walking all of them. */
function betweenByHand(count: number, ties: Ties): number[] {
  const nodes = Array.from({ length: count }, (_, i) => i);
  const sums = nodes.map(() => 0);
  for (const a of nodes)
    for (const b of nodes.slice(a + 1)) {
      const there = shortestWays(count, ties, a, b);
      for (const v of nodes.filter((it) => it !== a && it !== b))
        sums[v] = (sums[v] ?? 0) + there.filter((way) => way.includes(v)).length / Math.max(there.length, 1);
    }
  return sums;
}

/** Of the ends that the others stand for: the share whose shortest ways from the source lead through the node. */
function dependence(count: number, ties: Ties, weights: readonly number[], source: number, through: number): number {
  const others = Array.from({ length: count }, (_, v) => v).filter((v) => v !== source && v !== through);
  return others.reduce((sum, end) => {
    const there = shortestWays(count, ties, source, end);
    const lead = there.filter((way) => way.includes(through)).length;
    return sum + ((weights[end] ?? 0) * lead) / Math.max(there.length, 1);
  }, 0);
}

describe('brokerage', () => {
  it('of the women of Davis, Gardner & Gardner is as published', () => {
    const projection = projectionOf(davis);
    for (const [woman, value] of Object.entries(brokerageOfWomen))
      expect(measureOf(projection, 'brokerage', woman)).toBeCloseTo(value, 1.7);
  });
  it('of the only person on both of two boards, with one more on each, is everything that is possible with three and two', () => {
    // Ways between Ann and B, Cat; A and B, Cat; each of them through Bob: 4 of at most 4.
    const projection = projectionOf(membership({ A: ['Ann', 'Bob'], B: ['Bob', 'Cat'] }));
    expect(mostBetween(3, 2)).toBe(4);
    expect(['Ann', 'Bob', 'Cat'].map((person) => measureOf(projection, 'brokerage', person))).toEqual([0, 1, 0]);
  });
  it('of one of two who sit on the same two boards is half of that one pair', () => {
    // A–B has two ways, one through each; with two people and two boards at most (4 + 2 · 1 · (2 − 1) − 1 · 2) / 2 = 2 are possible.
    const projection = projectionOf(membership({ A: ['Ann', 'Bob'], B: ['Ann', 'Bob'] }));
    expect(mostBetween(2, 2)).toBe(2);
    expect(measureOf(projection, 'brokerage', 'Ann')).toBe(1 / 4);
  });
  it('of somebody alone, or out of scope, is 0', () => {
    const seats = [
      { board: 'A', person: 'Ann' },
      { board: 'A', person: 'Bob', planned: true },
    ];
    expect(['Ann', 'Bob'].map((person) => measureOf(projectionOf({ seats }), 'brokerage', person))).toEqual([0, 0]);
  });
  it('of somebody who is not on record is not found', () => {
    const projection = projectionOf(membership({ A: ['Ann'] }));
    expect(() => measureOf(projection, 'brokerage', 'Bob')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(() => measureOf(projection, 'betweenness', 'B')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
  it('counts boards without people for nothing', () => {
    const boards = { A: ['Ann', 'Bob'], B: ['Bob', 'Cat'] };
    const [without, withEmpty] = [boards, { ...boards, C: [], D: [] }].map((it) =>
      measureOf(projectionOf(membership(it)), 'brokerage', 'Bob'),
    );
    expect(withEmpty).toBe(without);
  });
  it('is what walking every way gives, over the most that any small network reaches', () => {
    const [people, boards] = [4, 3];
    const cells = fc.subarray(Array.from({ length: people * boards }, (_, i) => i));
    fc.assert(
      fc.property(cells, (chosen) => {
        const seats = chosen.map((i) => ({ board: `B${i % boards}`, person: `P${Math.floor(i / boards)}` }));
        const ties = chosen.map((i) => [i % boards, boards + Math.floor(i / boards)] as const);
        const sat = new Set(seats.map(({ person }) => person));
        const most = mostBetween(sat.size, new Set(seats.map(({ board }) => board)).size);
        const slow = betweenByHand(people + boards, ties);
        const projection = projectionOf({ seats });
        for (const person of sat) {
          const value = measureOf(projection, 'brokerage', person) ?? -1;
          const through = slow[boards + Number(person.slice(1))] ?? -1;
          expect(value * most).toBeCloseTo(through, 9);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});

describe('betweenness of a board', () => {
  const boards = { A: ['P'], B: ['P', 'Q'], C: ['Q', 'R'], D: ['R'], E: [] };
  const measured = (ids: string[], projection = projectionOf(membership(boards))) =>
    ids.map((id) => ['A', 'B', 'C', 'D', 'E'].map((board) => measureOf(projection, id, board)));
  it('counts each pair once, or is a share of all pairs of others with people', () => {
    expect(measured(['betweenness', 'normalisedBetweenness', 'betweennessError'])).toEqual([
      [0, 2, 2, 0, 0],
      [0, 2 / 3, 2 / 3, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
    const three = projectionOf(membership({ A: ['P'], B: ['P', 'Q'], C: ['Q'], D: [], E: [] }));
    expect(measured(['normalisedBetweenness'], three)).toEqual([[0, 1, 0, 0, 0]]);
    const two = projectionOf(membership({ A: ['P'], B: ['P'], C: [], D: [], E: [] }));
    expect(measured(['normalisedBetweenness'], two)).toEqual([[0, 0, 0, 0, 0]]);
  });
  it('is 0 out of scope', () => {
    const world = membership({ B: ['P'], A: ['P', 'Q'], C: ['Q'] });
    const ended = { ...world, boards: ['A', 'B', 'C'].map((id) => ({ id, to: id === 'B' ? '2010' : null })) };
    expect(
      measured(['betweenness'], projectionOf({ ...ended, boards: [...ended.boards, { id: 'D' }, { id: 'E' }] })),
    ).toEqual([[1, 0, 0, 0, 0]]);
    const later = projectionOf({ ...ended, boards: [...ended.boards, { id: 'D' }, { id: 'E' }] }, { asOf: '2020' });
    expect(measured(['betweenness', 'normalisedBetweenness', 'betweennessError'], later)).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
  });
});

describe('betweenness from some sources', () => {
  const numbers = seededNumbers(5);
  const pairs = Array.from({ length: 60 * 60 }, (_, i) => [Math.floor(i / 60), i % 60] as const);
  const graph = network(
    60,
    pairs.filter(([a, b]) => a < b && numbers.next() < 0.15),
  );
  const exact = between(graph);
  it('from all of them is exact, and has no error', () => {
    expect(exact.errors).toBeNull();
    expect(between(graph, { sources: 60 })).toEqual(exact);
  });
  it('is the same each time, and within five of its errors', () => {
    const { values, errors } = between(graph, { sources: 40 });
    expect(between(graph, { sources: 40 })).toEqual({ values, errors });
    for (const [v, value] of exact.values.entries())
      expect(Math.abs((values[v] ?? 0) - value)).toBeLessThanOrEqual(5 * (errors?.[v] ?? 0) + 1e-9);
    expect(Math.max(...(errors ?? []))).toBeGreaterThan(0);
  });
  it('is what the ways from the nodes drawn give, each drawn as often as it stands for ends', () => {
    const ties: Ties = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
      [3, 4],
      [4, 5],
    ];
    const weights = [1, 3, 1, 2, 1, 4, 1];
    const draws = 5;
    const chance = seededNumbers(20_260_102);
    const drawn = Array.from({ length: draws }, () => {
      const place = chance.next() * 13;
      return weights.findIndex((_, v) => weights.slice(0, v + 1).reduce((sum, weight) => sum + weight, 0) > place);
    });
    const { values, errors } = between(network(7, ties), { weights: Float64Array.from(weights), sources: draws });
    for (const v of weights.keys()) {
      const parts = drawn.filter((source) => source !== v).map((source) => dependence(7, ties, weights, source, v));
      const n = parts.length;
      const sum = parts.reduce((all, part) => all + part, 0);
      const variance = n < 2 ? sum ** 2 : parts.reduce((all, part) => all + (part - sum / n) ** 2, 0) / (n - 1);
      const scale = (13 - (weights[v] ?? 0)) / Math.max(n, 1);
      expect(values[v]).toBeCloseTo(scale * sum, 9);
      expect(errors?.[v]).toBeCloseTo(scale * Math.sqrt(n * variance + 1), 9);
    }
    expect(new Set(drawn).size).toBeGreaterThan(2);
  });
  it('of one draw has an error as large as what it gives', () => {
    const { values, errors } = between(
      network(3, [
        [0, 1],
        [1, 2],
      ]),
      { sources: 1 },
    );
    const [value = 0, error = 0] = [values[1], errors?.[1]];
    expect(error).toBeCloseTo(value === 0 ? 2 : Math.sqrt(value ** 2 + 4), 12);
  });
  it('says now and then how far it has come', () => {
    const told: number[] = [];
    between(network(130, [[0, 1]]), { progress: (done) => told.push(done) });
    expect(told).toEqual([0, 64 / 130, 128 / 130]);
  });
  it('of a row of 100 boards is exact', () => {
    const row = projectionOf(
      membership(Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`B${i}`, [`P${i}`, `P${i + 1}`]]))),
    );
    expect(measureOf(row, 'betweenness', 'B50')).toBe(50 * 49);
    expect(
      ['betweennessError', 'brokerageError'].map((id) => measureOf(row, id, id[1] === 'e' ? 'B50' : 'P50')),
    ).toEqual([0, 0]);
  });
});
