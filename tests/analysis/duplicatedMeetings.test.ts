import { describe, expect, it } from 'vitest';
import {
  heldPairs,
  heldSeries,
  type MeetingPair,
  measureOf,
  peopleAtBoth,
  plannedSeries,
  reasonsOfPair,
  reasonsOfSeries,
} from '../../server/analysis/index.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { projectionOf, type World } from './world.ts';

type Attendances = NonNullable<World['attendances']>;

/** Everybody named was present; each name is a letter. */
function met(meetings: Record<string, string>): World {
  const attendances: Attendances = Object.entries(meetings).flatMap(([meeting, people]) =>
    people.split('').map((person) => ({ meeting, person })),
  );
  return { attendances };
}

const named = ({ a, b }: MeetingPair) => `${a.meeting.id} ~ ${b.meeting.id}`;
const pairs = (world: World, scope: Partial<Scope> = {}) => heldPairs(projectionOf(world, scope)).map(named);

describe('two meetings duplicate each other', () => {
  it('with the same people, within 31 days', () => {
    expect(pairs(met({ 'E 2021-03-01': 'AB', 'F 2021-04-01': 'AB' }))).toEqual(['E 2021-03-01 ~ F 2021-04-01']);
  });
  it('and not 32', () => {
    expect(pairs(met({ 'E 2021-03-01': 'AB', 'F 2021-04-02': 'AB' }))).toEqual([]);
  });
  it('with two people in common', () => {
    expect(pairs(met({ 'E 2021-03-01': 'AB', 'F 2021-03-02': 'ABC' }))).toHaveLength(1);
  });
  it('and not with one, however alike', () => {
    expect(pairs(met({ 'E 2021-03-01': 'A', 'F 2021-03-02': 'ABC' }))).toEqual([]);
  });
  it('with half of the smaller one at both', () => {
    expect(pairs(met({ 'E 2021-03-01': 'ABCD', 'F 2021-03-02': 'ABXYZ' }))).toHaveLength(1);
  });
  it('and not with less', () => {
    expect(pairs(met({ 'E 2021-03-01': 'ABCDG', 'F 2021-03-02': 'ABXYZ' }))).toEqual([]);
  });
  it('not when both are of one board', () => {
    expect(pairs(met({ 'E 2021-03-01': 'AB', 'E 2021-03-02': 'AB' }))).toEqual([]);
  });
  it('by those present, whoever sent apologies, served, watched or was absent', () => {
    for (const status of ['APOLOGIES', 'IN_ATTENDANCE', 'OBSERVER', 'ABSENT'] as const) {
      const world = met({ 'E 2021-03-01': 'ABC', 'F 2021-03-02': 'A' });
      expect(
        pairs({ attendances: [...(world.attendances ?? []), { meeting: 'F 2021-03-02', person: 'B', status }] }),
      ).toEqual([]);
    }
  });
  it('by the deputy who came, not by whom the deputy stood in for', () => {
    const { attendances = [] } = met({ 'E 2021-03-01': 'AB', 'F 2021-03-02': 'A' });
    const deputised = (person: string, deputyFor: string) =>
      pairs({ attendances: [...attendances, { meeting: 'F 2021-03-02', person, deputyFor }] });
    expect(deputised('Z', 'B')).toEqual([]);
    expect(deputised('B', 'Z')).toHaveLength(1);
  });
  it('by the nearest of the other board alone', () => {
    expect(pairs(met({ 'E 2021-03-01': 'AB', 'F 2021-03-04': 'XY', 'F 2021-03-05': 'AB' }))).toEqual([
      'E 2021-03-01 ~ F 2021-03-05',
    ]);
    const nearestToNeither = met({
      'E 2021-03-01': 'AB',
      'F 2021-03-04': 'XY',
      'E 2021-03-09': 'XY',
      'F 2021-03-12': 'AB',
    });
    expect(pairs(nearestToNeither)).toEqual([]);
  });
  it('or by that of equally near ones with more of the same people', () => {
    expect(pairs(met({ 'E 2021-03-05': 'AB', 'F 2021-03-04': 'XY', 'F 2021-03-06': 'AB' }))).toEqual([
      'E 2021-03-05 ~ F 2021-03-06',
    ]);
  });
});

describe('the score of two meetings', () => {
  const world = met({ 'E 2021-03-01': 'ABCD', 'F 2021-03-02': 'ABXYZ' });
  const score = (boards: World['boards'] = [], rest: World = {}) =>
    measureOf(projectionOf({ ...world, ...rest, boards }), 'duplication', 'E 2021-03-01', 'F 2021-03-02');

  it('is the containment of those present where nothing else is known', () => {
    expect(score()).toBe(2 / 4);
  });
  it('takes in themes and ground as strength does', () => {
    const boards = ['E', 'F'].map((id) => ({ id, themes: ['t'], areas: ['x'] }));
    expect(score(boards, { themes: { t: null }, areas: { x: [] } })).toBeCloseTo((5 * (2 / 4) + 2 + 1) / 8, 12);
  });
  it('falls with themes known to be unrelated', () => {
    const boards = [
      { id: 'E', themes: ['t'] },
      { id: 'F', themes: ['u'] },
    ];
    expect(score(boards, { themes: { t: null, u: null } })).toBeCloseTo((5 * (2 / 4)) / 7, 12);
  });
  it('is unknown where either is out of scope', () => {
    const on = (asOf: string) =>
      measureOf(projectionOf(world, { asOf }), 'duplication', 'E 2021-03-01', 'F 2021-03-02');
    expect([on('2021-03-01'), on('2021-03-02'), on('2021-03')]).toEqual([null, null, 1 / 2]);
  });
});

describe('a meeting known by its month', () => {
  it('is near where its month allows, and says between how many days', () => {
    const projection = projectionOf(met({ 'E 2021-03': 'AB', 'F 2021-04-20': 'AB' }));
    const [pair] = heldPairs(projection);
    expect(pair?.apart).toEqual({ least: 20, most: 50 });
    expect(reasonsOfPair(projection, pair as MeetingPair)).toContainEqual({ code: 'DAYS_UNSURE', least: 20, most: 50 });
  });
  it('is not where even the nearest day is too far', () => {
    expect(pairs(met({ 'E 2021-03': 'AB', 'F 2021-05-02': 'AB' }))).toEqual([]);
  });
  it('stands behind one that is nearer at worst', () => {
    expect(pairs(met({ 'E 2021-03-10': 'AB', 'F 2021-03': 'AB', 'F 2021-03-12': 'AB' }))).toEqual([
      'F 2021-03 ~ E 2021-03-10',
      'E 2021-03-10 ~ F 2021-03-12',
    ]);
    expect(
      heldPairs(projectionOf(met({ 'E 2021-03-10': 'AB', 'F 2021-03': 'AB', 'F 2021-03-12': 'AB' }))).map(
        ({ nearestToA, nearestToB }) => [nearestToA, nearestToB],
      ),
    ).toEqual([
      [true, false],
      [true, true],
    ]);
  });
  it('is not judged when only its year is known', () => {
    const projection = projectionOf(met({ 'E 2021': 'AB', 'F 2021-04-20': 'AB' }));
    expect(heldPairs(projection)).toEqual([]);
  });
});

describe('a meeting without recorded attendance', () => {
  const seats = ['A', 'B', 'C'].map((person) => ({ board: 'F', person, from: '2021', to: '2021' }));
  const meetings = (date: string) => [{ board: 'F', date }];
  const world = (date: string): World => ({
    ...met({ [`E ${date}`]: 'AB' }),
    meetings: [...meetings(date), { board: 'E', date }],
    seats,
  });

  it('takes the seats of its day, and says so', () => {
    const projection = projectionOf(world('2021-06-01'));
    const [pair] = heldPairs(projection);
    expect([pair?.a.basis, pair?.b.basis]).toEqual(['ATTENDANCE', 'SEATS']);
    expect(reasonsOfPair(projection, pair as MeetingPair)).toContainEqual({
      code: 'SEATS_STOOD_IN',
      board: 'F',
      date: '2021-06-01',
    });
  });
  it('and no seat of another day', () => {
    expect(pairs({ ...world('2023-06-01'), attendances: met({ 'E 2023-06-01': 'AB' }).attendances ?? [] })).toEqual([]);
  });
  it('leaves out those who sent apologies', () => {
    const sorry = { meeting: 'F 2021-06-01', person: 'B', status: 'APOLOGIES' as const };
    const apologised = { ...world('2021-06-01'), attendances: [...(world('2021-06-01').attendances ?? []), sorry] };
    expect(pairs(apologised)).toEqual([]);
  });
  it('says when somebody is seated there without dates', () => {
    const undated = {
      ...world('2021-06-01'),
      seats: [
        { board: 'F', person: 'A' },
        { board: 'F', person: 'B' },
      ],
    };
    const reasons = (it: World) => {
      const projection = projectionOf(it);
      return heldPairs(projection).flatMap((pair) => reasonsOfPair(projection, pair).map(({ code }) => code));
    };
    expect(reasons(undated)).toContain('UNDATED_SEATS');
    expect(reasons(world('2021-06-01'))).not.toContain('UNDATED_SEATS');
  });
  it('is not judged when nobody is known to sit there', () => {
    expect(
      pairs({
        ...met({ 'E 2021-06-01': 'AB' }),
        meetings: [...meetings('2021-06-01'), { board: 'E', date: '2021-06-01' }],
      }),
    ).toEqual([]);
  });
});

describe('the scope of duplicated meetings', () => {
  const world: World = {
    ...met({ 'E 2021-03-01': 'AB', 'F 2021-03-02': 'AB' }),
    boards: [{ id: 'E', tier: 'LOCAL' }, { id: 'F' }],
  };
  it('is of its days', () => {
    expect(pairs(world, { asOf: '2021-03' })).toHaveLength(1);
    expect(pairs(world, { asOf: '2021-03-01' })).toEqual([]);
  });
  it('is of its boards', () => {
    expect(pairs(world, { tiers: ['LOCAL'] })).toEqual([]);
  });
  it('leaves out what is only inferred, when asked to', () => {
    const meetings = (certainty: 'STATED' | 'INFERRED') => [
      { board: 'E', date: '2021-03-01', certainty },
      { board: 'F', date: '2021-03-02' },
    ];
    expect(pairs({ ...world, meetings: meetings('STATED') }, { certainty: 'STATED_ONLY' })).toHaveLength(1);
    expect(pairs({ ...world, meetings: meetings('INFERRED') }, { certainty: 'STATED_ONLY' })).toEqual([]);
  });
});

describe('two boards meet as one series', () => {
  const months = ['01', '02', '03', '04'];
  const series = (duplicated: number, of: number): World =>
    met({
      ...Object.fromEntries(months.slice(0, of).map((month) => [`E 2021-${month}-03`, 'AB'])),
      ...Object.fromEntries(months.map((month, i) => [`F 2021-${month}-05`, i < duplicated ? 'AB' : 'XY'])),
      'F 2021-09-01': 'AB',
    });
  const found = (world: World) => heldSeries(projectionOf(world))[0];

  it('when more than half of the meetings of the one that meets less are duplicated', () => {
    expect(found(series(3, 4))).toMatchObject({
      a: 'E',
      b: 'F',
      meetingsOfA: 4,
      meetingsOfB: 5,
      series: true,
      score: 1,
      people: ['A', 'B'],
    });
    expect(found(series(3, 4))?.pairs.map(named)).toEqual([
      'E 2021-01-03 ~ F 2021-01-05',
      'E 2021-02-03 ~ F 2021-02-05',
      'E 2021-03-03 ~ F 2021-03-05',
    ]);
  });
  it('and not with half', () => {
    expect(found(series(2, 4))).toMatchObject({ series: false, pairs: { length: 2 } });
  });
  it('with two of them at least', () => {
    expect(found(series(2, 2))).toMatchObject({ series: true });
    expect(found(series(1, 1))).toMatchObject({ series: false });
  });
  it('whatever the one that meets more does besides', () => {
    const often = { ...series(3, 4), meetings: [] };
    const more = met(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`F 2022-0${i + 1}-01`, 'XY'])));
    expect(found({ attendances: [...(often.attendances ?? []), ...(more.attendances ?? [])] })).toMatchObject({
      a: 'E',
      series: true,
      meetingsOfB: 14,
    });
  });
  it('without counting meetings that cannot be compared', () => {
    const { attendances = [] } = series(2, 2);
    const byYear = ['2021', '2022', '2023'].map((date) => ({ board: 'E', date }));
    const listed = [...new Set(attendances.map(({ meeting }) => meeting))].map((id) => {
      const [board = '', date = ''] = id.split(' ');
      return { board, date };
    });
    expect(found({ attendances, meetings: [...listed, ...byYear] })).toMatchObject({ series: true, meetingsOfA: 2 });
  });
  it('and how many is a measure of the pair', () => {
    expect(measureOf(projectionOf(series(3, 4)), 'duplicatedMeetings', 'F', 'E')).toBe(3);
    expect(measureOf(projectionOf(series(0, 4)), 'duplicatedMeetings', 'E', 'F')).toBe(0);
  });
  it('apart from a board and the one above it, which come last and say so', () => {
    const world: World = {
      ...met({
        ...Object.fromEntries(
          months.flatMap((month) => ['E', 'F'].map((board) => [`${board} 2021-${month}-03`, 'AB'])),
        ),
        ...Object.fromEntries(
          months.slice(0, 2).flatMap((m) => ['G', 'H'].map((board) => [`${board} 2022-${m}-03`, 'AB'])),
        ),
      }),
      boards: [{ id: 'E' }, { id: 'F', partOf: 'E' }, { id: 'G' }, { id: 'H' }],
    };
    const projection = projectionOf(world);
    const all = projection.keep(heldSeries);
    expect(all.map(({ a, b, relation }) => [a, b, relation])).toEqual([
      ['G', 'H', null],
      ['E', 'F', 'PARENT'],
    ]);
    expect(all.map((it) => reasonsOfSeries(projection, it).some(({ code }) => code === 'ABOVE'))).toEqual([
      false,
      true,
    ]);
  });
});

describe('planned meetings', () => {
  const seats = ['E', 'F'].flatMap((board) => ['A', 'B'].map((person) => ({ board, person, from: '2021' })));
  const meetings = (planned: boolean) =>
    ['E 2021-03-01', 'F 2021-03-02', 'E 2021-05-01', 'F 2021-05-02'].map((id) => ({
      board: id.slice(0, 1),
      date: id.slice(2),
      planned,
    }));

  it('are compared among themselves, apart from those held', () => {
    const projection = projectionOf({ seats, meetings: meetings(true) });
    expect(projection.keep(heldSeries)).toEqual([]);
    expect(projection.keep(plannedSeries)).toMatchObject([{ a: 'E', b: 'F', planned: true, series: true }]);
    expect(reasonsOfSeries(projection, projection.keep(plannedSeries)[0] as never)).toContainEqual({ code: 'PLANNED' });
  });
  it('and held ones are not among them', () => {
    const projection = projectionOf({ seats, meetings: meetings(false) });
    expect(projection.keep(heldSeries)).toMatchObject([{ planned: false, series: true }]);
    expect(projection.keep(plannedSeries)).toEqual([]);
  });
  it('a planned one and a held one are not compared', () => {
    const mixed = meetings(false).map((it) => ({ ...it, planned: it.board === 'E' }));
    const projection = projectionOf({ seats, meetings: mixed });
    expect([...projection.keep(heldSeries), ...projection.keep(plannedSeries)]).toEqual([]);
  });
});

it('who was at both is named by id', () => {
  const [pair] = heldPairs(projectionOf(met({ 'E 2021-03-01': 'CBA', 'F 2021-03-02': 'BXA' })));
  expect(pair && peopleAtBoth(pair)).toEqual(['A', 'B']);
});
