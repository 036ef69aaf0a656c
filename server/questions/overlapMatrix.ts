// Which boards are alike: boards against boards, similar ones together.
import { overlapMatrix as matrixOf, overlapMatrixInPieces } from '../analysis/index.ts';
import { inRange } from '../domain/inRange.ts';
import { inTurns } from '../domain/inTurns.ts';
import type { BoardAnswer, OverlapMatrixAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import type { Asking } from './asking.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf } from './records.ts';

export interface OverlapMatrixRequest {
  readonly scope?: ScopeInput | null | undefined;
  readonly first?: number | null | undefined;
}

const mostBoards = 1_000;

/** Worked out a few pairs at a time, so that other questions are answered meanwhile. @throws BoardwalkError BAD_INPUT for more boards than there may be */
export async function overlapMatrix(
  asking: Asking,
  { scope, first }: OverlapMatrixRequest,
): Promise<OverlapMatrixAnswer> {
  const most = inRange('first', first ?? 150, 2, mostBoards);
  const here = inScope(await asking.prepared(scope, 'significance'), scope);
  const key = `overlapMatrix ${most}`;
  const { nameless } = here.current;
  const found = nameless.knows(key, here.scope) ? null : await inTurns(overlapMatrixInPieces(projectionOf(here), most));
  return { ...nameless.answer(key, here.scope, (projection) => found ?? matrixOf(projection, most)), around: here };
}

/** Its boards, in order. */
export function boardsOfMatrix({ around, boards }: OverlapMatrixAnswer): BoardAnswer[] {
  return boards.map((id) => boardOf(around, id));
}
