// What the items of a Popolo file say, as rows of our formats.
import { type Problem, problem } from '../../domain/problem.ts';
import { bodyKindOf, idWhereNeeded, isCalledBoard } from '../mapping/bodyKinds.ts';
import type { PlainRow, PlainRows } from '../tables/plainRows.ts';
import { roleWords, statusWords, wordKey } from '../words/words.ts';
import type { Event, Membership, Organization, Person, Popolo } from './items.ts';

interface Known {
  people: ReadonlyMap<string, string>;
  bodies: ReadonlyMap<string, string>;
  boards: ReadonlySet<string>;
  posts: ReadonlyMap<string, { label: string; organisation: string | null }>;
  areas: ReadonlyMap<string, string>;
  ids: ReadonlyMap<string, string>;
}

export function rowsOf(found: Popolo, place: { file: string; problems: Problem[] }): PlainRows {
  const known = knownIn(found);
  const { persons, organizations, posts, areas, events } = found;
  const within = [
    ...found.memberships,
    ...persons.flatMap((each) => (each.memberships ?? []).map((of) => ({ ...of, person_id: of.person_id ?? each.id }))),
    ...organizations.flatMap((each) =>
      (each.memberships ?? []).map((of) => ({ ...of, organization_id: of.organization_id ?? each.id })),
    ),
  ];
  const members = within.map((each, i) => membershipRow(each, i + 1, known));
  members.forEach((row, i) => {
    if (row === null)
      place.problems.push(
        problem(
          { file: place.file, row: i + 1, field: 'memberships' },
          'itemNotUnderstood',
          { item: 'memberships' },
          'WARNING',
        ),
      );
  });
  const told = members.filter((row) => row !== null);
  const meetings = events.map((each, i) => meetingRows(each, i + 1, known));
  const bodies = organizations.map((each, i) => ({
    isBoard: known.boards.has(each.id ?? ''),
    row: bodyRow(each, i + 1, known),
  }));
  return {
    areas: areas.map((each, i) => ({
      row: i + 1,
      cells: {
        area: each.name,
        code: each.identifier,
        kind: each.classification,
        within: known.areas.get(each.parent_id ?? ''),
      },
    })),
    organisations: bodies.filter(({ isBoard }) => !isBoard).map(({ row }) => row),
    boards: bodies.filter(({ isBoard }) => isBoard).map(({ row }) => row),
    people: persons.map((each, i) => personRow(each, i + 1, known)),
    posts: [
      ...posts.map((each, i) => ({
        row: i + 1,
        cells: {
          post: each.label ?? each.role,
          organisation: known.bodies.get(each.organization_id ?? ''),
          locator: `posts ${i + 1}`,
        },
      })),
      ...told.filter(({ format }) => format === 'posts').map(({ row }) => row),
    ],
    seats: told.filter(({ format }) => format === 'seats').map(({ row }) => row),
    meetings: meetings.map(({ meeting }) => meeting),
    attendance: meetings.flatMap(({ attendance }) => attendance),
  };
}

function knownIn({ persons, organizations, posts, areas, events }: Popolo): Known {
  const called = (items: readonly { id?: string | null | undefined; name?: string | null | undefined }[]) =>
    items.flatMap(({ id, name }) => (id && name ? [{ id, name }] : []));
  const meet = new Set(events.map((each) => each.organization_id));
  // An export of ours marks its boards; elsewhere what they are called tells them.
  const marked = organizations.filter(isMarked);
  const boards =
    marked.length > 0 ? marked : organizations.filter((each) => isBoard(each) || (each.id && meet.has(each.id)));
  const bodies = new Map(called(organizations).map(({ id, name }) => [id, name]));
  return {
    people: new Map(called(persons).map(({ id, name }) => [id, name])),
    bodies,
    boards: new Set(boards.flatMap(({ id }) => id ?? [])),
    posts: new Map(
      posts.flatMap(({ id, label, role, organization_id }) =>
        id ? [[id, { label: label ?? role ?? '', organisation: bodies.get(organization_id ?? '') ?? null }]] : [],
      ),
    ),
    areas: new Map(called(areas).map(({ id, name }) => [id, name])),
    ids: new Map([...idWhereNeeded(called(persons)), ...idWhereNeeded(called(organizations))]),
  };
}

function isMarked({ identifiers }: Organization): boolean {
  return (identifiers ?? []).some(({ scheme }) => scheme === 'boardwalk-board');
}

function isBoard({ classification, name }: Organization): boolean {
  const kind = classification ? bodyKindOf(classification) : null;
  return kind === 'board' || (kind === null && isCalledBoard(name ?? ''));
}

function personRow(
  { id, name, sort_name, honorific_prefix, other_names }: Person,
  row: number,
  { ids }: Known,
): PlainRow {
  const aliases = (other_names ?? []).flatMap((other) => other.name ?? []);
  return {
    row,
    cells: {
      person: name,
      id: ids.get(id ?? ''),
      sort_name,
      honorific: honorific_prefix,
      aliases: aliases.join('; '),
      locator: `persons ${row}`,
    },
  };
}

function bodyRow(body: Organization, row: number, { boards, bodies, areas, ids }: Known): PlainRow {
  const { id, name, classification, other_names, parent_id, area_id } = body;
  const others = other_names ?? [];
  const acronym = others.find(({ note }) => note === 'acronym')?.name;
  const nameCy = others.find(({ lang }) => lang === 'cy')?.name;
  const aliases = others.flatMap(({ name: other, lang, note }) =>
    other && lang !== 'cy' && note !== 'acronym' ? [other] : [],
  );
  const common = {
    id: ids.get(id ?? ''),
    acronym,
    name_cy: nameCy,
    aliases: aliases.join('; '),
    kind: classification,
    areas: areas.get(area_id ?? ''),
    locator: `organizations ${row}`,
  };
  const isIn = boards.has(id ?? '');
  const parent = boards.has(parent_id ?? '') === isIn ? bodies.get(parent_id ?? '') : null;
  if (!isIn) return { row, cells: { organisation: name, part_of: parent, ...common } };
  const { founding_date: from, dissolution_date: to, description: purpose } = body;
  return { row, cells: { board: name, part_of: parent, from, to, purpose, ...common } };
}

/** A seat on a board, else a post or a place in an organisation; null where nobody can say who holds what. */
function membershipRow(
  each: Membership,
  row: number,
  known: Known,
): { format: 'seats' | 'posts'; row: PlainRow } | null {
  const { people, bodies, boards, posts, ids } = known;
  const bodyId = each.organization_id ?? each.organization?.id ?? '';
  const body = bodies.get(bodyId) ?? each.organization?.name;
  const personId =
    each.person_id ?? each.person?.id ?? (people.has(each.member_id ?? '') ? each.member_id : null) ?? '';
  const holder = people.get(personId) ?? each.person?.name;
  const member = each.member?.name ?? bodies.get(each.member_id ?? '');
  const office = posts.get(each.post_id ?? '');
  const common = {
    from: each.start_date,
    to: each.end_date,
    person: holder,
    person_id: ids.get(personId),
    locator: `memberships ${row}`,
  };
  if (boards.has(bodyId)) {
    if (!holder && !member && !office?.label) return null;
    const isRole = Object.hasOwn(roleWords, wordKey(each.role ?? ''));
    const cells = {
      ...common,
      board: body,
      board_id: ids.get(bodyId),
      role: isRole ? each.role : null,
      title: each.label ?? (isRole ? null : each.role),
      post: office?.label,
      organisation: office?.organisation ?? (holder ? null : member),
      on_behalf_of: bodies.get(each.on_behalf_of_id ?? ''),
    };
    return { format: 'seats', row: { row, cells } };
  }
  const organisation = body ?? office?.organisation;
  if (!holder || !(organisation || office?.label)) return null;
  const isOffice = each.role && !/^(?:member|aelod)$/i.test(each.role);
  const cells = {
    ...common,
    organisation,
    organisation_id: ids.get(bodyId),
    post: office?.label ?? (isOffice ? each.role : null),
  };
  return { format: 'posts', row: { row, cells } };
}

function meetingRows(
  each: Event,
  row: number,
  { people, bodies, ids }: Known,
): { meeting: PlainRow; attendance: PlainRow[] } {
  const [date, start] = each.start_date?.split(/[T ]/) ?? [];
  const end = each.end_date?.split(/[T ]/)[1];
  const board = bodies.get(each.organization_id ?? '');
  const time = (written: string | undefined): string | undefined => written?.slice(0, 5);
  const isNamed = each.name && board && !each.name.startsWith(board);
  const meeting = {
    board,
    board_id: ids.get(each.organization_id ?? ''),
    date,
    start: time(start),
    locator: `events ${row}`,
  };
  const attendance = (each.attendees ?? []).map((one) => ({
    row,
    cells: {
      ...meeting,
      person: people.get(one.person_id ?? one.id ?? '') ?? one.name,
      person_id: ids.get(one.person_id ?? one.id ?? ''),
      status: Object.hasOwn(statusWords, wordKey(one.status ?? '')) ? one.status : null,
      organisation: bodies.get(one.on_behalf_of_id ?? ''),
    },
  }));
  return {
    meeting: { row, cells: { ...meeting, end: time(end), place: each.location, title: isNamed ? each.name : null } },
    attendance,
  };
}
