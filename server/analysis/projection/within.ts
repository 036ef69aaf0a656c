// Trees of areas and themes: what lies within, what is narrower.
import type { Area, Id, Theme } from '../../domain/records.ts';
import { found, groupedBy } from './recordIndex.ts';

/** The areas named and everything within them. @throws BoardwalkError NOT_FOUND */
export function areasWithin(areas: ReadonlyMap<Id, Area>, named: readonly Id[]): Set<Id> {
  return closure(areas, named, (area) => area.within);
}

/** The themes named and everything narrower. @throws BoardwalkError NOT_FOUND */
export function themesWithin(themes: ReadonlyMap<Id, Theme>, named: readonly Id[]): Set<Id> {
  return closure(themes, named, (theme) => (theme.broader === null ? [] : [theme.broader]));
}

/** Those of the themes that are known, and all that are broader. */
export function themesAndBroader(themes: ReadonlyMap<Id, Theme>, named: readonly Id[]): Set<Id> {
  const known = named.filter((theme) => themes.has(theme));
  return reached(known, (id) => {
    const broader = themes.get(id)?.broader ?? null;
    return broader === null ? [] : [broader];
  });
}

/** Under each id, the ids of those that name it as what they are in. */
export function childrenOf<T extends { id: Id }>(
  records: Iterable<T>,
  parentsOf: (record: T) => readonly Id[],
): Map<Id, Id[]> {
  const ties = [...records].flatMap((record) => parentsOf(record).map((parent) => ({ parent, child: record.id })));
  return new Map(
    [...groupedBy(ties, (tie) => tie.parent)].map(([parent, all]) => [parent, all.map((tie) => tie.child)]),
  );
}

/** Everything reached from `start` by `next`, itself included; a circle ends where it began. */
export function reached(start: readonly Id[], next: (id: Id) => readonly Id[]): Set<Id> {
  const seen = new Set(start);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return seen;
}

function closure<T extends { id: Id }>(
  records: ReadonlyMap<Id, T>,
  named: readonly Id[],
  parentsOf: (record: T) => readonly Id[],
): Set<Id> {
  for (const id of named) found(records, id);
  const children = childrenOf(records.values(), parentsOf);
  return reached(named, (id) => children.get(id) ?? []);
}
