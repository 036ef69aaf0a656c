// What the landscape tells of each person besides the name, and of whom each body consists: by which the same one under two names is found.
import type { Landscape } from '../domain/landscape.ts';
import type { Id } from '../domain/records.ts';
import { GatheredFacts } from '../matching/gatheredFacts.ts';
import type { PersonFacts } from '../matching/personFacts.ts';
import { sameBodies } from '../matching/sameBodies.ts';

/** With how many people each body, post and board has, what it is called, and which organisations stand there under each other's names. */
export function factsOfPeople(landscape: Landscape): {
  people: PersonFacts[];
  counts: Map<Id, number>;
  names: Map<Id, string>;
  same: Map<Id, Id>;
} {
  const { people, organisations, posts, boards } = landscape;
  const bodies = new Map(posts.map(({ id, organisation }) => [id, organisation]));
  const gathered = gather(landscape);
  const counts = new Map<Id, number>();
  const facts = people.map(({ id, name, aliases, honorific }): PersonFacts => {
    const known = (gathered.get(id) ?? new GatheredFacts()).withBodies((post) => bodies.get(post) ?? null);
    for (const each of [...known.organisations, ...known.posts, ...known.boards])
      counts.set(each, (counts.get(each) ?? 0) + 1);
    // Handed to a thread, which takes no classes.
    const { organisations: of, posts: held, boards: on, present } = known;
    return { id, name, aliases, honorific, organisations: of, posts: held, boards: on, present };
  });
  const names = new Map([...organisations, ...posts, ...boards].map(({ id, name }) => [id, name]));
  const called = organisations.map(({ id, name, nameCy, acronym, aliases }) => ({
    id,
    name,
    others: [nameCy, acronym, ...aliases].filter((other) => other !== null),
  }));
  return { people: facts, counts, names, same: sameBodies(called) };
}

/** Who sits on each board, and who sits for, or is of, each organisation. */
export function membersOfBodies({ seats, tenures }: Landscape): Map<Id, Set<Id>> {
  const members = new Map<Id, Set<Id>>();
  const add = (body: Id | null, person: Id | null): void => {
    if (body === null || person === null) return;
    const known = members.get(body);
    if (known) known.add(person);
    else members.set(body, new Set([person]));
  };
  for (const { board, onBehalfOf, person } of seats) {
    add(board, person);
    add(onBehalfOf, person);
  }
  for (const { organisation, person } of tenures) add(organisation, person);
  return members;
}

function gather({ people, seats, tenures, attendances, meetings }: Landscape): Map<Id, GatheredFacts> {
  const gathered = new Map(people.map(({ id }) => [id, new GatheredFacts()]));
  const met = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  for (const seat of seats) gathered.get(seat.person ?? '')?.seat(seat);
  for (const tenure of tenures) gathered.get(tenure.person)?.tenure(tenure);
  for (const attendance of attendances) {
    const held = met.get(attendance.meeting);
    gathered.get(attendance.person)?.attendance(attendance, held === undefined ? null : { ...held, key: held.id });
  }
  return gathered;
}
