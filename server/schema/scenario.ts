import { authorReason } from '../changes/authorName.ts';
import { carryOutScenario } from '../changes/scenarios/carryOutScenario.ts';
import { cloneScenario } from '../changes/scenarios/cloneScenario.ts';
import { deleteScenario } from '../changes/scenarios/deleteScenario.ts';
import { saveScenario } from '../changes/scenarios/saveScenario.ts';
import {
  addScenarioStep,
  moveScenarioStep,
  overrideGuardrail,
  removeScenarioStep,
  updateScenarioStep,
} from '../changes/scenarios/scenarioSteps.ts';
import { redoScenario, undoScenario } from '../changes/scenarios/undoScenario.ts';
import type { GuardrailKind, GuardrailLevel, Scenario } from '../domain/scenario.ts';
import type { ScenarioStepAnswer } from '../questions/answers.ts';
import { invited, voicesLost } from '../questions/lostVoices.ts';
import { overlapsBehind } from '../questions/overlapsBehind.ts';
import {
  busiestPeople,
  plannedBoards,
  plannedLines,
  plannedTies,
  significantTies,
} from '../questions/plannedChange.ts';
import { figuresAfter, figuresBefore, guardrailsOf, scenarioPlan, stepEffects } from '../questions/scenarioPlan.ts';
import {
  areasOfStep,
  boardsOfStep,
  callerOf,
  holderOfStep,
  organisationOfStep,
  recordsOfGuardrail,
  stepsOfScenario,
  themesOfStep,
} from '../questions/scenarioSteps.ts';
import { onLandscape, scenario as scenarioById, scenarios } from '../questions/scenarios.ts';
import { languageOf } from '../wording/language.ts';
import { guardrailSentence, stepProblemSentence, stepSentence, whySentence } from '../wording/planSentences.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { authorOf, type Signed, whoOf } from './signed.ts';
import { withNames } from './withNames.ts';

/** A change of a scenario, answered by the scenario as it is then. */
const edited = (context: Context, change: (store: Context['asking']['store']) => Promise<Scenario>) =>
  onLandscape(withNames(context), change(context.asking.store));

const telling = ({ around, scenario }: Pick<ScenarioStepAnswer, 'around' | 'scenario'>) => ({
  nameOf: callerOf(around, scenario),
  language: languageOf(around.language),
});

export const scenario: Resolvers = {
  Query: {
    scenarios: (_, _args, { asking }) => scenarios(asking),
    scenario: (_, { id }, { asking }) => scenarioById(asking, id),
  },
  Mutation: {
    saveScenario: (_, { input: { guardrails, ...input }, by }, context) =>
      edited(context, (store) => saveScenario(store, { ...input, levels: guardrails }, whoOf(by))),
    addScenarioStep: (_, { scenario: id, action, notes, at, by }, context) =>
      edited(context, (store) => addScenarioStep(store, { scenario: id, action, notes: notes ?? {}, at }, whoOf(by))),
    updateScenarioStep: (_, { action, notes, on, by, ...seen }, context) =>
      edited(context, (store) => updateScenarioStep(store, seen, { action, notes: notes ?? {}, on }, whoOf(by))),
    removeScenarioStep: (_, { by, ...seen }, context) =>
      edited(context, (store) => removeScenarioStep(store, seen, whoOf(by))),
    moveScenarioStep: (_, { by, ...moved }, context) =>
      edited(context, (store) => moveScenarioStep(store, moved, whoOf(by))),
    overrideGuardrail: (_, { by, why, ...seen }, context) =>
      edited(context, (store) => overrideGuardrail(store, seen, why ?? null, whoOf(by))),
    undoScenario: (_, { by, ...wished }, context) => edited(context, (store) => undoScenario(store, wished, whoOf(by))),
    redoScenario: (_, { by, ...wished }, context) => edited(context, (store) => redoScenario(store, wished, whoOf(by))),
    cloneScenario: (_, { id, name, by }, context) =>
      edited(context, (store) => cloneScenario(store, id, name, whoOf(by))),
    deleteScenario: (_, { id }, context) => deleteScenario(withNames(context).store, id),
    carryOutScenario: async (_, { id, from, despite, ...signed }, context) => {
      const asking = withNames(context);
      const { current } = await asking.around();
      const wished = { scenario: id, from, despite: authorReason(despite ?? '') };
      return carryOutScenario(asking.store, current.workedOut, wished, authorOf(signed as Signed));
    },
  },
  Scenario: {
    steps: (one) => stepsOfScenario(one),
    guardrails: ({ guardrails: { levels } }) =>
      Object.entries(levels).map(([kind, level]) => ({ kind: kind as GuardrailKind, level: level as GuardrailLevel })),
    mostPeople: ({ guardrails }) => guardrails.mostPeople,
    leastPeople: ({ guardrails }) => guardrails.leastPeople,
    undoable: ({ past }) => past.length > 0,
    redoable: ({ undone }) => undone.length > 0,
    plan: (one, args, { asking }) => scenarioPlan(asking, one, args),
  },
  ScenarioStep: {
    kind: ({ action }) => action.kind,
    text: (step) => stepSentence(step.action, telling(step)),
    boards: (step) => boardsOfStep(step),
    holder: (step) => holderOfStep(step),
    organisation: (step) => organisationOfStep(step),
    role: ({ action }) => (action.kind === 'ADD_SEAT' ? action.role : null),
    nestAs: ({ action }) => (action.kind === 'NEST' ? action.as : null),
    minutes: ({ action }) => (action.kind === 'NEST' && action.as === 'STANDING_ITEM' ? action.minutes : null),
    meetingsPerYear: ({ action }) => ('meetingsPerYear' in action ? action.meetingsPerYear : null),
    minutesPerMeeting: ({ action }) => ('minutesPerMeeting' in action ? action.minutesPerMeeting : null),
    themes: (step) => themesOfStep(step),
    areas: (step) => areasOfStep(step),
    name: ({ action }) => (action.kind === 'CREATE_BOARD' ? action.name : null),
    nameCy: ({ action }) => (action.kind === 'CREATE_BOARD' ? action.nameCy : null),
    tier: ({ action }) => (action.kind === 'CREATE_BOARD' ? action.tier : null),
  },
  ScenarioPlan: {
    before: (of) => figuresBefore(of),
    after: (of) => figuresAfter(of),
    steps: (of) => stepEffects(of),
    boards: (of) => plannedBoards(of),
    lines: (of) => plannedLines(of),
    ties: (of) => plannedTies(of),
    lostVoices: (of) => voicesLost(of),
    invited: (of) => invited(of),
    guardrails: (of) => guardrailsOf(of),
    busiest: (of, { first }) => busiestPeople(of, first ?? 10),
  },
  ScenarioFigures: {
    themeAreas: ({ covered }) => covered,
    boardsInSight: ({ reaching }) => reaching,
    overlaps: (figures) => significantTies(figures),
  },
  StepEffect: {
    counted: ({ step, problem }) => step.on && problem === null,
    problem: ({ step, problem }) => problem && stepProblemSentence(problem, telling(step)),
    problemCode: ({ problem }) => problem?.code ?? null,
    why: ({ step }) => whySentence(overlapsBehind(step.around, step.action), telling(step)),
  },
  GuardrailBroken: {
    text: (broken) => guardrailSentence(broken, telling(broken)),
    records: (broken) => recordsOfGuardrail(broken),
  },
};
