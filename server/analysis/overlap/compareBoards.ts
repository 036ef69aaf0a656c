// Any two boards side by side, even if they share nothing.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { areaSimilarityOfPair, areasShared } from './areaSimilarity.ts';
import { containmentOfPair } from './containment.ts';
import { footing } from './footing.ts';
import { jaccardOfPair } from './jaccard.ts';
import { newmanWeightOfPair } from './newmanWeight.ts';
import { organisationJaccardOfPair, organisationsShared } from './organisationJaccard.ts';
import type { Overlap } from './overlap.ts';
import { type Pair, pairOfBoards } from './pair.ts';
import { expectedPeopleOfPair, isSignificant, pValueOfPair, qValueOfPair } from './pValue.ts';
import { relationOf } from './relation.ts';
import { sharedHours } from './sharedHoursPerYear.ts';
import { peopleShared, shared, sizes } from './sharedPeople.ts';
import { strengthOfPair } from './strength.ts';
import { themeSimilarityOfPair, themesShared } from './themeSimilarity.ts';
import { judge } from './verdict.ts';

/** @throws BoardwalkError NOT_FOUND */
export function compareBoards(projection: Projection, a: Id, b: Id): Overlap {
  return overlapOf(pairOfBoards(projection, a, b));
}

export function overlapOf(pair: Pair): Overlap {
  const { a: sizeA, b: sizeB } = sizes(pair);
  const hours = sharedHours(pair);
  const { stated, undated } = footing(pair);
  const seen: Omit<Overlap, 'verdict' | 'reasons'> = {
    a: pair.a.id,
    b: pair.b.id,
    sizeA,
    sizeB,
    sharedPeople: shared(pair),
    people: peopleShared(pair),
    statedPeople: stated,
    undated,
    jaccard: jaccardOfPair(pair),
    containment: containmentOfPair(pair),
    newmanWeight: newmanWeightOfPair(pair),
    expectedPeople: expectedPeopleOfPair(pair),
    pValue: pValueOfPair(pair),
    qValue: qValueOfPair(pair),
    significant: isSignificant(pair),
    organisations: organisationsShared(pair),
    organisationJaccard: organisationJaccardOfPair(pair),
    themes: themesShared(pair),
    themeSimilarity: themeSimilarityOfPair(pair),
    areas: areasShared(pair),
    areaSimilarity: areaSimilarityOfPair(pair),
    sharedHoursPerYear: hours?.most ?? null,
    sharedHoursDay: hours?.day ?? null,
    relation: relationOf(pair),
    strength: strengthOfPair(pair),
  };
  return { ...seen, ...judge({ a: pair.a, b: pair.b, end: pair.projection.days.last, overlap: seen }) };
}
