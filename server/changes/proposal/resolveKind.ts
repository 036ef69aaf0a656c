// Which record each name of one kind means. Ids tell first, then names, then acronyms and aliases; what nobody knows is made.
import { eachInTurn } from '../../domain/inTurns.ts';
import { problem } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import type { NamedKind } from '../../domain/vocabulary.ts';
import { NameIndex, nameKey } from '../../matching/nameIndex.ts';
import type { Ref } from './claim.ts';
import {
  type Entity,
  freshId,
  idFromText,
  idUnknown,
  isBareId,
  type KnownName,
  type Mention,
  placeOf,
  type Resolved,
} from './entity.ts';

/** The key of a reference: its id text, or its name. */
export function refKey({ kind, idText, name }: Ref): string {
  return idText === null ? `${kind} ${nameKey(name)}` : `${kind}#${idText}`;
}

/** Resolves all mentions of one kind that is known by its name alone. */
export function* resolveInPieces(
  kind: NamedKind,
  mentions: readonly Mention[],
  known: readonly KnownName[],
): Generator<undefined, Resolved> {
  const work: Work = {
    kind,
    known: new Map(known.flatMap((record) => [record.id, ...record.absorbed].map((id) => [id, record]))),
    index: new NameIndex(known),
    entities: new Map(),
    byKey: new Map(),
    problems: [],
  };
  const groups = new Map<string, Mention[]>();
  yield* eachInTurn(mentions, (mention) => {
    const key = refKey(mention.ref);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  });
  const [named, identified] = [false, true].map((isIdentified) =>
    [...groups].filter(([, [first]]) => (first?.ref.idText !== null) === isIdentified),
  );
  yield* eachInTurn(identified ?? [], ([key, group]) => work.byKey.set(key, byId(work, group)));
  const open = new Map<string, Mention[]>();
  yield* eachInTurn(named ?? [], ([key, group]) => {
    if (!byName(work, key, group)) open.set(key, group);
  });
  yield* resolveOpen(work, open);
  return work;
}

interface Work extends Resolved {
  kind: NamedKind;
  known: ReadonlyMap<Id, KnownName>;
  index: NameIndex;
  /** Every entity so far, by id. */
  entities: Map<Id, Entity>;
}

function byId(work: Work, group: readonly Mention[]): Entity {
  const mention = firstOf(group);
  const told = idFromText(work.kind, mention.ref.idText ?? '');
  const record = work.known.get(told);
  // The id of a record that was merged into another is that one's.
  const id = record?.id ?? told;
  const name = record?.name ?? nameOf(group);
  const taken = work.index.byName(name).some((other) => other !== id && work.known.has(other));
  if (record === undefined && taken) {
    const values = { name, kind: work.kind.toLowerCase() };
    work.problems.push(problem(placeOf(mention), 'nameTaken', values, 'WARNING'));
  }
  if (record === undefined && group.every(({ ref }) => isBareId(ref))) work.problems.push(idUnknown(mention));
  const entity: Entity = {
    id,
    kind: work.kind,
    name,
    match: record === undefined ? null : 'sameId',
    mention,
    organisation: null,
    namesakes: [],
  };
  work.entities.set(id, entity);
  learn(work, entity, group);
  return entity;
}

/** Whether the group's name is one that is known, or one too many times. */
function byName(work: Work, key: string, group: readonly Mention[]): boolean {
  const mention = firstOf(group);
  const ids = work.index.byName(mention.ref.name);
  if (ids.length === 0) return false;
  const entity = isOneOfMany(work, ids) ? make(work, group, ids) : entityOf(work, ids, { mention, match: 'sameName' });
  if (entity === null) return true;
  work.byKey.set(key, entity);
  learn(work, entity, group);
  return true;
}

/** Names that no record has: an acronym or alias of one, or of one another, or new. */
function* resolveOpen(work: Work, open: ReadonlyMap<string, readonly Mention[]>): Generator<undefined, void> {
  const openOthers = new Map<string, Set<string>>();
  for (const [key, group] of open)
    for (const other of group.flatMap(({ others }) => others)) {
      const otherKey = `${work.kind} ${nameKey(other)}`;
      openOthers.set(otherKey, (openOthers.get(otherKey) ?? new Set()).add(key));
    }

  function resolve(key: string, path: readonly string[]): Entity | null {
    const before = work.byKey.get(key);
    if (before !== undefined) return before;
    const group = open.get(key) ?? [];
    const ids = work.index.byOther(firstOf(group).ref.name);
    const keys = [...(openOthers.get(key) ?? [])].filter((other) => other !== key && !path.includes(other));
    const entity = choose(key, { group, ids, keys, path });
    if (entity !== null) work.byKey.set(key, entity);
    return entity;
  }

  function choose(
    key: string,
    { group, ids, keys, path }: { group: readonly Mention[]; ids: Id[]; keys: string[]; path: readonly string[] },
  ): Entity | null {
    const mention = firstOf(group);
    if (ids.length + keys.length === 0) return make(work, group);
    if (ids.length === 0 && keys.length === 1) return resolve(keys[0] ?? key, [...path, key]);
    if (keys.length === 0 && ids.length === 1) return entityOf(work, ids, { mention, match: 'sameAlias' });
    if (group.some(({ isOwn }) => isOwn)) return make(work, group);
    return keys.length === 0 && isOneOfMany(work, ids) ? make(work, group, ids) : unclear(work, mention);
  }

  yield* eachInTurn([...open.keys()].sort(), (key) => resolve(key, []));
}

function entityOf(work: Work, ids: Id[], { mention, match }: Pick<Entity, 'mention' | 'match'>): Entity | null {
  const [id, another] = ids;
  if (id === undefined || another !== undefined) return unclear(work, mention);
  const before = work.entities.get(id);
  if (before !== undefined) return before;
  const name = work.known.get(id)?.name ?? mention.ref.name;
  const entity: Entity = { id, kind: work.kind, name, match, mention, organisation: null, namesakes: [] };
  work.entities.set(id, entity);
  return entity;
}

/** Several of the landscape have the name: that is for somebody to decide. Of those that the batch itself defines, it must say which. */
function isOneOfMany({ kind, known, entities }: Work, ids: readonly Id[]): boolean {
  const canBeDecided = kind === 'PERSON' || kind === 'ORGANISATION' || kind === 'BOARD';
  return canBeDecided && ids.length > 1 && ids.every((id) => known.has(id) && !entities.has(id));
}

function make(work: Work, group: readonly Mention[], namesakes: readonly Id[] = []): Entity {
  const mention = firstOf(group);
  const id = freshId(
    work.kind,
    ['name', nameKey(mention.ref.name)],
    (taken) => work.known.has(taken) || work.entities.has(taken),
  );
  const entity: Entity = {
    id,
    kind: work.kind,
    name: nameOf(group),
    match: null,
    mention,
    organisation: null,
    namesakes,
  };
  work.entities.set(id, entity);
  return entity;
}

function unclear(work: Work, mention: Mention): null {
  const kind = work.kind.toLowerCase();
  const values = { name: mention.ref.name, kind, idColumn: mention.isOwn ? 'id' : `${kind}_id` };
  work.problems.push(problem(placeOf(mention), 'nameUnclear', values));
  return null;
}

function learn({ index }: Work, { id }: Entity, group: readonly Mention[]): void {
  for (const { ref, others } of group) {
    if (ref.idText !== null) index.addName(ref.name, id);
    for (const other of others) index.addOther(other, id);
  }
}

/** The name as its own rows write it; of several spellings (in case only) always the same. */
function nameOf(group: readonly Mention[]): string {
  const own = group.filter(({ isOwn }) => isOwn);
  const named = group.filter(({ ref }) => !isBareId(ref));
  const names = [own, named, group].find((some) => some.length > 0)?.map(({ ref }) => ref.name) ?? [];
  return names.reduce((least, name) => (name < least ? name : least));
}

function firstOf(group: readonly Mention[]): Mention {
  const [first] = group;
  if (first === undefined) throw new Error('A group of mentions is never empty.');
  return first;
}
