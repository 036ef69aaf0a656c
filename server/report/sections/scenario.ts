// A plan as steps, with what it would change on fixed rows, so that two papers compare line by line.
import type { Block, Cell, Section } from '../../domain/paper.ts';
import type { ScenarioFiguresAnswer, ScenarioPlanAnswer } from '../../questions/answers.ts';
import { busiestPeople, plannedBoards } from '../../questions/plannedChange.ts';
import { figuresAfter, figuresBefore, stepEffects } from '../../questions/scenarioPlan.ts';
import { callerOf } from '../../questions/scenarioSteps.ts';
import { numberIn } from '../../wording/numberIn.ts';
import { stepProblemSentence, stepSentence } from '../../wording/planSentences.ts';
import { type ReportPhrase, reportPhrase } from '../../wording/reportPhrase.ts';
import type { Composing } from '../composing.ts';
import type { Teller, Tongue } from '../teller.ts';

const mostBusiest = 10;

/** What a step, a problem or a guardrail of this plan is told with in one language. */
export function tellingOf(tongue: Tongue, { scenario }: ScenarioPlanAnswer) {
  return { nameOf: callerOf(tongue.around, scenario), language: tongue.language };
}

export async function scenarioSection(composing: Composing, plan: ScenarioPlanAnswer): Promise<Section> {
  const { tell, free } = composing;
  const { scenario } = plan;
  return {
    name: 'scenario',
    heading: tell.say('scenario'),
    blocks: [
      { kind: 'paragraph', words: await free(scenario.name) },
      ...(scenario.description ? [{ kind: 'paragraph' as const, words: await free(scenario.description) }] : []),
      { kind: 'paragraph', words: tell.say('scenarioNote'), isNote: true },
      await stepsTable(composing, plan),
      comparedTable(tell, plan),
      changingTable(tell, plan),
      busiestTable(composing, plan),
    ],
  };
}

async function stepsTable({ tell, free }: Composing, plan: ScenarioPlanAnswer): Promise<Block> {
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
      { words: await free(step.reason) },
      { words: await free(step.owner, true) },
      tell.date(step.due),
      tell.cell(step.status),
      tell.number(hoursSaved, 1),
      tell.number(seatsSaved),
      tell.number(voicesLost),
    ]);
  }
  return {
    kind: 'table',
    name: 'steps',
    caption: tell.say('stepsCaption'),
    columns: [
      tell.column('number', 2, 'number'),
      tell.column('step', 10),
      tell.column('why', 6),
      tell.column('owner', 5),
      tell.column('due', 4),
      tell.column('status', 5),
      tell.column('effect', 4, 'number'),
      tell.column('seatsSaved', 4, 'number'),
      tell.column('voicesLost', 4, 'number'),
    ],
    rows,
  };
}

interface Figure {
  phrase: ReportPhrase;
  of: (figures: ScenarioFiguresAnswer) => number | null;
  digits?: number;
}

const figures: readonly Figure[] = [
  { phrase: 'boards', of: ({ boards }) => boards },
  { phrase: 'seats', of: ({ seats }) => seats },
  { phrase: 'people', of: ({ people }) => people },
  { phrase: 'personHours', of: ({ personHours }) => personHours, digits: 1 },
  { phrase: 'boardsWithoutHours', of: ({ boardsWithoutHours }) => boardsWithoutHours },
  { phrase: 'cost', of: ({ cost }) => cost },
  { phrase: 'travelSaved', of: ({ travelHoursSaved }) => travelHoursSaved, digits: 1 },
  { phrase: 'mostHours', of: ({ mostHours }) => mostHours, digits: 1 },
  { phrase: 'hoursOfNinety', of: ({ hoursOfNinety }) => hoursOfNinety, digits: 1 },
  { phrase: 'significantPairs', of: ({ significantPairs }) => significantPairs },
  { phrase: 'effective', of: ({ effectiveBoards }) => effectiveBoards, digits: 1 },
  { phrase: 'covered', of: ({ covered }) => covered },
  { phrase: 'inSight', of: ({ reaching }) => reaching },
];

function comparedTable(tell: Teller, plan: ScenarioPlanAnswer): Block {
  const [before, after] = [figuresBefore(plan), figuresAfter(plan)];
  const { rate } = plan.scenario;
  const shown = figures.filter(({ phrase }) => phrase !== 'cost' || rate !== null);
  return {
    kind: 'table',
    name: 'before-and-after',
    caption: tell.say('compared'),
    columns: [
      tell.column('figure', 8),
      tell.column('before', 3, 'number'),
      tell.column('after', 3, 'number'),
      tell.column('change', 3, 'number'),
    ],
    rows: shown.map(({ phrase, of, digits = 0 }): Cell[] => {
      const [was, is] = [of(before), of(after)];
      return [
        tell.cell(phrase, ({ language }) => ({ rate: numberIn(language, rate ?? 0) })),
        tell.number(was, digits),
        tell.number(is, digits),
        difference(tell, was === null || is === null ? null : is - was, digits),
      ];
    }),
  };
}

function difference(tell: Teller, by: number | null, digits: number): Cell {
  const cell = tell.number(by, digits);
  if (by === null || by <= 0) return cell;
  return { ...cell, words: cell.words.map(({ language, text }) => ({ language, text: `+${text}` })) };
}

function changingTable(tell: Teller, plan: ScenarioPlanAnswer): Block {
  const nameOf = (tongue: Tongue, id: string, otherwise: string) => tellingOf(tongue, plan).nameOf(id) ?? otherwise;
  return {
    kind: 'table',
    name: 'boards-changing',
    caption: tell.say('changing'),
    columns: [
      tell.column('board', 8),
      tell.column('what', 8),
      tell.column('peopleBefore', 3, 'number'),
      tell.column('peopleAfter', 3, 'number'),
      tell.column('hours', 3, 'number'),
    ],
    rows: plannedBoards(plan).map(({ id, name, state, into, peopleBefore, peopleAfter, hoursAfter }): Cell[] => [
      { words: tell.each((tongue) => nameOf(tongue, id, name)) },
      into === null ? tell.cell(state) : tell.cell('GOES_INTO', (tongue) => ({ board: nameOf(tongue, into, into) })),
      tell.number(peopleBefore),
      tell.number(peopleAfter),
      state === 'GOES' ? tell.number(0) : tell.number(hoursAfter, 1),
    ]),
  };
}

function busiestTable({ asking, tell }: Composing, plan: ScenarioPlanAnswer): Block {
  return {
    kind: 'table',
    name: 'busiest',
    caption: tell.say('busiest'),
    columns: [
      tell.column(asking.roles === null ? 'person' : 'byRole', 8),
      tell.column('before', 3, 'number'),
      tell.column('after', 3, 'number'),
    ],
    rows: busiestPeople(plan, mostBusiest).map(({ person, before, after }): Cell[] => [
      tell.name(person.id),
      tell.number(before, 1),
      tell.number(after, 1),
    ]),
  };
}
