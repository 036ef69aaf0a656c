// Which boards reach the top of each theme, for all themes at once, against the line of sight of each theme by itself; and after a plan, only
// for the themes it touches, against all of them anew.
import { expect, it } from 'vitest';
import { lineOfSight, planOf } from '../../../server/analysis/index.ts';
import { reachAfter, reachOf } from '../../../server/analysis/planning/reach.ts';
import { seededNumbers } from '../../../server/analysis/seededNumbers.ts';
import { projectionOf, type World } from '../world.ts';

const themes = { Roads: 'Transport', Buses: 'Transport', Transport: null, Schools: null };

function worldOf(seed: number): World {
  const numbers = seededNumbers(seed);
  const some = <T>(all: readonly T[]): T => all[numbers.below(all.length)] as T;
  const boards = Array.from({ length: 4 + numbers.below(10) }, (_, i) => `Board ${i}`);
  return {
    boards: boards.map((id, i) => ({
      id,
      tier: some(['STATE', 'NATIONAL', 'REGIONAL', 'LOCAL', null] as const),
      themes: some([[], ['Roads'], ['Buses'], ['Schools', 'Roads'], ['Transport']]),
      areas: some([[], ['North'], ['South'], ['All'], ['All']]),
      reportsTo: i > 0 && numbers.below(3) === 0 ? [boards[numbers.below(i)] ?? ''] : [],
    })),
    seats: boards.flatMap((board) =>
      Array.from({ length: numbers.below(4) }, () => ({ board, person: `Person ${numbers.below(9)}` })),
    ),
    themes,
    areas: { North: ['All'], South: ['All'], All: [] },
  };
}

const asLists = (reach: ReadonlyMap<string, ReadonlySet<string>>) =>
  Object.fromEntries(Object.keys(themes).map((theme) => [theme, [...(reach.get(theme) ?? [])].toSorted()]));

it('is the line of sight of every theme, on 300 landscapes of chance', () => {
  let reaching = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const projection = projectionOf(worldOf(seed));
    const bySight = Object.keys(themes).map((theme) => {
      const up = lineOfSight(projection, theme).boards.filter(({ status }) => status === 'TOP' || status === 'REACHES');
      reaching += up.filter(({ status }) => status === 'REACHES').length;
      return [theme, up.map(({ board }) => board).toSorted()];
    });
    expect(asLists(reachOf(projection)), `seed ${seed}`).toEqual(Object.fromEntries(bySight));
  }
  expect(reaching).toBeGreaterThan(300);
});

it('is worked out anew for the themes of a plan alone, and is the same as all anew', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const before = projectionOf(worldOf(seed));
    const [keep = '', absorbed = '', gone = ''] = before.boards.map(({ id }) => id);
    const plan = planOf(before, [
      {
        id: 'merge',
        action: { kind: 'MERGE', keep, absorb: [absorbed], meetingsPerYear: null, minutesPerMeeting: null },
        on: true,
        overridden: null,
      },
      { id: 'dissolve', action: { kind: 'DISSOLVE', board: gone }, on: true, overridden: null },
    ]);
    expect(asLists(reachAfter(plan, reachOf(before))), `seed ${seed}`).toEqual(asLists(reachOf(plan.after)));
  }
});
