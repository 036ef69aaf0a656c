// Before and after against a landscape that was really changed that way and worked out anew, over steps of chance.
import { expect, it } from 'vitest';
import {
  meetingsPerYear,
  minutesOfBoard,
  type Projection,
  peopleOf,
  project,
  workOutSeats,
} from '../../../server/analysis/index.ts';
import { type CarriedOut, carriedOut } from '../../../server/analysis/planning/carriedOut.ts';
import { type Figures, figuresOf, sideAfter, sideBefore } from '../../../server/analysis/planning/figures.ts';
import { type Plan, planOf } from '../../../server/analysis/planning/plan.ts';
import { holdersOf, rosterOf } from '../../../server/analysis/planning/roster.ts';
import { type SeededNumbers, seededNumbers } from '../../../server/analysis/seededNumbers.ts';
import { blankRecord } from '../../../server/domain/blankRecord.ts';
import type { Landscape } from '../../../server/domain/landscape.ts';
import { firstDay } from '../../../server/domain/partialDate.ts';
import type { StepAction, TriedStep } from '../../../server/domain/scenario.ts';
import { defaultScope } from '../../../server/domain/scope.ts';
import { landscapeOf, type World } from '../world.ts';

const day = '2026-03-02';
const scope = { ...defaultScope, asOf: day };
const attested = { certainty: 'STATED' as const, sourceDates: [day], inferredFacts: [] };

function worldOf(numbers: SeededNumbers): World {
  const some = <T>(all: readonly T[]): T => all[numbers.below(all.length)] as T;
  const count = 5 + numbers.below(8);
  const boards = Array.from({ length: count }, (_, i) => `Board${String(i).padStart(2, '0')}`);
  // Each sits for one organisation wherever they sit.
  const people = Array.from({ length: 6 + numbers.below(14) }, (_, i) => `Person ${i}`);
  const organisations = ['Council', 'Police', 'Health', 'Charity'];
  const seats = boards.flatMap((board) => {
    const sitting = new Set(Array.from({ length: 1 + numbers.below(7) }, () => numbers.below(people.length)));
    return Array.from(sitting, (person, i) => ({
      board,
      person: people[person] ?? null,
      onBehalfOf: person % 5 === 0 ? null : (organisations[person % 4] ?? null),
      role: i === 0 && numbers.below(2) === 0 ? ('CHAIR' as const) : ('MEMBER' as const),
      ...some([{}, { from: '2020' }, { from: '2025-06', to: '2027' }, { to: '2024-01-31' }, { seen: ['2025-12-01'] }]),
    }));
  });
  const held = boards
    .filter(() => numbers.below(3) === 0)
    .map((board) => ({ board, organisation: some(organisations) }));
  const byPost = boards
    .filter(() => numbers.below(4) === 0)
    .map((board) => ({ board, post: some(['Clerk', 'Warden']) }));
  return {
    boards: boards.map((id, i) => ({
      id,
      tier: some(['NATIONAL', 'REGIONAL', 'LOCAL', null] as const),
      themes: some([[], ['Roads'], ['Buses'], ['Schools', 'Roads']]),
      areas: some([[], ['North'], ['South'], ['All'], ['Far']]),
      reportsTo: i > 0 && numbers.below(2) === 0 ? [boards[numbers.below(i)] ?? ''] : [],
      meetingsPerYear: some([null, 4, 6, 12]),
      minutesPerMeeting: some([null, 60, 90]),
      statutoryBasis: numbers.below(8) === 0 ? 'Invented Act' : null,
    })),
    organisations: organisations.map((id, i) => ({ id, kind: i < 2 ? 'public body' : 'charity' })),
    posts: ['Clerk', 'Warden'].map((id) => ({ id, organisation: 'Council' })),
    tenures: [{ person: people[0] ?? '', post: 'Clerk', from: '2024' }],
    seats: [...seats, ...held, ...byPost],
    attendances: boards
      .filter(() => numbers.below(3) === 0)
      .map((board) => ({ meeting: `${board} 2025-11-03`, person: some(people), status: 'PRESENT' as const })),
    themes: { Roads: 'Transport', Buses: 'Transport', Transport: null, Schools: null },
    areas: { North: ['All'], South: ['All'], All: [], Far: [] },
  };
}

function actionOf(numbers: SeededNumbers, { boards, people, organisations }: Landscape): StepAction {
  const some = <T>(all: readonly T[]): T => all[numbers.below(all.length)] as T;
  const board = () => some([...boards.map(({ id }) => id), 'New board']);
  const meets = { meetingsPerYear: some([null, 2, 10]), minutesPerMeeting: some([null, 45]) };
  const holder = some([...people, ...organisations]).id;
  return some<() => StepAction>([
    () => ({ kind: 'MERGE', keep: board(), absorb: [board(), ...(numbers.below(3) === 0 ? [board()] : [])], ...meets }),
    () => ({ kind: 'NEST', board: board(), into: board(), as: some(['SUB_GROUP', 'STANDING_ITEM']), minutes: 30 }),
    () => ({ kind: 'DISSOLVE', board: board() }),
    () => ({ kind: 'MEET', board: board(), ...meets }),
    () => ({ kind: 'ADD_SEAT', board: board(), person: some(people).id, organisation: null, role: 'MEMBER' }),
    () => ({ kind: 'ADD_SEAT', board: board(), person: null, organisation: some(organisations).id, role: 'MEMBER' }),
    () => ({ kind: 'DROP_SEAT', board: board(), holder }),
    () => ({ kind: 'MOVE_SEAT', board: board(), holder, to: board() }),
    () => ({ kind: 'RETHEME', board: board(), themes: some([['Buses'], [], ['Schools']]) }),
    () => ({
      kind: 'CREATE_BOARD',
      board: 'New board',
      name: 'New board',
      nameCy: null,
      tier: 'LOCAL',
      areas: ['North'],
      themes: ['Roads'],
      reportsTo: [some(boards).id],
      ...meets,
    }),
  ])();
}

function changed(landscape: Landscape, { boards, newSeats, ended }: CarriedOut): Landscape {
  const byId = new Map(landscape.boards.map((board) => [board.id, board]));
  for (const board of boards) byId.set(board.id, { ...attested, ...byId.get(board.id), ...board });
  const seats = Array.from(landscape.seats, (seat) => ({ ...seat, to: ended.get(seat.id) ?? seat.to }));
  const more = newSeats.map((seat, i) => ({ ...blankRecord('SEAT', `new seat ${i}`), ...attested, ...seat }));
  return { ...landscape, boards: [...byId.values()], seats: [...seats, ...more] };
}

/** What standing items take that no seat's hours tell: of those invited, and of members of a board whose own length is not known. */
function hoursBesides(after: Projection, { items }: Plan, landscape: Landscape): number {
  const invited = [...landscape.seats].filter(({ role }) => role === 'INVITEE');
  return items.reduce((sum, { host, minutes, roster }) => {
    const people = new Set(roster.map(({ person }) => person));
    const coming = invited.filter(({ board, person }) => board === host && people.has(person)).length;
    const members = minutesOfBoard(after, host) === null ? peopleOf(after, host).length : 0;
    return sum + ((coming + members) * (meetingsPerYear(after, host) ?? 0) * minutes) / 60;
  }, 0);
}

/** On record somebody may sit twice on a merged board, for two organisations; a plan counts one seat each. */
function secondSeats(anew: Projection, { touched }: Plan): number {
  const merged = [...touched].filter(([, board]) => board.merged).map(([id]) => rosterOf(anew, id));
  return merged.reduce((sum, roster) => sum + roster.length - holdersOf(roster).size, 0);
}

/** A standing item is no board: its hours are those of whoever is invited, and what it covers stands in no record. */
function comparable({ personHours: _, ...figures }: Figures, { items }: Plan): Partial<Figures> {
  const { mostHours: __, hoursOfNinety: ___, boardsWithoutHours: ____, covered: _____, ...ofBoards } = figures;
  return items.length > 0 ? ofBoards : figures;
}

it('agrees with the landscape changed that way, whatever the steps', () => {
  const counted = new Map<string, number>();
  for (let seed = 1; seed <= 400; seed++) {
    const numbers = seededNumbers(seed);
    const landscape = landscapeOf(worldOf(numbers));
    const before = project(workOutSeats(landscape, scope.presumeMonths), scope);
    const steps = Array.from({ length: 1 + numbers.below(6) }, (_, i): TriedStep => {
      return { id: `step ${i}`, action: actionOf(numbers, landscape), on: numbers.below(8) > 0, overridden: null };
    });
    const plan = planOf(before, steps);
    for (const { id, on, action } of steps)
      if (on && !plan.problems.has(id)) counted.set(action.kind, (counted.get(action.kind) ?? 0) + 1);
    const really = changed(landscape, carriedOut(plan, firstDay(day)));
    const anew = project(workOutSeats(really, scope.presumeMonths), scope);
    const planned = figuresOf(sideAfter(plan));
    const recomputed = figuresOf(sideBefore(anew));
    const seats = recomputed.seats - secondSeats(anew, plan);
    expect(comparable(planned, plan), `seed ${seed}`).toEqual(comparable({ ...recomputed, seats }, plan));
    const besides = hoursBesides(anew, plan, really);
    expect(planned.personHours ?? 0, `seed ${seed}`).toBeCloseTo((recomputed.personHours ?? 0) + besides, 6);
  }
  expect([...counted.keys()].toSorted()).toHaveLength(9);
});
