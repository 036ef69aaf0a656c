// Who says so: the evidence of a record; of a seat that is worked out, that of what it follows from, as inferred.
import type { Id } from '../domain/records.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import type { EvidenceAnswer, RecordAnswer, SeatAnswer } from './answers.ts';
import type { Asking } from './asking.ts';
import { findRecord } from './node.ts';

export async function evidenceOf(record: RecordAnswer, asking: Asking): Promise<EvidenceAnswer[]> {
  if (record.recordKind === 'SEAT') return evidenceOfSeat(record, asking);
  const document = await asking.document(record.recordKind, record.id);
  return document.evidence.map((evidence) => ({ ...evidence, around: record.around }));
}

/** The record that a tie leads to; null where the evidence bears on a plain field or on the whole. */
export async function aboutOf({ fact, around }: EvidenceAnswer, asking: Asking): Promise<RecordAnswer | null> {
  const id = fact?.split(':')[1];
  return id === undefined ? null : findRecord(id, around, asking);
}

/** The field or tie, without the record that the tie leads to. */
export function fieldOf({ fact }: EvidenceAnswer): string | null {
  return fact?.split(':')[0] ?? null;
}

async function evidenceOfSeat(seat: SeatAnswer, asking: Asking): Promise<EvidenceAnswer[]> {
  const parts = restsOn(seat).map(([kind, id]) => asking.document(kind, id));
  const evidence = (await Promise.all(parts)).flatMap((document) => document.evidence);
  if (seat.basis === 'RECORD') return evidence.map((one) => ({ ...one, around: seat.around }));
  // The same words may state one thing and only suggest another; of what follows from both they are one.
  const words = new Map(evidence.map((one) => [JSON.stringify([one.source, one.fact, one.locator, one.quote]), one]));
  return Array.from(words.values(), (one) => ({ ...one, certainty: 'INFERRED', around: seat.around }));
}

function restsOn({ basis, seat, tenures, attendances }: SeatAnswer): [RecordKind, Id][] {
  const own: [RecordKind, Id][] = seat === null ? [] : [['SEAT', seat]];
  if (basis === 'RECORD') return own;
  if (basis === 'POST') return [...own, ...tenures.map((id): [RecordKind, Id] => ['TENURE', id])];
  return [...own, ...attendances.map((id): [RecordKind, Id] => ['ATTENDANCE', id])];
}
