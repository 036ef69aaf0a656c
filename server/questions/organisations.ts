// Which organisations are there, and which carry most: all of them, or with a scope those represented on a board then.
import { organisationsIn, organisationsOf } from '../analysis/index.ts';
import type { Attested } from '../domain/landscape.ts';
import type { Id, Organisation } from '../domain/records.ts';
import type { Around, OrganisationAnswer } from './answers.ts';
import { inScope, projectionOf, type Scoped } from './around.ts';
import { inOrganisationOrder, type OrganisationOrder } from './organisationOrder.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';
import type { ScopeInput } from './readScope.ts';
import { organisationAnswer } from './records.ts';
import { matcher, type TextFilter } from './textFilter.ts';

export interface OrganisationsRequest extends PageRequest {
  readonly scope?: ScopeInput | null | undefined;
  readonly where?: (TextFilter & { board?: Id | null }) | null | undefined;
  readonly orderBy?: OrganisationOrder | null | undefined;
}

export function organisations(around: Around, request: OrganisationsRequest): Connection<OrganisationAnswer> {
  const here = inScope(around, request.scope);
  const order = request.orderBy ?? 'NAME';
  const key = `organisations ${order} ${here.language}${request.scope ? ' represented' : ''}`;
  const all = here.current.answer(key, here.scope, () =>
    ordered(here, order, request.scope ? organisationsIn(projectionOf(here)) : null),
  );
  const fits = fitting(here, request.where);
  return page(
    pieces(fits ? all.filter(fits) : all, (organisation) => organisationAnswer(here, organisation)),
    request,
  );
}

function ordered(here: Scoped, order: OrganisationOrder, only: readonly Id[] | null): Attested<Organisation>[] {
  const { records, landscape } = here.current.workedOut;
  const some = only ? only.flatMap((id) => records.organisations.get(id) ?? []) : landscape.organisations;
  return inOrganisationOrder(here, some, order);
}

function fitting(here: Scoped, where: OrganisationsRequest['where']): ((record: Organisation) => boolean) | null {
  if (!where) return null;
  const matches = matcher(where);
  const there = where.board ? new Set(organisationsOf(projectionOf(here), where.board)) : null;
  return (record) => matches(record) && (there?.has(record.id) ?? true);
}
