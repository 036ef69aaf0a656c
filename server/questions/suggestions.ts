// The best plans under locks, limits and a number of steps, or the fewest boards on which everybody still sits: what could be tried, never what
// should be done.
import {
  type Cover,
  type FoundPlan,
  hoursOfBoard,
  lostVoices,
  planOf,
  planSearch,
  type SearchKind,
  sizeOf,
  sizesAfter,
  voicesCount,
} from '../analysis/index.ts';
import { BoardwalkError } from '../domain/errors.ts';
import { inRange } from '../domain/inRange.ts';
import type { Id } from '../domain/records.ts';
import { usualGuardrails } from '../domain/scenario.ts';
import type { Around, BoardAnswer, SuggestedStepAnswer, SuggestionsAnswer } from './answers.ts';
import { inScope, projectionOf, type Scoped } from './around.ts';
import type { Asking } from './asking.ts';
import type { SearchTask } from './heavyTask.ts';
import { searchPlans } from './heavyWork.ts';
import { nameIn } from './order.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf, namedOf } from './records.ts';

export type PlanGoal = 'HOURS_SAVED' | 'SEATS_SAVED' | 'FEWEST_BOARDS';

export interface SuggestionsRequest {
  readonly goal?: PlanGoal | null | undefined;
  readonly scope?: ScopeInput | null | undefined;
  readonly locked?: readonly Id[] | null | undefined;
  readonly steps?: number | null | undefined;
  readonly kinds?: readonly SearchKind[] | null | undefined;
  readonly mostPeople?: number | null | undefined;
  readonly pricePerVoice?: number | null | undefined;
  readonly plans?: number | null | undefined;
  readonly keepVoices?: boolean | null | undefined;
  readonly keepVoicesOn?: readonly Id[] | null | undefined;
}

const usualKinds: readonly SearchKind[] = ['MERGE', 'NEST'];
/** Seconds from the question on: less than a question has, so that whoever asks is told the best that was found. */
const longestSearch = 20;

/**
 * @throws BoardwalkError BAD_INPUT for a number out of range, NOT_FOUND for a locked board or a theme that is not there, TOO_COMPLEX where so
 * many search at once that its turn did not come
 */
export async function suggestions(asking: Asking, request: SuggestionsRequest): Promise<SuggestionsAnswer> {
  const around = await asking.around();
  const here = inScope(around, request.scope);
  const limits = limitsOf(request);
  const { boards, themes } = around.current.workedOut.records;
  const missing =
    [...limits.locked].find((id) => !boards.has(id)) ?? request.keepVoicesOn?.find((id) => !themes.has(id));
  if (missing !== undefined) throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id: missing });
  const until = Date.now() + 1000 * longestSearch;
  await asking.prepare(here, 'sharingOfPeople');
  const began = performance.now();
  const search: Search = async (task) => {
    const found = await searchPlans(task, until, asking.signal);
    if (found === null) throw new BoardwalkError('TOO_COMPLEX', 'searchesWait', { seconds: longestSearch });
    return found;
  };
  const work =
    request.goal === 'FEWEST_BOARDS' ? fewest(search, here, limits) : best(search, here, limits, request.goal);
  const found = await asking.waitFor(work);
  return { ...found, seconds: (performance.now() - began) / 1000, around: here };
}

type Search = (task: SearchTask['search']) => Promise<FoundPlan[] | Cover>;
type Limits = ReturnType<typeof limitsOf>;

function limitsOf(request: SuggestionsRequest) {
  return {
    locked: new Set(request.locked ?? []),
    steps: inRange('steps', request.steps ?? 3, 1, 10),
    kinds: request.kinds ?? usualKinds,
    mostPeople: inRange('mostPeople', request.mostPeople ?? usualGuardrails.mostPeople, 1, 10_000),
    pricePerVoice: inRange('pricePerVoice', request.pricePerVoice ?? 0, 0, 1_000_000),
    plans: inRange('plans', request.plans ?? 3, 1, 5),
    keepVoices: request.keepVoices === true ? (true as const) : new Set(request.keepVoicesOn ?? []),
  };
}

type Found = Omit<SuggestionsAnswer, 'around' | 'seconds'>;

// Where the hours of no board are known, seats are what can be saved.
async function best(searched: Search, here: Scoped, limits: Limits, goal: PlanGoal | null | undefined): Promise<Found> {
  const projection = projectionOf(here);
  const known = projection.boards.filter(({ id }) => hoursOfBoard(projection, id) !== null).length;
  const saving = goal === 'SEATS_SAVED' || known === 0 ? 'SEATS' : 'HOURS';
  const search = planSearch(projection, { ...limits, saving });
  const found = (await searched(search)) as FoundPlan[];
  return {
    saving,
    plans: found.map((plan) => plansAnswer(here, plan)),
    keeps: null,
    boardsBefore: projection.boards.length,
    boardsWithoutHours: projection.boards.length - known,
  };
}

function plansAnswer(here: Scoped, { actions, gain, bound, proven }: FoundPlan): Found['plans'][number] {
  const projection = projectionOf(here);
  const steps = actions.map((action, place) => ({ id: String(place), action, on: true, overridden: null }));
  const plan = planOf(projection, steps);
  const [was, is] = [sizesAfter(planOf(projection, [])), sizesAfter(plan)];
  return {
    seatsSaved: was.seats - is.seats,
    hoursSaved: was.personHours === null || is.personHours === null ? null : was.personHours - is.personHours,
    steps: steps
      .filter(({ id }) => !plan.problems.has(id))
      .map(({ action }): SuggestedStepAnswer => ({ action, around: here })),
    saves: gain,
    bound,
    // Lines that one step moves may keep another from being taken: then it is not the best of what can be.
    proven: proven && plan.problems.size === 0,
    boardsAfter: plan.after.boards.length,
    voicesLost: voicesCount(lostVoices(plan)),
  };
}

async function fewest(searched: Search, here: Scoped, { locked }: Limits): Promise<Found> {
  const projection = projectionOf(here);
  const kept = projection.boards.flatMap(({ id, statutoryBasis }, board) => {
    // Of whom nobody is known may have members of its own.
    const isUnknown = sizeOf(projection.people, board) === 0;
    return locked.has(id) || statutoryBasis !== null || isUnknown ? [board] : [];
  });
  const { boardCount, boardStart, actorOfCell } = projection.people;
  const search = { people: { boardCount, boardStart, actorOfCell }, locked: kept };
  const { boards, least, proven } = (await searched(search)) as Cover;
  const stays = new Set(boards);
  const going = projection.boards.filter((_, board) => !stays.has(board));
  return {
    saving: 'BOARDS',
    plans: [
      {
        seatsSaved: null,
        hoursSaved: null,
        steps: going.map(({ id }): SuggestedStepAnswer => ({ action: { kind: 'DISSOLVE', board: id }, around: here })),
        saves: going.length,
        bound: projection.boards.length - least,
        proven,
        boardsAfter: boards.length,
        voicesLost: 0,
      },
    ],
    keeps: boards.map((board) => projection.boards[board]?.id ?? ''),
    boardsBefore: projection.boards.length,
    boardsWithoutHours: 0,
  };
}

/** Those that stay, by name; null: they were not what was asked for. */
export function boardsKept({ keeps, around }: SuggestionsAnswer): BoardAnswer[] | null {
  return keeps && namedOf(around, keeps, boardOf);
}

/** What each record that a step names is called. */
export function calledIn({ current, language }: Around): (id: Id) => string | null {
  return (id) => {
    const board = current.workedOut.records.boards.get(id);
    return board ? nameIn(language, board) : null;
  };
}
