// Whose voice a plan would cost, and which guardrails arise, with those that somebody set aside.
import type { Block, Cell, Section, Words } from '../../domain/paper.ts';
import type { ScenarioPlanAnswer } from '../../questions/answers.ts';
import { invited, voicesLost } from '../../questions/lostVoices.ts';
import { guardrailsOf } from '../../questions/scenarioPlan.ts';
import { guardrailSentence, stepSentence } from '../../wording/planSentences.ts';
import type { Composing } from '../composing.ts';
import { type Teller, textIn } from '../teller.ts';
import { tellingOf } from './steps.ts';

/** So many people are named who would be invited. */
const mostInvited = 30;
/** So many rows of what would be lost stand in the paper; all of them in the table beside it. */
const mostShown = 40;

export async function voicesSection(composing: Composing, plan: ScenarioPlanAnswer): Promise<Section> {
  const { tell } = composing;
  const lost = lostRows(tell, plan);
  const guardrails = guardrailRows(tell, plan);
  const overridden = await overriddenRows(composing, plan);
  return {
    name: 'voices',
    heading: tell.say('voices'),
    blocks: [
      { kind: 'paragraph', words: tell.say('voicesIntro') },
      ...invitedBlock(tell, plan),
      tableOr(lost, tell.say('voicesNone'), {
        kind: 'table',
        name: 'voices-lost',
        caption: tell.say('voicesCaption'),
        columns: [tell.column('voiceOf', 4), tell.column('voice', 5), tell.column('theme', 4), tell.column('areas', 4)],
        rows: lost,
        shown: { rows: mostShown, left: tell.say('voicesLeft', { count: lost.length - mostShown }) },
      }),
      tableOr(guardrails, tell.say('guardrailsNone'), {
        kind: 'table',
        name: 'guardrails',
        caption: tell.say('guardrailsCaption'),
        columns: [tell.column('level', 3), tell.column('guardrail', 11)],
        rows: guardrails,
      }),
      {
        kind: 'table',
        name: 'set-aside',
        caption: tell.say('overriddenCaption'),
        columns: [tell.column('step', 6), tell.column('why', 6), tell.column('by', 3), tell.column('on', 3)],
        rows: overridden,
      },
    ],
  };
}

/** Who would have no seat, yet a voice. */
function invitedBlock(tell: Teller, plan: ScenarioPlanAnswer): Block[] {
  const people = invited(plan).map(({ id }) => id);
  if (people.length === 0) return [];
  const names = tell.names(people, mostInvited);
  const words = tell.say('invited', ({ language }) => ({ count: people.length, names: textIn(names.words, language) }));
  return [{ kind: 'paragraph', words }];
}

function tableOr(rows: readonly unknown[], otherwise: Words, table: Block): Block {
  return rows.length > 0 ? table : { kind: 'paragraph', words: otherwise };
}

/** What is lost on one theme in several areas is one row. */
function lostRows(tell: Teller, plan: ScenarioPlanAnswer): Cell[][] {
  const { people, organisations, organisationThemes, kindThemeAreas, themeAreas, sights } = voicesLost(plan);
  const none = tell.text('');
  const onGround = (of: 'KIND' | 'THEME', lost: readonly InArea[]): Cell[][] => {
    const groups = Map.groupBy(lost, ({ kind, theme }) => `${kind ?? ''}\0${theme.id}`);
    return Array.from(groups.values(), (group) => [
      tell.cell(of),
      tell.text(group[0]?.kind ?? ''),
      tell.names(group.slice(0, 1).map(({ theme }) => theme.id)),
      tell.names(group.flatMap(({ area }) => area?.id ?? [])),
    ]);
  };
  return [
    ...people.map(({ id }) => [tell.cell('PERSON'), tell.name(id), none, none]),
    ...organisations.map(({ id }) => [tell.cell('ORGANISATION'), tell.name(id), none, none]),
    ...organisationThemes.map(({ organisation, theme }) => [
      tell.cell('ORGANISATION_THEME'),
      tell.name(organisation.id),
      tell.name(theme.id),
      none,
    ]),
    ...onGround('THEME', themeAreas),
    ...sights.map(({ board, theme }) => [
      tell.cell('SIGHT'),
      { words: tell.each((tongue) => tellingOf(tongue, plan).nameOf(board.id) ?? '') },
      tell.name(theme.id),
      none,
    ]),
    ...onGround('KIND', kindThemeAreas),
  ];
}

interface InArea {
  kind?: string;
  theme: { id: string };
  area: { id: string } | null;
}

/** What is lost is listed already, so that it is only counted here. */
function guardrailRows(tell: Teller, plan: ScenarioPlanAnswer): Cell[][] {
  const broken = guardrailsOf(plan);
  const levelOf = (level: (typeof broken)[number]['level']): Cell => ({
    ...tell.cell(level),
    ...(level === 'ERROR' && { isStrong: true as const }),
  });
  const counted = (['LOST_VOICE', 'LOST_THEME', 'LOST_SIGHT'] as const).flatMap((kind) => {
    const [first, ...more] = broken.filter((one) => one.kind === kind);
    return first ? [{ level: first.level, cell: tell.cell(`listed_${kind}`, { count: more.length + 1 }) }] : [];
  });
  const told = broken
    .filter(({ kind }) => !kind.startsWith('LOST_'))
    .map((one) => ({
      level: one.level,
      cell: { words: tell.each((tongue) => guardrailSentence(one, tellingOf(tongue, plan))) },
    }));
  const inOrder = [...told, ...counted].sort((a, b) => Number(b.level === 'ERROR') - Number(a.level === 'ERROR'));
  return inOrder.map(({ level, cell }) => [levelOf(level), cell]);
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
