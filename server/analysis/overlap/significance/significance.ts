// Whether two boards share more people than chance would have it, given how large each board and how busy each person is:
// the stochastic degree sequence model (Neal 2014; Neal, Domagalski & Sagan 2021). The null depends on the two sizes only, so that
// pairs of the same sizes and the same number shared are one level: p and q are worked out once a level.
import type { Graphs } from '../../projection/graphs.ts';
import { at, type TwoMode } from '../../projection/twoMode.ts';
import { configurationModel } from './configurationModel.ts';
import { falseDiscovery } from './falseDiscovery.ts';
import { levelsOf, type Sizes, sizesOf } from './levels.ts';
import { type Margins, marginsOf } from './margins.ts';
import { type Draws, mean, tails } from './poissonBinomial.ts';

export interface Significance {
  levels: readonly Sizes[];
  nullModel: NullModel;
  /** Of each pair that shares people, in the order of the sharing: where its p and q stand. */
  level: Int32Array;
  /** By level. */
  p: Float64Array;
  q: Float64Array;
}

/** The margins, and by class of people and of boards how likely one of them sits on one of these. */
interface NullModel {
  margins: Margins;
  chances: number[][];
}

export function significance(graphs: Graphs): Significance {
  const model = nullModelOf(graphs.people);
  const { sizes: levels, level, pairs } = levelsOf(graphs);
  const p = new Float64Array(pairs.length);
  for (const { sizeA, sizeB, start, most } of levels) {
    const chances = tails(drawsOf(model, sizeA, sizeB), most);
    for (let s = 1; s <= most; s++) p[start + s] = at(chances, s);
  }
  const boards = sizesOf(graphs.people).filter((size) => size > 0).length;
  const q = falseDiscovery(p, pairs, (boards * (boards - 1)) / 2);
  return { levels, nullModel: model, level, p, q };
}

/** The number shared by chance between boards of these sizes. */
export function expectedShared({ nullModel }: Significance, sizeA: number, sizeB: number): number {
  return mean(drawsOf(nullModel, sizeA, sizeB));
}

function nullModelOf(people: TwoMode): NullModel {
  const margins = marginsOf(people);
  return { margins, chances: configurationModel(margins) };
}

// For each class of people, the chance that one of them sits on both of two boards of these sizes.
function drawsOf({ margins, chances }: NullModel, sizeA: number, sizeB: number): Draws[] {
  const a = margins.boards.degree.indexOf(sizeA);
  const b = margins.boards.degree.indexOf(sizeB);
  if (a < 0 || b < 0) return [];
  return chances.map((row, k) => ({ chance: (row[a] ?? 0) * (row[b] ?? 0), count: margins.people.count[k] ?? 0 }));
}
