// The record that somebody changes by hand, as it is, provided that nobody has changed it since it was looked at.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Document } from '../../domain/evidence.ts';
import type { Id } from '../../domain/records.ts';
import { term } from '../../domain/term.ts';
import { type RecordKind, recordKinds } from '../../domain/vocabulary.ts';
import { readTouchedSince } from '../../store/changeLog.ts';
import type { Reading } from '../../store/openStore.ts';
import { readDocuments } from '../../store/readDocuments.ts';
import { canonical } from '../canonical.ts';
import { mergeableOf } from '../merging/readMergeable.ts';
import { ownId } from '../proposal/entity.ts';

export interface ToChange {
  readonly kind: RecordKind;
  readonly id: Id;
  /** The revision of the landscape at which it was looked at; null: whatever was changed since does not matter. */
  readonly seen: number | null;
}

const mostTold = 5;

/** @throws BoardwalkError NOT_FOUND; BAD_INPUT for the id of another kind; CONFLICT with what was changed since */
export async function recordToChange(on: Reading, { kind, id, seen }: ToChange): Promise<Document> {
  const document = await documentOf(on, kind, id);
  if (seen !== null) await refuseChanged(on, document, { id, seen });
  return document;
}

async function documentOf(on: Reading, kind: RecordKind, id: Id): Promise<Document> {
  // An id of ours that was merged into another means that one.
  if (kind === 'PERSON' || kind === 'ORGANISATION' || kind === 'BOARD') {
    refuseOtherKind(kind, id);
    return mergeableOf(on, kind, id);
  }
  const record = (await readDocuments(on, kind, [id])).get(id);
  // A kind with a record of that kind, which the compiler cannot follow through the map.
  if (record !== undefined) return { kind, record } as Document;
  refuseOtherKind(kind, id);
  throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id: id.slice(0, 80) });
}

function refuseOtherKind(kind: RecordKind, id: Id): void {
  const other = recordKinds.find((each) => each !== kind && ownId(each).test(id));
  if (other === undefined) return;
  throw new BoardwalkError('BAD_INPUT', 'otherKind', { id, other: term(other), kind: term(kind) });
}

async function refuseChanged(on: Reading, document: Document, { id, seen }: { id: Id; seen: number }): Promise<void> {
  const ids = [...new Set([document.record.id, id])];
  const later = await readTouchedSince(on, seen, ids);
  if (later.length === 0) return;
  const told = later.slice(0, mostTold).map(({ who, when, touched }) => {
    const fields = [...new Set(touched.flatMap(({ before, after }) => differing(before, after)))];
    return `${who}, ${when.slice(0, 16).replace('T', ' ')}${fields.length > 0 ? `: ${fields.map(term).join(', ')}` : ''}`;
  });
  const changes = told.join('; ') + (later.length > mostTold ? ' …' : '');
  throw new BoardwalkError('CONFLICT', 'changedSinceSeen', { name: nameOf(document), changes });
}

/** The fields in which two documents differ. */
function differing(before: Document | null, after: Document | null): string[] {
  if (before === null || after === null) return [];
  const was = new Map<string, unknown>(Object.entries(before.record));
  return Object.entries(after.record).flatMap(([field, value]) => {
    const same = canonical(part(before, field, was.get(field))) === canonical(part(after, field, value));
    return same ? [] : [field];
  });
}

/** A document of one field alone, so that it is compared as documents are. */
function part({ kind }: Document, field: string, value: unknown): Document {
  return { kind, record: { [field]: value } } as unknown as Document;
}

/** What it is called in a sentence. */
export function nameOf({ record }: Document): string {
  if ('name' in record) return record.name;
  if ('title' in record && record.title !== null) return record.title;
  if ('text' in record) return record.text;
  return 'date' in record && record.date !== null ? record.date : record.id;
}
