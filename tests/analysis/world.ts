// Small worlds for the analysis: a landscape written down in a few lines, everything not said left empty.
// Ids are the names, so that a test reads as a sentence; records that are only named are made.
import { type Projection, project, workOutSeats } from '../../server/analysis/index.ts';
import { blankRecord } from '../../server/domain/blankRecord.ts';
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

const attested = { certainty: 'STATED' as const, sourceDates: [] as string[], inferredFacts: [] as string[] };

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
  /** Of some of the areas. */
  areaKinds?: Record<string, string>;
}

export function landscapeOf(world: World): Landscape {
  const seats = (world.seats ?? []).map((seat, i) => seatOf(seat, i));
  const tenures = (world.tenures ?? []).map((tenure, i) => tenureOf(tenure, i));
  const meetings = meetingsOf(world);
  const attendances = (world.attendances ?? []).map((attendance, i) => ({
    ...blankRecord('ATTENDANCE', `attendance${i + 1}`),
    ...attested,
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
    ).map(({ id }) => ({ ...blankRecord('PERSON', id), name: id, sortName: id })),
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
      ...blankRecord('POST', post.id),
      name: post.id,
      organisation: posts.find(({ id }) => id === post.id)?.organisation ?? null,
    })),
    tenures,
    seats,
    meetings,
    attendances,
    themes: Object.entries(world.themes ?? {}).map(
      ([id, broader]): Theme => ({ ...blankRecord('THEME', id), name: id, broader }),
    ),
    areas: Object.entries(world.areas ?? {}).map(
      ([id, within]): Area => ({ ...blankRecord('AREA', id), name: id, within, kind: world.areaKinds?.[id] ?? null }),
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
  return { ...blankRecord('BOARD', board.id), ...attested, name: board.id, ...board };
}

function organisationOf(organisation: Partial<Attested<Organisation>> & { id: string }): Attested<Organisation> {
  return { ...blankRecord('ORGANISATION', organisation.id), ...attested, name: organisation.id, ...organisation };
}

function seatOf(seat: Partial<Attested<Seat>> & { board: string }, i: number): Attested<Seat> {
  return { ...blankRecord('SEAT', `seat${i + 1}`), ...attested, ...seat };
}

function tenureOf(tenure: Partial<Attested<Tenure>> & { person: string }, i: number): Attested<Tenure> {
  return { ...blankRecord('TENURE', `tenure${i + 1}`), ...attested, ...tenure };
}

function meetingsOf(world: World): Attested<Meeting>[] {
  const listed = (world.meetings ?? []).map((meeting) => ({ id: `${meeting.board} ${meeting.date}`, ...meeting }));
  const attended = [...new Set((world.attendances ?? []).map(({ meeting }) => meeting))].filter(
    (id) => !listed.some((it) => it.id === id),
  );
  const made = attended.map((id) => ({ id, board: id.split(' ')[0] ?? '', date: id.split(' ')[1] ?? '' }));
  return [...listed, ...made].map((meeting) => ({ ...blankRecord('MEETING', meeting.id), ...attested, ...meeting }));
}
