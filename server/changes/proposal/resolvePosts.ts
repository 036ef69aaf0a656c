// Which office each row means: an office is told from one of the same name by its organisation, where one is named.
import { problem } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
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

type OrganisationOf = (ref: Ref) => Id | null;

/** The key of a reference to an office: its id text, or its name and organisation. */
export function postKey(ref: Ref, organisationOf: OrganisationOf): string {
  return ref.idText === null ? `POST ${nameKey(ref.name)}\0${organisationOf(ref) ?? ''}` : `POST#${ref.idText}`;
}

/** Resolves all mentions of offices. `organisationOf`: the organisation that a reference names, once that is resolved. */
export function resolvePosts(
  mentions: readonly Mention[],
  known: readonly KnownName[],
  organisationOf: OrganisationOf,
): Resolved {
  const work: Work = {
    organisations: new Map(known.map(({ id, organisation }) => [id, organisation])),
    names: new Map(known.map(({ id, name }) => [id, name])),
    index: new NameIndex(known),
    entities: new Map(),
    byKey: new Map(),
    problems: [],
  };
  const groups = [...Map.groupBy(mentions, ({ ref }) => postKey(ref, organisationOf))].map(([key, group]) => {
    // Where it is told by id, other rows may name it by that alone.
    const mention = group.find(({ isOwn }) => isOwn) ?? group[0];
    if (mention === undefined) throw new Error('A group of mentions is never empty.');
    const others = group.flatMap((each) => each.others);
    const isOwn = group.some((each) => each.isOwn);
    return { key, mention, organisation: organisationOf(mention.ref), others, isOwn };
  });
  for (const group of groups.sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))) {
    const entity = resolve(work, group);
    if (entity === null) continue;
    work.byKey.set(group.key, entity);
    work.index.addName(group.mention.ref.name, entity.id);
    for (const other of group.others) work.index.addOther(other, entity.id);
  }
  return work;
}

interface Group {
  key: string;
  mention: Mention;
  organisation: Id | null;
  others: string[];
  isOwn: boolean;
}

// First what is told by id, then by organisation, then what rows define, so that a bare name finds those.
function rank({ mention, organisation, isOwn }: Group): number {
  if (mention.ref.idText !== null) return 0;
  if (organisation !== null) return 1;
  return isOwn ? 2 : 3;
}

interface Work extends Resolved {
  organisations: Map<Id, Id | null>;
  names: ReadonlyMap<Id, string>;
  index: NameIndex;
  entities: Map<Id, Entity>;
}

function resolve(work: Work, group: Group): Entity | null {
  const { mention, organisation } = group;
  const { name, idText } = mention.ref;
  if (idText !== null) return take(work, idFromText('POST', idText), { group, match: 'sameId' });
  const fits = (id: Id): boolean => organisation === null || work.organisations.get(id) === organisation;
  const unplaced = (id: Id): boolean => organisation !== null && (work.organisations.get(id) ?? null) === null;
  const named = work.index.byName(name);
  const others = work.index.byOther(name);
  for (const ids of [named.filter(fits), others.filter(fits), named.filter(unplaced)]) {
    const [id, another] = ids;
    if (id === undefined) continue;
    if (another !== undefined) return unclear(work, mention);
    return take(work, id, { group, match: named.includes(id) ? 'sameName' : 'sameAlias' });
  }
  const isTaken = (id: Id): boolean => work.names.has(id) || work.entities.has(id);
  return take(work, freshId('POST', ['name', nameKey(name), organisation ?? ''], isTaken), { group, match: null });
}

function take(work: Work, id: Id, { group, match }: { group: Group; match: Entity['match'] }): Entity {
  const before = work.entities.get(id);
  if (before !== undefined) return before;
  const name = work.names.get(id) ?? group.mention.ref.name;
  const organisation = work.organisations.get(id) ?? group.organisation;
  const isKnown = work.names.has(id);
  const { mention } = group;
  if (!isKnown && isBareId(mention.ref)) work.problems.push(idUnknown(mention));
  const entity: Entity = {
    id,
    kind: 'POST',
    name,
    match: isKnown ? match : null,
    mention,
    organisation,
    namesakes: [],
  };
  work.entities.set(id, entity);
  work.organisations.set(id, organisation);
  return entity;
}

function unclear(work: Work, mention: Mention): null {
  const values = { name: mention.ref.name, kind: 'post', idColumn: 'organisation' };
  work.problems.push(problem(placeOf(mention), 'nameUnclear', values));
  return null;
}
