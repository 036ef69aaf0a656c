// exactMargins: the chance of sharing at least as many people over all two-mode graphs with exactly these board sizes and exactly as many
// boards for each person, sampled; exactMarginsError: its standard error. 0 to 1; p is 1, its error 0, when nobody is shared.
// Offered beside pValue, whose model keeps the margins on average only; up to 200 boards with people.
import { BoardwalkError } from '../../domain/errors.ts';
import { type Measure, share } from '../measures/measure.ts';
import type { Projection } from '../projection/project.ts';
import { at } from '../projection/twoMode.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { type Pair, pairOfBoards } from './pair.ts';
import { shared, sizes } from './sharedPeople.ts';
import { type Estimate, type FixedMargins, fixedMargins, type Sampling } from './significance/fixedMargins.ts';

/** How the graphs are drawn, always the same. */
export const exactMarginsSampling: Sampling = { seed: 20_260_101, samples: 2000, burnIn: 100, thinning: 2 };
const mostBoards = 200;

const citation =
  'Zweig & Kaufmann (2011), A systematic approach to the one-mode projection of bipartite graphs, Social Network Analysis and Mining 1; Strona et al. (2014), Nature Communications 5, 4114';

export const exactMargins: Measure = {
  id: 'exactMargins',
  of: 'PAIR',
  title: { en: 'Chance with exact sizes (p)', cy: 'Siawns â meintiau union (p)' },
  definition: {
    en: 'The chance of sharing at least as many people if every board kept exactly its size and everybody exactly their number of boards: the fixed degree sequence model, from 2,000 graphs drawn by seeded curveball trades (a burn-in of 100 trades a board, 2 a board between samples). 1 when nobody is shared; up to 200 boards.',
    cy: 'Y siawns o rannu o leiaf cynifer o bobl pe bai pob bwrdd yn cadw ei union faint a phawb eu hunion nifer o fyrddau: y model dilyniant graddau sefydlog, o 2,000 o graffiau wedi’u tynnu drwy gyfnewidiadau curveball â hedyn (100 cyfnewidiad y bwrdd i ddechrau, 2 y bwrdd rhwng samplau). 1 os na rennir neb; hyd at 200 o fyrddau.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 1,
  citation,
  sampled: true,
  value: (projection, a = '', b = '') => exactMarginsOfPair(pairOfBoards(projection, a, b)).p,
};

export const exactMarginsError: Measure = {
  id: 'exactMarginsError',
  of: 'PAIR',
  title: { en: 'Error of the chance with exact sizes', cy: 'Gwall y siawns â meintiau union' },
  definition: {
    en: 'The standard error of the sampled chance with exact sizes, from fifty batches of samples; 0 when nobody is shared.',
    cy: 'Cyfeiliornad safonol y siawns a samplwyd â meintiau union, o hanner cant o sypiau o samplau; 0 os na rennir neb.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 0,
  citation,
  sampled: true,
  value: (projection, a = '', b = '') => exactMarginsOfPair(pairOfBoards(projection, a, b)).standardError,
};

/** @throws BoardwalkError TOO_COMPLEX for more than 200 boards with people */
export function exactMarginsOfPair(pair: Pair): Estimate {
  const model = pair.projection.keep(modelOf);
  if (pair.sharing < 0) return { p: 1, standardError: 0 };
  const { a, b } = sizes(pair);
  return model.tail(a, b, shared(pair));
}

function modelOf({ people, boards }: Projection): FixedMargins {
  const seated = [...boards.keys()].filter((board) => sizeOf(people, board) > 0);
  if (seated.length > mostBoards)
    throw new BoardwalkError('TOO_COMPLEX', 'tooManyBoards', { boards: seated.length, most: mostBoards });
  const start = Int32Array.of(0, ...seated.map((board) => at(people.boardStart, board + 1)));
  return fixedMargins({ start, actorOfCell: people.actorOfCell }, people.actors.length, exactMarginsSampling);
}
