// Which records a scope holds: its boards, what is on them and at them, and all that these name; under the default scope every record.
import { seatsOf } from '../analysis/index.ts';
import type { Id } from '../domain/records.ts';
import { defaultScope, type Scope } from '../domain/scope.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import { readNames } from '../store/readNames.ts';
import { projectionOf, type Scoped } from './around.ts';
import type { Asking } from './asking.ts';
import { ofBoardsInScope } from './meetings.ts';
import type { AllActions } from './readActions.ts';
import { spellsIn } from './spells.ts';

export type Ids = ReadonlyMap<RecordKind, ReadonlySet<Id>>;

/** The ids by kind. Of sources, those that only evidence names are not among them unless everything is. */
export async function idsInScope(here: Scoped, asking: Asking): Promise<Ids> {
  const actions = await asking.actions();
  if (isEverything(here.scope)) {
    const sources = await readNames(asking.store, 'SOURCE');
    return everything(
      here,
      [...actions.byId.keys()],
      sources.map(({ id }) => id),
    );
  }
  const found = new Found();
  addBoards(found, here);
  addSeats(found, here);
  addMeetings(found, here, actions);
  addTenures(found, here);
  addTied(found, here);
  return found.ids;
}

/** How organisations are rolled up and how long a seat is presumed to go on leave nothing out. */
function isEverything(scope: Scope): boolean {
  const { presumeMonths, rollUp } = defaultScope;
  return JSON.stringify({ ...scope, presumeMonths, rollUp }) === JSON.stringify(defaultScope);
}

function everything({ current: { landscape } }: Scoped, actions: readonly Id[], sources: readonly Id[]): Ids {
  const idsOf = (records: Iterable<{ id: Id }>): Set<Id> => new Set(Array.from(records, ({ id }) => id));
  return new Map<RecordKind, ReadonlySet<Id>>([
    ['PERSON', idsOf(landscape.people)],
    ['ORGANISATION', idsOf(landscape.organisations)],
    ['BOARD', idsOf(landscape.boards)],
    ['POST', idsOf(landscape.posts)],
    ['TENURE', idsOf(landscape.tenures)],
    ['SEAT', idsOf(landscape.seats)],
    ['MEETING', idsOf(landscape.meetings)],
    ['ATTENDANCE', idsOf(landscape.attendances)],
    ['ACTION', new Set(actions)],
    ['THEME', idsOf(landscape.themes)],
    ['AREA', idsOf(landscape.areas)],
    ['SOURCE', new Set(sources)],
  ]);
}

/** What was found so far. */
class Found {
  readonly ids = new Map<RecordKind, Set<Id>>();

  of(kind: RecordKind): Set<Id> {
    const known = this.ids.get(kind) ?? new Set<Id>();
    this.ids.set(kind, known);
    return known;
  }

  add(kind: RecordKind, ids: Iterable<Id | null>): void {
    const known = this.of(kind);
    for (const id of ids) if (id !== null) known.add(id);
  }

  /** Adds what those found lead to, and so on. */
  close(kind: RecordKind, leadsTo: (id: Id) => readonly (Id | null)[]): void {
    // A set that grows while it is gone through is gone through to its new end.
    for (const id of this.of(kind)) this.add(kind, leadsTo(id));
  }
}

function addBoards(found: Found, here: Scoped): void {
  for (const { id, areas, themes, sameBodyAs } of projectionOf(here).boards) {
    found.add('BOARD', [id]);
    found.add('AREA', areas);
    found.add('THEME', themes);
    found.add('ORGANISATION', [sameBodyAs]);
  }
}

function addSeats(found: Found, here: Scoped): void {
  const projection = projectionOf(here);
  for (const { id } of projection.boards)
    for (const { seat, person, organisation, onBehalfOf, post } of seatsOf(projection, id, 'all')) {
      found.add('SEAT', [seat]);
      found.add('PERSON', [person]);
      found.add('ORGANISATION', [organisation, onBehalfOf]);
      found.add('POST', [post]);
    }
}

function addMeetings(found: Found, here: Scoped, actions: AllActions): void {
  const { ties } = here.current;
  for (const { id, chair } of ofBoardsInScope(here)) {
    found.add('MEETING', [id]);
    found.add('PERSON', [chair]);
    for (const attendance of ties.attendancesOfMeeting.get(id) ?? []) {
      if (!counts(here, attendance)) continue;
      found.add('ATTENDANCE', [attendance.id]);
      found.add('PERSON', [attendance.person, attendance.deputyFor]);
      found.add('ORGANISATION', [attendance.onBehalfOf]);
    }
    for (const { id: action, owners } of actions.byMeeting.get(id) ?? []) {
      found.add('ACTION', [action]);
      found.add('PERSON', owners);
    }
  }
}

/** Of the people found, the offices that they are in on days of the scope. */
function addTenures(found: Found, here: Scoped): void {
  const { ties, workedOut } = here.current;
  for (const person of found.of('PERSON'))
    for (const tenure of ties.tenuresOfPerson.get(person) ?? []) {
      const { id, post, organisation, planned } = tenure;
      const holds = spellsIn(workedOut.spellsOfTenure.get(id) ?? [], here.scope).length > 0;
      if ((!holds && !planned) || !counts(here, tenure)) continue;
      found.add('TENURE', [id]);
      found.add('POST', [post]);
      found.add('ORGANISATION', [organisation]);
    }
}

/** What records found lie in, and are of. */
function addTied(found: Found, { current }: Scoped): void {
  const { posts, organisations, areas, themes } = current.workedOut.records;
  for (const id of found.of('POST')) found.add('ORGANISATION', [posts.get(id)?.organisation ?? null]);
  found.close('ORGANISATION', (id) => {
    const { partOf = null, memberOf = [] } = organisations.get(id) ?? {};
    return [partOf, ...memberOf];
  });
  for (const id of found.of('ORGANISATION')) found.add('AREA', organisations.get(id)?.areas ?? []);
  found.close('AREA', (id) => areas.get(id)?.within ?? []);
  found.close('THEME', (id) => [themes.get(id)?.broader ?? null]);
}

function counts({ scope }: Scoped, { certainty }: { certainty: 'STATED' | 'INFERRED' }): boolean {
  return scope.certainty !== 'STATED_ONLY' || certainty === 'STATED';
}
