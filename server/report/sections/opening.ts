// In brief: how much there is, and what stands out.
import type { Block, Cell, Section } from '../../domain/paper.ts';
import type { ScenarioPlanAnswer } from '../../questions/answers.ts';
import { projectionOf } from '../../questions/around.ts';
import { findings, toldOf } from '../../questions/findings.ts';
import {
  countsOf,
  hoursOfAll,
  landscape,
  measureOfLandscape,
  peopleOnSeveral,
  significantShare,
} from '../../questions/landscape.ts';
import { voicesLost } from '../../questions/lostVoices.ts';
import { figuresAfter, figuresBefore, guardrailsOf } from '../../questions/scenarioPlan.ts';
import { findingSentences } from '../../wording/findingSentences.ts';
import type { Composing } from '../composing.ts';
import { textIn } from '../teller.ts';

const mostFindings = 5;

/** @param plan what a scenario would change of it, in one sentence; null: none is chosen */
export async function opening(composing: Composing, plan: ScenarioPlanAnswer | null): Promise<Section> {
  const { asking, scope, here, tell } = composing;
  if (projectionOf(here).boards.length === 0) return nothing(composing, plan);
  const whole = landscape(here, scope);
  const { boards, statutoryBoards, people, seats, statedSeats } = countsOf(whole);
  const { hours, known } = hoursOfAll(whole);
  const rows: Cell[][] = [
    [tell.cell('boards'), tell.number(boards), tell.cell('statutory', { count: statutoryBoards })],
    [tell.cell('people'), tell.number(people), tell.cell('onSeveral', { count: peopleOnSeveral(whole, 4) })],
    [
      tell.cell('seats'),
      tell.number(seats),
      tell.cell('stated', { stated: statedSeats, inferred: seats - statedSeats }),
    ],
    [tell.cell('personHours'), tell.number(hours), tell.cell('hoursKnown', { known, boards })],
    [tell.cell('inOverlaps'), tell.share(await significantShare(asking, whole)), tell.cell('inOverlapsNote')],
    [
      tell.cell('effective'),
      tell.number(await measureOfLandscape(asking, whole, 'effectiveBoardsTogether'), 1),
      tell.cell('effectiveNote'),
    ],
  ];
  return {
    name: 'opening',
    heading: tell.say('opening'),
    blocks: [
      ...(plan ? [await planned(composing, plan)] : []),
      {
        kind: 'table',
        name: 'headlines',
        caption: tell.say('headlines'),
        columns: [tell.column('figure', 4), tell.column('value', 2, 'number'), tell.column('restsOn', 6)],
        rows,
      },
      ...(plan ? [] : [{ kind: 'paragraph' as const, words: tell.say('findings') }, await findingsBlock(composing)]),
    ],
  };
}

/** Where a scenario is what the paper is about, what else stands out stands behind it. */
export async function findingsSection(composing: Composing): Promise<Section> {
  return { name: 'findings', heading: composing.tell.say('findings'), blocks: [await findingsBlock(composing)] };
}

async function findingsBlock({ asking, scope, here, tell }: Composing): Promise<Block> {
  const found = await findings(asking, landscape(here, scope), { first: mostFindings });
  const items = found.map((finding) =>
    tell.each(({ around, language }) => findingSentences(toldOf(around, finding.said), language).join(' ')),
  );
  return items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', words: tell.say('noFindings') };
}

/** That nothing is in scope, and what can be done. */
async function nothing(composing: Composing, plan: ScenarioPlanAnswer | null): Promise<Section> {
  const { tell, here } = composing;
  const isEmpty = here.current.workedOut.records.boards.size === 0;
  return {
    name: 'opening',
    heading: tell.say('opening'),
    blocks: [
      { kind: 'paragraph', words: tell.say('nothing') },
      { kind: 'paragraph', words: tell.say(isEmpty ? 'nothingYet' : 'nothingHere') },
      ...(plan ? [await planned(composing, plan)] : []),
    ],
  };
}

async function planned({ tell, free }: Composing, plan: ScenarioPlanAnswer): Promise<Block> {
  const [before, after] = [figuresBefore(plan), figuresAfter(plan)];
  const name = await free(plan.scenario.name);
  const [hoursBefore, hoursAfter] = [tell.number(before.personHours), tell.number(after.personHours)];
  const words = tell.say('planned', ({ language }) => ({
    name: textIn(name, language),
    boardsBefore: before.boards,
    boardsAfter: after.boards,
    hoursBefore: textIn(hoursBefore.words, language),
    hoursAfter: textIn(hoursAfter.words, language),
    lost: voicesLost(plan).count,
    errors: guardrailsOf(plan).filter(({ level }) => level === 'ERROR').length,
  }));
  return { kind: 'paragraph', words };
}
