// Whose voice a plan would cost, and which guardrails arise, with those that somebody set aside.
import type { Block, Cell, Section, Words } from '../../domain/paper.ts';
import type { ScenarioPlanAnswer } from '../../questions/answers.ts';
import { voicesLost } from '../../questions/lostVoices.ts';
import { guardrailsOf } from '../../questions/scenarioPlan.ts';
import { guardrailSentence, stepSentence } from '../../wording/planSentences.ts';
import type { ReportPhrase } from '../../wording/reportPhrase.ts';
import type { Composing } from '../composing.ts';
import { calledIn, type Teller } from '../teller.ts';
import { tellingOf } from './scenario.ts';

export async function voicesSection(composing: Composing, plan: ScenarioPlanAnswer): Promise<Section> {
  const { tell } = composing;
  const lost = lostRows(tell, plan);
  const guardrails = guardrailsOf(plan).map((broken): Cell[] => [
    { ...tell.cell(broken.level), ...(broken.level === 'ERROR' && { isStrong: true as const }) },
    { words: tell.each((tongue) => guardrailSentence(broken, tellingOf(tongue, plan))) },
  ]);
  const overridden = await overriddenRows(composing, plan);
  return {
    name: 'voices',
    heading: tell.say('voices'),
    blocks: [
      { kind: 'paragraph', words: tell.say('voicesIntro') },
      tableOr(lost, tell.say('voicesNone'), {
        kind: 'table',
        name: 'voices-lost',
        caption: tell.say('voicesCaption'),
        columns: [tell.column('voiceOf', 4), tell.column('voice', 10)],
        rows: lost,
      }),
      tableOr(guardrails, tell.say('guardrailsNone'), {
        kind: 'table',
        name: 'guardrails',
        caption: tell.say('guardrailsCaption'),
        columns: [tell.column('level', 3), tell.column('guardrail', 11)],
        rows: guardrails,
      }),
      ...(overridden.length > 0
        ? [
            {
              kind: 'table' as const,
              name: 'set-aside',
              caption: tell.say('overriddenCaption'),
              columns: [tell.column('step', 6), tell.column('why', 6), tell.column('by', 3), tell.column('on', 3)],
              rows: overridden,
            },
          ]
        : []),
    ],
  };
}

function tableOr(rows: readonly unknown[], otherwise: Words, table: Block): Block {
  return rows.length > 0 ? table : { kind: 'paragraph', words: otherwise };
}

function lostRows(tell: Teller, plan: ScenarioPlanAnswer): Cell[][] {
  const { people, organisations, organisationThemes, kindThemeAreas, themeAreas, sights } = voicesLost(plan);
  const row = (of: ReportPhrase, ...parts: (string | { word: string } | null)[]): Cell[] => [
    tell.cell(of),
    {
      words: tell.each((tongue) =>
        parts
          .flatMap((part) => (part === null ? [] : [typeof part === 'string' ? calledIn(tongue, part) : part.word]))
          .join(' · '),
      ),
    },
  ];
  return [
    ...people.map(({ id }) => row('PERSON', id)),
    ...organisations.map(({ id }) => row('ORGANISATION', id)),
    ...organisationThemes.map(({ organisation, theme }) => row('ORGANISATION_THEME', organisation.id, theme.id)),
    ...kindThemeAreas.map(({ kind, theme, area }) => row('KIND', { word: kind }, theme.id, area?.id ?? null)),
    ...themeAreas.map(({ theme, area }) => row('THEME', theme.id, area?.id ?? null)),
    ...sights.map(({ board, theme }) =>
      row('SIGHT', board.board === null ? { word: board.name ?? '' } : board.id, theme.id),
    ),
  ];
}

async function overriddenRows({ tell, free }: Composing, plan: ScenarioPlanAnswer): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  for (const { action, overridden } of plan.steps) {
    if (overridden === null) continue;
    rows.push([
      { words: tell.each((tongue) => stepSentence(action, tellingOf(tongue, plan))) },
      { words: await free(overridden.why) },
      { words: await free(overridden.by, true) },
      tell.date(overridden.at.slice(0, 10)),
    ]);
  }
  return rows;
}
