// The registry of all measures, those of the other rooms included: schema, help and client list it and need nothing else.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import { crowdedCells } from '../crowding/crowding.ts';
import { effectiveBoardsTogether } from '../crowding/effectiveBoardsTogether.ts';
import { gaps } from '../crowding/gaps.ts';
import { clashesMeasure } from '../meetings/clashes.ts';
import { duplicatedMeetings } from '../meetings/duplicatedMeetings.ts';
import { duplication } from '../meetings/duplication.ts';
import { personHours } from '../meetings/personHours.ts';
import { personHoursPerYear } from '../meetings/personHoursPerYear.ts';
import { areaSimilarity } from '../overlap/areaSimilarity.ts';
import { containment } from '../overlap/containment.ts';
import { exactMargins, exactMarginsError } from '../overlap/exactMargins.ts';
import { hypergeometric } from '../overlap/hypergeometric.ts';
import { jaccard } from '../overlap/jaccard.ts';
import { newmanWeight } from '../overlap/newmanWeight.ts';
import { organisationJaccard } from '../overlap/organisationJaccard.ts';
import { expectedPeople, pValue, qValue } from '../overlap/pValue.ts';
import { sharedHoursPerYear } from '../overlap/sharedHoursPerYear.ts';
import { sharedPeople } from '../overlap/sharedPeople.ts';
import { strength } from '../overlap/strength.ts';
import { themeSimilarity } from '../overlap/themeSimilarity.ts';
import type { Projection } from '../projection/project.ts';
import { betweenness, betweennessError, normalisedBetweenness } from '../whole/betweenness.ts';
import { bipartiteModularity } from '../whole/bipartiteModularity.ts';
import { brokerage, brokerageError } from '../whole/brokerage.ts';
import {
  community,
  communityCount,
  communityStays,
  modularityOfBoards,
  modularitySpread,
} from '../whole/communities.ts';
import { components } from '../whole/components.ts';
import { constraint } from '../whole/constraint.ts';
import { core } from '../whole/core.ts';
import { cutPeople, partsWithout } from '../whole/cutPeople.ts';
import { density } from '../whole/density.ts';
import { importance, reach, reportingBoards } from '../whole/importance.ts';
import { meanOverlap } from '../whole/meanOverlap.ts';
import { significantHours } from '../whole/significantHours.ts';
import { boardsAtOnce, boardsOfPerson } from './boardsOfPerson.ts';
import { degree } from './degree.ts';
import { effectiveBoards, effectiveBoardsOrder0, effectiveBoardsOrder2 } from './effectiveBoards.ts';
import { organisationBusiestShare, organisationHours } from './hoursOfOrganisation.ts';
import { hoursPerYear, meetingsPerYear } from './hoursOfPerson.ts';
import { boardsOfOrganisation, peopleOfOrganisation, seatsOfOrganisation } from './loadOfOrganisation.ts';
import type { Measure } from './measure.ts';
import { organisationMissing } from './missingBoards.ts';
import { peopleCount } from './peopleCount.ts';
import { similarBoards } from './similarBoards.ts';

export const measures: readonly Measure[] = [
  sharedPeople,
  jaccard,
  containment,
  newmanWeight,
  expectedPeople,
  pValue,
  qValue,
  hypergeometric,
  exactMargins,
  exactMarginsError,
  organisationJaccard,
  themeSimilarity,
  areaSimilarity,
  sharedHoursPerYear,
  strength,
  duplicatedMeetings,
  peopleCount,
  degree,
  betweenness,
  normalisedBetweenness,
  betweennessError,
  importance,
  reach,
  reportingBoards,
  core,
  constraint,
  community,
  communityStays,
  personHoursPerYear,
  boardsOfPerson,
  boardsAtOnce,
  effectiveBoards,
  effectiveBoardsOrder0,
  effectiveBoardsOrder2,
  similarBoards,
  brokerage,
  brokerageError,
  partsWithout,
  meetingsPerYear,
  hoursPerYear,
  clashesMeasure,
  boardsOfOrganisation,
  seatsOfOrganisation,
  peopleOfOrganisation,
  organisationHours,
  organisationBusiestShare,
  organisationMissing,
  density,
  components,
  meanOverlap,
  significantHours,
  cutPeople,
  communityCount,
  modularityOfBoards,
  modularitySpread,
  bipartiteModularity,
  personHours,
  duplication,
  effectiveBoardsTogether,
  crowdedCells,
  gaps,
];

/** The value for one record or, of a pair, for two boards; null: unknown. @throws BoardwalkError NOT_FOUND for an unknown measure or record */
export function measureOf(projection: Projection, measure: string, ...ids: Id[]): number | null {
  const found = measures.find(({ id }) => id === measure);
  if (!found) throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id: measure });
  return found.value(projection, ...ids);
}
