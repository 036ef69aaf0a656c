// organisationHours: the hours a year of those who sit for an organisation, each person once a board, a seat that it holds itself as one
// person; boards of known hours only, on the day in scope with the most. Hours a year, 0 and up; null when those of none are known.
// organisationBusiestShare: what part of them its busiest person carries, on that day; above 0 and up to 1; null where no person sits.
import type { Day } from '../../domain/partialDate.ts';
import type { Id } from '../../domain/records.ts';
import { busiestDay } from '../projection/busiestDay.ts';
import type { Projection } from '../projection/project.ts';
import { hoursAYear, type Measure, share } from './measure.ts';
import { hoursOn, type KnownSitting, type Sitting, sittingsFor } from './sittings.ts';

export const organisationHours: Measure = {
  id: 'organisationHours',
  of: 'ORGANISATION',
  title: { en: 'Hours a year for an organisation', cy: 'Oriau y flwyddyn dros sefydliad' },
  definition: {
    en: 'The hours a year of those who sit for the organisation on boards whose cadence and length are known, each person once a board, on the day in scope with the most; unknown when those of none are.',
    cy: 'Oriau blynyddol y rhai sy’n eistedd dros y sefydliad ar fyrddau y mae eu hamlder a’u hyd yn hysbys, pob person unwaith y bwrdd, ar y diwrnod o fewn y cwmpas â’r nifer mwyaf; anhysbys os nad oes un yn hysbys.',
  },
  unit: hoursAYear,
  bounds: { least: 0, most: null },
  degenerate: null,
  citation: null,
  value: (projection, organisation = '') => hoursOfOrganisation(projection, organisation).hours,
};

export const organisationBusiestShare: Measure = {
  id: 'organisationBusiestShare',
  of: 'ORGANISATION',
  title: { en: 'Carried by its busiest person', cy: 'Cyfran y person prysuraf' },
  definition: {
    en: 'The part of the organisation’s hours a year that its busiest person carries, on the day with the most; unknown where no hours are known or no person sits.',
    cy: 'Y gyfran o oriau blynyddol y sefydliad y mae ei berson prysuraf yn ei chario, ar y diwrnod â’r nifer mwyaf; anhysbys lle nad oes oriau’n hysbys neu lle nad oes person yn eistedd.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: null,
  citation: null,
  value: (projection, organisation = '') => hoursOfOrganisation(projection, organisation).busiestShare,
};

export interface OrganisationHours {
  /** Null: known of no board. */
  hours: number | null;
  /** The day that they belong to; null: any. */
  day: Day | null;
  /** Boards whose hours are unknown, and are not in it. */
  boardsWithout: number;
  busiest: Id | null;
  busiestShare: number | null;
}

/** @throws BoardwalkError NOT_FOUND */
export function hoursOfOrganisation(projection: Projection, organisation: Id): OrganisationHours {
  return hoursOfSittings(sittingsFor(projection, organisation));
}

/** The same of all who sit for it. */
export function hoursOfSittings(sittings: readonly Sitting[]): OrganisationHours {
  const known = sittings.filter((sitting): sitting is KnownSitting => sitting.weight !== null);
  const boardsWithout = new Set(sittings.filter(({ weight }) => weight === null).map(({ board }) => board)).size;
  if (known.length === 0) return { hours: null, day: null, boardsWithout, busiest: null, busiestShare: null };
  const { most, day } = busiestDay(known);
  const carried = hoursOn(known, day);
  const [busiest, hours] = [...carried].reduce<[Id | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0]);
  return { hours: most, day, boardsWithout, busiest, busiestShare: busiest === null ? null : hours / most };
}
