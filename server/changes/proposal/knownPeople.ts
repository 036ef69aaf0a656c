// What the landscape knows of some people, as far as it tells who is who.
import type { Evidence } from '../../domain/evidence.ts';
import type { Id } from '../../domain/records.ts';
import type { RecordKind } from '../../domain/vocabulary.ts';
import { GatheredFacts } from '../../matching/gatheredFacts.ts';
import type { Reading } from '../../store/openStore.ts';
import { readDocuments, readDocumentsOf } from '../../store/readDocuments.ts';
import { meetingKey, wordsKey } from './peopleInRows.ts';

export class KnownPerson extends GatheredFacts {
  honorific: string | null = null;
  /** Those that speak for what is known. */
  readonly words = new Set<string>();

  hear(kind: RecordKind, evidence: readonly Evidence[]): void {
    for (const said of evidence) {
      const words = wordsKey(kind, said.source, said);
      if (words !== null) this.words.add(words);
    }
  }
}

/** Bodies, posts, boards, meetings and the words of their evidence. */
export async function knownPeople(on: Reading, ids: readonly Id[]): Promise<Map<Id, KnownPerson>> {
  const people = new Map(ids.map((id) => [id, new KnownPerson()]));
  const of = (id: Id): KnownPerson => people.get(id) ?? new KnownPerson();
  for (const [id, { honorific }] of await readDocuments(on, 'PERSON', ids)) of(id).honorific = honorific;
  for (const [id, seats] of await readDocumentsOf(on, 'SEAT', 'PERSON', ids))
    for (const seat of seats) {
      of(id).seat(seat);
      of(id).hear('SEAT', seat.evidence);
    }
  for (const [id, tenures] of await readDocumentsOf(on, 'TENURE', 'PERSON', ids))
    for (const tenure of tenures) {
      of(id).tenure(tenure);
      of(id).hear('TENURE', tenure.evidence);
    }
  for (const [id, actions] of await readDocumentsOf(on, 'ACTION', 'PERSON', ids))
    for (const { evidence } of actions) of(id).hear('ACTION', evidence);
  await addAttendances(on, ids, of);
  return people;
}

async function addAttendances(on: Reading, ids: readonly Id[], of: (id: Id) => KnownPerson): Promise<void> {
  const attendances = await readDocumentsOf(on, 'ATTENDANCE', 'PERSON', ids);
  const wanted = [...attendances.values()].flat().map(({ meeting }) => meeting);
  const meetings = await readDocuments(on, 'MEETING', wanted);
  for (const [id, attended] of attendances)
    for (const attendance of attended) {
      const held = meetings.get(attendance.meeting);
      const meeting = held === undefined ? null : { ...held, key: meetingKey(held.board, held.date) };
      of(id).attendance(attendance, meeting);
      of(id).hear('ATTENDANCE', attendance.evidence);
    }
}
