// Which boards are alike: boards against boards, similar ones together.
import { overlapMatrix as matrixOf } from '../analysis/index.ts';
import type { Around, BoardAnswer, OverlapMatrixAnswer } from './answers.ts';
import { inScope } from './around.ts';
import { inRange } from './inRange.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf } from './records.ts';

export interface OverlapMatrixRequest {
  readonly scope?: ScopeInput | null | undefined;
  readonly first?: number | null | undefined;
}

const mostBoards = 1_000;

/** @throws BoardwalkError BAD_INPUT for more boards than there may be */
export function overlapMatrix(around: Around, { scope, first }: OverlapMatrixRequest): OverlapMatrixAnswer {
  const here = inScope(around, scope);
  const most = inRange('first', first ?? 150, 2, mostBoards);
  const found = here.current.answer(`overlapMatrix ${most}`, here.scope, (projection) => matrixOf(projection, most));
  return { ...found, around: here };
}

/** Its boards, in order. */
export function boardsOfMatrix({ around, boards }: OverlapMatrixAnswer): BoardAnswer[] {
  return boards.map((id) => boardOf(around, id));
}
