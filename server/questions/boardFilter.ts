// Which boards of a scope a list is to show: by name, by who sits there, by theme and ground, by what is not known of them.
import {
  areasWithin,
  boardsOf,
  meetingsPerYear,
  type Projection,
  peopleOf,
  seatsOf,
  themesWithin,
} from '../analysis/index.ts';
import type { Board, Id } from '../domain/records.ts';
import { matcher, type TextFilter } from './textFilter.ts';

export type BoardLack = 'THEMES' | 'AREAS' | 'TIER' | 'CADENCE' | 'PEOPLE';

/** Conditions add up; what is left out asks for nothing. */
export interface BoardFilter extends TextFilter {
  readonly holder?: Id | null | undefined;
  readonly themes?: readonly Id[] | null | undefined;
  readonly areas?: readonly Id[] | null | undefined;
  readonly statutory?: boolean | null | undefined;
  readonly lacks?: BoardLack | null | undefined;
}

/** null: all fit. @throws BoardwalkError NOT_FOUND for an area or theme that does not exist */
export function fitting(
  projection: Projection,
  where: BoardFilter | null | undefined,
): ((board: Board) => boolean) | null {
  if (!where) return null;
  const { records } = projection.workedOut;
  const matches = matcher(where);
  const held = where.holder ? new Set(boardsOfHolder(projection, where.holder)) : null;
  const themes = where.themes ? themesWithin(records.themes, where.themes) : null;
  const areas = where.areas ? areasWithin(records.areas, where.areas) : null;
  const { statutory, lacks } = where;
  const isAbout = (board: Board) =>
    (themes === null || board.themes.some((theme) => themes.has(theme))) &&
    (areas === null || board.areas.some((area) => areas.has(area))) &&
    (typeof statutory !== 'boolean' || (board.statutoryBasis !== null) === statutory) &&
    (!lacks || isLacking[lacks](board, projection));
  // What the projection knows of it: where only stated facts count, an inferred theme is none.
  return (board) =>
    matches(board) && (held?.has(board.id) ?? true) && isAbout(projection.allBoards.get(board.id) ?? board);
}

/** What each lack means; the counts of data quality go by the same. */
export const isLacking: Readonly<Record<BoardLack, (board: Board, projection: Projection) => boolean>> = {
  THEMES: ({ themes }) => themes.length === 0,
  AREAS: ({ areas }) => areas.length === 0,
  TIER: ({ tier }) => tier === null,
  CADENCE: ({ id }, projection) => meetingsPerYear(projection, id) === null,
  PEOPLE: ({ id }, projection) => peopleOf(projection, id).length === 0,
};

/** The boards that a person, an organisation or a post counts on. */
function boardsOfHolder(projection: Projection, holder: Id): Id[] {
  const isPost = projection.workedOut.records.posts.has(holder);
  return isPost ? seatsOf(projection, holder, 'counting').map((seat) => seat.board) : boardsOf(projection, holder);
}
