// Which documents do facts come from, and how many do they bear out.
import type { Source } from '../domain/records.ts';
import type { Around, EvidenceAnswer, SourceAnswer } from './answers.ts';
import type { Asking } from './asking.ts';
import { collatorOf } from './order.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';
import { matcher, type TextFilter } from './textFilter.ts';

export interface SourcesRequest extends PageRequest {
  readonly where?: TextFilter | null | undefined;
}

/** All of them, by title. */
export async function sources(asking: Asking, request: SourcesRequest): Promise<Connection<SourceAnswer>> {
  const around = await asking.around();
  const { compare } = collatorOf(asking.language);
  const fits = matcher(request.where ?? {});
  const all = [...(await asking.sources()).byId.values()]
    .filter(({ id, key, title }) => fits({ id, name: title, aliases: [key] }))
    .sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
  return page(
    pieces(all, (source) => sourceAnswer(around, source)),
    request,
  );
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
