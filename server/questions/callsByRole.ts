// By which post, seat or tie each person of a landscape is called where names are not shown, and which number tells namesakes apart.

import { inTurns } from '../domain/inTurns.ts';
import type { Attested } from '../domain/landscape.ts';
import type { Attendance, Id, Organisation, Post, Tenure } from '../domain/records.ts';
import type { RoleCode } from '../domain/roleWords.ts';
import { type SeatTable, seatTableOf } from '../domain/seatTable.ts';
import { type SeatRole, seatRoles } from '../domain/vocabulary.ts';
import { PeopleNamed } from '../matching/peopleNamed.ts';
import type { Current } from './current.ts';
import { oncePerRevision } from './oncePerRevision.ts';

/** What tells whether a text names one of the people. */
export const peopleNamedIn = oncePerRevision((current) => inTurns(learnNames(current)));

/** By what each is called, the same whatever is asked and in whichever scope. */
export const callsOf = oncePerRevision(async (current) => {
  const named = await peopleNamedIn(current);
  return inTurns(callEverybody({ ...current, named }));
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

type Ground = Pick<Current, 'landscape' | 'workedOut' | 'ties'> & { readonly named: PeopleNamed };

function* learnNames({ landscape }: Current): Generator<void, PeopleNamed> {
  const { people, boards, organisations, posts, areas, themes } = landscape;
  const bodies = [...boards, ...organisations].flatMap(({ name, nameCy, acronym, aliases }) => {
    return [name, nameCy ?? '', acronym ?? '', ...aliases];
  });
  const places = [...areas, ...themes].flatMap(({ name, nameCy }) => [name, nameCy ?? '']);
  const offices = posts.flatMap(({ name, aliases }) => [name, ...aliases]);
  const titles = people.map(({ honorific }) => honorific ?? '');
  const named = new PeopleNamed([...bodies, ...places, ...offices], titles);
  for (const person of people) {
    named.learn(person);
    yield;
  }
  return named;
}

function* callEverybody(ground: Ground): Generator<void, ReadonlyMap<Id, Call>> {
  const { people, seats } = ground.landscape;
  const { organisations, boards } = ground.workedOut.records;
  const seatOf = yield* foremostSeats(seatTableOf(seats), ground);
  const groups = new Map<string, Call[]>();
  const calls = new Map<Id, Call>();
  for (const id of people.map((person) => person.id).sort()) {
    const call = { ...(byPost(ground, id) ?? seatOf.get(id) ?? byTie(ground, id) ?? unknown) };
    const { code, post, organisation, board } = call;
    const said = JSON.stringify([
      code,
      post?.name,
      organisations.get(organisation ?? '')?.name,
      boards.get(board ?? '')?.name,
    ]);
    const group = groups.get(said);
    if (group) group.push(call);
    else groups.set(said, [call]);
    calls.set(id, call);
    yield;
  }
  for (const group of groups.values())
    if (group.length > 1) for (const [place, call] of group.entries()) call.number = place + 1;
  return calls;
}

function byPost(ground: Ground, person: Id): Call | null {
  const held = latest(ground, person).find((tenure) => tenure.post !== null);
  const post = ground.workedOut.records.posts.get(held?.post ?? '');
  return post ? ofPost(ground, post) : null;
}

// The name of a post that names somebody is nothing to be called by.
function ofPost(ground: Ground, post: Post): Call | null {
  if (ground.named.mayBeIn(post.name)) return null;
  const organisation = ground.workedOut.records.organisations.get(post.organisation ?? '');
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

function byTie(ground: Ground, person: Id): Call | null {
  const organisation = latest(ground, person)[0]?.organisation;
  if (organisation) return { code: 'OF', organisation };
  const attended = ground.ties.attendancesOfPerson.get(person)?.toSorted(byDay(ground))[0];
  const meeting = attended && ground.workedOut.records.meetings.get(attended.meeting);
  return meeting ? { code: 'PRESENT', board: meeting.board } : null;
}

/** The tenures that are not only announced, the one that lasted longest into our days first. */
function latest({ ties, workedOut }: Ground, person: Id): Attested<Tenure>[] {
  const end = ({ id }: Tenure): number => workedOut.spellsOfTenure.get(id)?.at(-1)?.to ?? Number.NEGATIVE_INFINITY;
  const held = ties.tenuresOfPerson.get(person)?.filter(({ planned }) => !planned) ?? [];
  return held.sort((a, b) => compare(end(b), end(a)) || compare(b.from ?? '', a.from ?? '') || compare(a.id, b.id));
}

function byDay({ workedOut }: Ground): (a: Attendance, b: Attendance) => number {
  const day = ({ meeting }: Attendance): string => workedOut.records.meetings.get(meeting)?.date ?? '';
  return (a, b) => compare(day(b), day(a)) || compare(a.id, b.id);
}

const seatsAtOnce = 1_000;

/** Of each person the seat by a post, else the one of the highest role, else the latest; of a large landscape seen column by column. */
function* foremostSeats(table: SeatTable, ground: Ground): Generator<void, Map<Id, Call>> {
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
    if (seat % seatsAtOnce === 0) yield;
  }
  const calls = new Map<Id, Call>();
  for (const [place, person] of tied.people.entries()) {
    const seat = best[place] ?? -1;
    if (seat < 0) continue;
    const post = ground.workedOut.records.posts.get(tied.posts[column('post', seat)] ?? '');
    const code = terms[column('term', seat)]?.role as SeatRole;
    calls.set(person, (post && ofPost(ground, post)) ?? { code, board: tied.boards[column('board', seat)] });
  }
  return calls;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
