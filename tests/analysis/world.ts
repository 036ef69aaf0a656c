// Small worlds for the analysis: a landscape written down in a few lines, everything not said left empty.
// Ids are the names, so that a test reads as a sentence; records that are only named are made.
import { type Projection, project, workOutSeats } from '../../server/analysis/index.ts';
import type { Attested, Landscape } from '../../server/domain/landscape.ts';
import type {
  Area,
  Attendance,
  Board,
  Meeting,
  Organisation,
  Seat,
  Tenure,
  Theme,
} from '../../server/domain/records.ts';
import { defaultScope, type Scope } from '../../server/domain/scope.ts';

const stored = { lastChecked: null };
const attested = { certainty: 'STATED' as const, sourceDates: [] as string[], inferredFacts: [] as string[] };
const undated = { from: null, to: null, seen: [] as string[], planned: false };
const unnamed = { nameCy: null, acronym: null, aliases: [] as string[] };

export interface World {
  boards?: (Partial<Attested<Board>> & { id: string })[];
  organisations?: (Partial<Attested<Organisation>> & { id: string })[];
  posts?: { id: string; organisation?: string }[];
  tenures?: (Partial<Attested<Tenure>> & { person: string })[];
  seats?: (Partial<Attested<Seat>> & { board: string })[];
  meetings?: (Partial<Attested<Meeting>> & { board: string; date: string })[];
  /** `meeting` is `BOARD DATE`; a meeting that is not listed is made. */
  attendances?: (Partial<Attested<Attendance>> & { meeting: string; person: string })[];
  themes?: Record<string, string | null>;
  areas?: Record<string, string[]>;
}

export function landscapeOf(world: World): Landscape {
  const seats = (world.seats ?? []).map((seat, i) => seatOf(seat, i));
  const tenures = (world.tenures ?? []).map((tenure, i) => tenureOf(tenure, i));
  const meetings = meetingsOf(world);
  const attendances = (world.attendances ?? []).map((attendance, i) => ({
    ...stored,
    ...attested,
    id: `attendance${i + 1}`,
    onBehalfOf: null,
    deputyFor: null,
    status: 'PRESENT' as const,
    ...attendance,
  }));
  const named = (listed: { id: string }[], ids: (string | null)[]) => {
    const there = new Set(listed.map(({ id }) => id));
    return [...new Set(ids)].flatMap((id) => (id === null || there.has(id) ? [] : [{ id }]));
  };
  const boards = world.boards ?? [];
  const organisations = world.organisations ?? [];
  const posts = world.posts ?? [];
  return {
    revision: 1,
    boards: [
      ...boards,
      ...named(
        boards,
        [...seats, ...meetings].map(({ board }) => board),
      ),
    ].map(boardOf),
    people: named(
      [],
      [...seats, ...tenures, ...attendances, ...attendances.map((it) => ({ person: it.deputyFor }))].map(
        ({ person }) => person,
      ),
    ).map(({ id }) => ({ ...stored, id, name: id, sortName: id, honorific: null, aliases: [] })),
    organisations: [
      ...organisations,
      ...named(organisations, [
        ...seats.flatMap((it) => [it.organisation, it.onBehalfOf]),
        ...tenures.map((it) => it.organisation),
        ...attendances.map((it) => it.onBehalfOf),
        ...posts.map((it) => it.organisation ?? null),
        ...organisations.flatMap((it) => [it.partOf ?? null, ...(it.memberOf ?? [])]),
      ]),
    ].map(organisationOf),
    posts: [
      ...posts,
      ...named(
        posts,
        [...seats, ...tenures].map(({ post }) => post),
      ),
    ].map((post) => ({
      ...stored,
      name: post.id,
      aliases: [],
      ...post,
      organisation: posts.find(({ id }) => id === post.id)?.organisation ?? null,
    })),
    tenures,
    seats,
    meetings,
    attendances,
    themes: Object.entries(world.themes ?? {}).map(
      ([id, broader]): Theme => ({ ...stored, id, name: id, nameCy: null, broader }),
    ),
    areas: Object.entries(world.areas ?? {}).map(
      ([id, within]): Area => ({ ...stored, id, name: id, nameCy: null, code: null, kind: null, within }),
    ),
  };
}

/** Boards and who is on them, all seats stated and without dates. */
export function membership(boards: Record<string, readonly string[]>): World {
  return {
    boards: Object.keys(boards).map((id) => ({ id })),
    seats: Object.entries(boards).flatMap(([board, people]) => people.map((person) => ({ board, person }))),
  };
}

export function projectionOf(world: World, scope: Partial<Scope> = {}): Projection {
  const full = { ...defaultScope, ...scope };
  return project(workOutSeats(landscapeOf(world), full.presumeMonths), full);
}

function boardOf(board: Partial<Attested<Board>> & { id: string }): Attested<Board> {
  return {
    ...stored,
    ...attested,
    ...unnamed,
    name: board.id,
    kind: null,
    tier: null,
    status: null,
    statutoryBasis: null,
    purpose: null,
    meetingsPerYear: null,
    minutesPerMeeting: null,
    from: null,
    to: null,
    areas: [],
    themes: [],
    partOf: null,
    reportsTo: [],
    succeededBy: [],
    mayBeSameAs: [],
    sameBodyAs: null,
    ...board,
  };
}

function organisationOf(organisation: Partial<Attested<Organisation>> & { id: string }): Attested<Organisation> {
  return {
    ...stored,
    ...attested,
    ...unnamed,
    name: organisation.id,
    kind: null,
    unit: false,
    partOf: null,
    memberOf: [],
    areas: [],
    ...organisation,
  };
}

function seatOf(seat: Partial<Attested<Seat>> & { board: string }, i: number): Attested<Seat> {
  return {
    ...stored,
    ...attested,
    ...undated,
    id: `seat${i + 1}`,
    person: null,
    organisation: null,
    post: null,
    onBehalfOf: null,
    role: 'MEMBER',
    title: null,
    ...seat,
  };
}

function tenureOf(tenure: Partial<Attested<Tenure>> & { person: string }, i: number): Attested<Tenure> {
  return { ...stored, ...attested, ...undated, id: `tenure${i + 1}`, post: null, organisation: null, ...tenure };
}

function meetingsOf(world: World): Attested<Meeting>[] {
  const listed = (world.meetings ?? []).map((meeting) => ({ id: `${meeting.board} ${meeting.date}`, ...meeting }));
  const attended = [...new Set((world.attendances ?? []).map(({ meeting }) => meeting))].filter(
    (id) => !listed.some((it) => it.id === id),
  );
  const made = attended.map((id) => ({ id, board: id.split(' ')[0] ?? '', date: id.split(' ')[1] ?? '' }));
  return [...listed, ...made].map((meeting) => ({
    ...stored,
    ...attested,
    title: null,
    start: null,
    end: null,
    place: null,
    chair: null,
    planned: false,
    ...meeting,
  }));
}
