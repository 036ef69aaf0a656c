import type { Step } from '../../state/place.ts';

export interface MeasuresOfPage {
  /** Of its name among the words of this view. */
  name: string;
  step: Step;
  /** Ids of the measures whose help stands there. */
  measures: readonly string[];
}

const loadOfPerson = ['boards', 'boardsAtOnce', 'effectiveBoards', 'similarBoards', 'meetingsPerYear', 'hoursPerYear'];
const loadOfOrganisation = [
  'organisationBoards',
  'organisationSeats',
  'organisationPeople',
  'organisationHours',
  'organisationBusiestShare',
  'organisationMissing',
];
const ofPair = ['sharedPeople', 'expectedPeople', 'containment', 'jaccard', 'qValue'];

/** Which measures are shown where, for the way from a definition to its numbers. */
export const shownOn: readonly MeasuresOfPage[] = [
  {
    name: 'landscape',
    step: { view: 'landscape' },
    measures: [
      'personHoursPerYear',
      'significantHours',
      'crowding',
      'gaps',
      'importance',
      'reach',
      'betweenness',
      'reportingBoards',
    ],
  },
  {
    name: 'boards',
    step: { view: 'landscape', record: 'boards' },
    measures: ['peopleCount', 'personHoursPerYear'],
  },
  { name: 'overlaps', step: { view: 'overlaps' }, measures: ofPair },
  {
    name: 'pair',
    step: { view: 'overlaps' },
    measures: [...ofPair, 'sharedHoursPerYear', 'organisationJaccard', 'themeSimilarity', 'areaSimilarity', 'strength'],
  },
  { name: 'people', step: { view: 'people' }, measures: loadOfPerson },
  { name: 'organisations', step: { view: 'organisations' }, measures: loadOfOrganisation },
  {
    name: 'meetings',
    step: { view: 'meetings' },
    measures: ['personHoursPerYear', 'duplicatedMeetings', 'duplication', 'clashes'],
  },
];
