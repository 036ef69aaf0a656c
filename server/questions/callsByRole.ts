// By which post, seat or tie each person of a landscape is called where names are not shown, and which number tells namesakes apart.
import type { Attested } from '../domain/landscape.ts';
import type { Attendance, Id, Organisation, Post, Tenure } from '../domain/records.ts';
import type { RoleCode } from '../domain/roleWords.ts';
import { type SeatTable, seatTableOf } from '../domain/seatTable.ts';
import { type SeatRole, seatRoles } from '../domain/vocabulary.ts';
import { PeopleNamed } from '../matching/peopleNamed.ts';
import type { Current } from './current.ts';

/** What tells whether a text names one of the people. */
export const peopleNamedIn = oncePerLandscape(({ landscape }) => {
  const { boards, organisations, posts, areas, themes } = landscape;
  const bodies = [...boards, ...organisations].flatMap(({ name, nameCy, acronym, aliases }) => [
    name,
    nameCy ?? '',
    acronym ?? '',
    ...aliases,
  ]);
  const places = [...areas, ...themes].flatMap(({ name, nameCy }) => [name, nameCy ?? '']);
  const offices = posts.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new PeopleNamed(landscape.people, [...bodies, ...places, ...offices]);
});

/** By what somebody is known; `number` tells those apart of whom the same is known. */
export interface Call {
  code: RoleCode;
  post?: Post;
  organisation?: Id | null;
  board?: Id | undefined;
  number?: number;
}

export const unknown: Call = { code: 'PERSON' };

/** Of everybody, the same whatever is asked and in whichever scope. */
export const callsOf = oncePerLandscape((current) => {
  const { people, seats } = current.landscape;
  const seatOf = foremostSeats(seatTableOf(seats), current);
  const groups = new Map<string, Call[]>();
  const calls = new Map<Id, Call>();
  for (const id of people.map((person) => person.id).sort()) {
    const call = { ...(byPost(current, id) ?? seatOf.get(id) ?? byTie(current, id) ?? unknown) };
    const { code, post, organisation, board } = call;
    const { organisations, boards } = current.workedOut.records;
    const said = [code, post?.name, organisations.get(organisation ?? '')?.name, boards.get(board ?? '')?.name];
    const group = groups.get(JSON.stringify(said));
    if (group) group.push(call);
    else groups.set(JSON.stringify(said), [call]);
    calls.set(id, call);
  }
  for (const group of groups.values())
    if (group.length > 1) for (const [place, call] of group.entries()) call.number = place + 1;
  return calls;
});

function byPost(current: Current, person: Id): Call | null {
  const held = latest(current, person).find((tenure) => tenure.post !== null);
  const post = current.workedOut.records.posts.get(held?.post ?? '');
  return post ? ofPost(current, post) : null;
}

// The name of a post that names somebody is nothing to be called by.
function ofPost(current: Current, post: Post): Call | null {
  if (peopleNamedIn(current).mayBeIn(post.name)) return null;
  const organisation = current.workedOut.records.organisations.get(post.organisation ?? '');
  return organisation && !says(post.name, organisation)
    ? { code: 'POST_OF', post, organisation: organisation.id }
    : { code: 'POST', post };
}

// "Deputy Commissioner for Aber" needs no "Office of the Commissioner for Aber" behind it.
function says(office: string, { name, acronym }: Organisation): boolean {
  const own = new Set(longWords(office));
  if (acronym !== null && own.has(acronym.toLowerCase())) return true;
  const body = longWords(name);
  const there = body.filter((word) => own.has(word)).length;
  return there === body.length || (there > 1 && there === body.length - 1);
}

function longWords(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 3);
}

function byTie(current: Current, person: Id): Call | null {
  const organisation = latest(current, person)[0]?.organisation;
  if (organisation) return { code: 'OF', organisation };
  const attended = current.ties.attendancesOfPerson.get(person)?.toSorted(byDay(current))[0];
  const meeting = attended && current.workedOut.records.meetings.get(attended.meeting);
  return meeting ? { code: 'PRESENT', board: meeting.board } : null;
}

/** The tenures that are not only announced, the one that lasted longest into our days first. */
function latest({ ties, workedOut }: Current, person: Id): Attested<Tenure>[] {
  const end = ({ id }: Tenure): number => workedOut.spellsOfTenure.get(id)?.at(-1)?.to ?? Number.NEGATIVE_INFINITY;
  const held = ties.tenuresOfPerson.get(person)?.filter(({ planned }) => !planned) ?? [];
  return held.sort((a, b) => compare(end(b), end(a)) || compare(b.from ?? '', a.from ?? '') || compare(a.id, b.id));
}

function byDay({ workedOut }: Current): (a: Attendance, b: Attendance) => number {
  const day = ({ meeting }: Attendance): string => workedOut.records.meetings.get(meeting)?.date ?? '';
  return (a, b) => compare(day(b), day(a)) || compare(a.id, b.id);
}

/** Of each person the seat by a post, else the one of the highest role, else the latest; of a large landscape seen column by column. */
function foremostSeats(table: SeatTable, current: Current): Map<Id, Call> {
  const { columns, terms, tied } = table;
  const rank = terms.map(({ planned, role }) => (planned ? seatRoles.length : seatRoles.indexOf(role)));
  const end = terms.map(({ to, seen, from }) => to ?? seen.at(-1) ?? from ?? '');
  const best = new Int32Array(tied.people.length).fill(-1);
  const column = (name: keyof typeof columns, seat: number): number => columns[name][seat] ?? -1;
  const before = (a: number, b: number): boolean => {
    const [one, other] = [column('term', a), column('term', b)];
    const order =
      Number(column('post', b) >= 0) - Number(column('post', a) >= 0) ||
      compare(rank[one] ?? 0, rank[other] ?? 0) ||
      compare(end[other] ?? '', end[one] ?? '') ||
      compare(tied.boards[column('board', a)] ?? '', tied.boards[column('board', b)] ?? '');
    return order < 0;
  };
  for (let seat = 0; seat < table.length; seat++) {
    const person = column('person', seat);
    if (person < 0) continue;
    const known = best[person] ?? -1;
    if (known < 0 || before(seat, known)) best[person] = seat;
  }
  const calls = new Map<Id, Call>();
  for (const [place, person] of tied.people.entries()) {
    const seat = best[place] ?? -1;
    if (seat < 0) continue;
    const post = current.workedOut.records.posts.get(tied.posts[column('post', seat)] ?? '');
    const code = terms[column('term', seat)]?.role as SeatRole;
    calls.set(person, (post && ofPost(current, post)) ?? { code, board: tied.boards[column('board', seat)] });
  }
  return calls;
}

function oncePerLandscape<T>(make: (current: Current) => T): (current: Current) => T {
  const made = new WeakMap<Current, T>();
  return (current) => {
    const known = made.get(current) ?? make(current);
    made.set(current, known);
    return known;
  };
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
