// Records that share their name with another of their kind, so that only an id tells which is meant.
import type { RecordsByKind } from '../domain/exported.ts';
import type { Id } from '../domain/records.ts';
import { nameKey } from '../matching/nameIndex.ts';

/** Offices are told apart by their organisation too. */
export function namesakesOf(records: RecordsByKind): Set<Id> {
  const { PERSON, ORGANISATION, BOARD, POST, THEME, AREA, SOURCE } = records;
  const called = [PERSON, ORGANISATION, BOARD, THEME, AREA].flatMap((all, kind) =>
    all.map(({ id, name }) => ({ id, key: `${kind} ${nameKey(name)}` })),
  );
  const sources = SOURCE.map(({ id, key }) => ({ id, key: `source ${nameKey(key)}` }));
  return new Set([...sharing([...called, ...sources]), ...sharedPosts(POST)]);
}

function sharing(called: readonly { id: Id; key: string }[]): Id[] {
  const groups = Map.groupBy(called, ({ key }) => key);
  return [...groups.values()].filter((group) => group.length > 1).flatMap((group) => group.map(({ id }) => id));
}

function sharedPosts(posts: RecordsByKind['POST']): Id[] {
  const names = posts.map(({ id, name }) => ({ id, key: nameKey(name) }));
  const places = posts.map(({ id, name, organisation }) => ({ id, key: `${nameKey(name)}\0${organisation ?? ''}` }));
  const shared = new Set(sharing(names));
  const withoutPlace = posts.filter(({ id, organisation }) => organisation === null && shared.has(id));
  return [...sharing(places), ...withoutPlace.map(({ id }) => id)];
}
