// duplication: how far two meetings are one: strength, with the containment of those present (shared over the smaller number) as its
// first part; the other parts are those of their boards. 0 to 1; null when either is out of scope, or nobody is known to have been there.
import { type Measure, share } from '../measures/measure.ts';
import { areaSimilarityOfPair } from '../overlap/areaSimilarity.ts';
import { containmentOf } from '../overlap/containment.ts';
import { knownOrganisationJaccard } from '../overlap/organisationJaccard.ts';
import { pairOfBoards } from '../overlap/pair.ts';
import { type BoardRelation, relationOf } from '../overlap/relation.ts';
import { strengthOf } from '../overlap/strength.ts';
import { themeSimilarityOfPair } from '../overlap/themeSimilarity.ts';
import type { Projection } from '../projection/project.ts';
import { type Gathering, gatheringOf } from './gatherings.ts';

export const duplication: Measure = {
  id: 'duplication',
  of: 'MEETING',
  title: { en: 'Likeness of two meetings', cy: 'Tebygrwydd dau gyfarfod' },
  definition: {
    en: 'The weighted mean of the people at both over those at the smaller one (weight 5), and of the organisations (2), the themes (2) and the ground (1) of the two boards. A part that is unknown is left out, but never the people. Where no attendance is recorded, the seats of the day stand in. Unknown where nobody is known to have been.',
    cy: 'Cymedr wedi’i bwysoli o’r bobl yn y ddau gyfarfod fel cyfran o’r rhai yn y lleiaf (pwysau 5), a sefydliadau (2), themâu (2) a thir (1) y ddau fwrdd. Gadewir allan unrhyw ran sy’n anhysbys, ond byth y bobl. Lle na chofnodwyd presenoldeb, defnyddir seddi’r diwrnod yn ei le. Anhysbys lle nad yw’n hysbys pwy oedd yno.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: null,
  citation: null,
  value: (projection, a = '', b = '') => {
    const [one, other] = [a, b].map((id) => gatheringOf(projection, id));
    if (!one?.present.length || !other?.present.length) return null;
    const there = new Set(one.present);
    const shared = other.present.filter((person) => there.has(person)).length;
    return duplicationOf(remitsOf(projection, one.meeting.board, other.meeting.board), shared, [one, other]);
  },
};

/** What two boards have in common beside people; null where unknown. */
export interface Remits {
  organisations: number | null;
  themes: number | null;
  areas: number | null;
  relation: BoardRelation | null;
}

export function remitsOf(projection: Projection, a: string, b: string): Remits {
  const pair = pairOfBoards(projection, a, b);
  return {
    organisations: knownOrganisationJaccard(pair),
    themes: themeSimilarityOfPair(pair),
    areas: areaSimilarityOfPair(pair),
    relation: relationOf(pair),
  };
}

export function duplicationOf(remits: Remits, shared: number, [a, b]: readonly [Gathering, Gathering]): number {
  return strengthOf({ ...remits, people: containmentOf(shared, a.present.length, b.present.length) });
}
