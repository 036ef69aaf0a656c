// Which boards share whom, against the cells compared one by one: each pair once, whichever way it is asked for.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  allOnOneDay,
  cellsMeet,
  firstBoard,
  firstBoards,
  pairFinder,
  pairOf,
  pairsOfBoard,
  pairsUnder,
  type Sharing,
  sharedActors,
  sharedCount,
} from '../../server/analysis/projection/sharing.ts';
import type { TwoMode } from '../../server/analysis/projection/twoMode.ts';
import { projectionOf } from './world.ts';

const seat = fc.record({
  board: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'),
  person: fc.constantFrom('P', 'Q', 'R', 'S', 'T', 'U'),
});
const closedSeat = fc
  .tuple(seat, fc.integer({ min: 2010, max: 2014 }), fc.integer({ min: 0, max: 3 }))
  .map(([it, from, years]) => ({ ...it, from: String(from), to: String(from + years) }));
const undated = fc.array(seat, { minLength: 1, maxLength: 40 });
const dated = fc.array(fc.oneof(seat, closedSeat), { minLength: 1, maxLength: 40 });

/** Of two boards, who sits on both on a common day. */
function both(graph: TwoMode, a: number, b: number): number[] {
  const cells = Array.from({ length: graph.cellCount }, (_, cell) => cell);
  const of = (board: number) => cells.filter((cell) => graph.boardOfCell[cell] === board);
  const pairs = of(a).flatMap((c) => of(b).map((d) => [c, d] as const));
  return pairs
    .filter(([c, d]) => graph.actorOfCell[c] === graph.actorOfCell[d] && cellsMeet(graph, c, graph, d))
    .map(([c]) => graph.actorOfCell[c] ?? -1);
}

/** Asks in every way, and says how many pairs there are by the cells. */
function everyWay(graph: TwoMode, sharing: Sharing): number {
  const find = pairFinder(sharing);
  const first = firstBoards(sharing);
  const seen = new Set<number>();
  for (let a = 0; a < graph.boardCount; a++)
    for (let b = graph.boardCount - 1; b > a; b--) {
      const shared = both(graph, a, b);
      const pair = pairOf(sharing, a, b);
      expect([pairOf(sharing, b, a), find(a, b), find(b, a)]).toEqual([pair, pair, pair]);
      expect(sharedCount(sharing, pair)).toBe(shared.length);
      expect(sharedActors(sharing, pair)).toEqual(shared);
      if (shared.length === 0) continue;
      seen.add(pair);
      expect([first[pair], firstBoard(sharing, pair), sharing.other[pair]]).toEqual([a, a, b]);
    }
  expect([...seen].sort((x, y) => x - y)).toEqual([...first.keys()]);
  // The finder keeps the pairs of the board asked for last: here one asked for anew is the other one of before.
  for (let a = graph.boardCount - 2; a >= 0; a--)
    for (let b = a + 1; b < graph.boardCount; b++) {
      const pair = pairOf(sharing, a, b);
      expect([find(a, b), pairFinder(sharing)(a, b)]).toEqual([pair, pair]);
    }
  for (let board = 0; board < graph.boardCount; board++) {
    const partners = (pairs: number[]) =>
      pairs.map((pair) => (first[pair] === board ? sharing.other[pair] : first[pair]));
    const met = [...Array(graph.boardCount).keys()].filter((b) => b !== board && both(graph, board, b).length > 0);
    expect(partners(pairsOfBoard(sharing, board))).toEqual(met);
    expect(partners(pairsUnder(sharing, board))).toEqual(met.filter((b) => b > board));
  }
  expect(pairsOfBoard(sharing, -1)).toEqual([]);
  return seen.size;
}

it('where nobody’s days are known', () => {
  fc.assert(
    fc.property(undated, (seats) => {
      const { people, sharedPeople } = projectionOf({ seats });
      expect(allOnOneDay(people)).toBe(true);
      expect(everyWay(people, sharedPeople)).toBe(sharedPeople.pairCount);
    }),
  );
});

it('where some sit on days that are no days of others', () => {
  fc.assert(
    fc.property(dated, (seats) => {
      const { people, sharedPeople } = projectionOf({ seats });
      expect(everyWay(people, sharedPeople)).toBe(sharedPeople.pairCount);
    }),
  );
});
