// What a scenario would make of a scope: its steps tried one after the other on a copy. After is a projection like any other, so that every
// measure and drawing of before is one of after too; the seats behind it are those on record. Time: the cells, and what the steps touch.
import type { Id } from '../../domain/records.ts';
import type { StepProblem, TriedStep } from '../../domain/scenario.ts';
import { grounds } from '../projection/ground.ts';
import { organisationsOfScope, type Projection, peopleOfScope, project } from '../projection/project.ts';
import { applyStep } from './applyStep.ts';
import { type Departure, Draft, type DraftBoard, type StandingItem, type UncountedSeat } from './draft.ts';
import { type BoardCells, remapped } from './remap.ts';
import { organisationsOn, peopleOn } from './roster.ts';

export interface Plan {
  readonly before: Projection;
  readonly after: Projection;
  /** By step that is on and cannot be counted. */
  readonly problems: ReadonlyMap<Id, StepProblem>;
  /** Boards that are there afterwards and not as they were. */
  readonly touched: ReadonlyMap<Id, DraftBoard>;
  readonly gone: ReadonlyMap<Id, Departure>;
  readonly created: ReadonlySet<Id>;
  /** By host. */
  readonly items: readonly (StandingItem & { readonly host: Id })[];
  /** Seats added in roles that do not count. */
  readonly uncounted: readonly UncountedSeat[];
  /** Pairs that meet on one day afterwards. */
  readonly sharedDays: readonly (readonly [Id, Id])[];
}

export function planOf(before: Projection, steps: readonly TriedStep[]): Plan {
  const trial = new Trial(before);
  for (const step of steps) trial.take(step);
  return trial.plan();
}

/** The plan after none of the steps, after the first, and so on. */
export function* plansAlong(before: Projection, steps: readonly TriedStep[]): Generator<Plan, void> {
  const trial = new Trial(before);
  yield trial.plan();
  for (const step of steps) {
    trial.take(step);
    yield trial.plan();
  }
}

class Trial {
  readonly #draft: Draft;
  readonly #problems = new Map<Id, StepProblem>();

  constructor(before: Projection) {
    this.#draft = new Draft(before);
  }

  take(step: TriedStep): void {
    const problem = step.on ? applyStep(this.#draft, step) : null;
    if (problem) this.#problems.set(step.id, problem);
  }

  /** As far as it has come; what is taken later leaves it as it is. */
  plan(): Plan {
    const draft = this.#draft;
    return {
      before: draft.before,
      after: projectionOf(draft),
      problems: new Map(this.#problems),
      touched: new Map(draft.boards),
      gone: new Map(draft.gone),
      created: new Set(draft.created),
      items: [...draft.boards].flatMap(([host, { items }]) => items.map((item) => ({ ...item, host }))),
      uncounted: [...draft.uncounted],
      sharedDays: draft.sharedDays.filter((pair) => pair.every((board) => draft.has(board))),
    };
  }
}

function projectionOf(draft: Draft): Projection {
  const { before, boards: touched, gone } = draft;
  if (touched.size === 0 && gone.size === 0) return before;
  const { workedOut, scope } = before;
  const records = new Map(workedOut.records.boards);
  for (const id of gone.keys()) records.delete(id);
  for (const [id, { record }] of touched) records.set(id, record);
  const after = project(
    {
      ...workedOut,
      landscape: { ...workedOut.landscape, boards: [...records.values()] },
      records: { ...workedOut.records, boards: records },
    },
    scope,
  );
  const cells = (on: typeof peopleOn): BoardCells[] =>
    after.boards.map(({ id }) => {
      const board = touched.get(id);
      return board ? on(board.roster, before.days) : (before.indexOfBoard.get(id) ?? new Map());
    });
  after.give(peopleOfScope, remapped(before.people, cells(peopleOn)));
  after.give(organisationsOfScope, remapped(before.organisations, cells(organisationsOn)));
  after.give(grounds, groundsAfter(before, touched, gone));
  return after;
}

function groundsAfter(before: Projection, touched: Draft['boards'], gone: Draft['gone']) {
  const known = before.keep(grounds);
  const ofBoard = new Map(known.ofBoard);
  for (const id of gone.keys()) ofBoard.delete(id);
  for (const [id, { record }] of touched) {
    const ground = known.of(record.areas);
    if (ground.size > 0) ofBoard.set(id, ground);
    else ofBoard.delete(id);
  }
  return { ...known, ofBoard };
}
