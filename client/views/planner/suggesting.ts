// What is looked for, and what is found as a step that can be added.
import type {
  PlannerSuggestedStepFragment,
  PlannerSuggestionsQueryVariables,
  Scope,
  StepActionInput,
} from '../../api/operations.generated.ts';
import type { Scenario } from './scenario.ts';

/** The best plan by hours, by seats, of nestings alone; the fewest boards; days to share; whose seats a colleague could cover. */
export const searches = ['HOURS', 'SEATS', 'NEST', 'FEWEST', 'DAYS', 'RELIEF'] as const;
export type Search = (typeof searches)[number];

export const isOfPlans = (search: Search): boolean => search !== 'DAYS' && search !== 'RELIEF';

export interface Wish {
  search: Search;
  steps: number;
  /** Boards that stay, beside those that the scenario touches already. */
  stay: readonly string[];
  /** Boards may end, too. */
  dissolve: boolean;
  /** What a voice is worth, in what is saved; null: what was written is no number. */
  price: number | null;
  /** Nobody at all may lose their voice. */
  keepVoices: boolean;
  /** Themes on which no organisation may. */
  keepVoicesOn: readonly string[];
}

export function variablesOf(wish: Wish, scenario: Scenario, scope: Scope): PlannerSuggestionsQueryVariables {
  const { search, steps, stay, dissolve, price, keepVoices, keepVoicesOn } = wish;
  const touched = scenario.steps.filter(({ on }) => on).flatMap(({ boards }) => boards);
  // A board that the scenario sets up is none of the landscape.
  const known = touched.flatMap(({ id, board }) => (board ? [id] : []));
  return {
    goal: search === 'FEWEST' ? 'FEWEST_BOARDS' : search === 'SEATS' ? 'SEATS_SAVED' : 'HOURS_SAVED',
    scope,
    locked: [...new Set([...known, ...stay])],
    steps,
    kinds: search === 'NEST' ? ['NEST'] : dissolve ? ['MERGE', 'NEST', 'DISSOLVE'] : ['MERGE', 'NEST'],
    mostPeople: scenario.mostPeople,
    pricePerVoice: price ?? 0,
    keepVoices,
    keepVoicesOn: [...keepVoicesOn],
  };
}

export function actionOfSuggested(step: PlannerSuggestedStepFragment): StepActionInput {
  const { kind, board, into, absorb, nestAs, minutes, meetingsPerYear, minutesPerMeeting } = step;
  return {
    kind,
    ...(board !== null && { board }),
    ...(into !== null && { into }),
    ...(absorb.length > 0 && { absorb }),
    ...(nestAs !== null && { nestAs }),
    ...(minutes !== null && { minutes }),
    ...(meetingsPerYear !== null && { meetingsPerYear }),
    ...(minutesPerMeeting !== null && { minutesPerMeeting }),
  };
}

/** Whether the scenario has a step of this kind about these boards already. */
export function isIn({ steps }: Scenario, { kind, board, into, absorb }: StepActionInput): boolean {
  const about = new Set([board, into, ...(absorb ?? [])].filter((id) => typeof id === 'string'));
  return steps.some(
    (step) => step.kind === kind && step.boards.length === about.size && step.boards.every(({ id }) => about.has(id)),
  );
}
