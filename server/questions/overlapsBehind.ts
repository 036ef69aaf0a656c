// The overlaps that a step rests on.
import type { Id } from '../domain/records.ts';
import type { StepAction } from '../domain/scenario.ts';
import type { Around, OverlapAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import { overlap } from './overlap.ts';

/** The boards that a merger or a nesting takes away, each with the one that stays, as far as both are in scope. */
export function overlapsBehind(around: Around, action: StepAction): OverlapAnswer[] {
  const { indexOfBoard } = projectionOf(inScope(around, null));
  return pairsOf(action)
    .filter((pair) => pair.every((board) => indexOfBoard.has(board)))
    .map(([a, b]) => overlap(around, { a, b }));
}

function pairsOf(action: StepAction): [Id, Id][] {
  if (action.kind === 'MERGE') return action.absorb.map((id) => [id, action.keep]);
  return action.kind === 'NEST' ? [[action.board, action.into]] : [];
}
