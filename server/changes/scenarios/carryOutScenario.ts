// An agreed scenario carried out: one change of the landscape, from a day on, with its own undo. What was so until then stays on record.
import { guardrailsBroken, type Plan, planOf, project, type WorkedOut } from '../../analysis/index.ts';
import type { Change } from '../../domain/change.ts';
import { BoardwalkError } from '../../domain/errors.ts';
import { keptForOf, keptSteps } from '../../domain/keptIds.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Id } from '../../domain/records.ts';
import type { Scenario, StepProblem } from '../../domain/scenario.ts';
import { defaultScope } from '../../domain/scope.ts';
import { stands } from '../../store/changeLog.ts';
import type { Store } from '../../store/openStore.ts';
import { raiseRevision } from '../../store/revision.ts';
import { putScenario } from '../../store/scenarios.ts';
import type { Author } from '../newChange.ts';
import { writeChange } from '../writeChange.ts';
import { documentsOfPlan } from './documentsOfPlan.ts';
import { heldScenario } from './editScenario.ts';

export interface ToCarryOut {
  readonly scenario: Id;
  /** The first day on which it is so, to the day. */
  readonly from: PartialDate;
  /** Why, though guardrails stand against it; empty: it is not, then. */
  readonly despite: string;
}

/** A day before it is a slip of the pen. */
const earliest = '1900-01-01';

/**
 * @param landscape that it is carried out on: the one that its revision is of
 * @throws BoardwalkError BAD_INPUT, NOT_FOUND, LOCKED_BY_STATUTE; CONFLICT for one that is carried out already, for a step that is not agreed or
 * cannot be done, for a guardrail in the way, and when the landscape changed meanwhile
 */
export function carryOutScenario(
  store: Store,
  landscape: WorkedOut,
  wished: ToCarryOut,
  author: Author,
): Promise<Change> {
  if (wished.from.length !== 'yyyy-mm-dd'.length || wished.from < earliest)
    throw new BoardwalkError('BAD_INPUT', 'notADay', { value: wished.from });
  return store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    const scenario = await heldScenario(tx, wished.scenario);
    if (revision !== landscape.landscape.revision + 1) throw new BoardwalkError('CONFLICT', 'changedMeanwhile');
    const { name, carriedOut: earlier } = scenario;
    if (earlier && (await stands(tx, earlier.change)))
      throw new BoardwalkError('CONFLICT', 'alreadyCarriedOut', { name, date: earlier.from });
    const plan = planFrom(landscape, scenario, wished);
    const touched = await documentsOfPlan(tx, plan, scenario, wished.from);
    const why = [scenario.name, author.why, wished.despite].filter((text) => text !== '').join(' · ');
    const change = await writeChange(tx, { what: 'scenario', revision, author: { ...author, why }, touched });
    const steps = scenario.steps.filter(({ on }) => on).map(({ id }) => id);
    const carriedOut = { change: change.id, from: wished.from, steps };
    await putScenario(tx, { ...scenario, carriedOut, version: scenario.version + 1 });
    return change;
  });
}

function planFrom(
  landscape: WorkedOut,
  { name, guardrails, ...scenario }: Scenario,
  { from, despite }: ToCarryOut,
): Plan {
  const steps = keptSteps(scenario.steps, keptForOf(landscape.landscape));
  const plan = planOf(project(landscape, { ...defaultScope, asOf: from }), steps);
  for (const [place, step] of steps.entries()) {
    const problem = plan.problems.get(step.id);
    if (problem) throw refused(landscape, problem, place + 1);
  }
  if (plan.after === plan.before) throw new BoardwalkError('CONFLICT', 'nothingToCarryOut', { name });
  // What is only an idea is nobody's decision.
  const undecided = steps.filter(({ on, status }) => on && status !== 'AGREED' && status !== 'DONE').length;
  if (undecided > 0) throw new BoardwalkError('CONFLICT', 'stepsNotAgreed', { name, count: undecided });
  const errors = guardrailsBroken(plan, guardrails).filter(({ level }) => level === 'ERROR');
  if (errors.length > 0 && despite === '')
    throw new BoardwalkError('CONFLICT', 'guardrailsStand', { name, count: errors.length });
  return plan;
}

function refused({ records }: WorkedOut, problem: StepProblem, place: number): BoardwalkError {
  const name = 'board' in problem ? (records.boards.get(problem.board)?.name ?? problem.board) : '';
  if (problem.code === 'BY_LAW')
    return new BoardwalkError('LOCKED_BY_STATUTE', 'keptByLaw', { name, basis: problem.basis });
  if (problem.code === 'OUT_OF_SCOPE') return new BoardwalkError('CONFLICT', 'stepBoardNotThere', { place, name });
  return new BoardwalkError('CONFLICT', problem.code === 'NOTHING_CHANGES' ? 'stepIsSo' : 'stepNotDone', { place });
}
