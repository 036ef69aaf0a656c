// effectiveBoards: how many really different boards a person's boards amount to: the similarity-sensitive diversity of order 1 of the
// boards, equally weighted, by their likeness without this person. 0 without boards, else between 1 and the number of boards.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { type Likeness, likenessOfBoards } from './likeness.ts';
import { boards, type Measure } from './measure.ts';

export const effectiveBoards: Measure = {
  id: 'effectiveBoards',
  of: 'PERSON',
  title: { en: 'Boards in effect', cy: 'Byrddau mewn effaith' },
  definition: {
    en: 'How many really different boards the person’s boards amount to: boards that share most of their other people count as little more than one. The diversity of order 1, boards equally weighted, likeness being the Jaccard index without this person.',
    cy: 'I faint o fyrddau gwirioneddol wahanol y mae byrddau’r person yn cyfateb: nid yw byrddau sy’n rhannu’r rhan fwyaf o’u pobl eraill yn cyfrif fawr mwy nag un. Yr amrywiaeth o drefn 1, byrddau â phwysau cyfartal, a’r tebygrwydd yn fynegai Jaccard heb y person hwn.',
  },
  unit: boards,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: 'Leinster & Cobbold (2012), Measuring diversity: the importance of species similarity, Ecology 93',
  value: (projection, person = '') => effectiveBoardsOf(projection, person),
};

export const effectiveBoardsOrder0 = ofOrder(0, {
  en: 'Boards in effect, of order 0: as effectiveBoards, but boards unlike all others count most.',
  cy: 'Byrddau mewn effaith, o drefn 0: fel effectiveBoards, ond byrddau sy’n annhebyg i bob un arall sy’n cyfrif fwyaf.',
});

export const effectiveBoardsOrder2 = ofOrder(2, {
  en: 'Boards in effect, of order 2: as effectiveBoards, but boards that resemble many others count most.',
  cy: 'Byrddau mewn effaith, o drefn 2: fel effectiveBoards, ond byrddau sy’n debyg i lawer o rai eraill sy’n cyfrif fwyaf.',
});

function ofOrder(order: 0 | 2, definition: Measure['definition']): Measure {
  const { en, cy } = effectiveBoards.title;
  return {
    ...effectiveBoards,
    id: `effectiveBoardsOrder${order}`,
    title: { en: `${en}, order ${order}`, cy: `${cy}, trefn ${order}` },
    definition,
    value: (projection, person = '') => effectiveBoardsOf(projection, person, order),
  };
}

/** Of order 0 (rare and common alike), 1 or 2 (the common most). @throws BoardwalkError NOT_FOUND */
export function effectiveBoardsOf(projection: Projection, person: Id, order: 0 | 1 | 2 = 1): number {
  const likeness = likenessOfBoards(projection, person);
  return effectiveBoardsAmong(likeness, likeness.boards, order);
}

/** Of some of the person's boards alone: between 1 and their number; 0 for none. */
export function effectiveBoardsAmong(likeness: Likeness, some: readonly Id[], order: 0 | 1 | 2 = 1): number {
  if (some.length === 0) return 0;
  const places = some.map((id) => likeness.boards.indexOf(id));
  // Ordinariness of each board: the mean likeness of all of them to it.
  const ordinary = places.map((i) => mean(places.map((j) => likeness.between(i, j))));
  if (order === 1) return Math.exp(-mean(ordinary.map(Math.log)));
  return order === 0 ? mean(ordinary.map((zp) => 1 / zp)) : 1 / mean(ordinary);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
