// By hand a form is filled as it is to be, where the rows of a file add up: what is written takes the place of what is there.
import type { Document } from '../../domain/evidence.ts';
import type { Claim, FieldClaim } from '../proposal/claim.ts';
import type { Cells } from './ownCells.ts';

/** Whoever holds it: of these there is one, and with a person perhaps the office. */
const holders = ['person', 'post', 'organisation'];

/** The claim about the record, so that it replaces; any other claim as it is. */
export function claimedWhole(claim: Claim, document: Document, given: Cells): Claim {
  if (claim.kind !== document.kind || !claim.isDefinition) return claim;
  const fields = claim.fields.map((field): FieldClaim => ({ ...field, isWhole: true }));
  return { ...claim, fields: [...fields, ...keyOf(document, given), ...ended(claim, document, given)] };
}

/** What a source is called by is a field of its own. */
function keyOf({ kind, record }: Document, { source }: Cells): FieldClaim[] {
  const isOther = kind === 'SOURCE' && source !== undefined && source.trim() !== record.key;
  return isOther ? [{ column: 'source', field: 'key', value: source.trim() }] : [];
}

/** Ties that the record has and that its row, which says again what is not changed, leaves out. */
function ended(claim: Claim, { kind, record }: Document, given: Cells): FieldClaim[] {
  const said = new Set(claim.fields.flatMap(({ field, value }) => (field !== null && value !== null ? [field] : [])));
  const there = new Map<string, unknown>(Object.entries(record));
  const fields = kind === 'SEAT' || kind === 'TENURE' ? holders : [];
  const cleared =
    given.organisation?.trim() === '-' ? ['organisation', ...(kind === 'SEAT' ? ['onBehalfOf'] : [])] : [];
  return [...new Set([...fields, ...cleared])]
    .filter((field) => !said.has(field) && (there.get(field) ?? null) !== null)
    .map((field) => ({ column: field, field, value: null }));
}
