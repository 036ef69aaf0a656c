// pValue: the chance of sharing at least as many people, expectedPeople: how many chance would share, qValue: p corrected for looking at
// all pairs; significant: q ≤ 0.05. p and q in 0 to 1, 1 when nobody is shared; expected people 0 and up, 0 when a board is empty.
import { type Measure, people, share } from '../measures/measure.ts';
import { at } from '../projection/twoMode.ts';
import { thresholds } from '../thresholds.ts';
import { type Pair, pairOfBoards } from './pair.ts';
import { sizes } from './sharedPeople.ts';
import { expectedShared, significance } from './significance/significance.ts';

const citation =
  'Neal (2014), The backbone of bipartite projections, Social Networks 39; Neal, Domagalski & Sagan (2021), Scientific Reports 11, 23929; Saracco et al. (2017), New Journal of Physics 19, 053022';

export const pValue: Measure = {
  id: 'pValue',
  of: 'PAIR',
  needs: ['significance'],
  title: { en: 'Chance (p)', cy: 'Siawns (p)' },
  definition: {
    en: 'The chance that two boards of these sizes would share at least as many people if everybody sat on as many boards as they do, but on any: the stochastic degree sequence model, exact. 1 when nobody is shared.',
    cy: 'Y siawns y byddai dau fwrdd o’r maint hwn yn rhannu o leiaf cynifer o bobl pe bai pawb yn eistedd ar yr un nifer o fyrddau ag y maent, ond ar unrhyw rai: y model dilyniant graddau stocastig, yn union. 1 os na rennir neb.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 1,
  citation,
  value: (projection, a = '', b = '') => pValueOfPair(pairOfBoards(projection, a, b)),
};

export const qValue: Measure = {
  id: 'qValue',
  of: 'PAIR',
  needs: ['significance'],
  title: { en: 'Corrected chance (q)', cy: 'Siawns wedi’i chywiro (q)' },
  definition: {
    en: `The share of false findings to be expected among the pairs that look at least as striking, over all pairs of boards with people. Up to ${thresholds.mostFalse} the overlap counts as more than chance.`,
    cy: `Cyfran y canfyddiadau ffug i’w disgwyl ymhlith y parau sy’n edrych o leiaf mor drawiadol, dros bob pâr o fyrddau â phobl. Hyd at ${thresholds.mostFalse}, mae’r gorgyffwrdd yn cyfrif fel mwy na siawns.`,
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 1,
  citation:
    'Benjamini & Hochberg (1995), Controlling the false discovery rate, Journal of the Royal Statistical Society B 57',
  value: (projection, a = '', b = '') => qValueOfPair(pairOfBoards(projection, a, b)),
};

export const expectedPeople: Measure = {
  id: 'expectedPeople',
  of: 'PAIR',
  needs: ['significance'],
  title: { en: 'Shared by chance', cy: 'Rhennir ar siawns' },
  definition: {
    en: 'How many people two boards of these sizes would share on average if chance alone decided who sits where, everybody sitting on as many boards as they do.',
    cy: 'Faint o bobl y byddai dau fwrdd o’r maint hwn yn eu rhannu ar gyfartaledd pe bai siawns yn unig yn penderfynu pwy sy’n eistedd ble, a phawb yn eistedd ar yr un nifer o fyrddau ag y maent.',
  },
  unit: people,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation,
  value: (projection, a = '', b = '') => expectedPeopleOfPair(pairOfBoards(projection, a, b)),
};

export function pValueOfPair({ projection, sharing }: Pair): number {
  const { p, level } = projection.keep(significance);
  return sharing < 0 ? 1 : at(p, at(level, sharing));
}

export function qValueOfPair({ projection, sharing }: Pair): number {
  const { q, level } = projection.keep(significance);
  return sharing < 0 ? 1 : at(q, at(level, sharing));
}

export function expectedPeopleOfPair(pair: Pair): number {
  const { a, b } = sizes(pair);
  return expectedShared(pair.projection.keep(significance), a, b);
}

export function isSignificant(pair: Pair): boolean {
  return qValueOfPair(pair) <= thresholds.mostFalse;
}
