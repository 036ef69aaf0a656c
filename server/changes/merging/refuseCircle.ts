// A merge can close a circle: what was two steps above the one record may be the other.
import type { Touched } from '../../domain/change.ts';
import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import type { MergeableKind } from '../../domain/vocabulary.ts';
import type { Reading } from '../../store/openStore.ts';
import { readDocuments } from '../../store/readDocuments.ts';
import { idsOf, oneWays } from '../proposal/checkDrafts.ts';
import type { MergeableDocument } from './readMergeable.ts';

const namesShown = 8;

type Named = MergeableDocument['record'];

/** @throws BoardwalkError CONFLICT where the kept record would be a part, or what came, of itself */
export async function refuseCircle(
  on: Reading,
  { kind, keep, touched }: { kind: MergeableKind; keep: Id; touched: readonly Touched[] },
): Promise<void> {
  const after = new Map<Id, Named>();
  for (const { after: document } of touched)
    if (document?.kind === kind) after.set(document.record.id, document.record as Named);
  for (const { field } of oneWays[kind] ?? []) {
    const way = await wayBack(on, { kind, field, keep, after });
    if (way === null) continue;
    const names = way.slice(0, namesShown).map((name) => `“${name}”`);
    throw new BoardwalkError('CONFLICT', 'mergedCircle', { names: names.join(', ') });
  }
}

/** The names on the way from the record back to itself; null: none leads there. */
async function wayBack(
  on: Reading,
  { kind, field, keep, after }: { kind: MergeableKind; field: string; keep: Id; after: ReadonlyMap<Id, Named> },
): Promise<string[] | null> {
  let edge = new Map<Id, string[]>([[keep, []]]);
  const seen = new Set<Id>();
  while (edge.size > 0) {
    const ids = [...edge.keys()];
    const unread = await readDocuments(
      on,
      kind,
      ids.filter((id) => !after.has(id)),
    );
    const next = new Map<Id, string[]>();
    for (const [id, way] of edge) {
      const record = after.get(id) ?? unread.get(id);
      if (record === undefined) continue;
      const there = [...way, record.name];
      const above = new Map<string, unknown>(Object.entries(record)).get(field) ?? null;
      for (const other of above === null ? [] : idsOf(above)) {
        if (other === keep) return there;
        if (!seen.has(other)) next.set(other, there);
        seen.add(other);
      }
    }
    edge = next;
  }
  return null;
}
