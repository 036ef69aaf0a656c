// organisationJaccard: organisations represented on both boards on a common day over those on either, rolled up as the scope says.
// A share; 0 where a board has none known.
import type { Id } from '../../domain/records.ts';
import { type Measure, share } from '../measures/measure.ts';
import { sharedActors, sharedCount } from '../projection/sharing.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { jaccardOf } from './jaccard.ts';
import { type Pair, pairOfBoards, placeIn } from './pair.ts';

export const organisationJaccard: Measure = {
  id: 'organisationJaccard',
  of: 'PAIR',
  title: { en: 'Shared organisations, as a share', cy: 'Cyfran y sefydliadau a rennir' },
  definition: {
    en: 'Organisations represented on both boards on a common day over those on either; a unit counts as its body. A seat represents the organisation it is held on behalf of, else the one that holds it or has its post, else the person’s on that day. 0 where a board has none known.',
    cy: 'Sefydliadau a gynrychiolir ar y ddau fwrdd ar yr un diwrnod fel cyfran o’r rhai ar y naill neu’r llall; mae uned yn cyfrif fel y corff y mae’n rhan ohono. Mae sedd yn cynrychioli’r sefydliad y mae’n cael ei dal ar ei ran, neu’r un sy’n ei dal neu’n berchen ar ei swydd, neu sefydliad y person ar y diwrnod hwnnw. 0 os nad oes un yn hysbys ar un o’r byrddau.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 0,
  citation: null,
  value: (projection, a = '', b = '') => organisationJaccardOfPair(pairOfBoards(projection, a, b)),
};

export function organisationJaccardOfPair(pair: Pair): number {
  return knownOrganisationJaccard(pair) ?? 0;
}

/** The same, but null where a board has no organisation known. */
export function knownOrganisationJaccard(pair: Pair): number | null {
  const { projection, i, j } = pair;
  const a = sizeOf(projection.organisations, i);
  const b = sizeOf(projection.organisations, j);
  if (a === 0 || b === 0) return null;
  const { sharedOrganisations: sharing } = projection;
  return i === j ? 1 : jaccardOf(sharedCount(sharing, placeIn(sharing, pair.i, pair.j)), a, b);
}

/** The organisations represented on both, by id. */
export function organisationsShared(pair: Pair): Id[] {
  const { sharedOrganisations: sharing, organisations: graph } = pair.projection;
  return Array.from(sharedActors(sharing, placeIn(sharing, pair.i, pair.j)), (actor) => graph.actors[actor] as Id);
}
