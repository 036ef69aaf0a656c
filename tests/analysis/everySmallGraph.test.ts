// Every measure of who sits with whom, on every two-mode graph of three boards and four people (one of each that differ by names only),
// against a slow and obvious version that goes through sets of people and, for the null model, through all graphs of the same margins.
import { describe, expect, it } from 'vitest';
import { differences } from './byHand.ts';
import { membership, projectionOf } from './world.ts';

type Graph = Readonly<Record<string, readonly string[]>>;
const names = ['A', 'B', 'C'];
const people = ['P', 'Q', 'R', 'S'];
const pairs = [
  ['A', 'B'],
  ['A', 'C'],
  ['B', 'C'],
] as const;

const graphs = everyGraph();

function everyGraph(): Graph[] {
  const orders = permutations([0, 1, 2, 3]);
  const moved = (set: number, order: number[]) => order.reduce((sum, to, from) => sum | (((set >> from) & 1) << to), 0);
  const isFirst = (sets: number[]) => {
    const own = sets.join();
    return orders.every((order) => own <= inOrder(sets.map((set) => moved(set, order))).join());
  };
  const sets = Array.from({ length: 16 }, (_, set) => set);
  const all = sets.flatMap((a) => sets.flatMap((b) => sets.map((c) => [a, b, c])));
  return all
    .filter((it) => it.join() === inOrder(it).join() && isFirst(it))
    .map((it) => Object.fromEntries(it.map((set, i) => [names[i] ?? '', people.filter((_, k) => (set >> k) & 1)])));
}

function inOrder(sets: number[]): number[] {
  return [...sets].sort((a, b) => (String(a) < String(b) ? -1 : 1));
}

function permutations(list: number[]): number[][] {
  return list.length === 0
    ? [[]]
    : list.flatMap((first) => permutations(list.filter((it) => it !== first)).map((rest) => [first, ...rest]));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const of = (graph: Graph, board: string) => graph[board] ?? [];
const both = (graph: Graph, a: string, b: string) => of(graph, a).filter((person) => of(graph, b).includes(person));
const boardsOf = (graph: Graph, person: string) => names.filter((board) => of(graph, board).includes(person));
const seated = (graph: Graph) => names.filter((board) => of(graph, board).length > 0);
const over = (value: number, by: number) => (by === 0 ? 0 : value / by);

function jaccard(a: readonly string[], b: readonly string[]): number {
  return over(a.filter((it) => b.includes(it)).length, new Set([...a, ...b]).size);
}

function containment(graph: Graph, a: string, b: string): number {
  return over(both(graph, a, b).length, Math.min(of(graph, a).length, of(graph, b).length));
}

const ofBoard = names.map((name) => [name]);
const whoSits = (graph: Graph) =>
  people.filter((person) => boardsOf(graph, person).length > 0).map((person) => [person]);

/** With the graph, so that it is seen. */
function wrong(graph: Graph, measure: string, ...rest: DropTwo<Parameters<typeof differences>>) {
  const found = differences(projectionOf(membership(graph)), measure, ...rest);
  return found.map((difference) => ({ graph, ...difference }));
}

type DropTwo<T extends unknown[]> = T extends [unknown, unknown, ...infer Rest] ? Rest : never;

it('there are 87 such graphs', () => {
  expect(graphs.length).toBe(87);
});

describe.each([
  ['sharedPeople', (graph: Graph) => (a: string, b: string) => both(graph, a, b).length],
  ['jaccard', (graph: Graph) => (a: string, b: string) => jaccard(of(graph, a), of(graph, b))],
  ['containment', (graph: Graph) => (a: string, b: string) => containment(graph, a, b)],
  [
    'newmanWeight',
    (graph: Graph) => (a: string, b: string) =>
      sum(both(graph, a, b).map((person) => 1 / (boardsOf(graph, person).length - 1))),
  ],
  ['hypergeometric', (graph: Graph) => (a: string, b: string) => byLot(graph, a, b)],
  ['pValue', (graph: Graph) => chances(graph).p],
  ['expectedPeople', (graph: Graph) => chances(graph).expected],
  ['qValue', (graph: Graph) => falseShare(graph)],
])('%s of two boards', (measure, byHand) => {
  it('is what going through sets gives, in either order', () => {
    const turned = pairs.map(([a, b]) => [b, a] as const);
    for (const graph of graphs) {
      expect(wrong(graph, measure, [...pairs, ...turned], byHand(graph))).toEqual([]);
    }
  });
});

/** The share of all sets as large as b of those who sit anywhere that share so many with a. */
function byLot(graph: Graph, a: string, b: string): number {
  const all = whoSits(graph).map(([person = '']) => person);
  const sets = Array.from({ length: 2 ** all.length }, (_, set) => all.filter((_, k) => (set >> k) & 1));
  const alike = sets.filter((set) => set.length === of(graph, b).length);
  const shared = both(graph, a, b).length;
  return alike.filter((set) => set.filter((it) => of(graph, a).includes(it)).length >= shared).length / alike.length;
}

/** By cell, how likely each of the people sits on each of the boards: 0 or 1 where all graphs of these margins agree, else fitted. */
function fitted(graph: Graph): number[][] {
  const rows = people.map((person) => names.map((board) => Number(of(graph, board).includes(person))));
  const margins = (table: number[][]) => [table.map(sum), names.map((_, j) => sum(table.map((row) => row[j] ?? 0)))];
  const wanted = JSON.stringify(margins(rows));
  const alike = Array.from({ length: 2 ** 12 }, (_, n) =>
    people.map((_, i) => names.map((_, j) => (n >> (3 * i + j)) & 1)),
  ).filter((table) => JSON.stringify(margins(table)) === wanted);
  const share = rows.map((row, i) => row.map((_, j) => sum(alike.map((table) => table[i]?.[j] ?? 0)) / alike.length));
  const isFree = (i: number, j: number) => (share[i]?.[j] ?? 0) > 0 && (share[i]?.[j] ?? 0) < 1;
  const needOf = (cells: (readonly [number, number])[]) =>
    sum(cells.map(([i, j]) => (isFree(i, j) ? (rows[i]?.[j] ?? 0) : 0)));
  const x = people.map(() => 1);
  const y = names.map(() => 1);
  // Each multiplier in turn is what its own margin asks for, thousands of times.
  for (let round = 0; round < 4000; round++) {
    for (const i of x.keys()) {
      const cells = names.map((_, j) => [i, j] as const);
      const all = sum(cells.map(([, j]) => (isFree(i, j) ? (y[j] ?? 0) / (1 + (x[i] ?? 0) * (y[j] ?? 0)) : 0)));
      x[i] = over(needOf(cells), all);
    }
    for (const j of y.keys()) {
      const cells = people.map((_, i) => [i, j] as const);
      const all = sum(cells.map(([i]) => (isFree(i, j) ? (x[i] ?? 0) / (1 + (x[i] ?? 0) * (y[j] ?? 0)) : 0)));
      y[j] = over(needOf(cells), all);
    }
  }
  return share.map((row, i) =>
    row.map((certain, j) => (isFree(i, j) ? 1 - 1 / (1 + (x[i] ?? 0) * (y[j] ?? 0)) : certain)),
  );
}

const models = new Map<Graph, number[][]>();

/** P(X ≥ s) by going through who of the four sits on both, and the mean. */
function chances(graph: Graph) {
  const model = models.get(graph) ?? fitted(graph);
  models.set(graph, model);
  const onBoth = (a: string, b: string) =>
    model.map((row) => (row[names.indexOf(a)] ?? 0) * (row[names.indexOf(b)] ?? 0));
  const p = (a: string, b: string): number => {
    const shared = both(graph, a, b).length;
    if (shared === 0) return 1;
    const outcomes = Array.from({ length: 16 }, (_, set) => people.map((_, k) => (set >> k) & 1));
    const product = (yes: number[]) => onBoth(a, b).reduce((chance, each, k) => chance * (yes[k] ? each : 1 - each), 1);
    return sum(outcomes.filter((yes) => sum(yes) >= shared).map(product));
  };
  return { p, expected: (a: string, b: string) => sum(onBoth(a, b)) };
}

/** Benjamini & Hochberg: the least p·m / rank over this p and all larger ones; boards without people are in no pair. */
function falseShare(graph: Graph) {
  const { p } = chances(graph);
  const tests = pairs.filter((pair) => pair.every((board) => seated(graph).includes(board)));
  const all = tests.map(([a, b]) => p(a, b));
  return (a: string, b: string): number => {
    const own = p(a, b);
    // Equal in the last digits only is equal.
    const rank = (value: number) => all.filter((other) => other <= value + 1e-9).length;
    return Math.min(1, ...all.filter((it) => it >= own - 1e-9).map((it) => over(it * tests.length, rank(it))));
  };
}

const neighbours = (graph: Graph, board: string) =>
  names.filter((other) => other !== board && both(graph, board, other).length > 0);

/** Of three boards one lies between the others when it is tied to both and they are not tied. */
function between(graph: Graph, board: string): number {
  const [one = '', other = ''] = neighbours(graph, board);
  return Number(neighbours(graph, board).length === 2 && both(graph, one, other).length === 0);
}

describe.each([
  ['peopleCount', (graph: Graph) => (board: string) => of(graph, board).length],
  ['degree', (graph: Graph) => (board: string) => neighbours(graph, board).length],
  ['betweenness', (graph: Graph) => (board: string) => between(graph, board)],
  [
    'core',
    (graph: Graph) => (board: string) => {
      const groups = Array.from({ length: 8 }, (_, set) => names.filter((_, k) => (set >> k) & 1));
      const least = (group: string[]) =>
        Math.min(...group.map((it) => neighbours(graph, it).filter((other) => group.includes(other)).length));
      return Math.max(0, ...groups.filter((group) => group.includes(board)).map(least));
    },
  ],
  [
    'constraint',
    (graph: Graph) => (board: string) => {
      const share = (a: string, b: string) => (neighbours(graph, a).includes(b) ? 1 / neighbours(graph, a).length : 0);
      const own = neighbours(graph, board);
      if (own.length === 0) return null;
      return sum(own.map((j) => (share(board, j) + sum(own.map((q) => share(board, q) * share(q, j)))) ** 2));
    },
  ],
])('%s of a board', (measure, byHand) => {
  it('is what going through sets gives', () => {
    for (const graph of graphs) expect(wrong(graph, measure, ofBoard, byHand(graph))).toEqual([]);
  });
});

// With every way in which each board is under one of the others or none; whom law sets up and where an organisation sits, by turns.
describe('importance of a board', () => {
  const ties = names.map((board) => [null, ...names.filter((other) => other !== board)]);
  const [ofA = [], ofB = [], ofC = []] = ties;
  const ways = ofA.flatMap((a) => ofB.flatMap((b) => ofC.map((c) => [a, b, c])));

  it('is the mean of the shares of the others that have less of each part', () => {
    for (const [k, graph] of graphs.entries())
      for (const [w, above] of ways.entries()) {
        const byLaw = names.filter((_, i) => ((k + w) >> i) & 1);
        const represented = names.filter((_, i) => ((3 * k + w) >> i) & 1);
        const projection = projectionOf({
          boards: names.map((id, i) => ({
            id,
            statutoryBasis: byLaw.includes(id) ? 'an Act' : null,
            ...(w % 2 === 0 ? { partOf: above[i] ?? null } : { reportsTo: [above[i] ?? []].flat() }),
          })),
          seats: [
            ...(membership(graph).seats ?? []),
            ...represented.map((board) => ({ board, organisation: 'Force' })),
          ],
        });
        const parts = [
          (board: string) => of(graph, board).length + Number(represented.includes(board)),
          (board: string) => between(graph, board),
          (board: string) => above.filter((it) => it === board).length,
          (board: string) => Number(byLaw.includes(board)),
        ];
        const less = (part: (board: string) => number, board: string) =>
          names.filter((other) => part(other) < part(board)).length / 2;
        const found = differences(projection, 'importance', ofBoard, (board = '') =>
          sum(parts.map((part) => less(part, board) / 4)),
        );
        expect(found.map((difference) => ({ graph, above, byLaw, represented, ...difference }))).toEqual([]);
      }
  });
});

/** How alike each two of the person's boards are without the person. */
function likeness(graph: Graph, person: string): number[][] {
  const without = (board: string) => of(graph, board).filter((it) => it !== person);
  const own = boardsOf(graph, person);
  return own.map((a) => own.map((b) => (a === b ? 1 : jaccard(without(a), without(b)))));
}

/** The diversity of order q of equally weighted boards: (Σ p (Zp)^(q−1))^(1/(1−q)), order 1 as its limit. */
function diversity(z: number[][], order: number): number {
  const ordinary = z.map((row) => sum(row) / row.length);
  if (order === 1) return Math.exp(-sum(ordinary.map((value) => Math.log(value) / z.length)));
  return sum(ordinary.map((value) => value ** (order - 1) / z.length)) ** (1 / (1 - order));
}

/** The parts that people and boards fall into, by painting over. */
function parts(graph: Graph, without: string | null): number {
  const nodes = [...names, ...people].filter((node) => node !== without);
  const tied = (a: string, b: string) => of(graph, a).includes(b) || of(graph, b).includes(a);
  const colour = new Map(nodes.map((node, i) => [node, i]));
  for (let round = 0; round < nodes.length; round++)
    for (const a of nodes)
      for (const b of nodes) if (tied(a, b)) colour.set(a, Math.min(colour.get(a) ?? 0, colour.get(b) ?? 0));
  return new Set(colour.values()).size;
}

const partsMore = (graph: Graph, person: string) =>
  boardsOf(graph, person).length === 0 ? 0 : parts(graph, person) - parts(graph, null);

describe.each([
  ['boards', (graph: Graph) => (person: string) => boardsOf(graph, person).length],
  ['boardsAtOnce', (graph: Graph) => (person: string) => boardsOf(graph, person).length],
  ['effectiveBoards', (graph: Graph) => (person: string) => diversity(likeness(graph, person), 1)],
  ['effectiveBoardsOrder0', (graph: Graph) => (person: string) => diversity(likeness(graph, person), 0)],
  ['effectiveBoardsOrder2', (graph: Graph) => (person: string) => diversity(likeness(graph, person), 2)],
  [
    'similarBoards',
    (graph: Graph) => (person: string) =>
      likeness(graph, person).filter((row, i) => row.some((value, j) => i !== j && value >= 0.25)).length,
  ],
  ['partsWithout', (graph: Graph) => (person: string) => partsMore(graph, person)],
])('%s of a person', (measure, byHand) => {
  it('is what going through sets gives', () => {
    for (const graph of graphs) expect(wrong(graph, measure, whoSits(graph), byHand(graph))).toEqual([]);
  });
});

const seatedPairs = (graph: Graph) => pairs.filter((pair) => pair.every((board) => seated(graph).includes(board)));

describe.each([
  [
    'density',
    (graph: Graph) => () =>
      over(seatedPairs(graph).filter(([a, b]) => both(graph, a, b).length > 0).length, seatedPairs(graph).length),
  ],
  [
    'components',
    // Each part but people who sit nowhere and boards without people has boards with people in it.
    (graph: Graph) => () => parts(graph, null) - (people.length - whoSits(graph).length) - (3 - seated(graph).length),
  ],
  [
    'meanOverlap',
    (graph: Graph) => () =>
      over(sum(seatedPairs(graph).map(([a, b]) => containment(graph, a, b))), seatedPairs(graph).length),
  ],
  ['cutPeople', (graph: Graph) => () => people.filter((person) => partsMore(graph, person) > 0).length],
])('%s of the whole', (measure, byHand) => {
  it('is what going through sets gives', () => {
    for (const graph of graphs) expect(wrong(graph, measure, [[]], byHand(graph))).toEqual([]);
  });
});
