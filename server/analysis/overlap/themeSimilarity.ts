// themeSimilarity: mean over all themes of either board of the best match among the other's, where two themes match by
// 2 · depth(common ancestor) / (depth + depth). 0 to 1; null when either board has no theme.
import type { Board, Id, Theme } from '../../domain/records.ts';
import { type Measure, share } from '../measures/measure.ts';
import type { Projection } from '../projection/project.ts';
import { at } from '../projection/twoMode.ts';
import { reached } from '../projection/within.ts';
import { type Pair, pairOfBoards } from './pair.ts';

export const themeSimilarity: Measure = {
  id: 'themeSimilarity',
  of: 'PAIR',
  title: { en: 'Likeness of themes', cy: 'Tebygrwydd themâu' },
  definition: {
    en: 'The mean, over the themes of either board, of the best match among the themes of the other. Two themes match by twice the depth of their nearest common theme over the sum of their depths; unrelated themes match 0. Unknown when either board has no theme.',
    cy: 'Y cymedr, dros themâu’r naill fwrdd neu’r llall, o’r cyfatebiad gorau ymhlith themâu’r bwrdd arall. Mae dwy thema’n cyfateb yn ôl dwywaith dyfnder eu thema gyffredin agosaf dros swm eu dyfnderoedd; mae themâu digyswllt yn cyfateb 0. Anhysbys os nad oes thema gan un o’r byrddau.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: null,
  citation: 'Wu & Palmer (1994), Verb semantics and lexical selection, ACL 32',
  value: (projection, a = '', b = '') => themeSimilarityOfPair(pairOfBoards(projection, a, b)),
};

export function themeSimilarityOfPair({ projection, a, b }: Pair): number | null {
  const tree = projection.keep(themeTree);
  // Always summed in one order: the last digit must not depend on which board is named first.
  const [ofA, ofB] = a.id < b.id ? [tree.themesOf(a), tree.themesOf(b)] : [tree.themesOf(b), tree.themesOf(a)];
  if (ofA.length === 0 || ofB.length === 0) return null;
  const shared = ofA.filter((theme) => ofB.includes(theme)).length;
  const sum = shared + bestMatches(tree, ofA, ofB) + bestMatches(tree, ofB, ofA);
  return sum / (ofA.length + ofB.length - shared);
}

/** The themes that both address, by id. */
export function themesShared({ a, b }: Pair): Id[] {
  return a.themes.filter((theme) => b.themes.includes(theme)).sort();
}

interface ThemeTree {
  broader: Int32Array;
  /** Of a theme without a broader one: 1. */
  depth: Int32Array;
  themesOf(board: Board): readonly number[];
}

// Over the themes that only the first has.
function bestMatches(tree: ThemeTree, those: readonly number[], others: readonly number[]): number {
  let sum = 0;
  for (const theme of those) {
    if (others.includes(theme)) continue;
    let best = 0;
    for (const other of others) best = Math.max(best, match(tree, theme, other));
    sum += best;
  }
  return sum;
}

// The deeper one climbs, of equal ones x: so x is above the top before y is.
function match({ broader, depth }: ThemeTree, a: number, b: number): number {
  let x = a;
  let y = b;
  while (x !== y) {
    if (x >= 0 && at(depth, x) >= at(depth, y)) x = at(broader, x);
    else y = at(broader, y);
  }
  return x < 0 ? 0 : (2 * at(depth, x)) / (at(depth, a) + at(depth, b));
}

function themeTree({ workedOut, allBoards }: Projection): ThemeTree {
  const { themes } = workedOut.landscape;
  const index = new Map(themes.map((theme, i) => [theme.id, i]));
  const ofBoard = new Map(
    [...allBoards.values()]
      .filter((board) => board.themes.length > 0)
      // Rising, since the last digit must not depend on the order in which they are listed either.
      .map((board) => [
        board.id,
        [...new Set(board.themes)].flatMap((id) => index.get(id) ?? []).sort((x, y) => x - y),
      ]),
  );
  const broader = Int32Array.from(themes, (theme) =>
    isCutOff(theme, workedOut.records.themes) ? -1 : (index.get(theme.broader ?? '') ?? -1),
  );
  return {
    broader,
    depth: Int32Array.from(themes.keys(), (theme) => depthOf(broader, theme)),
    themesOf: (board) => ofBoard.get(board.id) ?? [],
  };
}

function depthOf(broader: Int32Array, theme: number): number {
  let depth = 0;
  for (let above = theme; above >= 0; above = at(broader, above)) depth++;
  return depth;
}

// A circle of themes is cut above the first of them by id.
function isCutOff(theme: Theme, themes: ReadonlyMap<Id, Theme>): boolean {
  const above = reached([theme.broader ?? ''], (id) => [themes.get(id)?.broader ?? []].flat());
  return above.has(theme.id) && [...above].every((id) => theme.id <= id);
}
