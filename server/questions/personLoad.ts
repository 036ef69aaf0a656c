// What a person carries in scope.
import { boardsOf, loadOfPerson, type Rank, rankByHours, seatsOf, similarGroupsOf } from '../analysis/index.ts';
import type { BoardAnswer, PersonAnswer, PersonLoadAnswer, SimilarGroupAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
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

/** null: the person's hours are unknown. */
export function rankOfHours({ person, around }: PersonLoadAnswer): Rank | null {
  return rankByHours(projectionOf(around), person);
}
