// What a person carries in scope.
import { boardsOf, loadOfPerson, type PersonLoad } from '../analysis/index.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { BoardAnswer, PersonAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf, namedOf } from './records.ts';
import { dateOf } from './spells.ts';

type Asked = ScopeInput | null | undefined;

export type PersonLoadAnswer = Omit<PersonLoad, 'groups' | 'meetingsDay' | 'hoursDay'> & {
  groups: BoardAnswer[][];
  meetingsDay: PartialDate | null;
  hoursDay: PartialDate | null;
};

export function personLoad(person: PersonAnswer, asked: Asked): PersonLoadAnswer {
  const here = inScope(person.around, asked);
  const load = loadOfPerson(projectionOf(here), person.id);
  return {
    ...load,
    groups: load.groups.map((group) => namedOf(here, group, boardOf)),
    meetingsDay: dateOf(load.meetingsDay),
    hoursDay: dateOf(load.hoursDay),
  };
}

/** The boards of the counting seats, by name. */
export function boardsOfPerson(person: PersonAnswer, asked: Asked): BoardAnswer[] {
  const here = inScope(person.around, asked);
  return namedOf(here, boardsOf(projectionOf(here), person.id), boardOf);
}
