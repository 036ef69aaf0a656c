// Whether the 5 % of the analysis are 5 %: on landscapes of chance with exactly the board sizes and seat counts of the invented region on
// its day, and whether a double among boards of chance is found. Drawn from seeds; what was seen is said, for docs/analysis.md.
import { describe, expect, it } from 'vitest';
import type { Graphs, Spell } from '../../server/analysis/index.ts';
import { curveball } from '../../server/analysis/overlap/significance/curveball.ts';
import { significance } from '../../server/analysis/overlap/significance/significance.ts';
import { pairOf, sharing } from '../../server/analysis/projection/sharing.ts';
import { Incidences, twoMode } from '../../server/analysis/projection/twoMode.ts';
import { type SeededNumbers, seededNumbers } from '../../server/analysis/seededNumbers.ts';
import { thresholds } from '../../server/analysis/thresholds.ts';
import { membershipOf } from '../fixtures/aber/membership.ts';
import { inventRegion } from '../fixtures/aber/region.ts';
import { davis } from './davis.ts';

/** Who sits on each board, by number. */
type Boards = number[][];

const level = thresholds.mostFalse;
const oneDay = { first: 0, last: 0 };
const then: Spell[] = [{ from: 0, to: 0, presumed: false }];

/** The boards of the region that have people on its day. */
function boardsOfRegion(): Boards {
  const membership = membershipOf(inventRegion());
  return numbered(
    membership.boards.flatMap(({ name }) => [...membership.of(name)].map((person) => ({ board: name, person }))),
  );
}

function numbered(seats: readonly { board: string; person?: unknown }[]): Boards {
  const people = [...new Set(seats.map(({ person }) => person))];
  const numberOf = new Map(people.map((person, i) => [person, i]));
  const ofBoard = Map.groupBy(seats, ({ board }) => board);
  return [...ofBoard.values()].map((those) => those.map(({ person }) => numberOf.get(person) ?? 0));
}

/** Landscapes of chance, one after the other: each far enough from the last to know nothing of it. */
function* landscapesLike(boards: Boards, numbers: SeededNumbers): Generator<Boards, never> {
  const start = Int32Array.of(
    0,
    ...boards.map((_, i) => boards.slice(0, i + 1).reduce((sum, it) => sum + it.length, 0)),
  );
  const people = 1 + Math.max(...boards.flat());
  const shuffled = curveball({ start, actorOfCell: Int32Array.from(boards.flat()) }, people, numbers);
  for (;;) {
    shuffled.trade(20 * boards.length);
    yield boards.map((_, i) => [...shuffled.seated.subarray(start[i], start[i + 1])]);
  }
}

function graphsOf(boards: Boards): Graphs {
  const incidences = new Incidences();
  for (const [board, people] of boards.entries())
    for (const person of people) incidences.add(board, String(person), incidences.boards.length, then);
  const people = twoMode(incidences, boards.length, oneDay);
  const graphs: Graphs = { people, sharedPeople: sharing(people), keep: (make) => make(graphs) };
  return graphs;
}

/** Of 200 landscapes of chance: the share of their pairs that p and q flag, and of the landscapes in which q flags any. */
function flaggedIn(boards: Boards, seed: number) {
  const rounds = 200;
  const pairs = (boards.length * (boards.length - 1)) / 2;
  const landscapes = landscapesLike(boards, seededNumbers(seed));
  const seen = { byP: 0, byQ: 0, landscapes: 0 };
  for (let round = 0; round < rounds; round++) {
    const { p, q, level: places } = significance(graphsOf(landscapes.next().value));
    const flagged = (values: Float64Array) => places.filter((place) => (values[place] ?? 1) <= level).length;
    seen.byP += flagged(p) / pairs / rounds;
    seen.byQ += flagged(q) / pairs / rounds;
    seen.landscapes += Number(flagged(q) > 0) / rounds;
  }
  return seen;
}

describe('in landscapes of chance, with boards as large and people as busy as', () => {
  it.each([
    ['those of the invented region, which is sparse', boardsOfRegion()],
    ['the events of Davis, Gardner & Gardner, who are dense', numbered(davis.seats ?? [])],
  ])('%s, p and q flag one pair in twenty at most, q any at all in one landscape of twenty at most', (what, boards) => {
    const { byP, byQ, landscapes } = flaggedIn(boards, 20_260_801);
    const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
    console.log(
      `As ${what}: p ≤ 0.05 flags ${percent(byP)} of the pairs, q ≤ 0.05 ${percent(byQ)}, any in ${percent(landscapes)}`,
    );
    expect(byP).toBeGreaterThan(0);
    for (const share of [byP, byQ, landscapes]) expect(share).toBeLessThanOrEqual(level);
  });
});

describe('a double with four fifths of the same people, among a hundred boards of chance', () => {
  it('is significant in at least 95 of 100 landscapes', () => {
    const numbers = seededNumbers(95);
    const landscapes = landscapesLike(boardsOfRegion(), numbers);
    const found = Array.from({ length: 100 }, () => {
      const boards = drawn(landscapes.next().value, 99, numbers);
      const everybody = [...new Set(boards.flat())];
      const original = boards[numbers.below(99)] ?? [];
      const kept = drawn(original, Math.round(0.8 * original.length), numbers);
      const others = everybody.filter((person) => !original.includes(person));
      const double = [...kept, ...drawn(others, original.length - kept.length, numbers)];
      return isFlagged(graphsOf([original, double, ...boards.filter((it) => it !== original)]));
    });
    const count = found.filter(Boolean).length;
    console.log(`A planted double among 100 boards of chance is significant in ${count} of 100 landscapes.`);
    expect(count).toBeGreaterThanOrEqual(95);
  });

  /** Whether the first two boards are. */
  function isFlagged(graphs: Graphs): boolean {
    const { q, level: at } = significance(graphs);
    return (q[at[pairOf(graphs.sharedPeople, 0, 1)] ?? -1] ?? 1) <= level;
  }
});

/** So many of a list, by lot. */
function drawn<T>(list: readonly T[], count: number, numbers: SeededNumbers): T[] {
  const left = [...list];
  return Array.from({ length: count }, () => left.splice(numbers.below(left.length), 1)).flat();
}
