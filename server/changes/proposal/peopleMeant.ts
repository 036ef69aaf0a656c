// Whom of the landscape the people of a batch may mean whose names nobody there has, by their names and by what is known of both.
import { type Doubt, doubt } from '../../domain/doubt.ts';
import { eachInTurn, inTurns } from '../../domain/inTurns.ts';
import type { Id } from '../../domain/records.ts';
import { GatheredFacts } from '../../matching/gatheredFacts.ts';
import { NamedPeople } from '../../matching/namedPeople.ts';
import { nameForm } from '../../matching/nameForms.ts';
import { listedFrom } from '../../matching/oddsThatMatch.ts';
import { type Meant as Likely, PeopleMatcher } from '../../matching/peopleMatcher.ts';
import type { PersonFacts, Surroundings } from '../../matching/personFacts.ts';
import { isWholeName, parsePersonName } from '../../matching/personName.ts';
import { sameBodies } from '../../matching/sameBodies.ts';
import { countPeopleOf } from '../../store/countPeopleOf.ts';
import type { Reading } from '../../store/openStore.ts';
import type { Entity, KnownNames } from './entity.ts';
import type { Heed } from './heed.ts';
import { type KnownPerson, knownPeople } from './knownPeople.ts';
import { candidateOf, type MayBe, mostCandidates, type Named } from './meant.ts';
import { oncePerList } from './oncePerList.ts';
import { type PersonInRows, peopleInRows } from './peopleInRows.ts';

interface Fresh {
  /** The people of the batch who are to be made. */
  fresh: readonly Entity[];
  /** Told of how many of them it is known whom they may mean. */
  heed: Heed;
}

export async function peopleMeant(
  on: Reading,
  { claims, resolution, names }: Named,
  { fresh, heed }: Fresh,
): Promise<Map<Id, MayBe>> {
  const isOneShort = claims.some(({ doubts = [] }) => doubts.some(({ rule }) => rule === 'nameIncomplete'));
  if (fresh.length === 0 || (names.PERSON.length === 0 && !isOneShort)) return new Map();
  const begun = () => heed('NAMING', 0, fresh.length);
  const inRows = await inTurns(peopleInRows(claims, resolution), begun);
  const asked = (entity: Entity, found: readonly Likely[]) => mayBe(entity, found, inRows.get(entity.id) ?? null);
  // Whoever is called by less than a whole name is asked for, though there is nobody yet whom it may be.
  if (names.PERSON.length === 0) return new Map(fresh.flatMap((entity) => asked(entity, [])));
  const called = new Map(names.PERSON.map(({ id, name }) => [id, name]));
  const named = new NamedPeople([
    ...names.PERSON.map(({ id, name, others }) => ({ id, name, aliases: others })),
    ...fresh.map(({ id, name }) => ({ id, name, aliases: [] })),
  ]);
  const near = new Map<Id, readonly Id[]>();
  const seek = ({ id, namesakes }: Entity) =>
    near.set(id, namesakes.length > 0 ? namesakes : [...named.nearEitherWay(id)].filter((other) => called.has(other)));
  await inTurns(eachInTurn(fresh, seek), begun);
  const known = await knownPeople(on, [...new Set([...near.values()].flat())]);
  const linked = new Set(
    resolution.entities().flatMap(({ id, kind, match }) => (kind === 'PERSON' && match ? [id] : [])),
  );
  const families = new Map(
    names.PERSON.filter(({ id }) => known.has(id)).map(({ id, name, others }) => [id, familiesOf([name, ...others])]),
  );
  const open = fresh.filter(({ id, name, namesakes, mention }) => {
    // Words may be a whole list: they tell which namesake is meant, and whose the initial is, never that two spellings are one.
    const isTold = (other: Id): boolean =>
      namesakes.includes(other) || (isShort(name) && families.get(other)?.has(nameForm(name).family) === true);
    const others = (near.get(id) ?? []).filter((other) => !linked.has(other) && isTold(other));
    const before = saidBefore(inRows.get(id), others, known);
    if (before === null) return true;
    resolution.take(id, { id: before, name: called.get(before) ?? mention.ref.name, match: 'sameWords' });
    return false;
  });
  const facts = factsOf(fresh, { names, inRows, known });
  const matcher = new PeopleMatcher(facts, await surroundings(on, names, facts), named);
  const likely: { entity: Entity; found: Likely[] }[] = [];
  const weigh = (entity: Entity) => {
    const found = matcher.candidates(entity.id, near.get(entity.id) ?? [], entity.namesakes.length > 0);
    likely.push({ entity, found });
  };
  await inTurns(eachInTurn(open, weigh), () => heed('NAMING', likely.length, open.length));
  const left = oncePerList(likely, { linked, inRows });
  return new Map(left.flatMap(({ entity, found }) => asked(entity, found)));
}

function mayBe(entity: Entity, found: readonly Likely[], rows: PersonInRows | null): [Id, MayBe][] {
  const { id, name, namesakes } = entity;
  const mustDecide = namesakes.length > 0 || (isShort(name) && found.length > 0);
  const doubts: Doubt[] = mustDecide ? [doubt(null, 'candidates', { name, count: found.length })] : [];
  if (!mustDecide && isShort(name) && rows?.isIncomplete === true) doubts.push(doubt(null, 'nameIncomplete', { name }));
  const shown = mustDecide ? found : found.filter(({ score }) => score >= listedFrom);
  if (shown.length + doubts.length === 0) return [];
  return [[id, { candidates: shown.slice(0, mostCandidates).map(candidateOf), doubts }]];
}

function isShort(name: string): boolean {
  return !isWholeName(parsePersonName(name));
}

function familiesOf(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => nameForm(name).family));
}

/** Whom the same words of the same source were taken for before; null: nobody, or several. */
function saidBefore(
  rows: PersonInRows | undefined,
  near: readonly Id[],
  known: ReadonlyMap<Id, KnownPerson>,
): Id | null {
  const words = [...(rows?.words ?? [])];
  const [only, another] = near.filter((id) => words.some((each) => known.get(id)?.words.has(each)));
  return another === undefined ? (only ?? null) : null;
}

function factsOf(
  fresh: readonly Entity[],
  {
    names,
    inRows,
    known,
  }: { names: KnownNames; inRows: ReadonlyMap<Id, PersonInRows>; known: ReadonlyMap<Id, KnownPerson> },
): PersonFacts[] {
  const bodies = new Map(names.POST.map(({ id, organisation }) => [id, organisation]));
  const facts = (
    called: Pick<PersonFacts, 'id' | 'name' | 'aliases'>,
    found: (GatheredFacts & { honorific: string | null }) | undefined,
  ): PersonFacts => {
    const known = (found ?? new GatheredFacts()).withBodies((post) => bodies.get(post) ?? null);
    const { organisations, posts, boards, present } = known;
    return { ...called, honorific: found?.honorific ?? null, organisations, posts, boards, present };
  };
  return [
    ...fresh.map(({ id, name }) => facts({ id, name, aliases: [] }, inRows.get(id))),
    ...names.PERSON.filter(({ id }) => known.has(id)).map(({ id, name, others }) =>
      facts({ id, name, aliases: others }, known.get(id)),
    ),
  ];
}

async function surroundings(on: Reading, names: KnownNames, facts: readonly PersonFacts[]): Promise<Surroundings> {
  const bodies = new Set(facts.flatMap(({ organisations, posts, boards }) => [...organisations, ...posts, ...boards]));
  const counts = await countPeopleOf(on, [...bodies]);
  const called = new Map(
    [...names.ORGANISATION, ...names.BOARD, ...names.POST].map(({ id, name }) => [id, name] as const),
  );
  const same = sameBodies(names.ORGANISATION);
  return {
    people: names.PERSON.length,
    peopleOf: (id) => counts.get(id) ?? 0,
    nameOf: (id) => called.get(id) ?? id,
    bodyOf: (id) => same.get(id) ?? id,
  };
}
