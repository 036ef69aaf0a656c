// The best few steps together: a mixed-integer programme over the candidates. A board is merged, nested or dissolved once at most; one that takes
// an item in is not nested or dissolved itself, but may be merged, and then brings the item along. What a step saves does not depend on the
// others, save that an item costs more once its host has grown by a merger: that is added for the pairs that a solution has, until it has no
// others. What boards dissolved together would cost (voices, and what none may lose) is part of the programme. Only the
// candidates that may gain most are given to the solver, with as many blanks as there are steps, each worth as much as the best that was left out:
// where the best plan has no blank, nothing left out is in it.
import type { Id } from '../../../domain/records.ts';
import type { TriedStep } from '../../../domain/scenario.ts';
import { usualItemMinutes } from '../../../domain/scenario.ts';
import { meetingsPerYear } from '../../meetings/cadence.ts';
import type { Projection } from '../../projection/project.ts';
import type { TwoMode } from '../../projection/twoMode.ts';
import { type Candidate, candidatesOf, peopleOf, type SearchLimits } from './candidates.ts';
import { type Dissolving, dissolvingOf } from './dissolving.ts';
import { atMost, type Milp, type Row, type Solve } from './milp.ts';

export interface PlanLimits extends SearchLimits {
  readonly steps: number;
  /** So many plans, each of which takes away other boards than those before it, for the most part. */
  readonly plans: number;
  /** What a voice lost costs, in what is saved. */
  readonly pricePerVoice: number;
  /** Whether nobody may lose a voice, else the themes on which no organisation may. */
  readonly keepVoices: true | ReadonlySet<Id>;
}

export interface FoundPlan {
  readonly actions: readonly TriedStep['action'][];
  /** Person-hours a year, or seats, less the price of voices. */
  readonly gain: number;
  /** No plan gains more. */
  readonly bound: number;
  readonly proven: boolean;
}

/** So many candidates at first, then twice as many, and so on. */
const first = 1_000;
const mostGiven = 64_000;

/** All that a search needs, in a form that can be handed to a thread. */
export interface PlanSearch {
  readonly saving: SearchLimits['saving'];
  readonly people: Pick<TwoMode, 'boardStart' | 'actorOfCell'>;
  /** Meetings a year by board; null: unknown. */
  readonly meetings: readonly (number | null)[];
  readonly steps: number;
  readonly plans: number;
  /** First those that may gain most. */
  readonly candidates: readonly Candidate[];
  readonly dissolving: Dissolving;
}

export function planSearch(projection: Projection, limits: PlanLimits): PlanSearch {
  const { boardStart, actorOfCell } = projection.people;
  const candidates = candidatesOf(projection, limits);
  return {
    saving: limits.saving,
    people: { boardStart, actorOfCell },
    meetings: projection.boards.map(({ id }) => meetingsPerYear(projection, id)),
    steps: limits.steps,
    plans: limits.plans,
    candidates: candidates.sort((a, b) => b.most - a.most || compare(keyOf(a), keyOf(b))),
    dissolving: dissolvingOf(projection, limits),
  };
}

/** The best first. Fewer than asked for where no others gain anything. */
export function bestPlans(search: PlanSearch, solve: Solve): FoundPlan[] {
  const found: Candidate[][] = [];
  const plans: FoundPlan[] = [];
  while (plans.length < search.plans) {
    const next = nextPlan(search, solve, found);
    if (!next || next.chosen.length === 0) break;
    found.push(next.chosen);
    plans.push({ ...next.plan, actions: itemsFirst(next.chosen.map(({ action }) => action)) });
  }
  return plans;
}

// So that an item is there when its host is merged.
function itemsFirst<T extends { kind: string }>(actions: readonly T[]): T[] {
  return [...actions.filter(({ kind }) => kind === 'NEST'), ...actions.filter(({ kind }) => kind !== 'NEST')];
}

interface Next {
  readonly chosen: Candidate[];
  readonly plan: Omit<FoundPlan, 'actions'>;
}

function nextPlan(search: PlanSearch, solve: Solve, before: readonly Candidate[][]): Next | null {
  const { candidates, steps: most } = search;
  // Where time runs out among more candidates, what was found among fewer is the best found.
  let known: Next | null = null;
  for (let given = first; ; given *= 2) {
    const some = candidates.slice(0, given);
    const blanks = given < candidates.length ? most : 0;
    const model = modelOf(search, some, { blanks, blankGain: candidates[given]?.most ?? 0 }, before);
    const growing = growths(search, some);
    for (const growth of growing.early) addGrowth(model, growth);
    for (;;) {
      const { chosen, gain, bound, proven } = solve(model);
      if (chosen === null) return known;
      const steps = chosen.flatMap((column) => some[column] ?? []);
      const more = growing.of(steps).filter(({ key }) => !model.grown.has(key));
      for (const growth of more) addGrowth(model, growth);
      if (more.length > 0) continue;
      const inPlan = chosen.filter((column) => column < some.length || column >= some.length + blanks);
      const isBlank = inPlan.length < chosen.length;
      const own = isBlank ? inPlan.reduce((sum, column) => sum + (model.gains[column] ?? 0), 0) : gain;
      const next = { chosen: steps, plan: { gain: own, bound, proven: proven && !isBlank } };
      if (!isBlank || given >= mostGiven || !proven) return next;
      known = next;
      break;
    }
  }
}

interface Model extends Milp {
  gains: number[];
  rows: Row[];
  readonly grown: Set<string>;
}

function modelOf(
  { steps, dissolving }: PlanSearch,
  candidates: readonly Candidate[],
  { blanks, blankGain }: { blanks: number; blankGain: number },
  before: readonly Candidate[][],
): Model {
  const gains = [...candidates.map(({ gain }) => gain), ...Array.from({ length: blanks }, () => blankGain)];
  const used = new Map<number, number[]>();
  const leaving = new Map<number, number[]>();
  const dissolved = new Map<number, number>();
  for (const [column, candidate] of candidates.entries()) {
    const { action, going } = candidate;
    for (const board of action.kind === 'MERGE' ? membersOf(candidate) : going) listIn(used, board).push(column);
    if (action.kind !== 'MERGE') for (const board of going) listIn(leaving, board).push(column);
    if (action.kind === 'DISSOLVE') for (const board of going) dissolved.set(board, column);
  }
  const hosts = candidates.flatMap(({ action, staying }, column) => {
    const gone = leaving.get(staying);
    return action.kind === 'NEST' && gone ? [atMost(1, [column, ...gone])] : [];
  });
  const counted = [...gains.keys()];
  return {
    gains,
    rows: [
      ...priceOf(dissolving, dissolved, gains),
      atMost(steps, counted),
      ...[...used.values()].filter((columns) => columns.length > 1).map((columns) => atMost(1, columns)),
      ...hosts,
      ...before.map((plan) => unlike(plan, candidates)),
    ],
    grown: new Set(),
  };
}

// No more than half of the boards that the other plan takes away.
function unlike(plan: readonly Candidate[], candidates: readonly Candidate[]): Row {
  const gone = new Set(plan.flatMap(({ going }) => going));
  const common = candidates.map(({ going }) => going.filter((board) => gone.has(board)).length);
  const columns = [...common.keys()].filter((column) => common[column]);
  return {
    columns,
    weights: columns.map((column) => common[column] ?? 0),
    least: Number.NEGATIVE_INFINITY,
    most: Math.floor(gone.size / 2),
  };
}

/** What an item costs more because its host has grown; infinite: the merged board meets too seldom for it. */
interface Growth {
  readonly key: string;
  readonly columns: readonly [number, number];
  readonly cost: number;
}

function growths({ saving, people, meetings: meetingsOfBoards }: PlanSearch, candidates: readonly Candidate[]) {
  const columnOf = new Map(candidates.map((candidate, column) => [candidate, column]));
  const meetings = (board: number) => meetingsOfBoards[board] ?? null;
  const meetingsOf = ({ action, staying }: Candidate) =>
    (action.kind === 'MERGE' ? action.meetingsPerYear : null) ?? meetings(staying);
  const between = (merger: Candidate, nesting: Candidate): Growth => {
    const columns = [columnOf.get(merger) ?? -1, columnOf.get(nesting) ?? -1] as const;
    const [then, own] = [meetingsOf(merger), meetings(nesting.going[0] ?? -1)];
    const invited = (boards: number[]) => peopleOf(people, boards).size;
    const grown = invited([...membersOf(merger), ...nesting.going]) * (then ?? 0);
    const before = invited([nesting.staying, ...nesting.going]) * (meetings(nesting.staying) ?? 0);
    const seldom = then !== null && own !== null && then < own;
    const hours = saving === 'SEATS' ? 0 : ((grown - before) * usualItemMinutes) / 60;
    const cost = seldom ? Number.POSITIVE_INFINITY : hours;
    return { key: columns.join(' '), columns, cost };
  };
  const pairs = (some: readonly Candidate[], wanted: (merger: Candidate, host: number) => boolean): Growth[] => {
    const nestings = Map.groupBy(
      some.filter(({ action }) => action.kind === 'NEST'),
      ({ staying }) => staying,
    );
    return some
      .filter(({ action }) => action.kind === 'MERGE')
      .flatMap((merger) =>
        membersOf(merger)
          .filter((host) => wanted(merger, host))
          .flatMap((host) => (nestings.get(host) ?? []).map((nesting) => between(merger, nesting))),
      );
  };
  return {
    /** Those that may cost less: a solution might be without them only because that is not known. */
    early: pairs(candidates, (merger, host) => (meetingsOf(merger) ?? 0) < (meetings(host) ?? 0)),
    of: (steps: readonly Candidate[]) => pairs(steps, () => true),
  };
}

function membersOf({ going, staying }: Candidate): number[] {
  return [staying, ...going];
}

function addGrowth(model: Model, { key, columns, cost }: Growth): void {
  model.grown.add(key);
  if (!Number.isFinite(cost)) {
    model.rows.push(atMost(1, columns));
    return;
  }
  const both = model.gains.push(-cost) - 1;
  const [one, other] = columns;
  const sum = (names: number[], weights: number[], most: number): Row => {
    return { columns: names, weights, least: Number.NEGATIVE_INFINITY, most };
  };
  if (cost >= 0) model.rows.push(sum([one, other, both], [1, 1, -1], 1));
  else for (const each of columns) model.rows.push(sum([both, each], [1, -1], 0));
}

/** What no plan may lose, and what voices cost: a column for each that several boards carry, chosen where all of them go. */
function priceOf({ kept, voices, price }: Dissolving, columnOf: ReadonlyMap<number, number>, gains: number[]): Row[] {
  const all = (boards: readonly number[]) => {
    const columns = boards.map((board) => columnOf.get(board));
    return columns.every((column) => column !== undefined) ? columns : null;
  };
  const staying = kept.flatMap((boards) => {
    const columns = all(boards);
    return columns ? [atMost(boards.length - 1, columns)] : [];
  });
  const paid = voices.flatMap(({ boards, count }): Row[] => {
    const columns = all(boards);
    if (!columns) return [];
    const lost = gains.push(-price * count) - 1;
    return [
      {
        columns: [...columns, lost],
        weights: [...columns.map(() => 1), -1],
        least: Number.NEGATIVE_INFINITY,
        most: boards.length - 1,
      },
    ];
  });
  return [...staying, ...paid];
}

function keyOf({ action }: Candidate): string {
  return JSON.stringify(action);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function listIn(lists: Map<number, number[]>, key: number): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
