// Findings: for each rule a world in which it finds, and its twin, which differs in one thing, in which it does not.
import { describe, expect, it } from 'vitest';
import { findingKinds } from '../../server/analysis/findings/finding.ts';
import { findingsOf } from '../../server/analysis/findings/findings.ts';
import { codes, crowd, day, find, seats } from './finding.ts';
import { landscapeOf, projectionOf, type World } from './world.ts';

/** Eight others, so that sharing is beyond chance. */
const others = crowd('O', 8).flatMap((board) => seats(board, crowd(`${board} `, 6)));
const twins = (over: object = {}): World => ({
  boards: [{ id: 'A' }, { id: 'B', ...over }],
  seats: [...seats('A', crowd('P', 8)), ...seats('B', [...crowd('P', 7), 'Q']), ...others],
});

describe('an overlapped pair', () => {
  it('is told with what is shared, what chance would give, and what it suggests', () => {
    const [finding, ...more] = find(twins(), 'OVERLAP', day);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ kind: 'OVERLAP', verdict: 'MERGE' });
    expect(finding?.said).toMatchObject([
      { code: 'SHARE_PEOPLE', values: { shared: 7, sizeA: 8, sizeB: 8 } },
      { code: 'COULD_MERGE' },
    ]);
    expect(finding?.records).toEqual(['A', 'B', ...crowd('P', 7)]);
  });
  it('says what makes it unsure: seats without dates, on presumed days, inferred; that the two may be one', () => {
    expect(codes(find(twins(), 'OVERLAP', day)[0]?.cautions ?? [])).toEqual(['UNDATED']);
    const seen = { ...twins(), seats: (twins().seats ?? []).map((seat) => ({ ...seat, seen: ['2020-01-01'] })) };
    expect(find(seen, 'OVERLAP', day)[0]?.cautions).toEqual([
      { code: 'PRESUMED_TOGETHER', values: { presumed: 7, of: 7 } },
    ]);
    const lasting = { ...twins(), seats: (twins().seats ?? []).map((seat) => ({ ...seat, from: '2019', to: '2021' })) };
    expect(find(lasting, 'OVERLAP', day)[0]?.cautions).toEqual([]);
    expect(codes(find(lasting, 'OVERLAP')[0]?.cautions ?? [])).toEqual(['OVER_TIME']);
    const inferred = { ...lasting, seats: lasting.seats.map((seat) => ({ ...seat, certainty: 'INFERRED' as const })) };
    expect(find(inferred, 'OVERLAP', day)[0]?.cautions).toEqual([{ code: 'ALL_INFERRED', values: { of: 14 } }]);
    const perhaps = { ...lasting, boards: [{ id: 'A' }, { id: 'B', mayBeSameAs: ['A'], succeededBy: ['A'] }] };
    expect(codes(find(perhaps, 'OVERLAP', day)[0]?.cautions ?? [])).toEqual(['MAY_BE_ONE', 'SUCCEEDED']);
  });
  it('names the smaller first', () => {
    const small = crowd('P', 5);
    const uneven = (onA: string[], onB: string[]) =>
      find({ seats: [...seats('A', onA), ...seats('B', onB), ...others] }, 'OVERLAP', day)[0];
    const values = { a: { record: 'B' }, b: { record: 'A' }, shared: 5, sizeA: 5, sizeB: 7 };
    const found = uneven([...small, 'Q', 'R'], small);
    expect(found?.said[0]).toEqual({ code: 'SHARE_PEOPLE', values: { ...values, expected: expect.any(Number) } });
    expect(found?.said[1]).toEqual({ code: 'COULD_MERGE', values: { a: { record: 'B' } } });
    expect(found?.records).toEqual(['B', 'A', ...small]);
    expect(uneven(small, [...small, 'Q', 'R'])?.records.slice(0, 2)).toEqual(['A', 'B']);
  });
  it('is none of what chance gives, however alike', () => {
    const alike = ['A', 'B'].flatMap((board) => seats(board, crowd('P', 5)));
    expect(find({ seats: alike }, 'OVERLAP', day)).toEqual([]);
    expect(find({ seats: [...alike, ...others] }, 'OVERLAP', day)).toHaveLength(1);
  });
  it('is not lost behind a hundred pairs of which one is above the other', () => {
    const chain = crowd('C', 15).map((id, i) => ({ id, reportsTo: i === 0 ? [] : [`C${i}`] }));
    const below = chain.flatMap(({ id }) => seats(id, crowd('X', 6)));
    const world: World = { boards: chain, seats: [...(twins().seats ?? []), ...below] };
    expect(find(world, 'OVERLAP', day).map(({ records }) => records.slice(0, 2))).toEqual([['A', 'B']]);
  });
  it('is none where one is part of the other, or has ended, or their seats are of different times', () => {
    expect(find(twins({ partOf: 'A' }), 'OVERLAP', day)).toEqual([]);
    expect(find(twins({ to: '2019' }), 'OVERLAP')).toEqual([]);
    const apart = (twins().seats ?? []).map((seat) =>
      seat.board === 'B' ? { ...seat, from: '2015', to: '2016' } : { ...seat, from: '2019', to: '2021' },
    );
    expect(find({ ...twins(), seats: apart }, 'OVERLAP')).toEqual([]);
  });
});

describe('a busy person', () => {
  const alike = (names: string[]): World => ({
    seats: names.flatMap((board) => seats(board, ['Ann', 'P', 'Q', 'R'])).concat(others),
  });
  it('is on three boards that are alike without them', () => {
    const [finding] = find(alike(['A', 'B', 'C']), 'BUSY_PERSON', day);
    expect(finding?.said).toMatchObject([
      { code: 'MANY_ALIKE', values: { person: { record: 'Ann' }, boards: 3, similar: 3, effective: 1 } },
    ]);
    expect(find(alike(['A', 'B']), 'BUSY_PERSON', day)).toEqual([]);
  });
  it('or on five at once that are not', () => {
    const five = (last: object): World => ({
      seats: [
        ...['A', 'B', 'C', 'D'].map((board) => ({ board, person: 'Ann', from: '2019', to: '2020' })),
        { board: 'E', person: 'Ann', ...last },
      ],
    });
    const found = find(five({ from: '2020', to: '2020' }), 'BUSY_PERSON');
    expect(found).toMatchObject([{ said: [{ code: 'MANY_BOARDS', values: { boards: 5 } }] }]);
    expect(find(five({ from: '2021', to: '2021' }), 'BUSY_PERSON')).toEqual([]);
  });
  it('is told with the most at once, and with how few are known of a board', () => {
    const world: World = {
      seats: [
        ...['A', 'B', 'C'].flatMap((board) => seats(board, ['Ann', 'P'])),
        { board: 'D', person: 'Ann', from: '1999', to: '1999' },
      ].map((seat) => ({ from: '2019', to: '2020', ...seat })),
    };
    expect(find(world, 'BUSY_PERSON')[0]?.cautions).toEqual([
      { code: 'NOT_AT_ONCE', values: { most: 3 } },
      { code: 'FEW_PEOPLE', values: { least: 2 } },
    ]);
  });
});

describe('a group of boards', () => {
  const circle = (shared: number): World => ({
    seats: [
      ...['A', 'B', 'C'].flatMap((board) => seats(board, [...crowd('P', shared), ...crowd(`${board} `, 2)])),
      ...others,
    ],
  });
  it('shares more than half of its people', () => {
    const [finding] = find(circle(8), 'GROUP', day);
    expect(finding?.said).toMatchObject([
      { code: 'ONE_CIRCLE', values: { boards: { records: ['A', 'B', 'C'] }, count: 3, people: 14, shared: 8 } },
    ]);
    expect(find(circle(6), 'GROUP', day)).toEqual([]);
  });
  it('by pairs of which neither is above the other', () => {
    const below = {
      ...circle(8),
      boards: [
        { id: 'B', partOf: 'A' },
        { id: 'C', partOf: 'B' },
      ],
    };
    expect(find(below, 'GROUP', day)).toEqual([]);
    const partly = { ...circle(8), boards: [{ id: 'C', partOf: 'B' }] };
    expect(codes(find(partly, 'GROUP', day)[0]?.cautions ?? [])).toContain('WITHIN_ONE_STRUCTURE');
  });
});

describe('the load of an organisation', () => {
  const world = (boards: string[], person: (board: string) => string | null): World => ({
    organisations: [{ id: 'Force', kind: 'police' }],
    boards: boards.map((id) => ({ id, meetingsPerYear: 4, minutesPerMeeting: 60 })),
    seats: boards.map((board) => {
      const holder = person(board);
      return holder === null
        ? { board, organisation: 'Force' }
        : { board, person: holder, onBehalfOf: 'Force', from: '2019', to: '2021' };
    }),
  });
  it('names its busiest person and what they carry', () => {
    const [finding] = find(
      world(['A', 'B', 'C'], (board) => (board === 'C' ? 'Bob' : 'Ann')),
      'ORGANISATION_LOAD',
      day,
    );
    expect(finding?.said).toEqual([
      {
        code: 'CARRIED_BY_MANY',
        values: { organisation: { record: 'Force' }, boards: 3, person: { records: ['Ann'] }, people: 2, carried: 2 },
      },
      {
        code: 'HOURS_CARRIED',
        values: { boards: 3, known: 3, hours: 12, person: { record: 'Ann' }, carried: { share: 2 / 3 } },
      },
    ]);
  });
  it('names all who are on as many, and hours where they are known of half of its boards', () => {
    const four = ['A', 'B', 'C', 'D'];
    const two = world(four, (board) => (board < 'C' ? 'Zed' : 'Ann'));
    const said = (known: number) =>
      find({ ...two, boards: two.boards?.slice(0, known) ?? [] }, 'ORGANISATION_LOAD', day)[0]?.said;
    const carried = {
      code: 'CARRIED_BY_MANY',
      values: {
        organisation: { record: 'Force' },
        boards: 4,
        person: { records: ['Ann', 'Zed'] },
        people: 2,
        carried: 2,
      },
    };
    const hours = { boards: 4, known: 2, hours: 8, person: { record: 'Zed' }, carried: { share: 1 } };
    expect(said(2)).toEqual([carried, { code: 'HOURS_CARRIED', values: hours }]);
    expect(said(1)).toEqual([carried]);
    expect(find(two, 'ORGANISATION_LOAD', day)[0]?.records).toEqual(['Force', 'Ann', 'Zed', ...four]);
    expect(
      find(
        world(four, () => null),
        'ORGANISATION_LOAD',
        day,
      )[0]?.said,
    ).toEqual([{ code: 'HELD_BY_NO_PERSON', values: { organisation: { record: 'Force' }, boards: 4 } }]);
  });
  it('is told of three boards on, not of a collective, and says when no person or one only is named', () => {
    const said = (it: World) => find(it, 'ORGANISATION_LOAD', day).map((finding) => finding.said[0]?.code);
    expect(said(world(['A', 'B'], () => 'Ann'))).toEqual([]);
    expect(said(world(['A', 'B', 'C'], () => null))).toEqual(['HELD_BY_NO_PERSON']);
    expect(said(world(['A', 'B', 'C'], (board) => (board === 'C' ? null : 'Ann')))).toEqual(['CARRIED_BY_ONE']);
    const collective = { ...world(['A', 'B', 'C'], () => 'Ann'), organisations: [{ id: 'Force', kind: 'Collective' }] };
    expect(said(collective)).toEqual([]);
  });
});

describe('an organisation missing where its peers sit', () => {
  const world = (over: { ground?: string[]; more?: World['seats']; there?: number } = {}): World => ({
    areas: { Land: [], North: ['Land'], South: ['Land'], East: ['Land'], West: ['Land'] },
    areaKinds: { North: 'county', South: 'county', East: 'county', West: 'county' },
    organisations: [
      ...['North', 'South', 'East', 'West'].map((area) => ({ id: `${area} Council`, kind: 'council', areas: [area] })),
      { id: 'All Councils', kind: 'collective' },
    ],
    boards: [{ id: 'A', areas: over.ground ?? ['Land'] }],
    seats: [
      ...['North', 'South', 'East']
        .slice(0, over.there ?? 3)
        .map((area) => ({ board: 'A', person: `${area} Person`, onBehalfOf: `${area} Council` })),
      ...(over.more ?? []),
    ],
  });
  it('is told of the one whose three peers all sit', () => {
    const found = find(world(), 'MISSING_ORGANISATION', day);
    expect(found).toMatchObject([
      { said: [{ values: { organisation: { record: 'West Council' }, board: { record: 'A' }, there: 3, of: 3 } }] },
    ]);
    expect(codes(found[0]?.cautions ?? [])).toEqual(['UNDATED']);
    expect(found[0]?.records).toEqual(['West Council', 'A', 'East Council', 'North Council', 'South Council']);
  });
  it('whose ground is partly that of the board, whoever else sits there', () => {
    const base = world({
      ground: ['North', 'South', 'East', 'West'],
      more: [{ board: 'A', organisation: 'Kindless' }],
    });
    const organisations = (base.organisations ?? []).map((it) =>
      it.id === 'West Council' ? { ...it, areas: ['Abroad', 'West'] } : it,
    );
    const areas = { ...base.areas, Abroad: [] };
    expect(find({ ...base, areas, organisations }, 'MISSING_ORGANISATION', day)).toHaveLength(1);
  });
  it('is none where only two sit, on other ground or none that is known, or beside a collective', () => {
    expect(find(world({ there: 2 }), 'MISSING_ORGANISATION')).toEqual([]);
    expect(find(world({ ground: ['North', 'South', 'East'] }), 'MISSING_ORGANISATION')).toEqual([]);
    expect(find(world({ ground: [] }), 'MISSING_ORGANISATION')).toEqual([]);
    const more = [{ board: 'A', organisation: 'All Councils' }];
    expect(find(world({ more }), 'MISSING_ORGANISATION')).toEqual([]);
  });
});

describe('duplicated meetings and clashes', () => {
  const dates = ['2020-01-06', '2020-02-03', '2020-03-02'];
  const met = (board: string, on: readonly string[], people: readonly string[]) =>
    on.flatMap((date) => people.map((person) => ({ meeting: `${board} ${date}`, person, status: 'PRESENT' as const })));
  const world = (people: readonly string[], over: object = {}): World => ({
    boards: [{ id: 'A' }, { id: 'B', ...over }],
    attendances: [
      ...met('A', dates, ['P', 'Q', 'R']),
      ...met(
        'B',
        dates.map((date) => date.replace(/.$/, '8')),
        people,
      ),
    ],
  });
  it('of one series are told, those of a sub-group not', () => {
    const [finding] = find(world(['P', 'Q', 'R']), 'DUPLICATED_MEETINGS');
    expect(finding?.said).toMatchObject([
      {
        code: 'MEETINGS_DUPLICATED',
        values: { a: { record: 'A' }, b: { record: 'B' }, duplicated: 3, meetings: 3, apart: { least: 2, most: 6 } },
      },
    ]);
    const inPairs = dates.flatMap((date) => [`A ${date}`, `B ${date.replace(/.$/, '8')}`]);
    expect(finding?.records).toEqual(['A', 'B', ...inPairs, 'P', 'Q', 'R']);
    expect(finding?.cautions).toEqual([]);
    expect(find(world(['X', 'Y', 'Z']), 'DUPLICATED_MEETINGS')).toEqual([]);
    expect(find(world(['P', 'Q', 'R'], { partOf: 'A' }), 'DUPLICATED_MEETINGS')).toEqual([]);
  });
  it('clash where they overlap in time and take the same people', () => {
    const clash = (start: string, planned = false): World => ({
      meetings: [
        { board: 'A', date: '2020-01-06', start: '10:00', end: '12:00', planned },
        { board: 'B', date: '2020-01-06', start, end: '14:00', planned },
      ],
      seats: ['A', 'B'].flatMap((board) => seats(board, ['P', board])),
    });
    expect(find(clash('11:00'), 'CLASH')).toMatchObject([
      {
        said: [{ code: 'AT_THE_SAME_TIME', values: { clashes: 1, people: { records: ['P'] }, day: { day: 18_267 } } }],
        cautions: [{ code: 'SEATS_STOOD_IN', values: { meetings: 2, of: 2 } }],
      },
    ]);
    expect(codes(find(clash('11:00', true), 'CLASH')[0]?.said ?? [])).toEqual(['PLANNED_AT_THE_SAME_TIME']);
    const [held, planned] = [clash('11:00'), clash('11:00', true)].map(({ meetings }) => meetings ?? []);
    const half = { ...clash('11:00'), meetings: [...(held ?? []).slice(0, 1), ...(planned ?? []).slice(1)] };
    expect(codes(find(half, 'CLASH')[0]?.said ?? [])).toEqual(['PLANNED_AT_THE_SAME_TIME']);
    expect(find(clash('12:00'), 'CLASH')).toEqual([]);
  });
});

describe('all findings', () => {
  const whole: World = {
    ...twins(),
    organisations: [{ id: 'Force' }],
    seats: [
      ...(twins().seats ?? []),
      ...['A', 'B', 'O1'].map((board) => ({ board, person: `Officer of ${board}`, onBehalfOf: 'Force' })),
      ...['X', 'Y'].flatMap((board) => seats(board, crowd('V', 6))),
    ],
  };
  it('begin with the first of each kind, each with its rank and records that are there', () => {
    const all = findingsOf(projectionOf(whole));
    expect(all.map(({ kind }) => kind)).toEqual(['OVERLAP', 'ORGANISATION_LOAD', 'OVERLAP']);
    expect(all.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    const { boards, people, organisations, themes, areas, meetings } = landscapeOf(whole);
    const ids = new Set([boards, people, organisations, themes, areas, meetings].flat().map(({ id }) => id));
    for (const { records } of all) {
      expect(records.length).toBeGreaterThan(0);
      expect(records.filter((id) => !ids.has(id))).toEqual([]);
    }
  });
  it('are none of an empty landscape', () => {
    expect(findingsOf(projectionOf({}))).toEqual([]);
    expect(new Set(findingKinds).size).toBe(11);
  });
});
