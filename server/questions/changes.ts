// What was changed, by whom and why, newest first.
import type { Change } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import { inRange } from '../domain/inRange.ts';
import { countChanges, readChanges } from '../store/changeLog.ts';
import type { Asking } from './asking.ts';
import { type Connection, longestPage, type PageRequest, usualPage } from './page.ts';

// The log grows at its beginning, so a page goes on after a change and not at a number.
const cursorShape = /^after:(change_[0-9a-f]{20})$/;

/** @throws BoardwalkError BAD_INPUT for a size out of range or a cursor that leads nowhere */
export async function changes({ store }: Asking, request: PageRequest): Promise<Connection<Change>> {
  const first = inRange('first', request.first ?? usualPage, 1, longestPage);
  const after = typeof request.after === 'string' ? changeAt(request.after) : null;
  const [found, totalCount] = [await readChanges(store, first + 1, after), await countChanges(store)];
  const edges = found.slice(0, first).map((node) => ({ cursor: cursorAt(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

function cursorAt({ id }: Change): string {
  return Buffer.from(`after:${id}`).toString('base64');
}

function changeAt(cursor: string): string {
  const id = cursorShape.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  if (id === undefined) throw new BoardwalkError('BAD_INPUT', 'badCursor', { cursor: cursor.slice(0, 60) });
  return id;
}
