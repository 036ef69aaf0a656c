// The boards and people that a plan concerns, one by one.
import type { Block, Cell, Section } from '../../domain/paper.ts';
import type { ScenarioPlanAnswer } from '../../questions/answers.ts';
import { busiestPeople, type PlannedBoardAnswer, plannedBoards } from '../../questions/plannedChange.ts';
import type { Composing } from '../composing.ts';
import type { Teller, Tongue } from '../teller.ts';
import { tellingOf } from './steps.ts';

const mostBusiest = 10;

export function planChangesSection(composing: Composing, plan: ScenarioPlanAnswer): Section {
  return {
    name: 'plan-changes',
    heading: composing.tell.say('changes'),
    blocks: [changingTable(composing.tell, plan), busiestTable(composing, plan)],
  };
}

/** What would become of a board. */
export function fateCell(tell: Teller, plan: ScenarioPlanAnswer, { state, into }: PlannedBoardAnswer): Cell {
  return into === null
    ? tell.cell(state)
    : tell.cell('GOES_INTO', (tongue) => ({ board: plannedName(tongue, plan, into) ?? into }));
}

/** Of a board that a step sets up too. */
export function plannedName(tongue: Tongue, plan: ScenarioPlanAnswer, id: string): string | null {
  return tellingOf(tongue, plan).nameOf(id);
}

function changingTable(tell: Teller, plan: ScenarioPlanAnswer): Block {
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
    rows: plannedBoards(plan).map((board): Cell[] => [
      { words: tell.each((tongue) => plannedName(tongue, plan, board.id) ?? board.name) },
      fateCell(tell, plan, board),
      tell.number(board.peopleBefore),
      tell.number(board.peopleAfter),
      board.state === 'GOES' ? tell.number(0) : tell.number(board.hoursAfter, 1),
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
