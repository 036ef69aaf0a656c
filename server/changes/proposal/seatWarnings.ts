// What a file of seats leaves open or says in vain, told once for each file.
import { problem } from '../../domain/problem.ts';
import type { Batch } from './batch.ts';
import type { Claim, RowPlace } from './claim.ts';

/** Adds the warnings about the rows of seats. */
export function* warnOfSeats(batch: Batch): Generator<undefined, void> {
  const open = new Map<string, number>();
  const beside = new Map<string, { first: RowPlace; count: number }>();
  for (const { kind, claims } of batch.drafts.values()) {
    if (kind !== 'SEAT') continue;
    for (const claim of claims) {
      const { file, row } = claim.place;
      if (isOpenEnded(batch, claim)) open.set(file, (open.get(file) ?? 0) + 1);
      if (!isBeside(claim)) continue;
      const { first, count } = beside.get(file) ?? { first: claim.place, count: 0 };
      beside.set(file, { first: row < first.row ? claim.place : first, count: count + 1 });
    }
    yield;
  }
  for (const [file, count] of open)
    batch.problems.push(problem({ file, row: null, field: null }, 'openEnded', { count }, 'WARNING'));
  for (const { first, count } of beside.values())
    batch.problems.push(problem({ ...first, field: 'organisation' }, 'organisationBeside', { count }, 'WARNING'));
}

/** A row of an undated file that says neither when the seat ended nor when it was seen. */
function isOpenEnded(batch: Batch, { fields, said }: Claim): boolean {
  const source = said.source && batch.resolution.of(said.source);
  return (
    source !== null &&
    !fields.some(({ field }) => field === 'to' || field === 'seen') &&
    batch.dateOf(source.id).length === 0
  );
}

/** A row that names an organisation beside another for which the person sits, and no post that it could be the one of. */
function isBeside({ fields }: Claim): boolean {
  const named = (column: string): string | null => {
    const value = fields.find((each) => each.column === column)?.value ?? null;
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value.name : null;
  };
  const isShownOnly = fields.some(({ column, field }) => column === 'organisation' && field === null);
  return isShownOnly && named('post') === null && named('organisation') !== named('on_behalf_of');
}
