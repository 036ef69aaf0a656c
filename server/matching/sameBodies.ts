// Bodies that stand there twice, once under another name that is on record of the first: in the other language, as an acronym, as an alias.
import type { Id } from '../domain/records.ts';
import { type Nameable, nameKey } from './nameIndex.ts';

/** The record that stands for each body of which there are several; what is not there stands for itself. */
export function sameBodies(bodies: readonly Nameable[]): Map<Id, Id> {
  const named = Map.groupBy(bodies, ({ name }) => nameKey(name));
  const same = new Map<Id, Id>();
  const standsFor = (id: Id): Id => {
    const kept = same.get(id);
    return kept === undefined ? id : standsFor(kept);
  };
  for (const { id, others } of bodies)
    for (const other of others) {
      const [only, another] = named.get(nameKey(other)) ?? [];
      // What several are called tells none of them.
      if (only === undefined || another !== undefined) continue;
      const [one, two] = [standsFor(id), standsFor(only.id)].sort();
      if (one !== undefined && two !== undefined && one !== two) same.set(two, one);
    }
  return new Map([...same.keys()].map((id) => [id, standsFor(id)]));
}
