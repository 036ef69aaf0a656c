// What a person carries in scope.
import {
  boardsOf,
  hoursInPieces,
  hoursOfPeople,
  loadOfPerson,
  type Projection,
  type Rank,
  rankByHours,
  seatsOf,
  similarGroupsOf,
} from '../analysis/index.ts';
import { inTurns } from '../domain/inTurns.ts';
import type { BoardAnswer, PersonAnswer, PersonLoadAnswer, SimilarGroupAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import type { Asking } from './asking.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf, namedOf } from './records.ts';

type Asked = ScopeInput | null | undefined;

export function personLoad({ id, around }: PersonAnswer, asked: Asked): PersonLoadAnswer {
  const here = inScope(around, asked);
  return { ...loadOfPerson(projectionOf(here), id), person: id, around: here };
}

/** The boards of the counting seats, by name. */
export function boardsOfPerson(person: PersonAnswer, asked: Asked): BoardAnswer[] {
  const here = inScope(person.around, asked);
  return namedOf(here, boardsOf(projectionOf(here), person.id), boardOf);
}

/** The boards on which a counting seat is stated; on the others all are inferred. */
export function statedBoards({ person, around }: PersonLoadAnswer): number {
  const stated = seatsOf(projectionOf(around), person, 'counting').filter(({ certainty }) => certainty === 'STATED');
  return new Set(stated.map(({ board }) => board)).size;
}

/** What each group of similar boards amounts to and has in common. */
export function similarGroups({ person, around }: PersonLoadAnswer): SimilarGroupAnswer[] {
  return similarGroupsOf(projectionOf(around), person).map((group) => ({ ...group, around }));
}

const underWay = new WeakMap<Projection, Promise<void>>();

/** null: the person's hours are unknown. Everybody's are worked out a few at a time, so that other questions are answered meanwhile. */
export async function rankOfHours(asking: Asking, { person, around }: PersonLoadAnswer): Promise<Rank | null> {
  const projection = projectionOf(around);
  if (!projection.has(hoursOfPeople)) {
    const work = underWay.get(projection) ?? askEverybody(projection);
    underWay.set(projection, work);
    await asking.waitFor(work);
  }
  return rankByHours(projection, person);
}

async function askEverybody(projection: Projection): Promise<void> {
  projection.give(hoursOfPeople, await inTurns(hoursInPieces(projection)));
}
