// After a merge two records may be one: the same seat, tenure or attendance said twice. They are joined; what contradicts is refused.
import type { Touched } from '../../domain/change.ts';
import type { Document, Evidence } from '../../domain/evidence.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { nameKey } from '../../matching/nameIndex.ts';
import { canBeOne } from '../proposal/spell.ts';

/** Each document before, and after the one record took the other's place. */
export interface Moved {
  before: Document;
  after: Document;
}

/** None may contradict another (`refuseContradictions`). */
export function joinHistories(moved: readonly Moved[]): Touched[] {
  const touched: Touched[] = [];
  for (const [key, group] of Map.groupBy(moved, ({ after }) => keyOf(after)))
    touched.push(...(key === null ? group : joined(group)));
  return touched;
}

/** What tells one from another of its kind; null: nothing does but the id. */
function keyOf({ kind, record }: Document): string | null {
  if (kind === 'SEAT')
    return [kind, record.board, record.person ?? record.post ?? record.organisation, record.role, record.planned].join(
      ' ',
    );
  if (kind === 'TENURE') return [kind, record.person, record.post ?? record.organisation, record.planned].join(' ');
  if (kind === 'ACTION') return [kind, record.meeting, nameKey(record.text)].join(' ');
  return kind === 'ATTENDANCE' ? [kind, record.meeting, record.person].join(' ') : null;
}

function joined(group: readonly Moved[]): Touched[] {
  const kept: Touched[] = [];
  // What is not touched by the merge stays, and takes in what is.
  const inOrder = group.toSorted(
    (a, b) => Number(isMoved(a)) - Number(isMoved(b)) || (a.before.record.id < b.before.record.id ? -1 : 1),
  );
  for (const each of inOrder) {
    // Two that were one person's before the merge stay two, whatever their dates.
    const place = kept.findIndex(
      ({ before, after }) => before && after && keyOf(before) !== keyOf(each.before) && canJoin(after, each.after),
    );
    const one = kept[place]?.after;
    if (!one) kept.push(each);
    else {
      kept[place] = { before: kept[place]?.before ?? null, after: join(one, each.after) };
      kept.push({ before: each.before, after: null });
    }
  }
  return kept;
}

function isMoved({ before, after }: Moved): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

function canJoin(one: Document, other: Document): boolean {
  if (one.kind === 'ACTION' || one.kind === 'ATTENDANCE') return true;
  if ((one.kind !== 'SEAT' && one.kind !== 'TENURE') || one.kind !== other.kind) return false;
  return canBeOne({ ...one.record, sourceDates: [] }, { ...other.record, sourceDates: [] });
}

/** What the one says, and where it says nothing the other, with the lists and the evidence of both. */
export function join(one: Document, other: Document): Document {
  const evidence = bothOf(one.record.evidence, other.record.evidence);
  const others = new Map<string, unknown>(Object.entries(other.record));
  const fields = Object.entries(one.record).map(([field, value]) => [field, value ?? others.get(field) ?? null]);
  const dates =
    'from' in one.record && 'from' in other.record
      ? { from: moreExact(one.record.from, other.record.from), to: moreExact(one.record.to, other.record.to) }
      : {};
  const seen =
    'seen' in one.record && 'seen' in other.record
      ? { seen: [...new Set([...one.record.seen, ...other.record.seen])].toSorted() }
      : {};
  const owners =
    'owners' in one.record && 'owners' in other.record
      ? { owners: [...new Set([...one.record.owners, ...other.record.owners])] }
      : {};
  // What has taken place is not to come.
  const planned =
    'planned' in one.record && 'planned' in other.record ? { planned: one.record.planned && other.record.planned } : {};
  // Both are of one kind, so the fields are.
  return {
    kind: one.kind,
    record: { ...Object.fromEntries(fields), ...dates, ...seen, ...owners, ...planned, evidence },
  } as unknown as Document;
}

function moreExact(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  return a === null || (b !== null && b.length > a.length) ? b : a;
}

function bothOf(one: readonly Evidence[], other: readonly Evidence[]): Evidence[] {
  const known = new Set(one.map((each) => JSON.stringify(each)));
  return [...one, ...other.filter((each) => !known.has(JSON.stringify(each)))];
}
