// A plan as steps, with what is behind each and what it would change on fixed rows, so that two papers compare line by line.
import type { Block, Cell, Section, Words } from '../../domain/paper.ts';
import type { ScenarioFiguresAnswer, ScenarioPlanAnswer } from '../../questions/answers.ts';
import { figuresAfter, figuresBefore } from '../../questions/scenarioPlan.ts';
import { numberIn } from '../../wording/numberIn.ts';
import { dateIn, type ReportPhrase } from '../../wording/reportPhrase.ts';
import type { Composing } from '../composing.ts';
import type { Teller } from '../teller.ts';
import { behindTable, stepsTable } from './steps.ts';

export async function scenarioSection(composing: Composing, plan: ScenarioPlanAnswer): Promise<Section> {
  const { tell, free } = composing;
  const { scenario } = plan;
  return {
    name: 'scenario',
    heading: tell.say('scenario'),
    blocks: [
      ...(scenario.description ? [{ kind: 'paragraph' as const, words: await free(scenario.description) }] : []),
      { kind: 'paragraph', words: noteOf(tell, scenario), isNote: true },
      await stepsTable(composing, plan),
      await behindTable(composing, plan),
      comparedTable(tell, plan),
    ],
  };
}

function noteOf(tell: Teller, { carriedOut }: ScenarioPlanAnswer['scenario']): Words {
  if (carriedOut === null) return tell.say('scenarioNote');
  return tell.say('carriedOutNote', ({ language }) => ({ date: dateIn(language, carriedOut.from) }));
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
