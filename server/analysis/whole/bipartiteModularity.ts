// bipartiteModularity: of people and boards grouped together, how much more people sit on boards of their own group than their number of
// boards, and the boards' sizes, would lead one to expect (Barber 2007); the best of 10 to 50 seeded runs. −1/2 to 1; 0 where nobody sits.
// Dates do not matter: who sits anywhere in scope sits there.
import type { Id } from '../../domain/records.ts';
import { type Measure, share } from '../measures/measure.ts';
import type { Graphs } from '../projection/graphs.ts';
import type { Projection } from '../projection/project.ts';
import { at } from '../projection/twoMode.ts';
import { bestGroups, type Groups } from './bestGroups.ts';
import { twoSided } from './modularity.ts';
import { twoModeNetwork } from './neighbours.ts';
import { seatedBoards } from './seatedBoards.ts';

export const bipartiteModularity: Measure = {
  id: 'bipartiteModularity',
  of: 'LANDSCAPE',
  needs: ['groupsOfBoth'],
  title: { en: 'Modularity of people and boards', cy: 'Modiwlaredd pobl a byrddau' },
  definition: {
    en: 'How many more of the seats lie within groups of people and boards than the people’s numbers of boards and the boards’ sizes would lead one to expect, as a share of all seats. The best of many seeded runs.',
    cy: 'Faint yn fwy o’r seddi sydd o fewn grwpiau o bobl a byrddau nag y byddai niferoedd byrddau’r bobl a maint y byrddau’n peri ei ddisgwyl, fel cyfran o’r holl seddi. Y gorau o lawer o rediadau â hadau.',
  },
  unit: share,
  bounds: { least: -1 / 2, most: 1 },
  degenerate: 0,
  citation: 'Barber (2007), Modularity and community detection in bipartite networks, Physical Review E 76, 066102',
  sampled: true,
  value: (projection) => projection.keep(groupsOfBoth).modularity,
};

/** People and boards, group by group, the largest first. */
export function peopleAndBoardsTogether(projection: Projection): { boards: Id[]; people: Id[] }[] {
  const { group } = projection.keep(groupsOfBoth);
  const { boards, people } = projection;
  const groups = new Map<number, { boards: Id[]; people: Id[] }>();
  const groupAt = (node: number) => {
    const there = groups.get(at(group, node)) ?? { boards: [], people: [] };
    groups.set(at(group, node), there);
    return there;
  };
  for (const board of projection.keep(seatedBoards)) groupAt(board).boards.push(boards[board]?.id ?? '');
  for (const [actor, id] of people.actors.entries()) groupAt(boards.length + actor).people.push(id);
  return [...groups].sort(([a], [b]) => a - b).map(([, members]) => members);
}

/** Of each board in scope, then of each person, by index. */
export function groupsOfBoth({ people }: Graphs): Groups {
  return bestGroups(twoSided(twoModeNetwork(people), people.boardCount));
}
