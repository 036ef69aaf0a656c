// Rows put onto the record that they are about: what they clear, then what they say, with their evidence.
import { tieFact } from '../../domain/evidence.ts';
import { problem } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import { sortName } from '../../matching/sortName.ts';
import { type Batch, labelOf } from './batch.ts';
import type { Claim, FieldClaim, Ref } from './claim.ts';
import type { Draft } from './draft.ts';
import type { Entity } from './entity.ts';

/** What is known of a record beside what sources say of it. */
const unattested = new Set(['lastChecked', 'absorbed', 'differsFrom']);

/** Puts all claims of a draft onto it, one after the other, since thousands may be about one record; yields how many of the batch are put. */
export function* applyInPieces(batch: Batch, draft: Draft): Generator<number, void> {
  for (const { fields } of draft.claims)
    for (const { field, value } of fields) if (field !== null && value === null) draft.clear(field);
  for (const claim of draft.claims) {
    rename(batch, draft, claim);
    const facts = claim.fields.flatMap((said) => applyField(batch, draft, { claim, said }));
    if (claim.isDefinition) attest(batch, draft, { claim, facts });
    batch.put += 1;
    yield batch.put;
  }
}

/** Begins the draft of a named record; a new one gets its name. */
export function beginNamed(batch: Batch, { id, kind, name, match, organisation }: Entity): Draft {
  const draft = batch.draft(kind, id, match);
  if (kind === 'POST' && draft.record.organisation === null) draft.record.organisation = organisation;
  if (draft.before !== null) return draft;
  if (kind === 'SOURCE') Object.assign(draft.record, { key: name, title: name });
  else draft.record.name = name;
  if (kind === 'PERSON') draft.record.sortName = sortName(name);
  return draft;
}

/** A record that rows name and none defines has the first of them as its evidence. */
export function attestMention(batch: Batch, draft: Draft, { mention }: Entity): void {
  if (draft.before !== null || draft.kind === 'SOURCE' || draft.claims.some((claim) => claim.isDefinition)) return;
  attest(batch, draft, { claim: mention, facts: [] });
}

/** Gives the draft the row's evidence: for each fact of what has a name, for the whole of what has none. */
export function attest(
  batch: Batch,
  draft: Draft,
  { claim, facts }: { claim: Pick<Claim, 'said'>; facts: readonly string[] },
): void {
  const { source: ref, fact: told, locator, quote, certainty } = claim.said;
  const source = ref === null ? undefined : batch.resolution.of(ref)?.id;
  if (draft.kind === 'SOURCE' || source === undefined) return;
  const isNamed = typeof draft.record.name === 'string';
  const bornOn: readonly (string | null)[] = told !== null ? [told] : isNamed && facts.length > 0 ? facts : [null];
  for (const fact of bornOn) draft.attest({ source, fact, locator, quote, certainty });
}

/** A row that finds its record by id gives it the name that it writes. */
function rename(batch: Batch, draft: Draft, claim: Claim): void {
  const { own } = claim;
  const name = draft.text('name');
  if (own === null || own.idText === null || name === null || name === own.name) return;
  if (draft.list('aliases').includes(own.name)) return;
  const isDerived = draft.record.sortName === sortName(name);
  const saying = { claim, column: draft.kind.toLowerCase(), shown: own.name, label: name };
  const found = draft.set('name', own.name, saying);
  if (found !== null) batch.problems.push(found);
  else if (isDerived) draft.record.sortName = sortName(own.name);
}

/** `Dr` and `Dr.` are one title: what differs in its full stops only stays as it was. */
function asKnown(draft: Draft, { field, value }: FieldClaim): FieldClaim['value'] {
  const known = field === 'honorific' ? draft.text(field) : null;
  const bare = (text: string): string => text.replaceAll('.', '').trim();
  return known !== null && typeof value === 'string' && bare(known) === bare(value) ? known : value;
}

/** The facts that the row states of one field. */
function applyField(batch: Batch, draft: Draft, { claim, said }: { claim: Claim; said: FieldClaim }): string[] {
  const { column, field, isWhole = false } = said;
  const value = asKnown(draft, said);
  if (field === null || value === null) return [];
  if (Array.isArray(value)) return addToList(batch, draft, { claim, said });
  if (typeof value === 'object') return setTie(batch, draft, { claim, said });
  const saying = { claim, column, shown: String(value), label: labelOf(batch, draft), isWhole };
  const found = draft.set(field, value, saying);
  if (found !== null) batch.problems.push(found);
  return found === null && !unattested.has(field) ? [field] : [];
}

function addToList(batch: Batch, draft: Draft, { claim, said }: { claim: Claim; said: FieldClaim }): string[] {
  const { column, field, value } = said;
  if (field === null || !Array.isArray(value)) return [];
  const words = value.filter((each) => typeof each === 'string');
  const ids = value
    .filter((each) => typeof each !== 'string')
    .flatMap((ref) => tiedTo(batch, draft, { claim, column, ref }) ?? []);
  const fresh = ids.filter((id) => !draft.list(field).includes(id));
  if (said.isWhole) draft.keepOnly(field, [...words, ...ids]);
  draft.add(field, field === 'aliases' ? words.filter((word) => word !== draft.text('name')) : words);
  draft.add(field, ids);
  if (unattested.has(field)) return [];
  // A list that is written whole is mostly there already: who says so speaks for what is new in it.
  const spoken = said.isWhole && fresh.length > 0 ? fresh : ids;
  return spoken.length > 0 ? spoken.map((id) => tieFact(field, id)) : words.length > 0 ? [field] : [];
}

function setTie(batch: Batch, draft: Draft, { claim, said }: { claim: Claim; said: FieldClaim }): string[] {
  const { column, field, value } = said;
  if (field === null || value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const id = tiedTo(batch, draft, { claim, column, ref: value });
  if (id === null) return [];
  const found = draft.set(field, id, { claim, column, shown: value.name, label: labelOf(batch, draft) });
  if (found !== null) batch.problems.push(found);
  return found === null ? [tieFact(field, id)] : [];
}

function tiedTo(
  batch: Batch,
  draft: Draft,
  { claim, column, ref }: { claim: Claim; column: string; ref: Ref },
): Id | null {
  const id = batch.resolution.of(ref)?.id ?? null;
  if (id !== draft.id) return id;
  batch.problems.push(problem({ ...claim.place, field: column }, 'tiedToItself', { record: labelOf(batch, draft) }));
  return null;
}
