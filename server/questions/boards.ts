// Which boards are there: those that exist in scope, with or without people, filtered, in order, page by page.
import { type Projection, peopleOf, personHoursOfBoard } from '../analysis/index.ts';
import type { Attested } from '../domain/landscape.ts';
import type { Board } from '../domain/records.ts';
import { tiers } from '../domain/vocabulary.ts';
import type { Around, BoardAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import { type BoardFilter, fitting } from './boardFilter.ts';
import { byName } from './order.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';
import type { ScopeInput } from './readScope.ts';
import { boardAnswer } from './records.ts';

type BoardOrder = 'NAME' | keyof typeof ranking;

export interface BoardsRequest extends PageRequest {
  readonly scope?: ScopeInput | null | undefined;
  readonly where?: BoardFilter | null | undefined;
  readonly orderBy?: BoardOrder | null | undefined;
}

export function boards(around: Around, request: BoardsRequest): Connection<BoardAnswer> {
  const here = inScope(around, request.scope);
  const projection = projectionOf(here);
  const order = request.orderBy ?? 'NAME';
  const all = here.current.answer(`boards ${order} ${here.language}`, here.scope, () =>
    ordered(projection, order, here.language),
  );
  const fits = fitting(projection, request.where);
  return page(
    pieces(fits ? all.filter(fits) : all, (board) => boardAnswer(here, board)),
    request,
  );
}

function ordered(projection: Projection, order: BoardOrder, language: string): Attested<Board>[] {
  const { boards: records } = projection.workedOut.records;
  const named = byName(
    projection.boards.map((board) => records.get(board.id) ?? board),
    language,
  );
  if (order === 'NAME') return named;
  const ranks = new Map(named.map((board) => [board.id, ranking[order](board, projection)]));
  return named.sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
}

/** The least comes first; alike ones stay in the order of their names. */
const ranking = {
  PEOPLE: ({ id }: Board, projection: Projection) => -peopleOf(projection, id).length,
  TIER: tierRank,
  HOURS: ({ id }: Board, projection: Projection) => -(personHoursOfBoard(projection, id)?.most ?? -1),
};

function tierRank({ tier }: Board): number {
  return tier === null ? tiers.length : tiers.indexOf(tier);
}
