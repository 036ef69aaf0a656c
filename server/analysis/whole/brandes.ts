// How much each node lies between the others: over the shortest ways between every two, unweighted, each counted from both ends.
// Brandes (2001), A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25; from some sources only, drawn by
// lot: Brandes & Pich (2007), Centrality estimation in large networks, International Journal of Bifurcation and Chaos 17.
// Time: at most sources × (nodes + ties); memory: one set of buffers for all sources.
import { at } from '../projection/twoMode.ts';
import { seededNumbers } from '../seededNumbers.ts';
import type { Neighbours } from './neighbours.ts';

export interface Between {
  values: Float64Array;
  /** The standard error of each; null: exact. */
  errors: Float64Array | null;
}

export interface BetweenRequest {
  /** For how many a node stands as an end of ways; 1 each. */
  weights?: Float64Array;
  /** From so many sources, drawn by lot from a fixed seed; all: exact. */
  sources?: number | undefined;
  /** Told now and then which share is done. */
  progress?: ((done: number) => void) | undefined;
}

const seed = 20_260_102;

export function between(graph: Neighbours, { weights, sources = graph.count, progress }: BetweenRequest = {}): Between {
  const weight = weights ?? new Float64Array(graph.count).fill(1);
  const sums = new Float64Array(graph.count);
  if (sources < graph.count) return estimate(graph, weight, sources);
  const pass = passFrom(graph, weight, sums, null);
  for (let source = 0; source < graph.count; source++) {
    pass(source, at(weight, source));
    if (source % 64 === 0) progress?.(source / graph.count);
  }
  return { values: sums, errors: null };
}

// A node is drawn as often as it stands for ends of ways; what it is itself between is known from the other draws.
function estimate(graph: Neighbours, weight: Float64Array, draws: number): Between {
  const upTo = weight.slice();
  for (let v = 1; v < upTo.length; v++) upTo[v] = at(upTo, v) + at(upTo, v - 1);
  const all = at(upTo, upTo.length - 1);
  const numbers = seededNumbers(seed);
  const sums = new Float64Array(graph.count);
  const squares = new Float64Array(graph.count);
  const others = new Float64Array(graph.count).fill(draws);
  const pass = passFrom(graph, weight, sums, squares);
  for (let draw = 0; draw < draws; draw++) {
    const source = firstAbove(upTo, numbers.next() * all);
    others[source] = at(others, source) - 1;
    pass(source, 1);
  }
  const scale = (v: number) => (all - at(weight, v)) / Math.max(at(others, v), 1);
  return {
    values: sums.map((sum, v) => scale(v) * sum),
    errors: squares.map((square, v) => scale(v) * spread(at(sums, v), square, at(others, v))),
  };
}

// The standard error of a sum of draws; a node between few ends is easily missed, so that no value is held to be sure.
function spread(sum: number, square: number, draws: number): number {
  const variance = draws < 2 ? sum ** 2 : Math.max(0, square - sum ** 2 / draws) / (draws - 1);
  return Math.sqrt(draws * variance + 1);
}

// The first place of a rising list whose value is above.
function firstAbove(rising: Float64Array, value: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(rising, middle) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

// A breadth-first search counts the shortest ways; going back, each node passes on what depends on it. Between two steps of the search
// either side of the ties finds the other: the one that has fewer is followed (Beamer, Asanović & Patterson 2012, Direction-optimizing
// breadth-first search), which leaves out most ties where many people sit on many boards.
function passFrom(
  { count: n, start, other }: Neighbours,
  weight: Float64Array,
  sums: Float64Array,
  squares: Float64Array | null,
): (source: number, times: number) => void {
  const distance = new Int32Array(n).fill(-1);
  const ways = new Float64Array(n);
  const dependent = new Float64Array(n);
  /** Of what depends on a node, as much as each of its ways passes on. */
  const each = new Float64Array(n);
  /** Those reached, step by step; where each step begins, and how many ties it has. */
  const order = new Int32Array(n);
  const steps = new Int32Array(n + 2);
  const tiesOfStep = new Int32Array(n + 1);
  /** How many are reached from each node; 0: not yet known. */
  const reach = new Int32Array(n);
  let reached = 0;

  const tiesOf = (v: number) => at(start, v + 1) - at(start, v);
  const reachedAt = (v: number, step: number) => {
    distance[v] = step;
    order[reached++] = v;
  };

  /** @returns the last step */
  function search(source: number): number {
    reached = 0;
    reachedAt(source, 0);
    ways[source] = 1;
    let left = other.length;
    for (let step = 0; ; step++) {
      steps[step + 1] = reached;
      let ties = 0;
      for (let k = at(steps, step); k < reached; k++) ties += tiesOf(at(order, k));
      tiesOfStep[step] = ties;
      left -= ties;
      // From the furthest nothing leads on.
      if (reached === at(reach, source)) return step;
      if (ties <= left + n) onFrom(step);
      else upTo(step + 1);
      if (reached === at(steps, step + 1)) return step;
    }
  }

  function onFrom(step: number): void {
    for (let k = at(steps, step), last = at(steps, step + 1); k < last; k++) {
      const v = at(order, k);
      const waysTo = at(ways, v);
      for (let e = at(start, v), end = at(start, v + 1); e < end; e++) {
        const w = at(other, e);
        const there = at(distance, w);
        if (there < 0) {
          reachedAt(w, step + 1);
          ways[w] = waysTo;
        } else if (there > step) ways[w] = at(ways, w) + waysTo;
      }
    }
  }

  function upTo(step: number): void {
    for (let w = 0; w < n; w++) {
      if (at(distance, w) >= 0) continue;
      let waysTo = 0;
      for (let e = at(start, w), end = at(start, w + 1); e < end; e++) {
        const v = at(other, e);
        if (at(distance, v) === step - 1) waysTo += at(ways, v);
      }
      if (waysTo === 0) continue;
      reachedAt(w, step);
      ways[w] = waysTo;
    }
  }

  function passBack(step: number): void {
    const [before, here, after] = [at(steps, step - 1), at(steps, step), at(steps, step + 1)];
    if (at(tiesOfStep, step) <= at(tiesOfStep, step - 1))
      for (let k = here; k < after; k++) {
        const w = at(order, k);
        const part = at(each, w);
        for (let e = at(start, w), end = at(start, w + 1); e < end; e++) {
          const v = at(other, e);
          if (at(distance, v) === step - 1) dependent[v] = at(dependent, v) + at(ways, v) * part;
        }
      }
    else
      for (let k = before; k < here; k++) {
        const v = at(order, k);
        let parts = 0;
        for (let e = at(start, v), end = at(start, v + 1); e < end; e++) {
          const w = at(other, e);
          if (at(distance, w) === step) parts += at(each, w);
        }
        dependent[v] = at(ways, v) * parts;
      }
  }

  return (source, times) => {
    const last = search(source);
    if (at(reach, source) === 0) for (let k = 0; k < reached; k++) reach[at(order, k)] = reached;
    for (let step = last; step > 0; step--) {
      for (let k = at(steps, step), end = at(steps, step + 1); k < end; k++) {
        const w = at(order, k);
        each[w] = (at(weight, w) + at(dependent, w)) / at(ways, w);
        const part = times * at(dependent, w);
        sums[w] = at(sums, w) + part;
        if (squares) squares[w] = at(squares, w) + part * part;
      }
      // What depends on the source itself is not asked.
      if (step > 1) passBack(step);
    }
    for (let k = 0; k < reached; k++) {
      const v = at(order, k);
      distance[v] = -1;
      dependent[v] = 0;
    }
  };
}
