// What the landscape knows of some people, as far as it tells who is who.
import type { Evidence } from '../../domain/evidence.ts';
import type { Id } from '../../domain/records.ts';
import type { RecordKind } from '../../domain/vocabulary.ts';
import type { Reading } from '../../store/openStore.ts';
import { readDocuments, readDocumentsOf } from '../../store/readDocuments.ts';
import { meetingKey, type PersonInRows, wordsKey } from './peopleInRows.ts';

export type KnownPerson = Omit<PersonInRows, 'lists' | 'isIncomplete'>;

type Hear = (person: KnownPerson, kind: RecordKind, evidence: readonly Evidence[]) => void;

/** Bodies, posts, boards, meetings and the words of their evidence. */
export async function knownPeople(on: Reading, ids: readonly Id[]): Promise<Map<Id, KnownPerson>> {
  const people = new Map<Id, KnownPerson>(ids.map((id) => [id, nothing()]));
  for (const [id, { honorific }] of await readDocuments(on, 'PERSON', ids)) Object.assign(of(id), { honorific });

  function of(id: Id): KnownPerson {
    return people.get(id) ?? nothing();
  }
  const hear: Hear = (person, kind, evidence) => {
    for (const said of evidence) {
      const words = wordsKey(kind, said.source, said);
      if (words !== null) person.words.add(words);
    }
  };

  for (const [id, seats] of await readDocumentsOf(on, 'SEAT', 'PERSON', ids))
    for (const { board, post, onBehalfOf, evidence } of seats) {
      const person = of(id);
      person.boards.add(board);
      if (post !== null) person.posts.add(post);
      if (onBehalfOf !== null) person.organisations.add(onBehalfOf);
      hear(person, 'SEAT', evidence);
    }
  for (const [id, tenures] of await readDocumentsOf(on, 'TENURE', 'PERSON', ids))
    for (const { post, organisation, evidence } of tenures) {
      const person = of(id);
      if (post !== null) person.posts.add(post);
      if (organisation !== null) person.organisations.add(organisation);
      hear(person, 'TENURE', evidence);
    }
  for (const [id, actions] of await readDocumentsOf(on, 'ACTION', 'PERSON', ids))
    for (const { evidence } of actions) hear(of(id), 'ACTION', evidence);
  await addAttendances(on, ids, { of, hear });
  return people;
}

async function addAttendances(
  on: Reading,
  ids: readonly Id[],
  { of, hear }: { of: (id: Id) => KnownPerson; hear: Hear },
): Promise<void> {
  const attendances = await readDocumentsOf(on, 'ATTENDANCE', 'PERSON', ids);
  const meetings = await readDocuments(
    on,
    'MEETING',
    [...attendances.values()].flat().map(({ meeting }) => meeting),
  );
  for (const [id, attended] of attendances)
    for (const { meeting, onBehalfOf, status, evidence } of attended) {
      const person = of(id);
      const held = meetings.get(meeting);
      if (onBehalfOf !== null) person.organisations.add(onBehalfOf);
      hear(person, 'ATTENDANCE', evidence);
      if (held === undefined) continue;
      const { board, date, start, end } = held;
      person.boards.add(board);
      if (status !== 'APOLOGIES' && status !== 'ABSENT')
        person.present.set(meetingKey(board, date), { date, start, end });
    }
}

function nothing(): KnownPerson {
  return {
    honorific: null,
    organisations: new Set(),
    posts: new Set(),
    boards: new Set(),
    present: new Map(),
    words: new Set(),
  };
}
