// What a merger takes of hours where how often or how long the board that stays meets is not known.
import { expect, it } from 'vitest';
import { planOf, project, workOutSeats } from '../../../server/analysis/index.ts';
import { figuresOf, sideAfter, sideBefore } from '../../../server/analysis/planning/figures.ts';
import { defaultScope } from '../../../server/domain/scope.ts';
import { landscapeOf } from '../world.ts';

const landscape = landscapeOf({
  boards: [
    { id: 'Quay', meetingsPerYear: 4 },
    { id: 'Tide', meetingsPerYear: 6, minutesPerMeeting: 90 },
    { id: 'Lamp' },
  ],
  seats: [
    { board: 'Quay', person: 'Ann' },
    { board: 'Quay', person: 'Bob' },
    { board: 'Tide', person: 'Ann' },
    { board: 'Tide', person: 'Cat' },
    { board: 'Lamp', person: 'Dan' },
  ],
});
const before = project(workOutSeats(landscape, defaultScope.presumeMonths), defaultScope);

function hoursOf(keep: string, absorb: string[], minutesPerMeeting: number | null = null) {
  const action = { kind: 'MERGE' as const, keep, absorb, meetingsPerYear: null, minutesPerMeeting };
  const plan = planOf(before, [{ id: 'step', action, on: true, overridden: null }]);
  const { personHours, boardsWithoutHours } = figuresOf(sideAfter(plan));
  return { personHours, boardsWithoutHours };
}

it('counts the hours of the boards that go as saved only where it is known how the one that stays meets', () => {
  expect(figuresOf(sideBefore(before))).toMatchObject({ personHours: 2 * 6 * 1.5, boardsWithoutHours: 2 });
  // Four times a year is known; ninety minutes are the other's.
  expect(hoursOf('Quay', ['Tide'])).toEqual({ personHours: 3 * 4 * 1.5, boardsWithoutHours: 1 });
  expect(hoursOf('Lamp', ['Quay', 'Tide'])).toEqual({ personHours: 4 * 4 * 1.5, boardsWithoutHours: 0 });
  expect(hoursOf('Quay', ['Tide'], 60)).toEqual({ personHours: 3 * 4, boardsWithoutHours: 1 });
  expect(hoursOf('Tide', ['Lamp'])).toEqual({ personHours: 3 * 6 * 1.5, boardsWithoutHours: 1 });
});
