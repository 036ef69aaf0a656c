// Which findings of a kind come first, and where two weigh the same.
import { describe, expect, it } from 'vitest';
import { findingKinds } from '../../server/analysis/findings/finding.ts';
import { findingRules } from '../../server/analysis/findings/findings.ts';
import { codes, councils, counties, crowd, day, find, fourCounties, local, seats, told } from './finding.ts';
import { membership, type World } from './world.ts';

it('rules stand in the order of their kinds', () => {
  expect(findingRules.map(({ kind }) => kind)).toEqual(findingKinds);
});

describe('of busy people', () => {
  const alike = (boards: readonly string[], people: readonly string[]) =>
    boards.flatMap((board) => seats(board, people));
  it('come first those with most boards alike, then those with most boards', () => {
    const world: World = {
      seats: [
        ...alike(['A', 'B', 'C'], ['Ann', 'Bob', 'Cat']),
        ...['D', 'E'].map((board) => ({ board, person: 'Cat' })),
        { board: 'F', person: 'Bob' },
        ...alike(crowd('G', 4), ['Una', 'Val', 'Wyn']),
      ],
    };
    expect(told(world, 'BUSY_PERSON')).toEqual(['Una', 'Val', 'Wyn', 'Cat', 'Bob', 'Ann']);
  });
});

describe('of breaks in the line of sight', () => {
  const world = (groups: NonNullable<World['boards']>, top: string[] = ['Safety', 'Housing']): World => ({
    ...fourCounties,
    themes: { Housing: null, Safety: null, Violence: 'Safety', Knives: 'Violence', Guns: 'Violence' },
    boards: [...groups, { id: 'Top', tier: 'REGIONAL', areas: counties, themes: top }],
    seats: [...groups.map(({ id }) => id), 'Top'].map((board) => ({ board, person: `Person of ${board}` })),
  });
  it('come first those of most boards', () => {
    const groups = [local('A', 'North', ['Housing']), local('B', 'North', ['Safety']), local('C', 'South', ['Safety'])];
    expect(told(world(groups), 'BROKEN_LINE')).toEqual(['Safety', 'Housing']);
  });
  it('the broadest theme is told, and of two as broad the first by id', () => {
    const narrow = local('A', 'North', ['Knives', 'Guns']);
    expect(told(world([narrow], ['Guns', 'Knives']), 'BROKEN_LINE')).toEqual(['Safety']);
    expect(told(world([local('A', 'North', ['Safety', 'Housing'])]), 'BROKEN_LINE')).toEqual(['Housing']);
    // What is told for one board of a narrower theme is not told again for another.
    const two = [narrow, local('B', 'North', ['Housing'])];
    expect(find(world(two, ['Guns', 'Housing']), 'BROKEN_LINE', day).map(({ records }) => records)).toEqual([
      ['Housing', 'B'],
      ['Safety', 'A'],
    ]);
  });
  it('are told of local and regional boards only', () => {
    const tiers = (below: 'LOCAL' | 'REGIONAL' | 'NATIONAL', above: 'NATIONAL' | 'STATE'): World => ({
      ...world([]),
      boards: [
        { id: 'A', tier: below, areas: ['North'], themes: ['Safety'] },
        { id: 'Top', tier: above, areas: counties, themes: ['Safety'] },
      ],
      seats: ['A', 'Top'].map((board) => ({ board, person: `Person of ${board}` })),
    });
    expect(told(tiers('REGIONAL', 'NATIONAL'), 'BROKEN_LINE')).toEqual(['Safety']);
    expect(told(tiers('LOCAL', 'NATIONAL'), 'BROKEN_LINE')).toEqual(['Safety']);
    expect(told(tiers('NATIONAL', 'STATE'), 'BROKEN_LINE')).toEqual([]);
  });
});

describe('of people on whom a line depends', () => {
  const world = (themes: Record<string, string[]>): World => ({
    ...fourCounties,
    themes: { Housing: null, Safety: null, Violence: 'Safety', Knives: 'Violence' },
    boards: [
      ...Object.entries(themes).map(([id, of]) => local(id, 'North', of)),
      { id: 'Top', tier: 'REGIONAL', areas: counties, themes: ['Housing', 'Knives'] },
    ],
    seats: Object.keys(themes).flatMap((board) => {
      const person = `Person of ${board.slice(0, 1)}`;
      return [board, 'Top'].map((there) => ({ board: there, person }));
    }),
  });
  it('come first those of most boards, each told for the broadest theme alone', () => {
    const found = find(world({ A: ['Housing'], B1: ['Knives'], B2: ['Knives'] }), 'LINE_ON_ONE_PERSON', day);
    expect(found.map(({ records }) => records)).toEqual([
      ['Person of B', 'Safety', 'B1', 'B2'],
      ['Person of A', 'Housing', 'A'],
    ]);
    expect(found[0]?.cautions).toEqual([{ code: 'UNDATED', values: { undated: 4, of: 4 } }]);
  });
});

describe('of crowds', () => {
  const world = (boards: NonNullable<World['boards']>, people: World['seats'] = []): World => ({
    ...fourCounties,
    themes: { Housing: null, Safety: null, Violence: 'Safety', Knives: 'Violence' },
    boards,
    seats: people,
  });
  const places = (it: World) =>
    find(it, 'CROWDED', day).map(({ said, records }) => [codes(said).join(' '), records.slice(0, 2).join(' ')]);
  const fives = (theme: string, area: string, count = 5) =>
    crowd(`${theme} ${area} `, count).map((id) => local(id, area, [theme]));
  it('come first those worth least, then those of most boards, then by theme and area', () => {
    const same = [...fives('Safety', 'West')].flatMap(({ id }) => seats(id, ['P', 'Q']));
    expect(
      places(
        world(
          [
            ...fives('Safety', 'South', 6),
            ...fives('Safety', 'North'),
            ...fives('Housing', 'South'),
            ...fives('Housing', 'North'),
            ...fives('Safety', 'West'),
            ...fives('Housing', 'West'),
          ],
          same,
        ),
      ),
    ).toEqual([
      ['SAME_PEOPLE_AGAIN', 'Safety West'],
      ['MANY_HERE', 'Safety South'],
      ['MANY_HERE', 'Housing North'],
      ['MANY_HERE', 'Housing South'],
      ['MANY_HERE', 'Housing West'],
      ['MANY_HERE', 'Safety North'],
    ]);
  });
  it('the narrowest is told on each area', () => {
    const broad = crowd('B', 5).map((id) => local(id, 'North', ['Violence']));
    expect(places(world([...broad, ...fives('Knives', 'South')])).map(([, place]) => place)).toEqual([
      'Knives South',
      'Violence North',
    ]);
  });
});

describe('of gaps', () => {
  const world = (boards: NonNullable<World['boards']>, more: string[] = []): World => ({
    themes: { Housing: null, Other: null, Safety: null, Violence: 'Safety', Knives: 'Violence' },
    areas: Object.fromEntries(['Land', ...counties, ...more].map((area) => [area, area === 'Land' ? [] : ['Land']])),
    areaKinds: Object.fromEntries([...counties, ...more].map((area) => [area, 'county'])),
    boards,
  });
  const places = (it: World) => find(it, 'GAP', day).map(({ records }) => records.slice(0, 2).join(' '));
  it('come first those that most others address, then those with which fewest wider boards deal', () => {
    const boards = [
      ...counties.slice(0, 3).map((area) => local(`A ${area}`, area, ['Housing', 'Safety'])),
      ...['West', 'Vale'].map((area) => local(`A ${area}`, area, ['Other'])),
      local('B', 'Vale', ['Safety']),
    ];
    expect(places(world(boards, ['Vale']))).toEqual(['Safety West', 'Housing Vale', 'Housing West']);
    const wide = { id: 'Wide', tier: 'REGIONAL' as const, areas: ['Land'], themes: ['Housing'] };
    const even = boards.filter(({ id }) => !id.endsWith('Vale') && id !== 'B');
    expect(places(world([...even, wide]))).toEqual(['Safety West', 'Housing West']);
  });
  it('the broadest is told on each area', () => {
    const boards = [
      ...counties.slice(0, 3).map((area) => local(`A ${area}`, area, ['Knives'])),
      local('A Vale', 'Vale', ['Violence']),
      local('A West', 'West', ['Other']),
    ];
    expect(places(world(boards, ['Vale']))).toEqual(['Safety West', 'Knives Vale']);
  });
});

describe('of groups', () => {
  it('come first those of which the largest part is shared', () => {
    const circle = (name: string, alone: number) =>
      Object.fromEntries(
        ['A', 'B', 'C'].map((board) => [
          `${name} ${board}`,
          [...crowd(`${name} P`, 4), ...crowd(`${name} ${board}`, alone)],
        ]),
      );
    const found = find({ ...membership({ ...circle('X', 1), ...circle('Y', 0) }) }, 'GROUP', day);
    expect(found.map(({ records }) => records)).toEqual(
      ['Y', 'X'].map((name) => [...['A', 'B', 'C'].map((board) => `${name} ${board}`), ...crowd(`${name} P`, 4)]),
    );
  });
  it('none is told of boards that do not stay together', () => {
    // A ring of boards, each with one person on it and on the next: any way to cut it is as good.
    const ring = (count: number) =>
      membership(
        Object.fromEntries(Array.from({ length: count }, (_, i) => [`B${i}`, [`P${i}`, `P${(i + 1) % count}`]])),
      );
    expect(find(ring(3), 'GROUP', day)).toHaveLength(1);
    expect(find(ring(24), 'GROUP', day)).toEqual([]);
  });
});

describe('of organisations', () => {
  it('come first those on most boards', () => {
    const on = (organisation: string, boards: readonly string[]) => boards.map((board) => ({ board, organisation }));
    const world = { seats: [...on('Few', ['A', 'B', 'C']), ...on('Most', ['A', 'B', 'C', 'D'])] };
    expect(told(world, 'ORGANISATION_LOAD')).toEqual(['Most', 'Few']);
  });
  it('those missing where the largest share of their peers sit come first, then where most do', () => {
    const six = [...counties, 'Vale', 'Hill'];
    const pairs = (world: World) =>
      find(world, 'MISSING_ORGANISATION', day).map(({ records }) => records.slice(0, 2).join(' '));
    expect(pairs(councils(six, { A: six.slice(0, 4), B: six.slice(1) }))).toEqual([
      'North Council B',
      'Vale Council A',
      'Hill Council A',
    ]);
    const [atB] = find(councils(six, { B: six.slice(2) }), 'MISSING_ORGANISATION', day);
    expect(atB?.said[0]?.values).toMatchObject({ organisation: { record: 'North Council' }, there: 4, of: 5 });
    const forces = ['R', 'S', 'T', 'U'].map((id) => ({ id, kind: 'force', areas: ['North'] }));
    const both = councils(six, { B: six.slice(1) });
    const ofForces = ['S', 'T', 'U'].map((organisation) => ({ board: 'C', organisation }));
    expect(
      pairs({
        ...both,
        organisations: [...forces, ...(both.organisations ?? [])],
        boards: [{ id: 'C', areas: ['North'] }, ...(both.boards ?? [])],
        seats: [...(both.seats ?? []), ...ofForces],
      }),
    ).toEqual(['North Council B', 'R C']);
  });
});

describe('of clashes', () => {
  const at = (board: string, date: string, over: object = {}) => ({
    board,
    date,
    start: '10:00',
    end: '12:00',
    ...over,
  });
  it('come first those that ask most people to be in two places, each clash counted', () => {
    const world: World = {
      meetings: [
        ...['2020-01-06', '2020-02-03', '2020-03-02'].flatMap((date) => [at('Y', date), at('Z', date)]),
        ...['C', 'D'].map((board) => at(board, '2020-01-06')),
        ...['Y', 'Z'].map((board) => at(board, '2020-04-06', { planned: true })),
      ],
      seats: [
        ...['Z', 'Y'].flatMap((board) => seats(board, ['P'])),
        ...['D', 'C'].flatMap((board) => seats(board, ['X', 'Y'])),
      ],
    };
    const found = find(world, 'CLASH');
    const record = (id: string) => ({ record: id });
    const on = (day: number) => ({ day });
    expect(found.map(({ said }) => said[0])).toEqual([
      {
        code: 'AT_THE_SAME_TIME',
        values: { a: record('Y'), b: record('Z'), clashes: 3, people: { records: ['P'] }, day: on(18_323) },
      },
      {
        code: 'AT_THE_SAME_TIME',
        values: { a: record('C'), b: record('D'), clashes: 1, people: { records: ['X', 'Y'] }, day: on(18_267) },
      },
      {
        code: 'PLANNED_AT_THE_SAME_TIME',
        values: { a: record('Y'), b: record('Z'), clashes: 1, people: { records: ['P'] }, day: on(18_358) },
      },
    ]);
    expect(found[1]?.records).toEqual(['C', 'D', 'X', 'Y', 'C 2020-01-06', 'D 2020-01-06']);
  });
  it('people are named once, by id', () => {
    const world: World = {
      meetings: ['2020-01-06', '2020-02-03'].flatMap((date) => [at('A', date), at('B', date)]),
      seats: ['A', 'B'].flatMap((board) => [
        ...seats(board, ['Q'], { from: '2020-01', to: '2020-01' }),
        ...seats(board, ['P'], { from: '2020-02', to: '2020-02' }),
      ]),
    };
    expect(find(world, 'CLASH')[0]?.said[0]?.values).toMatchObject({ clashes: 2, people: { records: ['P', 'Q'] } });
  });
  it('those of one board with itself are left out', () => {
    const meetings = ['one', 'other'].map((id) => ({ ...at('A', '2020-01-06'), id }));
    expect(find({ meetings, seats: seats('A', ['P']) }, 'CLASH')).toEqual([]);
    expect(
      find(
        {
          meetings: [at('A', '2020-01-06'), at('B', '2020-01-06')],
          seats: [...seats('A', ['P']), ...seats('B', ['P'])],
        },
        'CLASH',
      ),
    ).toHaveLength(1);
  });
});
