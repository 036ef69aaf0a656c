// Who or what may stand there twice: what of the landscape is looked at, in a form that can be handed to a thread, and the pairs found in it.
import type { Landscape } from '../domain/landscape.ts';
import type { Match } from '../domain/match.ts';
import type { Id } from '../domain/records.ts';
import type { MergeableKind } from '../domain/vocabulary.ts';
import { type BodyFacts, BodyMatcher } from '../matching/bodyMatcher.ts';
import { PeopleMatcher } from '../matching/peopleMatcher.ts';
import type { PersonFacts } from '../matching/personFacts.ts';
import { factsOfPeople, membersOfBodies } from './factsOfPeople.ts';

/** Below this nothing is worth a look, whatever is asked for. */
const leastKept = 0.05;

interface People {
  people: readonly PersonFacts[];
  /** How many people each body, post and board has, and what it is called. */
  counts: ReadonlyMap<Id, number>;
  names: ReadonlyMap<Id, string>;
  /** Of organisations under each other's names, the one that stands for the others. */
  same: ReadonlyMap<Id, Id>;
}
interface Bodies {
  bodies: readonly BodyFacts[];
}
export type DuplicatesTask = (People | Bodies) & {
  /** Pairs of which somebody said that they are two, each both ways round. */
  apart: ReadonlySet<string>;
};

export function duplicatesTask(landscape: Landscape, kind: MergeableKind): DuplicatesTask {
  const apart = toldApart(landscape);
  if (kind === 'PERSON') return { ...factsOfPeople(landscape), apart };
  const members = membersOfBodies(landscape);
  const records = kind === 'BOARD' ? landscape.boards : landscape.organisations;
  const bodies = records.map(
    ({ id, name, nameCy, acronym, aliases, areas }): BodyFacts => ({
      id,
      name,
      others: [...(nameCy === null ? [] : [nameCy]), ...aliases],
      acronym,
      areas: new Set(areas),
      people: members.get(id) ?? new Set(),
    }),
  );
  return { bodies, apart };
}

/** How many records are looked at. */
export function sizeOf(task: DuplicatesTask): number {
  return 'people' in task ? task.people.length : task.bodies.length;
}

/** The likeliest first. */
export function duplicatePairs(task: DuplicatesTask): Match[] {
  const areTwo = (a: Id, b: Id): boolean => task.apart.has(pairKey(a, b));
  if ('bodies' in task) return new BodyMatcher(task.bodies).pairs(leastKept, areTwo);
  const { people, counts, names, same } = task;
  const around = {
    people: people.length,
    peopleOf: (id: Id) => counts.get(id) ?? 0,
    nameOf: (id: Id) => names.get(id) ?? id,
    bodyOf: (id: Id) => same.get(id) ?? id,
  };
  return new PeopleMatcher(people, around).pairs(leastKept, areTwo);
}

/** Of a record that was merged, the kept one counts. */
function toldApart({ people, organisations, boards }: Landscape): ReadonlySet<string> {
  const all = [...people, ...organisations, ...boards];
  const kept = new Map(all.flatMap(({ id, absorbed }) => absorbed.map((gone) => [gone, id] as const)));
  return new Set(
    all.flatMap(({ id, differsFrom }) =>
      differsFrom.map((told) => kept.get(told) ?? told).flatMap((other) => [pairKey(id, other), pairKey(other, id)]),
    ),
  );
}

function pairKey(a: Id, b: Id): string {
  return `${a} ${b}`;
}
