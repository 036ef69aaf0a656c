// What the bench compares is the same work: every peer that is installed finds the pairs and the people shared that ours finds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { numberOf } from '../../server/analysis/overlap/columns.ts';
import { pairOf } from '../../server/analysis/projection/sharing.ts';
import { isMet, median, timesFaster } from './comparison.ts';
import { type HeavyTailed, heavyTailed } from './heavyTailed.ts';
import { graphOf } from './inMemory.ts';
import { everyNumber, everyNumberSpelt, sharedAndLike, sharedAndLikeSpelt } from './ownWork.ts';
import { type Count, pythonWith, startPython } from './peers/pythonPeer.ts';
import { writeSeatFile } from './seatFile.ts';
import { squaresOf } from './shape.ts';
import { inTurn, quantile, warm } from './timing.ts';

const folder = mkdtempSync(join(tmpdir(), 'boardwalk-peers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const network = heavyTailed(2_000);

/** Pairs of boards and the people they share, by going through each person's boards with a map. */
function countByHand({ personOf, boardOf }: HeavyTailed): Count {
  const boardsOf = Map.groupBy(boardOf.keys(), (seat) => personOf[seat]);
  const pairs = new Set<string>();
  let shared = 0;
  for (const seats of boardsOf.values())
    for (const [i, seat] of seats.entries())
      for (const other of seats.slice(i + 1)) {
        const [a = -1, b = -1] = [boardOf[seat], boardOf[other]];
        pairs.add(`${Math.min(a, b)} ${Math.max(a, b)}`);
        shared += 1;
      }
  return { pairs: pairs.size, shared };
}

describe('the invented network', () => {
  it('is the same each time', () => {
    expect(heavyTailed(2_000)).toEqual(network);
  });

  it('has about as many seats as asked for, ten a board, and nobody twice on one', () => {
    expect(Math.abs(network.seats / 2_000 - 1)).toBeLessThan(0.03);
    expect(network.boards).toBe(200);
    const seats = new Set(Array.from(network.boardOf, (board, seat) => `${board} ${network.personOf[seat]}`));
    expect(seats.size).toBe(network.seats);
  });

  it('has a heavy tail: most people on two boards at most, the busiest on ten times as many', () => {
    const boards = new Int32Array(network.people);
    for (const person of network.personOf) boards[person] = (boards[person] ?? 0) + 1;
    expect(boards.filter((count) => count <= 2).length / network.people).toBeGreaterThan(0.6);
    expect(Math.max(...boards)).toBeGreaterThan(20);
    expect(squaresOf(network)).toBe(boards.reduce((sum, count) => sum + count ** 2, 0));
  });

  it('has a double of one board in a hundred', () => {
    const graph = graphOf(network);
    const { pairs, containment } = sharedAndLike(graph);
    expect(network.doubles).toHaveLength(2);
    for (const [board, double] of network.doubles) {
      expect(numberOf(containment, pairOf(pairs, board, double))).toBeGreaterThan(0.5);
    }
  });
});

describe('the same pairs and the same people shared', () => {
  const expected = countByHand(network);

  it('by ours', () => {
    const { pairs } = sharedAndLike(graphOf(network));
    expect({ pairs: pairs.pairCount, shared: pairs.count.reduce((sum, count) => sum + count, 0) }).toEqual(expected);
  });

  it('Jaccard index and containment are those of every number', () => {
    const graph = graphOf(network);
    const [jaccard, containment] = everyNumberSpelt(graph);
    expect(sharedAndLikeSpelt(graph)).toEqual([jaccard, containment]);
  });

  it('by every number, spelt out or not', () => {
    const graph = graphOf(network);
    expect(everyNumber(graph).length).toBe(expected.pairs);
    for (const column of everyNumberSpelt(graph)) expect(column).toHaveLength(expected.pairs);
  });

  const installed = (['scipy', 'networkx'] as const).filter((library) => pythonWith(library) !== null);
  it(`by the peers that are installed here: ${installed.join(', ') || 'none'}`, { timeout: 60_000 }, async () => {
    const file = writeSeatFile(join(folder, 'seats'), network);
    for (const library of installed) {
      const peer = await startPython(library, file, network);
      expect(await peer?.count()).toEqual(expected);
      expect(await peer?.run()).toBeGreaterThan(0);
      peer?.stop();
    }
  });
});

describe('figures', () => {
  const finding = { work: '', shape: '', peer: '', ours: [2, 1, 9], theirs: [8, 4, 4], unit: 'ms' as const };

  it('compare medians', () => {
    expect(median([3, 1, 2, 10])).toBe(2.5);
    expect(timesFaster({ ...finding, goal: null })).toBe(2);
    expect(timesFaster({ ...finding, goal: null, unit: 'requests/s' })).toBe(0.5);
  });

  it('meet a goal or miss it', () => {
    expect(isMet({ ...finding, goal: { least: 2 } })).toBe(true);
    expect(isMet({ ...finding, goal: { least: 2.1 } })).toBe(false);
    expect(isMet({ ...finding, ours: [8], goal: { most: 2 } })).toBe(true);
    expect(isMet({ ...finding, ours: [8.1], goal: { most: 2 } })).toBe(false);
    expect(isMet({ ...finding, goal: null })).toBeNull();
  });

  it('are taken in turn, without the first round', async () => {
    const order: string[] = [];
    const run = (name: string) => () => order.push(name);
    const times = await inTurn(2, { a: run('a'), b: run('b') });
    expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
    expect(times).toEqual({ a: [3, 5], b: [4, 6] });
    expect((await inTurn(1, { a: warm(run('a')) })).a).toEqual([10]);
  });

  it('know their quantiles by nearest rank', () => {
    expect(quantile([5, 1, 3, 2, 4], 0.95)).toBe(5);
    expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3);
  });
});
