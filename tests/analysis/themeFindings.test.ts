// Findings about themes and ground: for each rule a world in which it finds, and its twin, which differs in one thing, in which it does not.
import { describe, expect, it } from 'vitest';
import { codes, crowd, day, find, local, seats } from './finding.ts';
import type { World } from './world.ts';

const ground = {
  themes: { Safety: null, Violence: 'Safety', Knives: 'Violence', Housing: null },
  areas: { Land: [], North: ['Land'], South: ['Land'], East: ['Land'], West: ['Land'] },
  areaKinds: { North: 'county', South: 'county', East: 'county', West: 'county' },
};
describe('a crowded theme', () => {
  const three = (over: object = {}, people: string[][] = []): World => ({
    ...ground,
    boards: [
      ...['A', 'B'].map((id) => local(id, 'North', 'Violence')),
      local('C', 'North', 'Knives', over),
      ...['South', 'East'].map((area) => local(`${area} Board`, area, 'Violence')),
    ],
    seats: people.flatMap((those, i) => seats('ABC'[i] ?? '', those)),
  });
  it('has twice as many boards as elsewhere; the narrowest with that crowd is told', () => {
    const [finding, ...more] = find(three(), 'CROWDED', day);
    expect(more).toEqual([]);
    expect(finding?.said).toMatchObject([
      {
        code: 'MORE_THAN_ELSEWHERE',
        values: {
          tier: { word: 'LOCAL' },
          theme: { record: 'Violence' },
          area: { record: 'North' },
          boards: { records: ['A', 'B', 'C'] },
          count: 3,
          elsewhere: 1,
        },
      },
    ]);
    expect(finding?.said).toHaveLength(1);
    expect(finding?.records).toEqual(['Violence', 'North', 'A', 'B', 'C']);
    expect(finding?.cautions).toEqual([{ code: 'PEOPLE_UNKNOWN', values: { unsure: 3, of: 3 } }]);
  });
  it('counts none that is part of another of them', () => {
    const within = local('A part', 'North', 'Violence', { partOf: 'A' });
    const world = { ...three(), boards: [...(three().boards ?? []), within] };
    expect(find(world, 'CROWDED', day)).toMatchObject([
      { said: [{ values: { boards: { records: ['A', 'B', 'C'] } } }] },
    ]);
  });
  it('has just twice as many as the most elsewhere, in areas of its kind', () => {
    const more = (south: number, city: number): World => ({
      ...three(),
      areas: { ...ground.areas, City: ['Land'] },
      boards: [
        ...(three().boards ?? []),
        local('D', 'North', 'Violence'),
        ...crowd('Southern', south).map((id) => local(id, 'South', 'Violence')),
        ...crowd('Urban', city).map((id) => local(id, 'City', 'Violence')),
      ],
    });
    const areas = (it: World) => find(it, 'CROWDED', day).map(({ records }) => records[1]);
    expect(areas(more(1, 0))).toEqual(['North']);
    expect(areas(more(2, 0))).toEqual([]);
    expect(areas(more(1, 4))).toEqual(['North']);
  });
  it('of which the same people make fewer in effect, is told so too', () => {
    const same = crowd('P', 5);
    const [finding] = find(three({}, [same, same, same]), 'CROWDED', day);
    expect(codes(finding?.said ?? [])).toEqual(['MORE_THAN_ELSEWHERE', 'WORTH_FEWER']);
    expect(finding?.said[1]?.values).toEqual({ effective: expect.closeTo(1, 12) });
  });
  it('is made of boards of the tier of the area', () => {
    const same = crowd('P', 5);
    const regional = { ...local('R', 'North', 'Violence'), tier: 'REGIONAL' as const };
    const world = three({}, [same, same, same]);
    const mixed = { ...world, boards: [...(world.boards ?? []), regional] };
    expect(find({ ...mixed, seats: [...(world.seats ?? []), ...seats('R', same)] }, 'CROWDED', day)).toEqual([]);
  });
  it('is none of boards of different times, of other tiers or wider ground, or of one and its sub-group', () => {
    expect(find(three({ from: '1990', to: '1999' }), 'CROWDED')).toEqual([]);
    expect(find(three({ tier: 'REGIONAL' }), 'CROWDED')).toEqual([]);
    expect(find(three({ areas: ['Land'] }), 'CROWDED')).toEqual([]);
    expect(find(three({ partOf: 'A' }), 'CROWDED')).toEqual([]);
    expect(find(three({ themes: ['Housing'] }), 'CROWDED')).toEqual([]);
  });
  it('or has boards of the same people, wherever else there are as many', () => {
    const everywhere = (people: string[][]): World => {
      const world = three({}, people);
      const more = crowd('More', 2).map((id) => local(id, 'South', 'Violence'));
      return { ...world, boards: [...(world.boards ?? []), ...more] };
    };
    const same = crowd('P', 5);
    const [finding] = find(everywhere([same, same, crowd('Q', 5)]), 'CROWDED', day);
    expect(finding?.said).toMatchObject([{ code: 'SAME_PEOPLE_AGAIN', values: { count: 3 } }]);
    expect(find(everywhere([same, crowd('R', 5), crowd('Q', 5)]), 'CROWDED', day)).toEqual([]);
  });
  it('or five boards of which sources state the theme and somebody is known', () => {
    const five = (over: object): World => ({
      ...ground,
      boards: crowd('B', 5).map((id, i) => ({
        ...local(id, 'North', 'Housing', { from: null }),
        ...(i === 0 ? over : {}),
      })),
      seats: crowd('B', 3).flatMap((board) => seats(board, [`Person of ${board}`])),
    });
    expect(find(five({}), 'CROWDED', day)).toMatchObject([
      {
        said: [{ code: 'MANY_HERE', values: { count: 5 } }],
        cautions: [{ code: 'BOARDS_UNDATED', values: { unsure: 5, of: 5 } }, { code: 'PEOPLE_UNKNOWN' }],
      },
    ]);
    expect(find(five({ inferredFacts: ['themes:Housing'] }), 'CROWDED', day)).toEqual([]);
    expect(find({ ...five({}), seats: [] }, 'CROWDED', day)).toEqual([]);
    expect(find({ ...five({}), seats: seats('B1', ['P']) }, 'CROWDED', day)).toEqual([]);
    const [from, to] = [{ from: '2010' }, { to: '2030' }].map((known) => ({
      ...five({}),
      boards: (five({}).boards ?? []).map((board, i) => ({ ...board, ...(i < 3 ? known : {}) })),
      seats: [],
    }));
    expect([from, to].map((it) => find(it ?? {}, 'CROWDED', day).length)).toEqual([1, 1]);
    const six = { ...five({}), boards: [...(five({}).boards ?? []), local('B6', 'North', 'Housing', { from: null })] };
    expect(find(six, 'CROWDED', day)).toHaveLength(1);
    expect(find(five({ reportsTo: ['B2'] }), 'CROWDED', day)).toHaveLength(1);
    expect(find(five({ partOf: 'B2' }), 'CROWDED', day)).toEqual([]);
  });
});

describe('a gap', () => {
  const world = (more: NonNullable<World['boards']> = []): World => ({
    ...ground,
    boards: [
      ...['North', 'South', 'East'].map((area) => local(`${area} Board`, area, 'Knives')),
      local('West Board', 'West', 'Housing'),
      ...more,
    ],
  });
  it('is told for the broadest theme, with the wider boards that deal with it', () => {
    const wide = { id: 'Wide', tier: 'REGIONAL' as const, areas: ['Land'], themes: ['Knives'] };
    const found = find(world([wide]), 'GAP', day);
    expect(found).toMatchObject([
      {
        said: [{ values: { theme: { record: 'Safety' }, area: { record: 'West' }, addressed: 3, of: 4 } }],
        cautions: [{ code: 'WIDER_BOARDS', values: { boards: { records: ['Wide'] } } }],
      },
    ]);
    expect(found[0]?.records).toContain('North Board');
  });
  it('is none where the area has a board of the theme', () => {
    expect(find(world([local('B', 'West', 'Knives')]), 'GAP', day)).toEqual([]);
  });
  it('says where the theme elsewhere is inferred, and where that of a board there is unknown', () => {
    const unsure = world([{ ...local('B', 'West', 'Housing'), themes: [] }]);
    const inferred = unsure.boards?.map((board) => ({ ...board, inferredFacts: ['themes'] }));
    expect(find({ ...unsure, boards: inferred ?? [] }, 'GAP', day)[0]?.cautions).toEqual([
      { code: 'THEMES_UNKNOWN', values: { unknown: 1 } },
      { code: 'THEMES_INFERRED_IN', values: { inferred: 3, of: 3 } },
    ]);
  });
});

describe('the line of sight', () => {
  const world = (over: object = {}, people: World['seats'] = []): World => ({
    ...ground,
    boards: [
      { id: 'Top', tier: 'REGIONAL', areas: ['Land'], themes: ['Safety'] },
      local('Group', 'North', 'Violence', over),
    ],
    seats: [{ board: 'Top', person: 'Tess' }, { board: 'Group', person: 'Gus' }, ...people],
  });
  it('is broken where no way is known, told for the broadest theme', () => {
    expect(find(world(), 'BROKEN_LINE', day)).toMatchObject([
      {
        said: [
          {
            values: {
              theme: { record: 'Safety' },
              boards: { records: ['Group'] },
              below: { word: 'LOCAL' },
              above: { word: 'REGIONAL' },
            },
          },
        ],
        cautions: [],
        records: ['Safety', 'Group'],
      },
    ]);
    expect(find(world({ reportsTo: ['Top'] }), 'BROKEN_LINE', day)).toEqual([]);
    expect(find(world({}, [{ board: 'Top', person: 'Gus' }]), 'BROKEN_LINE', day)).toEqual([]);
  });
  it('is not judged where nobody is known of the board, or of those above', () => {
    const without = (board: string) => ({
      ...world(),
      seats: (world().seats ?? []).filter((it) => it.board !== board),
    });
    expect(find(without('Group'), 'BROKEN_LINE', day)).toEqual([]);
    expect(find(without('Top'), 'BROKEN_LINE', day)).toEqual([]);
    const second = { ...world(), boards: [...(world().boards ?? []), local('Other', 'South', 'Violence')] };
    expect(find(second, 'BROKEN_LINE', day)[0]?.cautions).toEqual([{ code: 'NOT_JUDGED', values: { unknown: 1 } }]);
  });
  it('hangs on one person where there is no other', () => {
    const one = [{ board: 'Top', person: 'Gus' }];
    expect(find(world({}, one), 'LINE_ON_ONE_PERSON', day)).toMatchObject([
      {
        said: [{ values: { person: { record: 'Gus' }, boards: { records: ['Group'] }, theme: { record: 'Safety' } } }],
      },
    ]);
    expect(find(world({}, [...one, { board: 'Group', person: 'Tess' }]), 'LINE_ON_ONE_PERSON', day)).toEqual([]);
  });
});
