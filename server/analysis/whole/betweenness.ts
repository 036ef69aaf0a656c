// betweenness of a board: over how many of the shortest ways between two other boards it lies, in the unweighted network of boards that
// share people; each undirected pair once. 0 and up; the normalised one is over (n − 1)(n − 2) / 2, n boards with people, and 0 for n < 3.
// Exact up to 10,000 boards; beyond, estimated from ways that begin at some of them, with its error.
import type { Id } from '../../domain/records.ts';
import { type Measure, share } from '../measures/measure.ts';
import type { Graphs } from '../projection/graphs.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { at } from '../projection/twoMode.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { type Between, between } from './brandes.ts';
import { boardNetwork } from './neighbours.ts';

const citation =
  'Freeman (1977), A set of measures of centrality based on betweenness, Sociometry 40; Brandes (2001), Journal of Mathematical Sociology 25';

export const betweenness: Measure = {
  id: 'betweenness',
  of: 'BOARD',
  needs: ['betweennessOfBoards'],
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
  needs: ['betweennessOfBoards'],
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

export const betweennessError: Measure = {
  id: 'betweennessError',
  of: 'BOARD',
  needs: ['betweennessOfBoards'],
  title: { en: 'Error of betweenness', cy: 'Gwall y rhyngoldeb' },
  definition: {
    en: 'The standard error of betweenness: 0 up to 10,000 boards, where it is exact; beyond, it is estimated from the ways that begin at 500 boards drawn from a fixed seed.',
    cy: 'Cyfeiliornad safonol y rhyngoldeb: 0 hyd at 10,000 o fyrddau, lle mae’n union; y tu hwnt i hynny, caiff ei amcangyfrif o’r llwybrau sy’n dechrau ar 500 o fyrddau a dynnwyd o hedyn sefydlog.',
  },
  unit: { en: 'pairs of boards', cy: 'parau o fyrddau' },
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation:
    'Brandes & Pich (2007), Centrality estimation in large networks, International Journal of Bifurcation and Chaos 17',
  value: (projection, board = '') => {
    const { errors } = projection.keep(betweennessOfBoards);
    const index = indexOf(projection, board);
    return index < 0 || !errors ? 0 : at(errors, index);
  },
};

/** Up to so many boards ways are followed from every board (or person); beyond, from some. */
export const mostExactBoards = 10_000;
export const sampledSources = 500;

/** Undefined: all. */
export function sourcesAmong(boards: number): number | undefined {
  return boards > mostExactBoards ? sampledSources : undefined;
}

function betweennessOf(projection: Projection, board: Id): number {
  const index = indexOf(projection, board);
  return index < 0 ? 0 : at(projection.keep(betweennessOfBoards).values, index);
}

function indexOf({ allBoards, indexOfBoard }: Projection, board: Id): number {
  return indexOfBoard.get(found(allBoards, board).id) ?? -1;
}

/** Of each board in scope, by index. */
export function betweennessOfBoards(graphs: Graphs): Between {
  const graph = graphs.keep(boardNetwork);
  const { values, errors } = between(graph, { sources: sourcesAmong(graph.count), progress: graphs.progress });
  // Each pair was met from both ends.
  return { values: values.map(half), errors: errors?.map(half) ?? null };
}

function half(value: number): number {
  return value / 2;
}
