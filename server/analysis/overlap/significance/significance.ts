// Whether two boards share more people than chance would have it, given how large each board and how busy each person is:
// the stochastic degree sequence model (Neal 2014; Neal, Domagalski & Sagan 2021). The null depends on the two sizes only.
import type { Projection } from '../../projection/project.ts';
import { sharedCount } from '../../projection/sharing.ts';
import { at } from '../../projection/twoMode.ts';
import { sizeOf } from '../../projection/whoIsWhere.ts';
import { configurationModel } from './configurationModel.ts';
import { falseDiscovery } from './falseDiscovery.ts';
import { marginsOf } from './margins.ts';
import { type Draws, mean, tails } from './poissonBinomial.ts';

export interface Significance {
  /** The number shared by chance between boards of these sizes. */
  expected(sizeA: number, sizeB: number): number;
  /** Of each pair that shares people, in the order of the sharing. */
  p: Float64Array;
  q: Float64Array;
}

export function significance(projection: Projection): Significance {
  const { people, sharedPeople: sharing } = projection;
  const drawsOf = nullModel(projection);
  const tailOf = tailsBySizes(drawsOf, people.actors.length);
  const p = Float64Array.from({ length: sharing.pairCount }, (_, place) => {
    const a = sizeOf(people, at(sharing.first, place));
    const b = sizeOf(people, at(sharing.other, place));
    return tailOf(a, b, sharedCount(sharing, place));
  });
  const boards = projection.boards.filter((_, board) => sizeOf(people, board) > 0).length;
  return { expected: (a, b) => mean(drawsOf(a, b)), p, q: falseDiscovery(p, (boards * (boards - 1)) / 2) };
}

// P(X ≥ s) for two sizes: the tails of each pair of sizes are worked out once, as far as they are needed.
function tailsBySizes(drawsOf: (a: number, b: number) => Draws[], largest: number) {
  const known = new Map<number, Float64Array>();
  return (a: number, b: number, s: number): number => {
    const key = Math.min(a, b) * (largest + 1) + Math.max(a, b);
    let chances = known.get(key);
    if (!chances || chances.length <= s) {
      chances = tails(drawsOf(a, b), Math.max(8, 2 * s));
      known.set(key, chances);
    }
    return at(chances, s);
  };
}

// For each class of people, the chance that one of them sits on both of two boards of these sizes.
function nullModel({ people }: Projection): (sizeA: number, sizeB: number) => Draws[] {
  const margins = marginsOf(people);
  const chances = configurationModel(margins);
  const classOf = new Map(margins.boards.degree.map((size, m) => [size, m]));
  return (sizeA, sizeB) => {
    const a = classOf.get(sizeA);
    const b = classOf.get(sizeB);
    if (a === undefined || b === undefined) return [];
    return chances.map((row, k) => ({ chance: (row[a] ?? 0) * (row[b] ?? 0), count: margins.people.count[k] ?? 0 }));
  };
}
