// Who is meant by a name: whoever bears it, else whoever goes by it, else whose name holds it; of nobody, who is called nearly so.
import type { Id } from '../domain/records.ts';
import { nameKey } from '../matching/nameIndex.ts';
import { everyLogged } from '../store/changeLog.ts';
import type { Reading } from '../store/openStore.ts';
import { readProposedPeople } from '../store/proposedPeople.ts';
import { readNames } from '../store/readNames.ts';
import { search } from '../store/search.ts';

interface Named {
  id: Id;
  name: string;
}

export interface FoundPeople {
  people: Named[];
  /** Whether the whole name is theirs, or an alias, or their id, and not only a part of it. */
  exact: boolean;
  /** Where there are none. */
  near: Named[];
}

const mostNear = 5;

/** @param text a name, an alias, an id, or a part of a name */
export async function findPeople(on: Reading, text: string): Promise<FoundPeople> {
  const all = await readNames(on, 'PERSON');
  const key = nameKey(text);
  const ways = [
    all.filter(({ id, absorbed }) => id === text.trim() || absorbed.includes(text.trim())),
    all.filter(({ name }) => nameKey(name) === key),
    all.filter(({ aliases }) => aliases.some((alias) => nameKey(alias) === key)),
  ];
  const exact = ways.find((found) => found.length > 0);
  if (exact) return { people: exact.map(named), exact: true, near: [] };
  const parts = all.filter(({ name, aliases }) => [name, ...aliases].some((each) => nameKey(each).includes(key)));
  if (parts.length > 0) return { people: parts.map(named), exact: false, near: [] };
  const names = new Map(all.map((each) => [each.id, named(each)]));
  const hits = await search(on, text, ['PERSON'], mostNear);
  return { people: [], exact: false, near: hits.flatMap(({ id }) => names.get(id) ?? []) };
}

/**
 * The same; where nobody bears the whole name, also those who are no record: whom only the log still names, since what brought them was
 * taken back, and whom an open import would make.
 */
export async function findAnybody(on: Reading, text: string): Promise<FoundPeople> {
  const found = await findPeople(on, text);
  if (found.exact) return found;
  const key = nameKey(text);
  const gone = new Map<Id, Named>();
  await everyLogged(on, ({ kind, record }) => {
    if (kind !== 'PERSON') return;
    const isMeant = [record.name, ...record.aliases].some((name) => nameKey(name) === key);
    if (isMeant || record.id === text.trim()) gone.set(record.id, named(record));
  });
  for (const proposed of await readProposedPeople(on))
    if (nameKey(proposed.name) === key || proposed.id === text.trim()) gone.set(proposed.id, proposed);
  for (const { id, absorbed } of await readNames(on, 'PERSON')) for (const each of [id, ...absorbed]) gone.delete(each);
  return gone.size === 0 ? found : { people: [...gone.values()], exact: true, near: [] };
}

function named({ id, name }: Named): Named {
  return { id, name };
}
