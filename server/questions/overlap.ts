// What two boards have in common, even if that is nothing.
import { compareBoards } from '../analysis/index.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Id } from '../domain/records.ts';
import type { Around, OverlapAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import type { ScopeInput } from './readScope.ts';

export interface OverlapRequest {
  readonly a: Id;
  readonly b: Id;
  readonly scope?: ScopeInput | null | undefined;
}

/** @throws BoardwalkError NOT_FOUND, BAD_INPUT when both are one board */
export function overlap(around: Around, { a, b, scope }: OverlapRequest): OverlapAnswer {
  if (a === b) throw new BoardwalkError('BAD_INPUT', 'sameBoardTwice', { id: a });
  const here = inScope(around, scope);
  return { ...compareBoards(projectionOf(here), a, b), around: here };
}
