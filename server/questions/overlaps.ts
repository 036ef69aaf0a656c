// Which boards have the same people, organisations and themes: pairs, most alike first.
import {
  type OverlapOrder,
  overlapsInPieces,
  type RankedOverlaps,
  overlaps as rankedOverlaps,
  type VerdictReason,
} from '../analysis/index.ts';
import type { Values } from '../domain/errors.ts';
import { inRange } from '../domain/inRange.ts';
import { inTurns } from '../domain/inTurns.ts';
import type { Id } from '../domain/records.ts';
import type { Around, BoardAnswer, OverlapAnswer } from './answers.ts';
import { inScope, type Scoped } from './around.ts';
import type { Asking } from './asking.ts';
import type { Current } from './current.ts';
import { nameIn } from './order.ts';
import { type Connection, type PageRequest, page } from './page.ts';
import type { ScopeInput } from './readScope.ts';

export interface OverlapsWhere {
  readonly board?: Id | null | undefined;
  readonly person?: Id | null | undefined;
  readonly sharedPeople?: number | null | undefined;
  readonly significant?: boolean | null | undefined;
  readonly withoutParents?: boolean | null | undefined;
}

export interface OverlapsRequest extends PageRequest {
  readonly scope?: ScopeInput | null | undefined;
  readonly where?: OverlapsWhere | null | undefined;
  readonly orderBy?: OverlapOrder | null | undefined;
}

const longestPage = 500;

/** @throws BoardwalkError NOT_FOUND for a board or person that does not exist */
export function overlaps(around: Around, request: OverlapsRequest): Connection<OverlapAnswer> {
  const here = inScope(around, request.scope);
  const ranked = ranking(here, request.where ?? {}, request.orderBy ?? 'STRENGTH');
  const pairs = {
    count: ranked.count,
    piece: (offset: number, length: number) => ranked.page(offset, length).map((pair) => ({ ...pair, around: here })),
  };
  return page(pairs, request, longestPage);
}

const underWay = new WeakMap<Current, Map<string, Promise<RankedOverlaps>>>();

/**
 * Puts the pairs in order, a few at a time, so that other questions are answered meanwhile: `overlaps` finds them so.
 * @throws BoardwalkError NOT_FOUND for a board or person that does not exist
 */
export async function rankedAround(asking: Asking, request: OverlapsRequest): Promise<Around> {
  const around = await asking.prepared(request.scope, 'significance');
  const { current, scope } = inScope(around, request.scope);
  const { key, filter, order } = rankingOf(request.where ?? {}, request.orderBy ?? 'STRENGTH');
  if (current.nameless.knows(key, scope)) return around;
  const works = underWay.get(current) ?? new Map<string, Promise<RankedOverlaps>>();
  underWay.set(current, works);
  const name = `${key} ${JSON.stringify(scope)}`;
  const work = works.get(name) ?? inTurns(overlapsInPieces(current.projection(scope), filter, order));
  works.set(name, work);
  try {
    const ranked = await asking.waitFor(work);
    current.nameless.answer(key, scope, () => ranked);
  } finally {
    works.delete(name);
  }
  return around;
}

/** The strongest of one board. */
export async function overlapsOfBoard(
  asking: Asking,
  board: BoardAnswer,
  { scope: asked, first }: { scope?: ScopeInput | null | undefined; first: number },
): Promise<OverlapAnswer[]> {
  const here = inScope(board.around, asked);
  await asking.prepare(here, 'significance');
  const ranked = ranking(here, { board: board.id }, 'STRENGTH');
  return ranked.page(0, inRange('first', first, 1, 100)).map((pair) => ({ ...pair, around: here }));
}

function ranking({ current, scope }: Scoped, where: OverlapsWhere, order: OverlapOrder): RankedOverlaps {
  const { key, filter } = rankingOf(where, order);
  return current.nameless.answer(key, scope, (projection) => rankedOverlaps(projection, filter, order));
}

function rankingOf(where: OverlapsWhere, order: OverlapOrder) {
  const filter = {
    board: where.board ?? null,
    person: where.person ?? null,
    sharedPeople: inRange('sharedPeople', where.sharedPeople ?? 1, 0, 1_000_000),
    significant: where.significant ?? false,
    withoutParents: where.withoutParents ?? false,
  };
  return { key: JSON.stringify(['overlaps', filter, order]), filter, order };
}

/** The reasons of the verdict: their codes, and what their sentences name. */
export function reasonsOf(
  pair: OverlapAnswer,
  nameOf: (board: Id) => string = (board) => boardNameIn(pair.around, board),
): { code: VerdictReason['code']; values: Values }[] {
  const { sharedPeople, expectedPeople } = pair;
  return pair.reasons.map(({ code, ...values }) => ({
    code,
    values: { sharedPeople, expectedPeople, ...values, ...('board' in values && { board: nameOf(values.board) }) },
  }));
}

function boardNameIn({ current, language }: Around, id: Id): string {
  const board = current.workedOut.records.boards.get(id);
  return board ? nameIn(language, board) : id;
}
