// The fixed degree sequence model against all graphs with the same margins, one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureOf } from '../../server/analysis/index.ts';
import { exactMarginsSampling } from '../../server/analysis/overlap/exactMargins.ts';
import { curveball } from '../../server/analysis/overlap/significance/curveball.ts';
import { fixedMargins } from '../../server/analysis/overlap/significance/fixedMargins.ts';
import { seededNumbers } from '../../server/analysis/seededNumbers.ts';
import { davis } from './davis.ts';
import { membership, projectionOf } from './world.ts';

/** Boards as sets of people in bits. */
type Graph = number[];
const ones = (word: number): number => word.toString(2).replaceAll('0', '').length;
const peopleOf = (word: number, people: number) =>
  Array.from({ length: people }, (_, k) => k).filter((k) => (word >> k) & 1);

/** Every graph with the board sizes and the numbers of boards of each person that this one has. */
function allAlike(graph: Graph, people: number): Graph[] {
  const boardsOf = Array.from({ length: people }, (_, k) => graph.filter((board) => (board >> k) & 1).length);
  const grow = (begun: Graph): Graph[] => {
    if (begun.length === graph.length)
      return boardsOf.every((wanted, k) => begun.filter((board) => (board >> k) & 1).length === wanted) ? [begun] : [];
    const size = ones(graph[begun.length] ?? 0);
    return Array.from({ length: 2 ** people }, (_, board) => board)
      .filter((board) => ones(board) === size)
      .flatMap((board) => grow([...begun, board]));
  };
  return grow([]);
}

function packed(graph: Graph, people: number) {
  const seated = graph.map((board) => peopleOf(board, people));
  const start = [0];
  for (const list of seated) start.push((start.at(-1) ?? 0) + list.length);
  return { start: Int32Array.from(start), actorOfCell: Int32Array.from(seated.flat()) };
}

describe('the chance with exact sizes', () => {
  it('of three boards of one each, two of them by one person, is 1/3 for two of them to share', () => {
    const projection = projectionOf(membership({ A: ['Ann'], B: ['Ann'], C: ['Bob'] }));
    const p = measureOf(projection, 'exactMargins', 'A', 'B') ?? 0;
    const error = measureOf(projection, 'exactMarginsError', 'A', 'B') ?? 0;
    // Every graph has one such pair of three, so that nothing is left to chance but the graph counted once more.
    expect(Math.abs(p - 1 / 3)).toBeLessThan(2 / 2001);
    expect(error).toBeCloseTo(1 / 2001, 12);
  });
  it('is 1 where the sizes leave no choice', () => {
    const projection = projectionOf(membership({ A: ['Ann', 'Bob'], B: ['Ann', 'Bob'], C: ['Ann'] }));
    expect(measureOf(projection, 'exactMargins', 'A', 'B')).toBeGreaterThan(0);
    const full = projectionOf(membership({ A: ['Ann', 'Bob'], B: ['Ann', 'Bob'] }));
    expect(measureOf(full, 'exactMargins', 'A', 'B')).toBe(1);
  });
  it('of boards that share nobody is 1 without error', () => {
    const projection = projectionOf(membership({ A: ['Ann'], B: ['Bob'], C: [] }));
    expect(
      ['B', 'C'].map((other) => [
        measureOf(projection, 'exactMargins', 'A', other),
        measureOf(projection, 'exactMarginsError', 'A', other),
      ]),
    ).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });
  it('is the same each time', () => {
    const [one, other] = [projectionOf(davis), projectionOf(davis)].map((it) =>
      measureOf(it, 'exactMargins', 'E13', 'E14'),
    );
    expect(one).toBe(other);
  });
  it('is refused in words for more than 200 boards with people, not for 200', () => {
    const boards = (count: number) =>
      projectionOf(membership(Object.fromEntries(Array.from({ length: count }, (_, i) => [`B${i}`, ['Ann']]))));
    expect(() => measureOf(boards(201), 'exactMargins', 'B0', 'B1')).toThrow(
      expect.objectContaining({ code: 'TOO_COMPLEX', reason: 'tooManyBoards', values: { boards: 201, most: 200 } }),
    );
    const empty = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`E${i}`, []]));
    const few = projectionOf(membership({ A: ['Ann'], B: ['Ann'], ...empty }));
    expect(measureOf(few, 'exactMargins', 'A', 'B')).toBe(1);
  });
  it('of sharing nobody or more, or of sizes that are not there, is 1 without error', () => {
    const model = fixedMargins(packed([0b011, 0b110, 0b111], 3), 3, exactMarginsSampling);
    expect([model.tail(2, 2, 0), model.tail(3, 3, 1), model.tail(5, 9, 1)]).toEqual([
      { p: 1, standardError: 0 },
      { p: 1, standardError: 0 },
      { p: 1, standardError: 0 },
    ]);
  });
  it('lies within five standard errors of the share of all graphs', () => {
    const people = 4;
    const graphs = fc.array(fc.integer({ min: 1, max: 2 ** people - 1 }), { minLength: 3, maxLength: 4 });
    fc.assert(
      fc.property(graphs, (graph) => {
        const all = allAlike(graph, people);
        const model = fixedMargins(packed(graph, people), people, exactMarginsSampling);
        for (let s = 1; s <= Math.min(ones(graph[0] ?? 0), ones(graph[1] ?? 0)); s++) {
          const exact = all.filter(([a = 0, b = 0]) => ones(a & b) >= s).length / all.length;
          const { p, standardError } = model.tail(ones(graph[0] ?? 0), ones(graph[1] ?? 0), s);
          expect(Math.abs(p - exact)).toBeLessThanOrEqual(5 * standardError);
          expect(standardError).toBeLessThan(0.05);
        }
      }),
      { seed: 7, numRuns: 25 },
    );
  });
});

describe('curveball', () => {
  it('keeps every size and every number of boards', () => {
    const graph = [0b00111, 0b01011, 0b11100, 0b10000, 0b11111];
    const { start, actorOfCell } = packed(graph, 5);
    const shuffled = curveball({ start, actorOfCell }, 5, seededNumbers(3));
    const counts = (seated: Int32Array) => Array.from({ length: 5 }, (_, k) => seated.filter((it) => it === k).length);
    const before = counts(actorOfCell);
    for (let round = 0; round < 200; round++) {
      shuffled.trade(1);
      expect(counts(shuffled.seated)).toEqual(before);
      for (let i = 0; i + 1 < start.length; i++) {
        const board = shuffled.seated.subarray(start[i], start[i + 1]);
        expect(new Set(board).size).toBe(board.length);
      }
    }
  });
  it('comes to every graph about as often', () => {
    const graph = [0b0011, 0b0101, 0b1001, 0b0110];
    const all = allAlike(graph, 4).length;
    const shuffled = curveball(packed(graph, 4), 4, seededNumbers(11));
    const seen = new Map<string, number>();
    const rounds = 400 * all;
    for (let round = 0; round < rounds; round++) {
      shuffled.trade(12);
      const boards = [0, 2, 4, 6].map((from) =>
        shuffled.seated
          .slice(from, from + 2)
          .sort()
          .join(''),
      );
      const key = boards.join(' ');
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect(seen.size).toBe(all);
    const chiSquare = [...seen.values()].reduce((sum, count) => sum + (count - 400) ** 2 / 400, 0);
    // Its mean is all − 1, its standard deviation √(2 (all − 1)).
    expect(chiSquare).toBeLessThan(all - 1 + 4 * Math.sqrt(2 * (all - 1)));
  });
  it('deals the people of two boards anew with each trade, whoever was where before', () => {
    const graph = packed([0b0011, 0b1100], 4);
    const dealt = curveball(graph, 4, seededNumbers(5));
    const seen = new Map<string, number>();
    let before = '0,1';
    for (let round = 0; round < 7200; round++) {
      dealt.trade(1);
      const now = dealt.seated.slice(0, 2).sort().join();
      seen.set(`${before} ${now}`, (seen.get(`${before} ${now}`) ?? 0) + 1);
      before = now;
    }
    // Six ways for two of four people to sit on the first board, so that each of 36 steps is expected 200 times.
    expect(seen.size).toBe(36);
    const chiSquare = [...seen.values()].reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0);
    expect(chiSquare).toBeLessThan(35 + 4 * Math.sqrt(70));
    expect(graph).toEqual(packed([0b0011, 0b1100], 4));
  });
  it('leaves one board, or none, as it is', () => {
    for (const graph of [[], [0b11]]) {
      const { start, actorOfCell } = packed(graph, 2);
      const shuffled = curveball({ start, actorOfCell }, 2, seededNumbers(1));
      shuffled.trade(5);
      expect(shuffled.seated).toEqual(actorOfCell);
    }
  });
});
