// Steps that change nothing are not counted, and the plan after each step is the plan of the steps so far.
import { expect, it } from 'vitest';
import { carriedOut, planOf, plansAlong } from '../../../server/analysis/index.ts';
import { figuresOf, sideAfter } from '../../../server/analysis/planning/figures.ts';
import { travelHoursSaved } from '../../../server/analysis/planning/travel.ts';
import type { StepAction, TriedStep } from '../../../server/domain/scenario.ts';
import { projectionOf } from '../world.ts';

const before = projectionOf({
  boards: [
    { id: 'Quay', themes: ['Harbours'], meetingsPerYear: 6, minutesPerMeeting: 60 },
    { id: 'Tide', themes: ['Tides'], meetingsPerYear: 4, minutesPerMeeting: 60 },
    { id: 'Lamp', themes: ['Lights'], meetingsPerYear: 4, minutesPerMeeting: 60 },
  ],
  seats: [
    { board: 'Quay', person: 'Ann' },
    { board: 'Tide', person: 'Ann' },
    { board: 'Tide', person: 'Bob' },
    { board: 'Lamp', person: 'Cat' },
  ],
  themes: { Harbours: null, Tides: null, Lights: null },
});
const stepsOf = (actions: StepAction[]): TriedStep[] =>
  actions.map((action, place) => ({ id: `step ${place}`, action, on: true, overridden: null }));
const unsaid = { meetingsPerYear: null, minutesPerMeeting: null };

it('counts nothing twice, and nothing that is so already', () => {
  const plan = planOf(
    before,
    stepsOf([
      { kind: 'SHARE_DAY', board: 'Quay', with: 'Tide' },
      { kind: 'SHARE_DAY', board: 'Tide', with: 'Quay' },
      { kind: 'RETHEME', board: 'Lamp', themes: ['Lights', 'Lights'] },
      { kind: 'MEET', board: 'Lamp', meetingsPerYear: 4, minutesPerMeeting: null },
      {
        kind: 'CREATE_BOARD',
        board: 'new',
        name: 'Lamp',
        nameCy: null,
        tier: null,
        areas: [],
        themes: [],
        reportsTo: [],
        ...unsaid,
      },
    ]),
  );
  expect([...plan.problems.keys()]).toEqual(['step 1', 'step 2', 'step 3', 'step 4']);
  expect([...plan.problems.values()].every(({ code }) => code === 'NOTHING_CHANGES')).toBe(true);
  expect(travelHoursSaved(plan, 60)).toBe(4);
});

it('stays as it was after a step while further steps are taken', () => {
  const steps = stepsOf([
    { kind: 'NEST', board: 'Lamp', into: 'Quay', as: 'STANDING_ITEM', minutes: 30 },
    { kind: 'MERGE', keep: 'Quay', absorb: ['Tide'], ...unsaid },
    { kind: 'DISSOLVE', board: 'Quay' },
  ]);
  const figures = [...plansAlong(before, steps)].map((plan) => figuresOf(sideAfter(plan)));
  expect(figures).toEqual([0, 1, 2, 3].map((count) => figuresOf(sideAfter(planOf(before, steps.slice(0, count))))));
  expect(figures.map(({ boards }) => boards)).toEqual([3, 2, 1, 0]);
});

it('makes a seat that does not count when it is carried out, though it changes no figure', () => {
  const [step] = stepsOf([{ kind: 'ADD_SEAT', board: 'Lamp', person: 'Ann', organisation: null, role: 'OBSERVER' }]);
  const plan = planOf(before, step ? [step, { ...step, id: 'again' }] : []);
  expect([...plan.problems.keys()]).toEqual(['again']);
  expect(figuresOf(sideAfter(plan))).toEqual(figuresOf(sideAfter(planOf(before, []))));
  expect(carriedOut(plan, 20_000).newSeats).toMatchObject([{ board: 'Lamp', person: 'Ann', role: 'OBSERVER' }]);
});
