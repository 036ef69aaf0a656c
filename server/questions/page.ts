// One page of a list, as a Relay connection: cursors are opaque, and one that this list never gave is refused.
import { cursorToOffset, offsetToCursor } from 'graphql-relay';
import { BoardwalkError } from '../domain/errors.ts';
import { inRange } from '../domain/inRange.ts';

export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** A list that is read piece by piece. */
export interface Pieces<T> {
  readonly count: number;
  piece(offset: number, length: number): readonly T[];
}

export const usualPage = 50;
export const longestPage = 100;

/** @throws BoardwalkError BAD_INPUT for a size out of range or a cursor that leads nowhere */
export function page<T>(list: Pieces<T>, request: PageRequest, longest = longestPage): Connection<T> {
  const { offset, first } = rangeOf(request, longest);
  const edges = list.piece(offset, first).map((node, i) => ({ cursor: offsetToCursor(offset + i), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: offset + edges.length < list.count,
      hasPreviousPage: offset > 0 && list.count > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: list.count,
  };
}

/** Where the page begins in its list, and how long it may be. @throws BoardwalkError BAD_INPUT likewise */
export function rangeOf({ first, after }: PageRequest, longest = longestPage): { offset: number; first: number } {
  return {
    first: inRange('first', first ?? usualPage, 1, longest),
    offset: typeof after === 'string' ? offsetAfter(after) : 0,
  };
}

/** A whole list in pieces, each item made into an answer only when its piece is read. */
export function pieces<T, A>(items: readonly T[], answer: (item: T) => A): Pieces<A> {
  return { count: items.length, piece: (offset, length) => items.slice(offset, offset + length).map(answer) };
}

function offsetAfter(cursor: string): number {
  const offset = cursorToOffset(cursor);
  // Written back, so that half a cursor is none.
  if (Number.isSafeInteger(offset) && offset >= 0 && offsetToCursor(offset) === cursor) return offset + 1;
  throw new BoardwalkError('BAD_INPUT', 'badCursor', { cursor: cursor.slice(0, 60) });
}
