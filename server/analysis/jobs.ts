// What takes long in a large landscape, by name. Each is made of the graphs alone, so that another thread can make it.
import type { JobName } from './jobName.ts';
import { significance } from './overlap/significance/significance.ts';
import type { Graphs } from './projection/graphs.ts';
import { sharingOfPeople } from './projection/project.ts';
import { at, type TwoMode } from './projection/twoMode.ts';
import { betweennessOfBoards, mostExactBoards, sampledSources } from './whole/betweenness.ts';
import { groupsOfBoth } from './whole/bipartiteModularity.ts';
import { brokerageOfPeople } from './whole/brokerage.ts';
import { groupsOfBoards } from './whole/communities.ts';

export const jobs = {
  sharingOfPeople,
  significance,
  betweennessOfBoards,
  brokerageOfPeople,
  groupsOfBoards,
  groupsOfBoth,
} as const satisfies Record<JobName, (graphs: Graphs) => unknown>;

export type Made<J extends JobName> = ReturnType<(typeof jobs)[J]>;

const runsOfGroups = 250;

/** Roughly how many steps a job takes; some tens of millions are a second. */
export function stepsOf(job: JobName, people: TwoMode): number {
  const { boardCount, cellCount, actorStart } = people;
  let pairs = 0;
  for (let actor = 0; actor + 1 < actorStart.length; actor++)
    pairs += (at(actorStart, actor + 1) - at(actorStart, actor)) ** 2;
  const sources = boardCount > mostExactBoards ? sampledSources : boardCount;
  switch (job) {
    case 'sharingOfPeople':
    case 'significance':
      return pairs;
    case 'betweennessOfBoards':
      return sources * pairs;
    case 'brokerageOfPeople':
      return 2 * sources * cellCount;
    case 'groupsOfBoards':
      return runsOfGroups * pairs;
    case 'groupsOfBoth':
      return 8 * runsOfGroups * cellCount;
  }
}
