// One record named in place of another: in every tie of a document, and in the facts of its evidence.
import type { Document, Evidence } from '../../domain/evidence.ts';
import type { Id } from '../../domain/records.ts';

/** The document with `to` wherever it named `from`; lists name each record once, and nothing is tied to itself. */
export function replaceId({ kind, record }: Document, from: Id, to: Id): Document {
  const fields = Object.entries(record).map(([field, value]) => [
    field,
    replaced(field, value, { from, to, own: record.id }),
  ]);
  // The fields are the document's own, each with a value of its kind, which the compiler cannot follow through the entries.
  return { kind, record: Object.fromEntries(fields) } as unknown as Document;
}

const lists = new Set(['memberOf', 'reportsTo', 'succeededBy', 'mayBeSameAs', 'owners']);

function replaced(field: string, value: unknown, { from, to, own }: { from: Id; to: Id; own: Id }): unknown {
  if (field === 'id') return value;
  if (field === 'evidence') return ofFacts(value as readonly Evidence[], { from, to, own });
  if (lists.has(field) && Array.isArray(value)) {
    const ids = value.map((each: unknown) => (each === from ? to : each));
    return [...new Set(ids)].filter((each) => each !== own);
  }
  if (value !== from) return value;
  return to === own ? null : to;
}

/** `memberOf:organisation_…` bears on the tie; where the tie is gone, on the record as a whole. */
function ofFacts(evidence: readonly Evidence[], { from, to, own }: { from: Id; to: Id; own: Id }): Evidence[] {
  const replaced = new Map<string, Evidence>();
  for (const said of evidence) {
    const fact = said.fact?.endsWith(`:${from}`)
      ? to === own
        ? null
        : said.fact.slice(0, -from.length) + to
      : said.fact;
    replaced.set(JSON.stringify({ ...said, fact }), { ...said, fact });
  }
  return [...replaced.values()];
}
