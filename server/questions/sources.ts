// Which documents do facts come from, and how many do they bear out.
import { seatsOf } from '../analysis/index.ts';
import type { Id, Source } from '../domain/records.ts';
import { sourcesOfRecords } from '../store/sourcesOfRecords.ts';
import type { Around, EvidenceAnswer, SourceAnswer } from './answers.ts';
import { inScope, projectionOf, type Scoped } from './around.ts';
import type { Asking } from './asking.ts';
import { ofBoardsInScope } from './meetings.ts';
import { collatorOf } from './order.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';
import type { ScopeInput } from './readScope.ts';
import { matcher, type TextFilter } from './textFilter.ts';

export interface SourcesRequest extends PageRequest {
  readonly scope?: ScopeInput | null | undefined;
  readonly where?: TextFilter | null | undefined;
  readonly orderBy?: SourceOrder | null | undefined;
}
type SourceOrder = 'NAME' | 'LATEST' | 'FACTS';

/** All of them; with a scope, those that a board, a counting seat or a meeting in it rests on. */
export async function sources(asking: Asking, request: SourcesRequest): Promise<Connection<SourceAnswer>> {
  const around = inScope(await asking.around(), request.scope);
  const { byId, factsOf } = await asking.sources();
  const among = request.scope ? await restedOn(around, asking) : null;
  const fits = matcher(request.where ?? {});
  const hidden = await hiddenAmong(byId.values(), asking);
  const all = [...byId.values()]
    .filter(({ id }) => among?.has(id) ?? true)
    .filter(({ id, key, title }) => fits(hidden.has(id) ? { id, name: '' } : { id, name: title, aliases: [key] }))
    .sort(comparing(request.orderBy ?? 'NAME', factsOf, asking.language));
  return page(
    pieces(all, (source) => sourceAnswer(around, source)),
    request,
  );
}

/** Those that nothing may be found by, as their titles are not shown. */
async function hiddenAmong(sources: Iterable<Source>, asking: Asking): Promise<ReadonlySet<Id>> {
  const hidden = new Set<Id>();
  if (asking.roles === null) return hidden;
  for (const { id, key, title } of sources) if (await asking.namesSomebody(`${title} ${key}`)) hidden.add(id);
  return hidden;
}

function comparing(
  order: SourceOrder,
  factsOf: ReadonlyMap<Id, number>,
  language: string,
): (a: Source, b: Source) => number {
  const { compare } = collatorOf(language);
  const byTitle = (a: Source, b: Source): number => compare(a.title, b.title) || compare(a.id, b.id);
  const facts = ({ id }: Source): number => factsOf.get(id) ?? 0;
  if (order === 'FACTS') return (a, b) => facts(b) - facts(a) || byTitle(a, b);
  // Dates in ISO form stand in order as texts, and none stands before all.
  if (order === 'LATEST') return (a, b) => compare(b.date ?? '', a.date ?? '') || byTitle(a, b);
  return byTitle;
}

function restedOn(here: Scoped, { store }: Asking): Promise<ReadonlySet<Id>> {
  const projection = projectionOf(here);
  const boards = projection.boards.map(({ id }) => id);
  const seats = boards.flatMap((board) => seatsOf(projection, board, 'counting'));
  return sourcesOfRecords(store, {
    boards,
    seats: seats.flatMap(({ seat }) => seat ?? []),
    tenures: seats.flatMap(({ basis, tenures }) => (basis === 'POST' ? tenures : [])),
    meetings: ofBoardsInScope(here).map(({ id }) => id),
    attendances: seats.flatMap(({ basis, attendances }) => (basis === 'ATTENDANCE' ? attendances : [])),
  });
}

export function sourceAnswer(around: Around, source: Source): SourceAnswer {
  return { ...source, recordKind: 'SOURCE', around };
}

/** How many facts it bears out. */
export async function factCount({ id }: SourceAnswer, asking: Asking): Promise<number> {
  return (await asking.sources()).factsOf.get(id) ?? 0;
}

/** The document that a piece of evidence names. */
export async function sourceOf({ source, around }: EvidenceAnswer, asking: Asking): Promise<SourceAnswer> {
  const found = (await asking.sources()).byId.get(source);
  if (!found) throw new Error(`evidence names ${source}, which is not a source`);
  return sourceAnswer(around, found);
}
