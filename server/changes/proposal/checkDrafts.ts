// What no single row shows: a record that ends before it begins, records within one another in a circle, seats without any date.
import { firstDay, lastDay } from '../../domain/partialDate.ts';
import { problem } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import type { RecordKind } from '../../domain/vocabulary.ts';
import type { Batch } from './batch.ts';
import type { Claim } from './claim.ts';
import type { Draft } from './draft.ts';

/** The ties that lead from a part to its whole. */
export const wholes: Partial<Record<RecordKind, { field: string; column: string }>> = {
  BOARD: { field: 'partOf', column: 'part_of' },
  ORGANISATION: { field: 'partOf', column: 'part_of' },
  THEME: { field: 'broader', column: 'broader' },
  AREA: { field: 'within', column: 'within' },
};

/** Adds to the batch what is wrong with its drafts. */
export function checkDrafts(batch: Batch): void {
  const circles = new Set<string>();
  for (const draft of batch.drafts.values()) {
    checkOrder(batch, draft);
    checkCircle(batch, draft, circles);
  }
  warnOfOpenSeats(batch);
}

function checkOrder(batch: Batch, draft: Draft): void {
  const [from, to] = [draft.text('from'), draft.text('to')];
  const days = from !== null && to !== null && lastDay(to) < firstDay(from) ? { from, to } : null;
  const [start, end] = [draft.text('start'), draft.text('end')];
  const times = start !== null && end !== null && end < start ? { from: start, to: end } : null;
  const values = days ?? times;
  const claim = claimOf(draft, days ? ['to', 'from'] : ['end', 'start']);
  if (values === null || claim === undefined) return;
  batch.problems.push(problem({ ...claim.place, field: days ? 'to' : 'end' }, 'endsBeforeStart', values));
}

function checkCircle(batch: Batch, draft: Draft, known: Set<string>): void {
  const tie = wholes[draft.kind];
  const claim = tie && claimOf(draft, [tie.column]);
  if (tie === undefined || claim === undefined) return;
  const path = circleFrom(batch, draft.id, tie.field);
  if (path === null) return;
  const key = path.toSorted().join(' ');
  if (known.has(key)) return;
  known.add(key);
  const names = path.map((id) => `“${batch.nameOf(id)}”`).join(', ');
  batch.problems.push(problem({ ...claim.place, field: tie.column }, 'circle', { names }));
}

/** The way from the record over its wholes back to itself; null when there is none. */
function circleFrom(batch: Batch, start: Id, field: string): Id[] | null {
  const seen = new Set<Id>();
  const open: Id[][] = [[start]];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const next of idsOf(batch.fieldOf(path.at(-1) ?? start, field))) {
      if (next === start) return path;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push([...path, next]);
    }
  }
  return null;
}

/** The ids in a tie of one or of many. */
export function idsOf(value: unknown): Id[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === 'string');
}

/** Rows of an undated file that say neither when a seat ended nor when it was seen. */
function warnOfOpenSeats(batch: Batch): void {
  const counts = new Map<string, number>();
  for (const { kind, claims } of batch.drafts.values()) {
    if (kind !== 'SEAT') continue;
    for (const claim of claims) {
      const source = batch.resolution.of(claim.said.source);
      const isOpen = !claim.fields.some(({ field }) => field === 'to' || field === 'seen');
      if (!isOpen || source === null || batch.dateOf(source.id).length > 0) continue;
      counts.set(claim.place.file, (counts.get(claim.place.file) ?? 0) + 1);
    }
  }
  for (const [file, count] of counts)
    batch.problems.push(problem({ file, row: null, field: null }, 'openEnded', { count }, 'WARNING'));
}

/** The first row that fills one of the columns, asked for in this order. */
function claimOf({ claims }: Draft, columns: readonly string[]): Claim | undefined {
  for (const column of columns) {
    const claim = claims.find(({ fields }) => fields.some((f) => f.column === column && f.value !== null));
    if (claim !== undefined) return claim;
  }
  return undefined;
}
