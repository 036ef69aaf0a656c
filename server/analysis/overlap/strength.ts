// strength: how alike two boards are altogether: the weighted mean of people, organisations, themes and ground. 0 to 1.
// What is unknown is left out and the weights renormalised, but never the people: without shared people nothing exceeds 1/2.
import { type Measure, share } from '../measures/measure.ts';
import { areaSimilarityOfPair } from './areaSimilarity.ts';
import { containmentOfPair } from './containment.ts';
import { jaccardOfPair } from './jaccard.ts';
import { knownOrganisationJaccard } from './organisationJaccard.ts';
import { type Pair, pairOfBoards } from './pair.ts';
import { themeSimilarityOfPair } from './themeSimilarity.ts';

const weights = { people: 5, organisations: 2, themes: 2, areas: 1 };

export const strength: Measure = {
  id: 'strength',
  of: 'PAIR',
  title: { en: 'Strength of overlap', cy: 'Cryfder y gorgyffwrdd' },
  definition: {
    en: 'The weighted mean of the people in common (the mean of Jaccard index and containment, weight 5), the organisations (2), the themes (2) and the ground (1). A part that is unknown is left out, but never the people.',
    cy: 'Cymedr wedi’i bwysoli o’r bobl sy’n gyffredin (cymedr mynegai Jaccard a chynhwysiad, pwysau 5), y sefydliadau (2), y themâu (2) a’r tir (1). Gadewir allan unrhyw ran sy’n anhysbys, ond byth y bobl.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 0,
  citation: null,
  value: (projection, a = '', b = '') => strengthOfPair(pairOfBoards(projection, a, b)),
};

export function strengthOfPair(pair: Pair): number {
  return strengthOf({
    people: (jaccardOfPair(pair) + containmentOfPair(pair)) / 2,
    organisations: knownOrganisationJaccard(pair),
    themes: themeSimilarityOfPair(pair),
    areas: areaSimilarityOfPair(pair),
  });
}

/** Each part in 0 to 1, null where unknown. */
export function strengthOf(parts: {
  people: number;
  organisations: number | null;
  themes: number | null;
  areas: number | null;
}): number {
  const { people, organisations, themes, areas } = parts;
  const known =
    weights.people +
    (organisations === null ? 0 : weights.organisations) +
    (themes === null ? 0 : weights.themes) +
    (areas === null ? 0 : weights.areas);
  const sum =
    weights.people * people +
    weights.organisations * (organisations ?? 0) +
    weights.themes * (themes ?? 0) +
    weights.areas * (areas ?? 0);
  return sum / known;
}
