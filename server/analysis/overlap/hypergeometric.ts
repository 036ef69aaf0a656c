// hypergeometric: the chance that two boards of these sizes, filled by lot from all N people who sit anywhere, share at least s:
// P(X ≥ s), X ~ Hypergeometric(N, a, b). 0 to 1; 1 when nobody is shared. It takes no account of how busy each person is, and so
// overstates pairs that share busy people: offered beside pValue. Each value takes time in the smaller board's size.
import { type Measure, share } from '../measures/measure.ts';
import { type Pair, pairOfBoards } from './pair.ts';
import { shared, sizes } from './sharedPeople.ts';

export const hypergeometric: Measure = {
  id: 'hypergeometric',
  of: 'PAIR',
  title: { en: 'Chance by lot (p)', cy: 'Siawns drwy goelbren (p)' },
  definition: {
    en: 'The chance of sharing at least as many people if both boards were filled by lot from all people who sit anywhere: the hypergeometric tail, exact. It overstates pairs that share busy people. 1 when nobody is shared.',
    cy: 'Y siawns o rannu o leiaf cynifer o bobl pe bai’r ddau fwrdd yn cael eu llenwi drwy goelbren o blith pawb sy’n eistedd yn rhywle: y gynffon hypergeometrig, yn union. Mae’n gorbwysleisio parau sy’n rhannu pobl brysur. 1 os na rennir neb.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 1,
  citation: 'Feller (1968), An Introduction to Probability Theory and Its Applications, 3rd edition, II.6',
  value: (projection, a = '', b = '') => hypergeometricOfPair(pairOfBoards(projection, a, b)),
};

export function hypergeometricOfPair(pair: Pair): number {
  const { a, b } = sizes(pair);
  return hypergeometricTail(shared(pair), a, b, pair.projection.people.actors.length);
}

/** P(X ≥ s) of two sets of the sizes a and b, drawn by lot out of n. */
export function hypergeometricTail(s: number, a: number, b: number, n: number): number {
  // As many as these are shared however the lot falls.
  if (s <= Math.max(0, a + b - n)) return 1;
  const [most, larger] = [Math.min(a, b), Math.max(a, b)];
  let sum = 0;
  let chance = 1;
  // Each chance over the first; a tail summed upwards loses nothing to rounding that it could show.
  for (let x = s; x <= most; x++) {
    sum += chance;
    chance *= ((most - x) / (x + 1)) * ((larger - x) / (n - a - b + x + 1));
  }
  return Math.min(1, sum * Math.exp(logChance(s, larger, most, n)));
}

// ln P(X = s): of the b drawn one after the other, s of the a and then b − s of the rest, in any of their orders.
function logChance(s: number, a: number, b: number, n: number): number {
  let log = 0;
  for (let i = 0; i < s; i++) log += Math.log(((b - i) / (s - i)) * ((a - i) / (n - i)));
  for (let j = 0; j < b - s; j++) log += Math.log((n - a - j) / (n - s - j));
  return log;
}
