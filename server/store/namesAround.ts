// One person among all that the database holds: by which ids and names it went, now and in the log, and what everybody else is called.
import { z } from 'zod';
import type { Touched } from '../domain/change.ts';
import type { Document, Documented, Evidence } from '../domain/evidence.ts';
import type { Id, Person } from '../domain/records.ts';
import { parsedParts } from './changeLog.ts';
import type { Reading } from './openStore.ts';
import { readDocuments, readDocumentsOf } from './readDocuments.ts';
import { type Names, readNames } from './readNames.ts';

export interface NamesAround {
  /** As it is, or as it was when it was taken away. */
  person: Documented<Person>;
  /** Its own, and those of the records that were merged into it. */
  ids: ReadonlySet<Id>;
  /** Those of seats, tenures and attendances that are or were the person's: they are made of the person's id. */
  records: ReadonlySet<Id>;
  /** `source quote` of what speaks for the person and for those records: the same words may speak for others too. */
  quotes: ReadonlySet<string>;
  names: string[];
  aliases: string[];
  honorific: string | null;
  otherPeople: string[];
  others: string[];
}

/** @param asked the person's, or that of one who was merged into them. @returns null: nobody has or had this id */
export async function readNamesAround(on: Reading, asked: Id): Promise<NamesAround | null> {
  const everybody = await readNames(on, 'PERSON');
  const there = await personThere(on, asked, everybody);
  const person = there ?? (await personTakenAway(on, asked));
  if (person === null) return null;
  const { id } = person;
  const others = everybody.filter((each) => each.id !== id);
  // A merger may have been taken back before the person went.
  const apart = new Set(others.map((each) => each.id));
  const ids = new Set([id, ...person.absorbed.filter((each) => !apart.has(each))]);
  const records = new Set<Id>();
  const quotes = new Set<string>();
  const quoted = (evidence: readonly Evidence[]): void => {
    for (const { source, quote } of evidence) if (quote !== null) quotes.add(`${source} ${quote}`);
  };
  quoted(person.evidence);
  for (const kind of ['SEAT', 'TENURE', 'ATTENDANCE'] as const)
    for (const record of (await readDocumentsOf(on, kind, 'PERSON', [id])).get(id) ?? []) {
      records.add(record.id);
      quoted(record.evidence);
    }
  const names = new Set([person.name]);
  const aliases = new Set([...person.aliases, person.sortName]);
  await everyLogged(on, (document) => {
    const { kind, record } = document;
    const isPerson = kind === 'PERSON' && ids.has(record.id);
    if (isPerson) names.add(record.name);
    // Of whom nothing else tells how they were called.
    if (isPerson && there === null) for (const each of [...record.aliases, record.sortName]) aliases.add(each);
    if (isOf(document, ids)) records.add(record.id);
    if (isPerson || isOf(document, ids)) quoted(record.evidence);
  });
  const otherNames: string[] = [];
  for (const kind of ['ORGANISATION', 'BOARD', 'POST', 'THEME', 'AREA'] as const)
    for (const { name, nameCy, acronym, aliases } of await readNames(on, kind))
      otherNames.push(name, nameCy ?? '', acronym ?? '', ...aliases);
  return {
    person,
    ids,
    records,
    quotes,
    names: [...names],
    aliases: [...aliases],
    honorific: person.honorific,
    otherPeople: others.flatMap(({ name, aliases }) => [name, ...aliases]),
    others: otherNames,
  };
}

/** Whether the record is of one of these people, and of nobody else. */
export function isOf({ record }: Document, ids: ReadonlySet<Id>): boolean {
  return 'person' in record && record.person !== null && ids.has(record.person);
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

/** Every document that the log holds, before and after. */
export async function everyLogged(on: Reading, take: (document: Document) => void): Promise<void> {
  await everyTouched(on, ({ before, after }) => {
    for (const each of [before, after]) if (each) take(each);
  });
}

async function everyTouched(on: Reading, take: (touched: Touched) => void): Promise<void> {
  const row = z.object({ documents: z.string() });
  await on.stream('read/all-change-parts', {}, row, {
    begin: () => undefined,
    take: (_, { documents }) => {
      for (const each of parsedParts(documents)) take(each);
    },
  });
}
