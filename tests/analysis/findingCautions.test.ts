// What makes a finding less sure: which seats, boards and times, to the number, and where nothing need be said.
import { describe, expect, it } from 'vitest';
import { cautionsOfSeats } from '../../server/analysis/findings/cautions.ts';
import type { FindingKind } from '../../server/analysis/findings/finding.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { codes, crowd, day, find, local, seats } from './finding.ts';
import { projectionOf, type World } from './world.ts';

type Seats = NonNullable<World['seats']>;
const cautions = (world: World, kind: FindingKind, scope: Partial<Scope> = day) =>
  find(world, kind, scope)[0]?.cautions;
const lasting = { from: '2019', to: '2021' };
/** Thirty boards of six others, so that sharing is beyond chance. */
const others = crowd('O', 30).flatMap((board) => seats(board, crowd(`${board} `, 6), lasting));

describe('of seats', () => {
  const said = (some: Seats, scope: Partial<Scope> = day) => {
    const projection = projectionOf({ seats: some }, scope);
    return cautionsOfSeats(projection, [...projection.seats, ...projection.seats]);
  };
  const one = { board: 'A', person: 'Ann', ...lasting };
  it('is said how many are inferred and how many undated, each seat once', () => {
    const inferred = { ...one, person: 'Bob', certainty: 'INFERRED' as const };
    const undated = { board: 'A', person: 'Cat' };
    expect(said([one])).toEqual([]);
    expect(said([inferred])).toEqual([{ code: 'ALL_INFERRED', values: { of: 1 } }]);
    expect(said([one, inferred, undated])).toEqual([
      { code: 'SOME_INFERRED', values: { inferred: 1, of: 3 } },
      { code: 'UNDATED', values: { undated: 1, of: 3 } },
    ]);
    expect(said([])).toEqual([]);
  });
  it('is said how many are there on presumed days alone', () => {
    const seen = { board: 'A', person: 'Dan', seen: ['2020-01-01'] };
    const presumed = [{ code: 'PRESUMED', values: { presumed: 1, of: 2 } }];
    // Seen on the first day, presumed for twelve months from the next.
    expect(said([one, seen], { asOf: '2020-01-01' })).toEqual([]);
    expect(said([one, seen], { asOf: '2020-01-02' })).toEqual(presumed);
    expect(said([one, seen], { asOf: '2021-01-01' })).toEqual(presumed);
    expect(said([one, seen], { from: '2020-06' })).toEqual(presumed);
    expect(said([one, seen])).toEqual(presumed);
    expect(said([one, seen], { to: '2020-06' })).toEqual([]);
    expect(said([one, seen], {})).toEqual([]);
  });
});

describe('of an overlap', () => {
  const pair = (onA: readonly string[], onB: readonly string[], boards: World['boards'] = []): World => ({
    boards: boards ?? [],
    seats: [...seats('A', onA, lasting), ...seats('B', onB, lasting), ...others],
  });
  const three = crowd('P', 3);
  it('is said how many are known of the board of fewer, up to three', () => {
    expect(cautions(pair(three, [...three, 'Q', 'R']), 'OVERLAP')).toEqual([
      { code: 'FEW_PEOPLE', values: { least: 3 } },
    ]);
    expect(cautions(pair([...three, 'Q', 'R'], three), 'OVERLAP')).toEqual([
      { code: 'FEW_PEOPLE', values: { least: 3 } },
    ]);
    expect(cautions(pair(crowd('P', 4), crowd('P', 5)), 'OVERLAP')).toEqual([]);
  });
  it('is said that one may be the other, whichever names it', () => {
    const five = crowd('P', 5);
    const named = (id: string, over: object) => cautions(pair(five, five, [{ id, ...over }]), 'OVERLAP');
    const either = ['MAY_BE_ONE', 'SUCCEEDED'];
    expect(codes(named('A', { mayBeSameAs: ['B'], succeededBy: ['B'] }) ?? [])).toEqual(either);
    expect(codes(named('B', { mayBeSameAs: ['A'], succeededBy: ['A'] }) ?? [])).toEqual(either);
    expect(named('A', { mayBeSameAs: ['O1'], succeededBy: ['O2'] })).toEqual([]);
  });
  it('is said of whom it is presumed that they sit on both at once', () => {
    const seen = (person: string, board: string) => ({ board, person, seen: ['2020-01-01'] });
    const firm = (person: string, board: string) => ({ board, person, ...lasting });
    const on = (sits: (person: string, board: string) => object) =>
      crowd('P', 4).flatMap((person) => ['A', 'B'].map((board) => ({ board, person, ...sits(person, board) })));
    const presumed = (...some: Seats[]) => cautions({ seats: [...some.flat(), ...others] }, 'OVERLAP');
    expect(presumed(on((person, board) => (board === 'A' ? seen(person, board) : firm(person, board))))).toEqual([
      { code: 'PRESUMED_TOGETHER', values: { presumed: 4, of: 4 } },
    ]);
    // One who has another seat that somebody vouches for is on both without presuming.
    const second = [firm('P1', 'A'), firm('P2', 'A')];
    expect(
      presumed(
        on((person, board) => (board === 'A' ? seen(person, board) : firm(person, board))),
        second,
      ),
    ).toEqual([{ code: 'PRESUMED_TOGETHER', values: { presumed: 2, of: 4 } }]);
    const both = ['A', 'B'].map((board) => firm('P1', board));
    expect(presumed(on(seen), both)).toEqual([{ code: 'PRESUMED_TOGETHER', values: { presumed: 3, of: 4 } }]);
  });
});

describe('of a busy person', () => {
  const alike = (people: readonly string[]) => ['A', 'B', 'C'].flatMap((board) => seats(board, people, lasting));
  it('is said how few are known, where boards are alike, and how many they are at once', () => {
    expect(cautions({ seats: alike(crowd('P', 4)) }, 'BUSY_PERSON')).toEqual([]);
    expect(cautions({ seats: alike(crowd('P', 3)) }, 'BUSY_PERSON')).toEqual([
      { code: 'FEW_PEOPLE', values: { least: 3 } },
    ]);
    const five = crowd('B', 5).flatMap((board) => seats(board, ['Ann'], lasting));
    expect(find({ seats: five }, 'BUSY_PERSON', day)).toMatchObject([
      { said: [{ values: { boards: 5, list: { records: crowd('B', 5) } } }], cautions: [] },
    ]);
    expect(find({ seats: five }, 'BUSY_PERSON', day)[0]?.records).toEqual(['Ann', ...crowd('B', 5)]);
  });
});

describe('of a group', () => {
  const shared = crowd('P', 4);
  const circle = (more: Seats = [], over: World = {}): World => ({
    seats: [...['A', 'B', 'C'].flatMap((board) => seats(board, shared, lasting)), ...more],
    ...over,
  });
  it('seats count only of those who are shared', () => {
    expect(cautions(circle(), 'GROUP')).toEqual([]);
    expect(cautions(circle([{ board: 'A', person: 'Alone' }]), 'GROUP')).toEqual([]);
    expect(cautions(circle([{ board: 'A', organisation: 'Force' }]), 'GROUP')).toEqual([]);
    expect(cautions(circle([{ board: 'A', person: 'P1' }]), 'GROUP')).toEqual([
      { code: 'UNDATED', values: { undated: 1, of: 13 } },
    ]);
  });
  it('is said that one is above another, how few are known, and that days were many', () => {
    const within = [{ id: 'C', partOf: 'B' }];
    expect(cautions(circle([], { boards: within }), 'GROUP')).toEqual([{ code: 'WITHIN_ONE_STRUCTURE', values: {} }]);
    expect(cautions(circle(), 'GROUP', {})).toEqual([{ code: 'OVER_TIME', values: {} }]);
    const few = ['A', 'B', 'C'].flatMap((board) => seats(board, crowd('P', 2), lasting));
    expect(cautions({ seats: few }, 'GROUP')).toEqual([{ code: 'FEW_PEOPLE', values: { least: 2 } }]);
  });
});

describe('of an organisation', () => {
  const sits = (board: string, over: object) => ({ board, person: 'Ann', onBehalfOf: 'Force', ...over });
  it('is said that it is not on so many at once, and how its seats are known', () => {
    const some = [sits('A', lasting), sits('B', lasting), sits('C', { from: '1999', to: '1999' }), sits('D', {})];
    expect(cautions({ seats: some }, 'ORGANISATION_LOAD', {})).toEqual([
      { code: 'NOT_AT_ONCE', values: { most: 3 } },
      { code: 'UNDATED', values: { undated: 1, of: 4 } },
    ]);
    expect(cautions({ seats: some.slice(0, 2).concat(sits('C', lasting)) }, 'ORGANISATION_LOAD', {})).toEqual([]);
  });
});

describe('of duplicated meetings', () => {
  const dates = ['2020-01-06', '2020-02-03', '2020-03-02'];
  const meetings = ['A', 'B'].flatMap((board) => dates.map((date) => ({ board, date })));
  it('is said where seats stood in, and that some are undated', () => {
    const world = (over: object): World => ({
      meetings,
      seats: ['A', 'B'].flatMap((board) => seats(board, ['P', 'Q', 'R'], over)),
    });
    const stoodIn = { code: 'SEATS_STOOD_IN', values: { meetings: 6, of: 6 } };
    expect(cautions(world(lasting), 'DUPLICATED_MEETINGS', {})).toEqual([stoodIn]);
    expect(cautions(world({}), 'DUPLICATED_MEETINGS', {})).toEqual([stoodIn, { code: 'UNDATED_SOMEBODY', values: {} }]);
  });
});

describe('of a clash', () => {
  it('is said at how many of the meetings seats stood in', () => {
    const meeting = (board: string) => ({ board, date: '2020-01-06', start: '10:00', end: '12:00' });
    const attended = (board: string) => ({ meeting: `${board} 2020-01-06`, person: 'P', status: 'PRESENT' as const });
    const world = (...at: string[]): World => ({
      meetings: ['A', 'B'].map(meeting),
      attendances: at.map(attended),
      seats: ['A', 'B'].flatMap((board) => seats(board, ['P'], lasting)),
    });
    expect(cautions(world('A', 'B'), 'CLASH')).toEqual(undefined);
    expect(cautions(world('A', 'B'), 'CLASH', {})).toEqual([]);
    expect(cautions(world('A'), 'CLASH', {})).toEqual([{ code: 'SEATS_STOOD_IN', values: { meetings: 1, of: 2 } }]);
  });
});

describe('of a crowd', () => {
  const ground = {
    themes: { Housing: null },
    areas: { North: [], South: [], East: [] },
    areaKinds: { North: 'county', South: 'county', East: 'county' },
  };
  const five = (over: (i: number) => object): World => ({
    ...ground,
    boards: crowd('B', 5).map((id, i) => local(id, 'North', 'Housing', over(i))),
    seats: crowd('B', 5).flatMap((board) => seats(board, [`Person of ${board}`])),
  });
  it('is said what is not known of its boards: theme, ground, dates, people', () => {
    expect(
      cautions(
        five(() => ({})),
        'CROWDED',
      ),
    ).toEqual([]);
    expect(
      cautions(
        five(() => ({})),
        'CROWDED',
        {},
      ),
    ).toEqual([{ code: 'OVER_TIME', values: {} }]);
    expect(cautions({ ...five((i) => ({ to: i === 0 ? '2021' : null, from: null })), seats: [] }, 'CROWDED')).toEqual(
      undefined,
    );
    expect(cautions({ ...five(() => ({ to: '2021', from: null })), seats: [] }, 'CROWDED')).toEqual([
      { code: 'PEOPLE_UNKNOWN', values: { unsure: 5, of: 5 } },
    ]);
    // Of the same people, so that a crowd need not be stated.
    const same = crowd('B', 5).flatMap((board) => seats(board, ['P']));
    const inferred = five((i) => ({ inferredFacts: [['themes'], ['areas:North'], ['themes:Housing'], [], []][i] }));
    expect(cautions({ ...inferred, seats: same }, 'CROWDED')).toEqual([
      { code: 'THEMES_INFERRED', values: { unsure: 2, of: 5 } },
      { code: 'GROUND_INFERRED', values: { unsure: 1, of: 5 } },
    ]);
    const whole = five((i) => ({ certainty: i < 2 ? 'INFERRED' : 'STATED', from: null }));
    expect(cautions({ ...whole, seats: same }, 'CROWDED')).toEqual([
      { code: 'THEMES_INFERRED', values: { unsure: 2, of: 5 } },
      { code: 'GROUND_INFERRED', values: { unsure: 2, of: 5 } },
      { code: 'BOARDS_UNDATED', values: { unsure: 5, of: 5 } },
    ]);
  });
  it('a theme is stated where one of several is, ground where one area is', () => {
    const boards = crowd('B', 5).map((id) => ({
      ...local(id, 'North', ['Housing', 'Other']),
      areas: ['North', 'Hill'],
      inferredFacts: ['themes:Other', 'areas:Hill'],
    }));
    const areas = { ...ground.areas, Hill: ['North'] };
    const world = { ...ground, areas, themes: { Housing: null, Other: null }, boards, seats: [] };
    const ofHousing = find(world, 'CROWDED', day).filter(({ records }) => records[0] === 'Housing');
    expect(ofHousing.map(({ cautions: all }) => codes(all))).toEqual([['PEOPLE_UNKNOWN']]);
  });
});
