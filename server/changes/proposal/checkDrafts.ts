// What no single row shows: a record that ends before it begins or was seen at another time, ties that lead round in a circle.
import { firstDay, lastDay } from '../../domain/partialDate.ts';
import { problem } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import type { RecordKind } from '../../domain/vocabulary.ts';
import { type Batch, labelOf } from './batch.ts';
import type { Claim } from './claim.ts';
import type { Draft } from './draft.ts';
import { warnOfSeats } from './seatWarnings.ts';

interface Tie {
  field: string;
  column: string;
}

/** The ties that lead on and never back: from a part to its whole, from what was to what came of it. */
export const oneWays: Partial<Record<RecordKind, readonly Tie[]>> = {
  BOARD: [
    { field: 'partOf', column: 'part_of' },
    { field: 'succeededBy', column: 'succeeded_by' },
  ],
  ORGANISATION: [
    { field: 'partOf', column: 'part_of' },
    { field: 'memberOf', column: 'member_of' },
  ],
  THEME: [{ field: 'broader', column: 'broader' }],
  AREA: [{ field: 'within', column: 'within' }],
};

const namesShown = 8;

/** Adds to the batch what is wrong with its drafts. */
export function* checkDrafts(batch: Batch): Generator<undefined, void> {
  for (const draft of batch.drafts.values()) {
    checkOrder(batch, draft);
    checkSightings(batch, draft);
    checkDeputy(batch, draft);
    checkAbsorbed(batch, draft);
    yield;
  }
  for (const [kind, ties] of Object.entries(oneWays)) for (const tie of ties) checkCircles(batch, kind, tie);
  yield* warnOfSeats(batch);
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

/** Whoever was seen before the beginning or after the end was not seen in this seat: one of the dates is wrong, or there are two. */
function checkSightings(batch: Batch, draft: Draft): void {
  const [from, to] = [draft.text('from'), draft.text('to')];
  const early = draft.list('seen').find((seen) => from !== null && lastDay(seen) < firstDay(from));
  const late = draft.list('seen').find((seen) => to !== null && firstDay(seen) > lastDay(to));
  const claim = claimOf(draft, ['seen', 'from', 'to']);
  if (claim === undefined) return;
  const place = { ...claim.place, field: 'seen' };
  if (early !== undefined && from !== null)
    batch.problems.push(problem(place, 'seenBeforeStart', { seen: early, from }));
  if (late !== undefined && to !== null) batch.problems.push(problem(place, 'seenAfterEnd', { seen: late, to }));
}

function checkDeputy(batch: Batch, draft: Draft): void {
  const claim = claimOf(draft, ['deputy_for']);
  const person = draft.text('person');
  if (claim === undefined || person === null || draft.text('deputyFor') !== person) return;
  const place = { ...claim.place, field: 'deputy_for' };
  batch.problems.push(problem(place, 'tiedToItself', { record: batch.nameOf(person) }));
}

/** What was merged into another is no record any more. */
function checkAbsorbed(batch: Batch, draft: Draft): void {
  const claim = claimOf(draft, ['absorbed']);
  const there = draft.list('absorbed').find((id) => batch.isTaken(id));
  if (claim === undefined || there === undefined) return;
  const values = { id: there, record: labelOf(batch, draft) };
  batch.problems.push(problem({ ...claim.place, field: 'absorbed' }, 'absorbedIsThere', values));
}

function checkCircles(batch: Batch, kind: string, { field, column }: Tie): void {
  const drafts = [...batch.drafts.values()].filter((draft) => draft.kind === kind);
  const done = new Set<Id>();
  for (const { id } of drafts) {
    for (const circle of circlesFrom(batch, field, { start: id, done })) {
      const claim = circle
        .flatMap((each) => batch.drafts.get(each) ?? [])
        .map((draft) => claimOf(draft, [column]))
        .find((each) => each !== undefined);
      // One that no row of the batch is part of was there before.
      if (claim === undefined) continue;
      const shown = circle.slice(0, namesShown).map((each) => `“${batch.nameOf(each)}”`);
      const names = [...shown, ...(circle.length > namesShown ? ['…'] : [])].join(', ');
      batch.problems.push(problem({ ...claim.place, field: column }, 'circle', { names }));
    }
  }
}

/** Ways from the start that lead back onto themselves, each as its circle alone. Whatever is done leads to no new one. */
function circlesFrom(batch: Batch, field: string, { start, done }: { start: Id; done: Set<Id> }): Id[][] {
  const circles: Id[][] = [];
  const way: { id: Id; open: Id[] }[] = [];
  const on = new Map<Id, number>();
  const enter = (id: Id): void => {
    on.set(id, way.length);
    way.push({ id, open: idsOf(batch.fieldOf(id, field)) });
  };
  if (!done.has(start)) enter(start);
  for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
    const next = last.open.shift();
    if (next === undefined) {
      done.add(last.id);
      on.delete(last.id);
      way.pop();
    } else if (on.has(next)) circles.push(way.slice(on.get(next)).map(({ id }) => id));
    else if (!done.has(next)) enter(next);
  }
  return circles;
}

/** The ids in a tie of one or of many. */
export function idsOf(value: unknown): Id[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === 'string');
}

/** The first row that fills one of the columns, asked for in this order. */
function claimOf({ claims }: Draft, columns: readonly string[]): Claim | undefined {
  for (const column of columns) {
    const claim = claims.find(({ fields }) => fields.some((f) => f.column === column && f.value !== null));
    if (claim !== undefined) return claim;
  }
  return undefined;
}
