// All that may tell who a person is, read once: the record, or what the log last had of it or an open import would make, its seats and the
// like, every document of the log, and what everybody and everything else is called. What of it counts, whoever takes it in decides.
import { blankRecord } from '../domain/blankRecord.ts';
import type { Document, Documented, Evidence } from '../domain/evidence.ts';
import type { Id, Person } from '../domain/records.ts';
import { everyLogged, everyTouched } from './changeLog.ts';
import type { Reading } from './openStore.ts';
import { readProposedPeople } from './proposedPeople.ts';
import { readDocuments, readDocumentsOf } from './readDocuments.ts';
import { type Names, readNames } from './readNames.ts';

interface Taking {
  record(record: { id: Id; evidence: readonly Evidence[] }): void;
  logged(document: Document): void;
  bodies(all: readonly Names[]): void;
}

/**
 * @param asked the person's id, or that of one who was merged into them
 * @param begin is told the person, whether they are there still, and who all are
 * @returns what was begun, with everything taken in; null: nobody has or had this id
 */
export async function readAround<T extends Taking>(
  on: Reading,
  asked: Id,
  begin: (person: Documented<Person>, known: { isThere: boolean; everybody: readonly Names[] }) => T,
): Promise<T | null> {
  const everybody = await readNames(on, 'PERSON');
  const there = await personThere(on, asked, everybody);
  const person = there ?? (await personTakenAway(on, asked)) ?? (await personProposed(on, asked));
  if (person === null) return null;
  const taking = begin(person, { isThere: there !== null, everybody });
  for (const kind of ['SEAT', 'TENURE', 'ATTENDANCE'] as const)
    for (const record of (await readDocumentsOf(on, kind, 'PERSON', [person.id])).get(person.id) ?? [])
      taking.record(record);
  await everyLogged(on, (document) => taking.logged(document));
  for (const kind of ['ORGANISATION', 'BOARD', 'POST', 'THEME', 'AREA'] as const)
    taking.bodies(await readNames(on, kind));
  return taking;
}

async function personThere(on: Reading, asked: Id, everybody: readonly Names[]): Promise<Documented<Person> | null> {
  const id = everybody.find(({ absorbed }) => absorbed.includes(asked))?.id ?? asked;
  return (await readDocuments(on, 'PERSON', [id])).get(id) ?? null;
}

/** Somebody whom only the log still knows: an import that was taken back, a landscape that was emptied. */
async function personTakenAway(on: Reading, id: Id): Promise<Documented<Person> | null> {
  const found: Documented<Person>[] = [];
  await everyTouched(on, ({ before, after }) => {
    if (after === null && before?.kind === 'PERSON' && before.record.id === id) found.push(before.record);
  });
  return found.at(-1) ?? null;
}

/** Somebody whom nothing but an open import names. */
async function personProposed(on: Reading, id: Id): Promise<Documented<Person> | null> {
  const proposed = (await readProposedPeople(on)).find((each) => each.id === id);
  return proposed === undefined ? null : { ...blankRecord('PERSON', id), name: proposed.name, evidence: [] };
}
