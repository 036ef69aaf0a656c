// Crowding and gaps: worlds by hand in which each case has its twin, and small random ones against slow and obvious versions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOfTier } from '../../server/analysis/crowding/areasOfTier.ts';
import { crowdingOf } from '../../server/analysis/crowding/crowding.ts';
import { effectiveBoardsOfSet } from '../../server/analysis/crowding/effectiveBoardsTogether.ts';
import { gapsOf } from '../../server/analysis/crowding/gaps.ts';
import { measureOf, type Projection } from '../../server/analysis/index.ts';
import type { Tier } from '../../server/domain/vocabulary.ts';
import { areas, type Boards, local, themes, world } from './counties.ts';
import { projectionOf } from './world.ts';

const cellOf = (projection: Projection, theme: string, area: string, tier: Tier = 'LOCAL') =>
  crowdingOf(projection, tier)
    .rows.find((row) => row.theme === theme)
    ?.cells.find((cell) => cell.area === area);

describe('a cell', () => {
  const together = world(
    [
      { ...local('A', 'North', 'Violence'), meetingsPerYear: 4, minutesPerMeeting: 90 },
      { ...local('B', 'North', 'Knives'), meetingsPerYear: 2, minutesPerMeeting: 60 },
      local('C', 'North', 'Violence', 'Housing'),
      local('D', 'East', 'Violence'),
      { id: 'R', tier: 'REGIONAL', areas: ['Region'], themes: ['Violence'] },
      { id: 'S', tier: 'STATE', areas: ['State'], themes: ['Violence'] },
      { id: 'N', tier: 'NATIONAL', areas: ['Nation'], themes: ['Housing'] },
      { id: 'O', tier: 'LOCAL', areas: ['North', 'East'], themes: ['Housing'] },
      { id: 'U', tier: 'LOCAL', themes: ['Knives'] },
    ],
    // D, in another cell, has the same people as A and B.
    ['A', 'B', 'D'].flatMap((board) => ['P', 'Q'].map((person) => ({ board, person }))),
  );
  it('holds the boards of a theme and narrower ones, with what they amount to and their hours', () => {
    const projection = projectionOf(together);
    const cell = cellOf(projection, 'Violence', 'North');
    expect(cell).toMatchObject({ boards: ['A', 'B', 'C'], personHours: 2 * 6 + 2 * 2, boardsWithoutHours: 1 });
    // A and B are the same people: two really different boards out of three, unequally filled.
    expect(cell?.effectiveBoards).toBeCloseTo(Math.exp(-(2 * Math.log(2 / 3) + Math.log(1 / 3)) / 3), 12);
    expect(cellOf(projection, 'Knives', 'North')?.boards).toEqual(['B']);
    expect(cellOf(projection, 'Safety', 'North')?.boards).toEqual(['A', 'B', 'C']);
    expect(cellOf(projection, 'Housing', 'North')).toMatchObject({
      boards: ['C'],
      personHours: null,
      personHoursDay: null,
    });
    // Of those of local areas two have more boards than one: safety and violence in the North.
    expect(measureOf(projection, 'crowding')).toBe(2);
  });
  it('leaves wider boards beside it: around it, or over its border', () => {
    const rows = new Map(crowdingOf(projectionOf(together), 'LOCAL').rows.map((row) => [row.theme, row]));
    expect(rows.get('Violence')).toMatchObject({ depth: 1, wider: ['R', 'S'], withoutGround: ['U'] });
    expect(rows.get('Housing')).toMatchObject({ depth: 0, wider: ['N', 'O'], withoutGround: [] });
    expect([...rows.keys()]).toEqual(['Housing', 'Safety', 'Violence', 'Knives']);
  });
  it('of a wider area holds all within it; a state of which one nation is known is not within that nation', () => {
    const projection = projectionOf(together);
    expect(cellOf(projection, 'Violence', 'Region', 'REGIONAL')?.boards).toEqual(['A', 'B', 'C', 'D', 'R']);
    expect(cellOf(projection, 'Violence', 'Nation', 'NATIONAL')?.boards).not.toContain('S');
    expect(cellOf(projection, 'Violence', 'State', 'STATE')?.boards).toContain('S');
  });
  it('is one that has a board, by area; wider boards come in the order of boards, each once', () => {
    const [row, ...others] = crowdingOf(
      projectionOf(
        world([
          { id: 'A', tier: 'REGIONAL', areas: ['Region'], themes: ['Housing'] },
          { id: 'B', tier: 'LOCAL', areas: ['South', 'West'], themes: ['Housing'] },
          { id: 'C', tier: 'LOCAL', areas: ['East', 'North'], themes: ['Housing'] },
          local('D', 'West', 'Housing'),
          local('E', 'North', 'Housing'),
        ]),
      ),
      'LOCAL',
    ).rows;
    expect(row).toMatchObject({ wider: ['A', 'B', 'C'] });
    expect(row?.cells.map(({ area, boards }) => [area, boards])).toEqual([
      ['North', ['E']],
      ['West', ['D']],
    ]);
    expect(others).toEqual([]);
  });
  it('is none of a theme whose boards have no known ground', () => {
    expect(crowdingOf(projectionOf(world([{ id: 'U', themes: ['Housing'] }])), 'LOCAL').rows).toEqual([
      { theme: 'Housing', depth: 0, cells: [], wider: [], withoutGround: ['U'] },
    ]);
  });
  it('stands in a column with all boards there, and how many of them have no known theme', () => {
    const unthemed = [
      local('V', 'North'),
      // No theme of that name is known.
      local('Y', 'South', 'Nowhere'),
      { id: 'X', tier: 'REGIONAL' as const, areas: ['Region'] },
    ];
    const { columns } = crowdingOf(projectionOf(world([...(together.boards ?? []), ...unthemed])), 'LOCAL');
    expect(columns).toEqual([
      { area: 'East', kind: 'county', boards: 1, withoutTheme: 0, known: true },
      { area: 'North', kind: 'county', boards: 4, withoutTheme: 1, known: true },
      { area: 'South', kind: 'county', boards: 1, withoutTheme: 1, known: false },
      { area: 'West', kind: 'county', boards: 0, withoutTheme: 0, known: false },
    ]);
  });
  it('of themes that are narrower than each other is found all the same', () => {
    const circle = { ...world([local('A', 'North', 'Knives')]), themes: { Violence: 'Knives', Knives: 'Violence' } };
    expect(crowdingOf(projectionOf(circle), 'LOCAL').rows).toMatchObject([
      { theme: 'Knives', depth: 0, cells: [{ boards: ['A'] }] },
      { theme: 'Violence', depth: 1, cells: [{ boards: ['A'] }] },
    ]);
  });
  it('counts its person-hours on the day with the most, which is named', () => {
    const dated = world(
      [local('A', 'North', 'Violence'), local('B', 'North', 'Violence')].map((board) => ({
        ...board,
        meetingsPerYear: 1,
        minutesPerMeeting: 60,
      })),
      [
        { board: 'A', person: 'P', from: '2018', to: '2019-06-30' },
        { board: 'B', person: 'Q', from: '2019-06-30', to: '2020' },
        { board: 'A', person: 'R', from: '2021', to: '2021' },
      ],
    );
    expect(cellOf(projectionOf(dated), 'Violence', 'North')).toMatchObject({ personHours: 2, personHoursDay: 18_077 });
    expect(cellOf(projectionOf(dated, { asOf: '2021' }), 'Violence', 'North')?.personHours).toBe(1);
  });
  it('holds what is stated only, where that is asked for', () => {
    const unsure = world([{ ...local('A', 'North', 'Violence'), inferredFacts: ['themes:Violence'] }]);
    expect(cellOf(projectionOf(unsure), 'Violence', 'North')?.boards).toEqual(['A']);
    expect(cellOf(projectionOf(unsure, { certainty: 'STATED_ONLY' }), 'Violence', 'North')).toBeUndefined();
  });
});

describe('boards in effect, together', () => {
  const all = (boards: Record<string, string[]>) => {
    const seats = Object.entries(boards).flatMap(([board, people]) => people.map((person) => ({ board, person })));
    return measureOf(
      projectionOf({ boards: Object.keys(boards).map((id) => ({ id })), seats }),
      'effectiveBoardsTogether',
    );
  };
  it('are as many as there are where nobody is shared, and one where all are the same', () => {
    expect(all({ A: ['P'], B: ['Q'], C: [] })).toBeCloseTo(2, 12);
    expect(all({ A: ['P', 'Q'], B: ['P', 'Q'], C: ['P', 'Q'] })).toBeCloseTo(1, 12);
    expect(all({})).toBe(0);
  });
});

const names = ['A', 'B', 'C', 'D', 'E'];
const leafIds = ['North', 'East', 'South', 'West'];
const leavesOf = (area: string): string[] => {
  const inside = Object.entries(areas).filter(([, within]) => (within as string[]).includes(area));
  return inside.length === 0 ? [area] : inside.flatMap(([id]) => leavesOf(id));
};
const isAbove = (area: string, below: string): boolean =>
  (areas as Record<string, string[]>)[below]?.some((up) => up === area || isAbove(area, up)) ?? false;
const isOf = (theme: string, wanted: string): boolean => {
  const broader = (themes as Record<string, string | null>)[theme] ?? null;
  return theme === wanted || (broader !== null && isOf(broader, wanted));
};
const random = fc
  .array(
    fc.record({
      tier: fc.constantFrom<Tier | null>('LOCAL', 'LOCAL', 'REGIONAL', 'NATIONAL', null),
      areas: fc.subarray(Object.keys(areas), { maxLength: 2 }),
      themes: fc.subarray(Object.keys(themes), { maxLength: 2 }),
      people: fc.subarray(['P', 'Q', 'R', 'S']),
    }),
    { maxLength: names.length },
  )
  .map((boards) =>
    world(
      boards.map(({ people: _, ...board }, i) => ({ id: names[i] ?? '', ...board })),
      boards.flatMap(({ people }, i) => people.map((person) => ({ board: names[i] ?? '', person }))),
    ),
  );

describe('in every small world', () => {
  const isThere = (board: Boards[number], area: string) => {
    const ground = (board.areas ?? []).flatMap(leavesOf);
    return (
      ground.length > 0 &&
      ground.every((leaf) => leavesOf(area).includes(leaf)) &&
      !(board.areas ?? []).some((named) => isAbove(named, area))
    );
  };
  it('cells and gaps are what a slow version gives', () => {
    fc.assert(
      fc.property(random, (it) => {
        const projection = projectionOf(it);
        const boards = it.boards ?? [];
        const there = (theme: string, area: string) =>
          boards
            .filter((board) => board.themes?.some((own) => isOf(own, theme)) && isThere(board, area))
            .map(({ id }) => id);
        for (const tier of ['NATIONAL', 'REGIONAL', 'LOCAL'] as const)
          for (const area of areasOfTier(projection, tier))
            for (const theme of Object.keys(themes))
              expect(cellOf(projection, theme, area, tier)?.boards ?? []).toEqual(there(theme, area));
        const counties = areasOfTier(projection, 'LOCAL').filter((area) => leafIds.includes(area));
        const gaps = Object.keys(themes).flatMap((theme) => {
          const having = counties.filter((area) => there(theme, area).length > 0);
          const known = (area: string) => boards.some((board) => isThere(board, area) && board.themes?.length);
          if (having.length < 3 || having.length <= counties.length / 2) return [];
          return counties.filter((area) => !having.includes(area) && known(area)).map((area) => `${theme} ${area}`);
        });
        const found = gapsOf(projection, 'LOCAL').filter(({ area }) => leafIds.includes(area));
        expect(found.map(({ theme, area }) => `${theme} ${area}`).sort()).toEqual(gaps.sort());
      }),
    );
  });
  it('boards in effect are those of the definition, at most as many as there are, and a double adds none', () => {
    fc.assert(
      fc.property(random, (it) => {
        const boards = (it.boards ?? []).map(({ id }) => id);
        const peopleOf = (board: string) =>
          (it.seats ?? []).flatMap((seat) => (seat.board === board ? [seat.person] : []));
        const z = (a: string, b: string) => {
          if (a === b) return 1;
          const both = peopleOf(a).filter((person) => peopleOf(b).includes(person)).length;
          return both === 0 ? 0 : both / (peopleOf(a).length + peopleOf(b).length - both);
        };
        const n = boards.length;
        const logs = boards.map((a) => Math.log(boards.reduce((sum, b) => sum + z(a, b), 0) / n));
        const slow = n === 0 ? 0 : Math.exp(-logs.reduce((sum, log) => sum + log, 0) / n);
        const effective = effectiveBoardsOfSet(projectionOf(it), [...boards.keys()]);
        expect(effective).toBeCloseTo(slow, 10);
        expect(effective).toBeLessThanOrEqual(n + 1e-9);
        const copied = projectionOf({
          ...it,
          boards: [...(it.boards ?? []), ...boards.map((id) => ({ id: `${id}2` }))],
          seats: [...(it.seats ?? []), ...(it.seats ?? []).map((seat) => ({ ...seat, board: `${seat.board}2` }))],
        });
        // Without people a double is unlike, as any other board is.
        fc.pre(boards.every((board) => peopleOf(board).length > 0));
        expect(effectiveBoardsOfSet(copied, [...copied.boards.keys()])).toBeCloseTo(effective, 10);
      }),
    );
  });
});
