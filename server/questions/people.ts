// Who is there, and who carries most: all persons, or with a scope those with a counting seat.
import { boardsOf, loadOfPerson, measureOf, type Projection, peopleIn, peopleOf } from '../analysis/index.ts';
import type { Id, Person } from '../domain/records.ts';
import type { Around, PersonAnswer } from './answers.ts';
import { inScope, projectionOf, type Scoped } from './around.ts';
import { byName } from './order.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';
import type { ScopeInput } from './readScope.ts';
import { personAnswer } from './records.ts';
import { organisationsOfPerson } from './tenures.ts';
import { matcher, type TextFilter } from './textFilter.ts';

export type PersonOrder = 'NAME' | 'LOAD' | keyof typeof measured;

/** The orders by one measure alone. */
const measured = {
  BOARDS: 'boards',
  BOARDS_AT_ONCE: 'boardsAtOnce',
  EFFECTIVE_BOARDS: 'effectiveBoards',
  SIMILAR_BOARDS: 'similarBoards',
  MEETINGS: 'meetingsPerYear',
} as const;

export interface PeopleRequest extends PageRequest {
  readonly scope?: ScopeInput | null | undefined;
  readonly where?: (TextFilter & { board?: Id | null; organisation?: Id | null }) | null | undefined;
  readonly orderBy?: PersonOrder | null | undefined;
}

export function people(around: Around, request: PeopleRequest): Connection<PersonAnswer> {
  const here = inScope(around, request.scope);
  const order = request.orderBy ?? 'NAME';
  const sitting = request.scope ? ' sitting' : '';
  const key = `people ${order} ${here.language}${sitting}`;
  const all = here.current.answer(key, here.scope, () =>
    ordered(here, order, request.scope ? peopleIn(projectionOf(here)) : null),
  );
  const fits = fitting(here, request.where);
  return page(
    pieces(fits ? all.filter(fits) : all, (person) => personAnswer(here, person)),
    request,
  );
}

function ordered(here: Scoped, order: PersonOrder, only: readonly Id[] | null): Person[] {
  const { records, landscape } = here.current.workedOut;
  const ids = only ?? landscape.people.map(({ id }) => id);
  const named = byName(
    ids.flatMap((id) => records.people.get(id) ?? []),
    here.language,
  );
  if (order === 'NAME') return named;
  const projection = projectionOf(here);
  const ranks = new Map(named.map((person) => [person.id, rank(projection, person.id, order)]));
  return named.sort((a, b) => compareRanks(ranks.get(b.id) ?? [], ranks.get(a.id) ?? []));
}

// What is unknown comes after nought.
function rank(projection: Projection, person: Id, order: Exclude<PersonOrder, 'NAME'>): number[] {
  if (order !== 'LOAD') return [measureOf(projection, measured[order], person) ?? -1];
  if (boardsOf(projection, person).length === 0) return [-1, 0, 0];
  const load = loadOfPerson(projection, person);
  return [load.hoursPerYear ?? -1, load.effectiveBoards, load.boards];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((value, i) => value !== b[i]);
  return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}

function fitting(here: Scoped, where: PeopleRequest['where']): ((person: Person) => boolean) | null {
  if (!where) return null;
  const matches = matcher(where);
  const seated = where.board ? new Set(peopleOf(projectionOf(here), where.board)) : null;
  const isOf = (person: Person, organisation: Id): boolean =>
    organisationsOfPerson(personAnswer(here, person), null).some(({ id }) => id === organisation);
  return (person) =>
    matches(person) && (seated?.has(person.id) ?? true) && (!where.organisation || isOf(person, where.organisation));
}
