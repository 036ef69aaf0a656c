// How one record reaches another: the shortest way through seats.
import { path as pathBetween } from '../analysis/index.ts';
import type { Id } from '../domain/records.ts';
import type { Around, BoardAnswer, OrganisationAnswer, PathAnswer, PersonAnswer, SeatAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf, organisationOf, personOf, seatAnswer } from './records.ts';

export interface PathRequest {
  readonly from: Id;
  readonly to: Id;
  readonly scope?: ScopeInput | null | undefined;
}

/** null: there is none. @throws BoardwalkError NOT_FOUND */
export function path(around: Around, { from, to, scope }: PathRequest): PathAnswer | null {
  const here = inScope(around, scope);
  const way = pathBetween(projectionOf(here), from, to);
  return way && { ...way, around: here };
}

/** Both ends and what lies between. */
export function recordsOnPath({ nodes, around }: PathAnswer): (BoardAnswer | PersonAnswer | OrganisationAnswer)[] {
  const of = { BOARD: boardOf, PERSON: personOf, ORGANISATION: organisationOf };
  return nodes.map(({ kind, id }) => of[kind](around, id));
}

/** One seat a step, the first where several make it. */
export function seatsOnPath({ steps, around }: PathAnswer): SeatAnswer[] {
  const { workedOut } = projectionOf(inScope(around, null));
  return steps.flatMap(({ seats }) => {
    const seat = workedOut.seats.get(seats[0] ?? '');
    return seat ? [seatAnswer(around, seat)] : [];
  });
}
