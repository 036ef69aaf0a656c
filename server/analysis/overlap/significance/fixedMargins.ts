// The fixed degree sequence model: how many people two boards share over all two-mode graphs with exactly these sizes, by sampling.
// Boards of one size are as one, so that every pair of two sizes adds to what is known of these sizes; the error is that of batches of
// samples, so that samples which resemble each other do not make it look small.
import { at } from '../../projection/twoMode.ts';
import { seededNumbers } from '../../seededNumbers.ts';
import { curveball } from './curveball.ts';

export interface Sampling {
  seed: number;
  samples: number;
  /** Trades before the first sample, and between one and the next, each times the number of boards. */
  burnIn: number;
  thinning: number;
}

export interface Estimate {
  p: number;
  standardError: number;
}

export interface FixedMargins {
  /** P(X ≥ s) for boards of these sizes. The graph as it is counts as one sample more, so that nothing is held impossible. */
  tail(sizeA: number, sizeB: number, s: number): Estimate;
}

const batches = 50;

/** Boards without people must be left out. Time: samples × (boards² / 2 + seats × boards of a person). */
export function fixedMargins(
  graph: { start: Int32Array; actorOfCell: Int32Array },
  actorCount: number,
  sampling: Sampling,
): FixedMargins {
  const boards = graph.start.length - 1;
  const kinds = pairKinds(graph.start);
  const shuffled = curveball(graph, actorCount, seededNumbers(sampling.seed));
  const count = sharedCounter(graph.start, actorCount, kinds);
  shuffled.trade(sampling.burnIn * boards);
  const samples = Math.ceil(sampling.samples / batches) * batches;
  for (let sample = 1; sample <= samples; sample++) {
    shuffled.trade(sampling.thinning * boards);
    count(shuffled.seated);
    if (sample % (samples / batches) === 0) closeBatch(kinds);
  }
  return { tail: (sizeA, sizeB, s) => estimate(kinds, kinds.of.get(key(sizeA, sizeB)), s, samples) };
}

/** Pairs of boards of the same two sizes: their places in the tallies are `from` (nobody shared), `from` + 1 … up to `to`. */
interface PairKind {
  from: number;
  to: number;
}

interface PairKinds {
  of: Map<string, PairKind>;
  /** Where the kind of boards i < j begins, by i × boards + j. */
  fromOfPair: Int32Array;
  /** In this batch, how often a pair shared so many. */
  seen: Float64Array;
  /** Over the batches closed, of the share of pairs that had so many or more: the sum, and that of the squares. */
  sum: Float64Array;
  squares: Float64Array;
}

function key(sizeA: number, sizeB: number): string {
  return `${Math.min(sizeA, sizeB)} ${Math.max(sizeA, sizeB)}`;
}

function pairKinds(start: Int32Array): PairKinds {
  const boards = start.length - 1;
  const size = (board: number) => at(start, board + 1) - at(start, board);
  const of = new Map<string, PairKind>();
  const fromOfPair = new Int32Array(boards * boards);
  let places = 0;
  for (let i = 0; i < boards; i++)
    for (let j = i + 1; j < boards; j++) {
      const name = key(size(i), size(j));
      const kind = of.get(name) ?? { from: places, to: places + Math.min(size(i), size(j)) };
      of.set(name, kind);
      places = Math.max(places, kind.to + 1);
      fromOfPair[i * boards + j] = kind.from;
    }
  const tally = () => new Float64Array(places);
  return { of, fromOfPair, seen: tally(), sum: tally(), squares: tally() };
}

// Tallies what the pairs of a graph share.
function sharedCounter(start: Int32Array, actorCount: number, { fromOfPair, seen }: PairKinds) {
  const boards = start.length - 1;
  const shared = new Int32Array(boards);
  // From the last board on, each person lists the later boards: a chain of cells.
  const latest = new Int32Array(actorCount);
  const before = new Int32Array(at(start, boards));
  const boardOfCell = Int32Array.from({ length: at(start, boards) });
  for (let i = 0; i < boards; i++) boardOfCell.fill(i, at(start, i), at(start, i + 1));
  return (seated: Int32Array): void => {
    latest.fill(-1);
    for (let i = boards - 1; i >= 0; i--) {
      for (let cell = at(start, i); cell < at(start, i + 1); cell++) {
        const person = at(seated, cell);
        for (let other = at(latest, person); other >= 0; other = at(before, other)) {
          const j = at(boardOfCell, other);
          shared[j] = at(shared, j) + 1;
        }
        before[cell] = at(latest, person);
        latest[person] = cell;
      }
      for (let j = i + 1; j < boards; j++) {
        const place = at(fromOfPair, i * boards + j) + at(shared, j);
        seen[place] = at(seen, place) + 1;
        shared[j] = 0;
      }
    }
  };
}

function closeBatch({ of, seen, sum, squares }: PairKinds): void {
  for (const { from, to } of of.values()) {
    let all = 0;
    for (let place = from; place <= to; place++) all += at(seen, place);
    let tail = 0;
    for (let place = to; place >= from; place--) {
      tail += at(seen, place);
      sum[place] = at(sum, place) + tail / all;
      squares[place] = at(squares, place) + (tail / all) ** 2;
    }
  }
  seen.fill(0);
}

function estimate({ sum, squares }: PairKinds, kind: PairKind | undefined, s: number, samples: number): Estimate {
  if (!kind || s <= 0) return { p: 1, standardError: 0 };
  const mean = at(sum, kind.from + s) / batches;
  const variance = Math.max(0, at(squares, kind.from + s) / batches - mean ** 2) / (batches - 1);
  return { p: (samples * mean + 1) / (samples + 1), standardError: Math.sqrt(variance + 1 / (samples + 1) ** 2) };
}
