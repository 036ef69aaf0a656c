// People whom open imports would make, as far as these were compared with the landscape: named there, and perhaps nowhere else.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import { readImport, readImportContent } from './imports.ts';
import { everyImportText } from './importTexts.ts';
import { parseKept } from './keptContent.ts';
import type { Reading } from './openStore.ts';

export interface ProposedPerson {
  id: Id;
  name: string;
}

/** What was kept of each record that is proposed: its key, its kind, what would become of it, what it is called. */
const seen = z.array(z.tuple([z.string(), z.string(), z.string(), z.string()]));

/** @throws BoardwalkError CONFLICT where what was kept of a file is spoilt */
async function readSeen(on: Reading, id: Id): Promise<z.infer<typeof seen>> {
  const text = await readImportContent(on, id, 'seen');
  return text === null ? [] : parseKept(text, seen, (await readImport(on, id))?.name ?? id);
}

/** Also those who are in the landscape and only named. */
export async function readProposedPeople(on: Reading): Promise<ProposedPerson[]> {
  const imports = new Set<Id>();
  await everyImportText(on, ({ id, of }) => {
    if (of === 'seen') imports.add(id);
  });
  const people = new Map<Id, ProposedPerson>();
  for (const each of imports)
    for (const [id, kind, , name] of await readSeen(on, each)) if (kind === 'PERSON') people.set(id, { id, name });
  return [...people.values()];
}
