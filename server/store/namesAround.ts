// One person among all that the database holds: by which ids and names it went, now and in the log, and what everybody else is called.
import { z } from 'zod';
import type { Document, Evidence } from '../domain/evidence.ts';
import type { Id } from '../domain/records.ts';
import { parsedParts } from './changeLog.ts';
import type { Reading } from './openStore.ts';
import { readDocuments, readDocumentsOf } from './readDocuments.ts';
import { readNames } from './readNames.ts';

export interface NamesAround {
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

/** null: there is no person of this id. */
export async function readNamesAround(on: Reading, id: Id): Promise<NamesAround | null> {
  const person = (await readDocuments(on, 'PERSON', [id])).get(id);
  if (person === undefined) return null;
  const ids = new Set([id, ...person.absorbed]);
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
  await everyLogged(on, (document) => {
    const { kind, record } = document;
    const isPerson = kind === 'PERSON' && ids.has(record.id);
    if (isPerson) names.add(record.name);
    if (isOf(document, ids)) records.add(record.id);
    if (isPerson || isOf(document, ids)) quoted(record.evidence);
  });
  const others: string[] = [];
  for (const kind of ['ORGANISATION', 'BOARD', 'POST', 'THEME', 'AREA'] as const)
    for (const { name, nameCy, acronym, aliases } of await readNames(on, kind))
      others.push(name, nameCy ?? '', acronym ?? '', ...aliases);
  const people = (await readNames(on, 'PERSON')).filter((each) => each.id !== id);
  return {
    ids,
    records,
    quotes,
    names: [...names],
    aliases: [...person.aliases, person.sortName],
    honorific: person.honorific,
    otherPeople: people.flatMap(({ name, aliases }) => [name, ...aliases]),
    others,
  };
}

/** Whether the record is of one of these people, and of nobody else. */
export function isOf({ record }: Document, ids: ReadonlySet<Id>): boolean {
  return 'person' in record && record.person !== null && ids.has(record.person);
}

/** Every document that the log holds, before and after. */
async function everyLogged(on: Reading, take: (document: Document) => void): Promise<void> {
  const row = z.object({ documents: z.string() });
  await on.stream('read/all-change-parts', {}, row, {
    begin: () => undefined,
    take: (_, { documents }) => {
      for (const { before, after } of parsedParts(documents)) for (const each of [before, after]) if (each) take(each);
    },
  });
}
