// communities: groups of boards that share more people within than the boards' own sharing would lead one to expect (modularity,
// resolution 1, ties weighted by shared people), the best of 10 to 50 seeded runs with refinement. community: the number of a board's
// group, 1 the largest; communityStays: how often it is with the others of its group in all runs. 0 and null for a board without people;
// modularity −1/2 to 1, 0 where nobody is shared. modularitySpread: the standard deviation over the runs.
import type { Id } from '../../domain/records.ts';
import { type Measure, share } from '../measures/measure.ts';
import type { Graphs } from '../projection/graphs.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { at } from '../projection/twoMode.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { bestGroups, type Groups } from './bestGroups.ts';
import { oneMode } from './modularity.ts';
import { boardNetwork } from './neighbours.ts';
import { seatedBoards } from './seatedBoards.ts';

const citation =
  'Newman & Girvan (2004), Physical Review E 69, 026113; Traag, Waltman & van Eck (2019), From Louvain to Leiden, Scientific Reports 9, 5233';

export const communityCount: Measure = {
  id: 'communities',
  of: 'LANDSCAPE',
  needs: ['groupsOfBoards'],
  title: { en: 'Groups of boards', cy: 'Grwpiau o fyrddau' },
  definition: {
    en: 'How many groups the boards with people fall into, so that boards share more people within groups than one would expect of them; a board that shares nobody is a group of its own.',
    cy: 'I faint o grwpiau y mae’r byrddau â phobl yn ymrannu, fel bod byrddau’n rhannu mwy o bobl o fewn grwpiau nag y byddid yn ei ddisgwyl; mae bwrdd nad yw’n rhannu neb yn grŵp ar ei ben ei hun.',
  },
  unit: { en: 'groups', cy: 'grwpiau' },
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation,
  sampled: true,
  value: (projection) => communitiesOf(projection).length,
};

export const modularityOfBoards: Measure = {
  id: 'modularity',
  of: 'LANDSCAPE',
  needs: ['groupsOfBoards'],
  title: { en: 'Modularity', cy: 'Modiwlaredd' },
  definition: {
    en: 'How much more of the sharing lies within the groups of boards than the boards’ own sharing would lead one to expect, as a share of it all: 0 where groups explain nothing. The best of many seeded runs.',
    cy: 'Faint yn fwy o’r rhannu sydd o fewn y grwpiau o fyrddau nag y byddai rhannu’r byrddau eu hunain yn peri ei ddisgwyl, fel cyfran o’r cyfan: 0 lle nad yw grwpiau’n esbonio dim. Y gorau o lawer o rediadau â hadau.',
  },
  unit: share,
  bounds: { least: -1 / 2, most: 1 },
  degenerate: 0,
  citation,
  sampled: true,
  value: (projection) => projection.keep(groupsOfBoards).modularity,
};

export const modularitySpread: Measure = {
  id: 'modularitySpread',
  of: 'LANDSCAPE',
  needs: ['groupsOfBoards'],
  title: { en: 'Spread of modularity', cy: 'Gwasgariad y modiwlaredd' },
  definition: {
    en: 'The standard deviation of the modularity over all runs: small where every run finds groups as good.',
    cy: 'Gwyriad safonol y modiwlaredd dros bob rhediad: bach lle mae pob rhediad yn canfod grwpiau cystal.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 0,
  citation,
  sampled: true,
  value: (projection) => projection.keep(groupsOfBoards).spread,
};

export const community: Measure = {
  id: 'community',
  of: 'BOARD',
  needs: ['groupsOfBoards'],
  title: { en: 'Group', cy: 'Grŵp' },
  definition: {
    en: 'The number of the group of boards that the board is in, 1 the largest; 0 for a board without people.',
    cy: 'Rhif y grŵp o fyrddau y mae’r bwrdd ynddo, 1 y mwyaf; 0 ar gyfer bwrdd heb bobl.',
  },
  unit: { en: 'number of a group', cy: 'rhif grŵp' },
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation,
  sampled: true,
  value: (projection, board = '') => {
    const index = seatedIndex(projection, board);
    return index === null ? 0 : at(projection.keep(numbersOfGroups), index);
  },
};

export const communityStays: Measure = {
  id: 'communityStays',
  of: 'BOARD',
  needs: ['groupsOfBoards'],
  title: { en: 'How often in its group', cy: 'Pa mor aml yn ei grŵp' },
  definition: {
    en: 'The mean share, over all runs, of the other boards of its group that are in one group with it; of a board alone, how often it is alone. Unknown for a board without people.',
    cy: 'Y gyfran gymedrig, dros bob rhediad, o fyrddau eraill ei grŵp sydd mewn un grŵp ag ef; ar gyfer bwrdd ar ei ben ei hun, pa mor aml y mae felly. Anhysbys ar gyfer bwrdd heb bobl.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: null,
  citation,
  sampled: true,
  value: (projection, board = '') => {
    const index = seatedIndex(projection, board);
    return index === null ? null : at(projection.keep(groupsOfBoards).stays, index);
  },
};

/** The boards with people, group by group, the largest first. */
export function communitiesOf(projection: Projection): Id[][] {
  const groups: Id[][] = [];
  for (const [board, number] of projection.keep(numbersOfGroups).entries()) {
    const id = projection.boards[board]?.id ?? '';
    if (number > 0) groups[number - 1] = [...(groups[number - 1] ?? []), id];
  }
  return groups;
}

/** Of each board in scope, by index; boards without people are groups of one, too. */
export function groupsOfBoards(graphs: Graphs): Groups {
  return bestGroups(oneMode(graphs.keep(boardNetwork)));
}

// From 1 on, the largest first; 0 for boards without people.
function numbersOfGroups(projection: Projection): Int32Array {
  const { group } = projection.keep(groupsOfBoards);
  const numbers = new Int32Array(group.length);
  const seated = projection.keep(seatedBoards);
  const groups = [...new Set(seated.map((board) => at(group, board)))].sort((a, b) => a - b);
  const numberOf = new Map(groups.map((one, place) => [one, place + 1]));
  for (const board of seated) numbers[board] = numberOf.get(at(group, board)) ?? 0;
  return numbers;
}

function seatedIndex({ indexOfBoard, allBoards, people }: Projection, board: Id): number | null {
  const index = indexOfBoard.get(found(allBoards, board).id) ?? -1;
  return sizeOf(people, index) > 0 ? index : null;
}
