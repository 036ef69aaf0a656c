// Who sits on which of some chosen boards together.
import { intersections as intersectionsOf } from '../analysis/index.ts';
import { BoardwalkError } from '../domain/errors.ts';
import { inRange } from '../domain/inRange.ts';
import type { Id } from '../domain/records.ts';
import type { Around, IntersectionAnswer, IntersectionsAnswer, PersonAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import type { ScopeInput } from './readScope.ts';
import { namedOf, personOf } from './records.ts';

export interface IntersectionsRequest {
  readonly boards: readonly Id[];
  readonly scope?: ScopeInput | null | undefined;
}

const mostBoards = 8;

/** A board named twice is one. @throws BoardwalkError NOT_FOUND, BAD_INPUT for no board or more than eight */
export function intersections(around: Around, { boards, scope }: IntersectionsRequest): IntersectionsAnswer {
  const here = inScope(around, scope);
  const chosen = [...new Set(boards)];
  if (chosen.length < 1 || chosen.length > mostBoards)
    throw new BoardwalkError('BAD_INPUT', 'notSoManyBoards', { value: chosen.length, least: 1, most: mostBoards });
  return { ...intersectionsOf(projectionOf(here), chosen), around: here };
}

export function columnsOf({ around, columns }: IntersectionsAnswer, first: number): IntersectionAnswer[] {
  return columns.slice(0, inRange('first', first, 1, 255)).map((column) => ({ ...column, around }));
}

/** By name. */
export function peopleOfColumn({ around, people }: IntersectionAnswer, first: number): PersonAnswer[] {
  return namedOf(around, people, personOf).slice(0, inRange('first', first, 1, 500));
}
