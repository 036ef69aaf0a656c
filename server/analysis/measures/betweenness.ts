// betweenness of a board: over how many of the shortest ways between two other boards it lies, in the unweighted network of boards that
// share people; each undirected pair once. 0 and up; the normalised one is over (n − 1)(n − 2) / 2, n boards with people, and 0 for n < 3.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { at, starts } from '../projection/twoMode.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { type Measure, share } from './measure.ts';

const citation =
  'Freeman (1977), A set of measures of centrality based on betweenness, Sociometry 40; Brandes (2001), Journal of Mathematical Sociology 25';

export const betweenness: Measure = {
  id: 'betweenness',
  of: 'BOARD',
  title: { en: 'Betweenness', cy: 'Rhyngoldeb' },
  definition: {
    en: 'How many shortest ways between two other boards lead through this one, in the network of boards that share people; each pair counts once, and is divided where it has several ways.',
    cy: 'Faint o lwybrau byrraf rhwng dau fwrdd arall sy’n mynd drwy’r un hwn, yn y rhwydwaith o fyrddau sy’n rhannu pobl; mae pob pâr yn cyfrif unwaith, ac yn cael ei rannu os oes ganddo sawl llwybr.',
  },
  unit: { en: 'pairs of boards', cy: 'parau o fyrddau' },
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation,
  value: (projection, board = '') => betweennessOf(projection, board),
};

export const normalisedBetweenness: Measure = {
  id: 'normalisedBetweenness',
  of: 'BOARD',
  title: { en: 'Betweenness, as a share', cy: 'Rhyngoldeb, fel cyfran' },
  definition: {
    en: 'Betweenness over the most that is possible, (n − 1)(n − 2) / 2 for n boards with people; 0 for fewer than three.',
    cy: 'Rhyngoldeb fel cyfran o’r mwyaf posibl, (n − 1)(n − 2) / 2 ar gyfer n o fyrddau â phobl; 0 ar gyfer llai na thri.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 0,
  citation,
  value: (projection, board = '') => {
    const between = betweennessOf(projection, board);
    const n = projection.boards.filter((_, i) => sizeOf(projection.people, i) > 0).length;
    return n < 3 ? 0 : between / (((n - 1) * (n - 2)) / 2);
  },
};

function betweennessOf(projection: Projection, board: Id): number {
  const index = projection.indexOfBoard.get(found(projection.allBoards, board).id);
  return index === undefined ? 0 : at(projection.keep(betweennessOfBoards), index);
}

interface Neighbours {
  start: Int32Array;
  other: Int32Array;
}

/** Of each board in scope, by index. */
export function betweennessOfBoards(projection: Projection): Float64Array {
  const n = projection.boards.length;
  const neighbours = neighboursOf(projection);
  const sums = new Float64Array(n);
  for (let source = 0; source < n; source++) addWaysFrom(source, neighbours, sums);
  // Each pair was met from both ends.
  return sums.map((sum) => sum / 2);
}

function neighboursOf({ sharedPeople, boards }: Projection): Neighbours {
  const { first, other } = sharedPeople;
  const start = starts([...first, ...other], boards.length);
  const next = start.slice();
  const list = new Int32Array(first.length * 2);
  for (let pair = 0; pair < first.length; pair++)
    for (const [from, to] of [
      [at(first, pair), at(other, pair)],
      [at(other, pair), at(first, pair)],
    ] as const) {
      const place = at(next, from);
      list[place] = to;
      next[from] = place + 1;
    }
  return { start, other: list };
}

// Brandes: a breadth-first search counts the shortest ways; going back, each board passes on what depends on it.
function addWaysFrom(source: number, { start, other }: Neighbours, sums: Float64Array): void {
  const n = sums.length;
  const distance = new Int32Array(n).fill(-1);
  const ways = new Float64Array(n);
  const order = new Int32Array(n);
  distance[source] = 0;
  ways[source] = 1;
  order[0] = source;
  let reached = 1;
  for (let k = 0; k < reached; k++) {
    const v = at(order, k);
    for (let e = at(start, v); e < at(start, v + 1); e++) {
      const w = at(other, e);
      if (at(distance, w) < 0) {
        distance[w] = at(distance, v) + 1;
        order[reached++] = w;
      }
      if (at(distance, w) === at(distance, v) + 1) ways[w] = at(ways, w) + at(ways, v);
    }
  }
  const dependent = new Float64Array(n);
  for (let k = reached - 1; k > 0; k--) {
    const w = at(order, k);
    for (let e = at(start, w); e < at(start, w + 1); e++) {
      const v = at(other, e);
      if (at(distance, v) === at(distance, w) - 1)
        dependent[v] = at(dependent, v) + (at(ways, v) / at(ways, w)) * (1 + at(dependent, w));
    }
    sums[w] = at(sums, w) + at(dependent, w);
  }
}
