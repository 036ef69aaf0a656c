// The steps of a plan, what each does, and what is behind it: what its boards share now, beside the reason that somebody wrote.
import type { Block, Cell, Words } from '../../domain/paper.ts';
import type { Id } from '../../domain/records.ts';
import type { StepAction } from '../../domain/scenario.ts';
import type { ScenarioPlanAnswer } from '../../questions/answers.ts';
import { projectionOf } from '../../questions/around.ts';
import { overlap } from '../../questions/overlap.ts';
import { stepEffects } from '../../questions/scenarioPlan.ts';
import { callerOf } from '../../questions/scenarioSteps.ts';
import { stepProblemSentence, stepSentence } from '../../wording/planSentences.ts';
import { reportPhrase } from '../../wording/reportPhrase.ts';
import type { Composing } from '../composing.ts';
import { type Tongue, textIn } from '../teller.ts';

/** What a step, a problem or a guardrail of this plan is told with in one language. */
export function tellingOf(tongue: Tongue, { scenario }: ScenarioPlanAnswer) {
  return { nameOf: callerOf(tongue.around, scenario), language: tongue.language };
}

export async function stepsTable({ tell, free }: Composing, plan: ScenarioPlanAnswer): Promise<Block> {
  const rows: Cell[][] = [];
  for (const [place, { step, problem, hoursSaved, seatsSaved, voicesLost }] of (await stepEffects(plan)).entries()) {
    const counts = step.on && problem === null;
    const said = tell.each((tongue) => {
      const telling = tellingOf(tongue, plan);
      const text = stepSentence(step.action, telling);
      if (counts) return text;
      const why =
        step.on && problem ? stepProblemSentence(problem, telling) : reportPhrase('switchedOff', tongue.language);
      return `${text} ${reportPhrase('notCounted', tongue.language, { why })}`;
    });
    rows.push([
      tell.number(place + 1),
      { words: said },
      tell.number(hoursSaved, 1),
      tell.number(seatsSaved),
      tell.number(voicesLost),
      tell.cell(step.status),
      { words: await free(step.owner, true) },
      tell.date(step.due),
    ]);
  }
  return {
    kind: 'table',
    name: 'steps',
    caption: tell.say('stepsCaption'),
    columns: [
      tell.column('number', 2, 'number'),
      tell.column('step', 15),
      tell.column('effect', 5, 'number'),
      tell.column('seatsSaved', 4, 'number'),
      tell.column('voicesLost', 4, 'number'),
      tell.column('status', 5),
      tell.column('owner', 6),
      tell.column('due', 5),
    ],
    rows,
  };
}

/** Of the steps of which something is to be told. */
export async function behindTable(composing: Composing, plan: ScenarioPlanAnswer): Promise<Block> {
  const { tell, free } = composing;
  const rows: Cell[][] = [];
  for (const [place, { action, reason }] of plan.steps.entries()) {
    const shared = sharedBy(action, composing);
    if (shared.length > 0 || reason)
      rows.push([tell.number(place + 1), { words: shared }, { words: await free(reason) }]);
  }
  return {
    kind: 'table',
    name: 'steps-behind',
    caption: tell.say('behindCaption'),
    columns: [tell.column('number', 2, 'number'), tell.column('behind', 14), tell.column('why', 14)],
    rows,
  };
}

/** What each board that goes, or is nested, shares with that which stays; nothing where one is not in scope. */
function sharedBy(action: StepAction, { here, scope, tell }: Composing): Words {
  const { indexOfBoard } = projectionOf(here);
  const pairs = pairsOf(action).filter((pair) => pair[0] !== pair[1] && pair.every((id) => indexOfBoard.has(id)));
  const told = pairs.map(([a, b]) => {
    const { sizeA, sizeB, sharedPeople, expectedPeople } = overlap(here, { a, b, scope });
    const [names, chance] = [tell.names([a, b]), tell.number(expectedPeople, 1)];
    return tell.say('behindPair', ({ language }) => ({
      names: textIn(names.words, language),
      shared: sharedPeople,
      expected: textIn(chance.words, language),
      either: sizeA + sizeB - sharedPeople,
    }));
  });
  return told.length === 0 ? [] : tell.each(({ language }) => told.map((words) => textIn(words, language)).join(' '));
}

function pairsOf(action: StepAction): [Id, Id][] {
  if (action.kind === 'MERGE') return action.absorb.map((absorbed) => [absorbed, action.keep]);
  return action.kind === 'NEST' ? [[action.board, action.into]] : [];
}
