// One to one within a document: two who stand on one list are two, so nobody known is both.
import type { Id } from '../../domain/records.ts';
import { listedFrom } from '../../matching/oddsThatMatch.ts';
import type { Meant as Likely } from '../../matching/peopleMatcher.ts';
import type { Entity } from './entity.ts';
import type { PersonInRows } from './peopleInRows.ts';

interface LikelyOf {
  entity: Entity;
  found: readonly Likely[];
}

/**
 * Leaves out whoever stands on the same list under the own name, and whoever is likelier somebody else of that list.
 * @param linked the people of the batch who are known
 */
export function oncePerList(
  likely: readonly LikelyOf[],
  { linked, inRows }: { linked: ReadonlySet<Id>; inRows: ReadonlyMap<Id, PersonInRows> },
): LikelyOf[] {
  const lists = (id: Id): ReadonlySet<string> => inRows.get(id)?.lists ?? new Set();
  /** On which lists each known person stands already. */
  const taken = new Map([...linked].map((id) => [id, new Set(lists(id))]));
  const pairs = likely.flatMap(({ entity, found }) =>
    found.map((each, place) => ({ entity, each, takes: place === 0 && each.score >= listedFrom })),
  );
  const kept = new Set<Likely>();
  for (const { entity, each, takes } of pairs.toSorted((a, b) => b.each.score - a.each.score)) {
    const own = lists(entity.id);
    const others = taken.get(each.id) ?? new Set();
    if ([...own].some((list) => others.has(list))) continue;
    kept.add(each);
    if (takes) taken.set(each.id, new Set([...others, ...own]));
  }
  return likely.map(({ entity, found }) => ({ entity, found: found.filter((each) => kept.has(each)) }));
}
