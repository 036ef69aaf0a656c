// relation: PARENT when one board is part of, or reports to, the other at any depth; SIBLING when they have a parent in common.
// A sub-group overlaps its parent by construction, so such pairs are told apart.
import type { Board, Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { reached } from '../projection/within.ts';
import type { Pair } from './pair.ts';

export type BoardRelation = 'PARENT' | 'SIBLING';

export function relationOf({ projection, a, b }: Pair): BoardRelation | null {
  const above = projection.keep(boardsAbove);
  if (above.get(a.id)?.has(b.id) || above.get(b.id)?.has(a.id)) return 'PARENT';
  return parentsOf(a).some((parent) => parentsOf(b).includes(parent)) ? 'SIBLING' : null;
}

/** The boards that it is part of or reports to, directly. */
export function parentsOf(board: Pick<Board, 'partOf' | 'reportsTo'>): readonly Id[] {
  return board.partOf === null ? board.reportsTo : [board.partOf, ...board.reportsTo];
}

/** Of each board that has a parent: all boards above it, at any depth. */
export function boardsAbove({ allBoards }: Projection): Map<Id, Set<Id>> {
  const next = (id: Id) => parentsOf(allBoards.get(id) ?? noBoard);
  const below = [...allBoards.values()].filter((board) => parentsOf(board).length > 0);
  return new Map(below.map((board) => [board.id, reached(next(board.id), next)]));
}
const noBoard = { partOf: null, reportsTo: [] };
