// What boards are about: themes and areas, and the boards in scope that address or cover one of them or something within it.
import type { Id, Named } from '../domain/records.ts';
import type { AreaAnswer, Around, BoardAnswer, ThemeAnswer } from './answers.ts';
import { inScope, projectionOf, type Scoped } from './around.ts';
import { byName } from './order.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';
import type { ScopeInput } from './readScope.ts';
import { areaAnswer, boardOf, namedOf, themeAnswer } from './records.ts';
import { matcher, type TextFilter } from './textFilter.ts';
import type { Led } from './ties.ts';

type Asked = ScopeInput | null | undefined;
type RemitOrder = 'NAME' | 'BOARDS';

export interface RemitRequest extends PageRequest {
  readonly scope?: Asked;
  readonly where?: TextFilter | null | undefined;
  readonly orderBy?: RemitOrder | null | undefined;
}

/** All themes; with a scope, those that a board in it addresses. */
export function themes(around: Around, request: RemitRequest): Connection<ThemeAnswer> {
  const here = inScope(around, request.scope);
  const addressed = request.scope ? inUse(here, 'themes') : null;
  const found = fitting(here.current.landscape.themes, addressed, request.where);
  return page(
    pieces(ordered(here, found, { what: 'themes', by: request.orderBy }), (theme) => themeAnswer(here, theme)),
    request,
  );
}

/** All areas; with a scope, those that a board in it covers. */
export function areas(around: Around, request: RemitRequest): Connection<AreaAnswer> {
  const here = inScope(around, request.scope);
  const covered = request.scope ? inUse(here, 'areas') : null;
  const found = fitting(here.current.landscape.areas, covered, request.where);
  return page(
    pieces(ordered(here, found, { what: 'areas', by: request.orderBy }), (area) => areaAnswer(here, area)),
    request,
  );
}

/** The boards in scope that address the theme or a narrower one, by name. */
export function boardsOfTheme({ id, around }: ThemeAnswer, asked: Asked): BoardAnswer[] {
  return boardsAbout(inScope(around, asked), 'themes', withAllWithin(id, around.current.ties.narrower));
}

/** How many those are, without making them. */
export function boardCountOfTheme({ id, around }: ThemeAnswer, asked: Asked): number {
  return idsAbout(inScope(around, asked), 'themes', withAllWithin(id, around.current.ties.narrower)).length;
}

/** The boards in scope that cover the area or ground within it, by name. */
export function boardsOfArea({ id, around }: AreaAnswer, asked: Asked): BoardAnswer[] {
  return boardsAbout(inScope(around, asked), 'areas', withAllWithin(id, around.current.ties.contains));
}

/** How many those are, without making them. */
export function boardCountOfArea({ id, around }: AreaAnswer, asked: Asked): number {
  return idsAbout(inScope(around, asked), 'areas', withAllWithin(id, around.current.ties.contains)).length;
}

/** By name, or those first that most boards in scope are about; what lies within one counts for it. */
function ordered<T extends Named & { nameCy: string | null }>(
  here: Scoped,
  found: readonly T[],
  { what, by }: { what: 'themes' | 'areas'; by: RemitOrder | null | undefined },
): T[] {
  const named = byName(found, here.language);
  if (by !== 'BOARDS') return named;
  const { narrower, contains } = here.current.ties;
  const below: Led<{ id: Id }> = what === 'themes' ? narrower : contains;
  const counts = new Map(named.map(({ id }) => [id, idsAbout(here, what, withAllWithin(id, below)).length]));
  return named.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}

function boardsAbout(here: Scoped, what: 'themes' | 'areas', sought: ReadonlySet<Id>): BoardAnswer[] {
  return namedOf(here, idsAbout(here, what, sought), boardOf);
}

function idsAbout(here: Scoped, what: 'themes' | 'areas', sought: ReadonlySet<Id>): Id[] {
  const about = projectionOf(here).boards.filter((board) => board[what].some((id) => sought.has(id)));
  return about.map(({ id }) => id);
}

function inUse(here: Scoped, what: 'themes' | 'areas'): ReadonlySet<Id> {
  return new Set(projectionOf(here).boards.flatMap((board) => board[what]));
}

// `among`: null for all.
function fitting<T extends Named>(all: readonly T[], among: ReadonlySet<Id> | null, where: RemitRequest['where']): T[] {
  const matches = matcher(where ?? {});
  return all.filter((one) => (among?.has(one.id) ?? true) && matches(one));
}

function withAllWithin(id: Id, below: Led<{ id: Id }>): Set<Id> {
  const all = new Set([id]);
  // A set gives what is added while it is gone through.
  for (const one of all) for (const { id: lower } of below.get(one) ?? []) all.add(lower);
  return all;
}
