// What is known of each person besides the name: bodies, posts, boards, and the meetings at which the person was.
import type { Landscape } from '../domain/landscape.ts';
import type { Id } from '../domain/records.ts';
import type { Occasion, PersonFacts } from '../matching/personFacts.ts';

interface Gathered {
  organisations: Set<Id>;
  posts: Set<Id>;
  boards: Set<Id>;
  present: Map<Id, Occasion>;
}

/** With how many people each body, post and board has, and what it is called. */
export function factsOfPeople(landscape: Landscape): {
  people: PersonFacts[];
  counts: Map<Id, number>;
  names: Map<Id, string>;
} {
  const gathered = new Map<Id, Gathered>(
    landscape.people.map(({ id }) => [
      id,
      { organisations: new Set(), posts: new Set(), boards: new Set(), present: new Map() },
    ]),
  );
  gatherSeats(landscape, gathered);
  gatherAttendances(landscape, gathered);
  const counts = new Map<Id, number>();
  for (const { organisations, posts, boards } of gathered.values())
    for (const id of [...organisations, ...posts, ...boards]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const { people, organisations, posts, boards } = landscape;
  const names = new Map([...organisations, ...posts, ...boards].map(({ id, name }) => [id, name]));
  const facts = people.flatMap(({ id, name, aliases, honorific }) => {
    const known = gathered.get(id);
    return known === undefined ? [] : [{ id, name, aliases, honorific, ...known }];
  });
  return { people: facts, counts, names };
}

/** Who sits on each board, and who sits for, or is of, each organisation. */
export function peopleOfBodies({ seats, tenures }: Landscape): Map<Id, Set<Id>> {
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

function gatherSeats({ seats, tenures, posts }: Landscape, gathered: ReadonlyMap<Id, Gathered>): void {
  const bodyOf = new Map(posts.map(({ id, organisation }) => [id, organisation]));
  const hold = (person: Id | null, post: Id | null, ...bodies: readonly (Id | null)[]): Gathered | undefined => {
    const known = gathered.get(person ?? '');
    if (post !== null) known?.posts.add(post);
    for (const body of [...bodies, bodyOf.get(post ?? '') ?? null]) if (body !== null) known?.organisations.add(body);
    return known;
  };
  for (const { person, post, onBehalfOf, board } of seats) hold(person, post, onBehalfOf)?.boards.add(board);
  for (const { person, post, organisation } of tenures) hold(person, post, organisation);
}

function gatherAttendances({ attendances, meetings }: Landscape, gathered: ReadonlyMap<Id, Gathered>): void {
  const met = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  for (const { person, meeting, onBehalfOf, status } of attendances) {
    const known = gathered.get(person);
    const held = met.get(meeting);
    if (known === undefined || held === undefined) continue;
    if (onBehalfOf !== null) known.organisations.add(onBehalfOf);
    known.boards.add(held.board);
    const { date, start, end } = held;
    if (status !== 'APOLOGIES' && status !== 'ABSENT') known.present.set(meeting, { date, start, end });
  }
}
