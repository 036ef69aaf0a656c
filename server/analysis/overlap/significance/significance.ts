// Whether two boards share more people than chance would have it, given how large each board and how busy each person is:
// the stochastic degree sequence model (Neal 2014; Neal, Domagalski & Sagan 2021). The null depends on the two sizes only.
import type { Projection } from '../../projection/project.ts';
import { sharedCount } from '../../projection/sharing.ts';
import { at } from '../../projection/twoMode.ts';
import { sizeOf } from '../../projection/whoIsWhere.ts';
import { configurationModel } from './configurationModel.ts';
import { falseDiscovery } from './falseDiscovery.ts';
import { marginsOf } from './margins.ts';
import { type Draws, mean, tail } from './poissonBinomial.ts';

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
  const known = new Map<number, number>();
  const radix = people.actors.length + 1;
  const p = Float64Array.from({ length: sharing.pairCount }, (_, place) => {
    const sizes = [at(sharing.first, place), at(sharing.other, place)].map((board) => sizeOf(people, board));
    const [a = 0, b = 0] = sizes.sort((x, y) => x - y);
    const s = sharedCount(sharing, place);
    const key = (a * radix + b) * radix + s;
    const value = known.get(key) ?? tail(drawsOf(a, b), s);
    known.set(key, value);
    return value;
  });
  const boards = projection.boards.filter((_, board) => sizeOf(people, board) > 0).length;
  return { expected: (a, b) => mean(drawsOf(a, b)), p, q: falseDiscovery(p, (boards * (boards - 1)) / 2) };
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
