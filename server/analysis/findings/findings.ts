// Everything worth telling of a landscape, in order: the first of each kind in the order of kinds, then the second of each, and so on, so
// that the first few are of different kinds. Each kind is found by one rule, in a file of its own.

import type { Projection } from '../projection/project.ts';
import { brokenLines } from './brokenLines.ts';
import { busyPeople } from './busyPeople.ts';
import { crowdedThemes } from './crowdedThemes.ts';
import { emptyCells } from './emptyCells.ts';
import type { Finding, Rule } from './finding.ts';

import { linesOnOnePerson } from './linesOnOnePerson.ts';
import { meetingClashes } from './meetingClashes.ts';
import { meetingsTwice } from './meetingsTwice.ts';
import { missingOrganisations } from './missingOrganisations.ts';
import { organisationLoads } from './organisationLoads.ts';
import { overlappedPairs } from './overlappedPairs.ts';
import { similarGroups } from './similarGroups.ts';

/** In the order of kinds. What each finds is kept in the projection, so that they can be asked one by one. */
export const findingRules: readonly Rule[] = [
  overlappedPairs,
  busyPeople,
  meetingsTwice,
  brokenLines,
  crowdedThemes,
  emptyCells,
  similarGroups,
  organisationLoads,
  missingOrganisations,
  linesOnOnePerson,
  meetingClashes,
];

export type RankedFinding = Finding & {
  /** 1 the most important. */
  rank: number;
};

export function findingsOf(projection: Projection): RankedFinding[] {
  const placed = findingRules.flatMap((rule) =>
    projection.keep(rule.find).map((finding, place) => ({ finding, place })),
  );
  // Of one place they stay in the order of the rules.
  return placed.sort((x, y) => x.place - y.place).map(({ finding }, i) => ({ ...finding, rank: i + 1 }));
}
