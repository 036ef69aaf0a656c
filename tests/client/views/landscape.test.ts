import { describe, expect, it } from 'vitest';
import type { LandscapeCrowdingQuery } from '../../../client/api/operations.generated.ts';
import { headlineParts } from '../../../client/views/landscape/headline.ts';
import { entriesOf, matrixOf } from '../../../client/views/landscape/matrix.ts';
import { endsText, fitted, sharingOf, sharingPlot } from '../../../client/views/landscape/sharing.ts';

describe('the sentence of a finding', () => {
  const north = { id: 'north', name: 'North', nameCy: 'Gogledd' };
  const board = { id: 'board', name: 'North Safety Board' };

  it('has its subjects found by name, the longest first, as whole words, as often as they come', () => {
    expect(headlineParts('North Safety Board of North is Northern; North.', [north, board], 'en')).toEqual([
      { text: 'North Safety Board', of: board },
      { text: ' of ', of: null },
      { text: 'North', of: north },
      { text: ' is Northern; ', of: null },
      { text: 'North', of: north },
      { text: '.', of: null },
    ]);
  });

  it('has them found by their Welsh names in Welsh', () => {
    expect(headlineParts('Nid oes bwrdd yn y Gogledd', [north], 'cy').map(({ of }) => of?.id ?? null)).toEqual([
      null,
      'north',
    ]);
    expect(headlineParts('Nothing here', [north], 'en')).toEqual([{ text: 'Nothing here', of: null }]);
  });
});

const place = (id: string) => ({ id, name: id, nameCy: null });
const cell = (area: string, count: number, hours: number | null) => ({
  area: { id: area },
  count,
  effectiveBoards: count / 2,
  personHoursPerYear: hours,
});
const crowding: LandscapeCrowdingQuery['landscape'] = {
  crowding: {
    areaCount: 4,
    themeCount: 4,
    columns: [
      { area: place('East'), boards: 3, known: true },
      { area: place('West'), boards: 2, known: true },
      { area: place('Dark'), boards: 1, known: false },
      { area: place('Nowhere'), boards: 0, known: false },
    ],
    rows: [
      { theme: place('Safety'), depth: 0, cells: [cell('East', 3, 60), cell('West', 1, 10)], wider: [{ id: 'b1' }] },
      { theme: place('Knives'), depth: 1, cells: [cell('East', 1, 600)], wider: [] },
      { theme: place('Housing'), depth: 0, cells: [cell('East', 1, null)], wider: [] },
      { theme: place('Quiet'), depth: 0, cells: [cell('West', 1, 0)], wider: [] },
    ],
  },
  gaps: [{ of: 4, theme: { id: 'Housing' }, area: { id: 'West' }, addressedCount: 3 }],
};

describe('the matrix of themes and areas', () => {
  const matrix = matrixOf(crowding, false);
  const states = (theme: string) => matrix.rows.find((row) => row.theme.id === theme)?.cells.map(({ state }) => state);

  it('tells what is empty from what is a gap and from what is not known', () => {
    expect(matrix.areas.map(({ id }) => id)).toEqual(['East', 'West', 'Dark']);
    expect(matrix.without.map(({ id }) => id)).toEqual(['Nowhere']);
    expect(states('Safety')).toEqual(['boards', 'boards', 'unknown']);
    expect(states('Housing')).toEqual(['boards', 'gap', 'unknown']);
    expect(states('Quiet')).toEqual(['empty', 'boards', 'unknown']);
  });

  it('shades by the hours of what is shown; unknown hours have no shade, none the palest', () => {
    const shades = matrix.rows.map(({ cells }) => cells.map((one) => (one.state === 'boards' ? one.shade : undefined)));
    expect(matrix.most).toBe(60);
    expect(shades).toEqual([
      [6, 1, undefined],
      [null, undefined, undefined],
      [undefined, 0, undefined],
    ]);
  });

  it('shows narrower themes where they are asked for, and then shades by them too', () => {
    expect(matrix.hasNarrower).toBe(true);
    expect(matrix.rows.map(({ theme }) => theme.id)).toEqual(['Safety', 'Housing', 'Quiet']);
    const all = matrixOf(crowding, true);
    expect(all.rows.map(({ theme, depth }) => [theme.id, depth])).toEqual([
      ['Safety', 0],
      ['Knives', 1],
      ['Housing', 0],
      ['Quiet', 0],
    ]);
    expect(all.most).toBe(600);
    expect(all.rows[0]?.cells[0]).toMatchObject({ shade: 1 });
  });

  it('is a list of its cells with boards and its gaps', () => {
    expect(entriesOf(matrix).map(({ theme, area, cell: { state } }) => [theme.id, area.id, state])).toEqual([
      ['Safety', 'East', 'boards'],
      ['Safety', 'West', 'boards'],
      ['Housing', 'East', 'boards'],
      ['Housing', 'West', 'gap'],
      ['Quiet', 'West', 'boards'],
    ]);
  });

  it('says how many areas and themes there are where not all of them are here', () => {
    expect(matrix.came).toBeNull();
    const some = { ...crowding, crowding: { ...crowding.crowding, areaCount: 90 } };
    expect(matrixOf(some, false).came).toEqual({ areas: 4, themes: 4, allAreas: 90, allThemes: 4 });
  });

  it('knows of no hours where none are known', () => {
    const { crowding: found } = crowding;
    const rows = found.rows.filter(({ theme }) => theme.id === 'Housing');
    expect(matrixOf({ crowding: { ...found, rows }, gaps: [] }, false)).toMatchObject({
      most: null,
      hasNarrower: false,
    });
  });
});

const shared = (id: string, areas: string[]) => ({
  id,
  name: id,
  nameCy: `${id} yn Gymraeg`,
  peopleCount: 9,
  areas: areas.map((area) => ({ id: area })),
});
const boards = { A: shared('A', ['North']), B: shared('B', ['South']), C: shared('C', []) };
const pair = (a: ReturnType<typeof shared>, b: ReturnType<typeof shared>, sharedPeople: number, over: object = {}) => ({
  node: { a, b, sharedPeople, relation: null, significant: false, ...over },
});
const area = (id: string, within: string[], kind = 'region') => ({
  node: { id, name: id, nameCy: null, kind, within: within.map((up) => ({ id: up })) },
});

describe('the small network of boards that share people', () => {
  const strong = pair(boards.A, boards.B, 2, { significant: true });
  const sharing = sharingOf(
    {
      landscape: { boards: 9 },
      most: {
        totalCount: 3,
        edges: [
          pair(boards.B, boards.C, 7, { significant: true, relation: 'PARENT' }),
          pair(boards.A, boards.C, 5),
          strong,
        ],
      },
      beyond: { edges: [strong] },
      areas: {
        edges: [
          area('Land', [], 'land'),
          area('North', ['Land']),
          area('South', ['Land']),
          area('Northtown', ['North'], 'town'),
          area('Southtown', ['South'], 'town'),
        ],
      },
    },
    'Elsewhere',
  );

  it('draws the boards that share somebody, and says how many it leaves out', () => {
    expect(Object.fromEntries(sharing.boards.map(({ id, region }) => [id, region?.fill ?? null]))).toEqual({
      A: 'c3',
      B: 'c6',
      C: null,
    });
    expect(sharing.apart).toBe(6);
    expect(sharing.colours.map(({ region, count }) => [region?.name ?? null, count])).toEqual([
      ['North', 1],
      ['South', 1],
      [null, 1],
    ]);
  });

  it('lays what is above chance on top; a part of a board never is', () => {
    expect(sharing.ties.map(({ id, strong }) => [id, strong])).toEqual([
      ['A~C', false],
      ['B~C', false],
      ['A~B', true],
    ]);
    expect(sharing.ties.map((tie) => endsText(tie, sharing, 'cy'))).toContain('A yn Gymraeg C yn Gymraeg');
  });

  it('draws the pairs that share most and those above chance; of what is not all here, none that share as few as the last', () => {
    const answer = (totalCount: number, people: number[]) =>
      sharingOf(
        {
          landscape: { boards: 3 },
          most: { totalCount, edges: people.map((count, i) => pair(shared(`X${i}`, []), shared(`Y${i}`, []), count)) },
          beyond: { edges: [strong] },
          areas: { edges: [] },
        },
        'Elsewhere',
      );
    const drawn = (totalCount: number, people: number[]) => answer(totalCount, people).ties.map((tie) => tie.people);
    expect(drawn(50, [6, 4, 3, 3])).toEqual([4, 6, 2]);
    expect(answer(50, [6, 4, 3, 3]).least).toBe(4);
    expect(drawn(4, [6, 4, 3, 3])).toEqual([3, 3, 4, 6, 2]);
    expect(drawn(50, [3, 3])).toEqual([3, 3, 2]);
  });

  it('is laid out as the network is, and fills its frame', () => {
    const plot = sharingPlot(sharing, 3);
    expect(plot).toMatchObject({ ground: { kind: 'force', seed: 1 }, aspect: 3 });
    expect(plot.bonds).toHaveLength(3);
    const places = new Map([
      ['A', { x: -40, y: 7 }],
      ['B', { x: 0, y: 7 }],
      ['C', { x: 40, y: 7 }],
    ]);
    expect([...fitted(places, { width: 124, height: 50 }).values()]).toEqual([
      { x: 12, y: 25 },
      { x: 62, y: 25 },
      { x: 112, y: 25 },
    ]);
  });
});
