import { describe, expect, it } from 'vitest';
import { clashes, clashesOf, costOf, measureOf, personHoursOf } from '../../server/analysis/index.ts';
import { BoardwalkError } from '../../server/domain/errors.ts';
import { projectionOf, type World } from './world.ts';

type Meeting = NonNullable<World['meetings']>[number];

const day = '2021-03-01';
const morning: Meeting = { board: 'E', date: day, start: '10:00', end: '12:00' };
const there = ['E', 'F'].map((board) => ({ meeting: `${board} ${day}`, person: 'Ann' }));
const found = (one: Partial<Meeting>, attendances: World['attendances'] = there, first: Partial<Meeting> = {}) =>
  projectionOf({
    meetings: [
      { ...morning, ...first },
      { board: 'F', date: day, ...one },
    ],
    attendances: attendances ?? [],
  }).keep(clashes);

describe('two meetings clash', () => {
  it('when they overlap in time and share a person', () => {
    expect(found({ start: '11:00', end: '13:00' }).all).toMatchObject([{ people: ['Ann'], from: 660, to: 720 }]);
  });
  it('not when one ends as the other begins', () => {
    expect(found({ start: '12:00', end: '13:00' }).all).toEqual([]);
  });
  it('not on two days', () => {
    const attendances = [
      { meeting: `E ${day}`, person: 'Ann' },
      { meeting: 'F 2021-03-02', person: 'Ann' },
    ];
    expect(found({ date: '2021-03-02', start: '11:00', end: '13:00' }, attendances).all).toEqual([]);
  });
  it('not without a person in common', () => {
    const attendances = [
      { meeting: `E ${day}`, person: 'Ann' },
      { meeting: `F ${day}`, person: 'Bob' },
    ];
    expect(found({ start: '11:00', end: '13:00' }, attendances).all).toEqual([]);
  });
  it('for whoever sent apologies too, for whoever watched not', () => {
    const as = (status: 'APOLOGIES' | 'OBSERVER') =>
      found({ start: '11:00', end: '13:00' }, [there[0] as never, { meeting: `F ${day}`, person: 'Ann', status }]).all;
    expect(as('APOLOGIES')).toMatchObject([{ people: ['Ann'] }]);
    expect(as('OBSERVER')).toEqual([]);
  });
  it('for whom a deputy stood in', () => {
    const deputised = [there[0] as never, { meeting: `F ${day}`, person: 'Bob', deputyFor: 'Ann' }];
    expect(found({ start: '11:00', end: '13:00' }, deputised).all).toMatchObject([{ people: ['Ann'] }]);
  });
  it('when planned, by the seats of the day', () => {
    const seats = ['E', 'F'].map((board) => ({ board, person: 'Ann', from: '2021', to: '2021' }));
    const meetings = (date: string) =>
      ['E', 'F'].map((board) => ({ board, date, start: '10:00', end: '11:00', planned: true }));
    const on = (date: string) => projectionOf({ seats, meetings: meetings(date) }).keep(clashes).all;
    expect(on('2021-05-01')).toMatchObject([{ people: ['Ann'], a: { basis: 'SEATS', meeting: { planned: true } } }]);
    expect(on('2022-05-01')).toEqual([]);
  });
});

describe('a meeting of which not all times are known', () => {
  it('is not judged without any', () => {
    expect(found({})).toMatchObject({ all: [], notJudged: 1 });
  });
  it('is not judged without a day', () => {
    const attendances = [{ meeting: 'E 2021-03', person: 'Ann' }, there[1] as never];
    expect(found({ start: '11:00', end: '13:00' }, attendances, { date: '2021-03' })).toMatchObject({
      all: [],
      notJudged: 1,
    });
  });
  it('clashes by its beginning alone', () => {
    expect(found({ start: '11:00' }).all).toMatchObject([{ from: 660, to: null }]);
    expect(found({ start: '09:00' }).all).toEqual([]);
    expect(found({ start: '10:00', end: '11:00' }, there, { end: null }).all).toMatchObject([{ from: 600, to: null }]);
  });
  it('or by its end alone', () => {
    expect(found({ end: '11:00' }).all).toMatchObject([{ from: 659, to: null }]);
    expect(found({ end: '13:00' }).all).toEqual([]);
  });
  it('is believed of its beginning where its end stands before it', () => {
    for (const end of ['09:00', '11:00'])
      expect(found({ start: '11:00', end }).all).toMatchObject([{ from: 660, to: null }]);
  });
});

it('the clashes of a person are theirs alone', () => {
  const projection = projectionOf({
    meetings: [morning, { board: 'F', date: day, start: '11:00', end: '13:00' }],
    attendances: [...there, { meeting: `E ${day}`, person: 'Bob' }],
  });
  expect(clashesOf(projection, 'Ann')).toHaveLength(1);
  expect(measureOf(projection, 'clashes', 'Ann')).toBe(1);
  expect(measureOf(projection, 'clashes', 'Bob')).toBe(0);
  expect(() => clashesOf(projection, 'Nobody')).toThrow(BoardwalkError);
});

describe('clashes come', () => {
  const meeting = (id: string, board: string, start: string, more: Partial<Meeting> = {}) => ({
    id,
    board,
    date: day,
    start,
    end: '12:00',
    ...more,
  });
  const ids = (world: World) =>
    projectionOf(world)
      .keep(clashes)
      .all.map(({ a, b }) => `${a.meeting.id} ${b.meeting.id}`);
  const seated = ['P', 'Q'].map((board) => ({ board, person: 'Dan' }));
  it('by day, then by the common time, then by ids, planned ones among those held', () => {
    const earlier = { date: '2021-02-01', planned: true };
    const both = (person: string, ...two: string[]) => two.map((it) => ({ meeting: it, person }));
    expect(
      ids({
        meetings: [
          meeting('a', 'A', '08:00'),
          meeting('b', 'B', '11:00'),
          meeting('c', 'C', '09:30'),
          meeting('d', 'D', '10:00'),
          meeting('m', 'M', '09:45'),
          meeting('n', 'N', '10:00'),
          meeting('x', 'X', '09:00'),
          meeting('y', 'Y', '10:00'),
          meeting('p', 'P', '08:00', earlier),
          meeting('q', 'Q', '11:00', earlier),
        ],
        attendances: [
          ...both('Ann', 'a', 'b'),
          ...both('Bob', 'x', 'y'),
          ...both('Cat', 'c', 'd'),
          ...both('Eve', 'm', 'n'),
        ],
        seats: seated,
      }),
    ).toEqual(['p q', 'c d', 'm n', 'x y', 'a b']);
  });
  it('with the meeting first that begins first or, of two that begin together, the first by id', () => {
    const two = (held: string, planned: string, start = '10:00') =>
      ids({ meetings: [meeting(held, 'P', '10:00'), meeting(planned, 'Q', start, { planned: true })], seats: seated });
    expect([two('k', 'm'), two('m', 'k'), two('k', 'm', '09:00')]).toEqual([['k m'], ['k m'], ['m k']]);
  });
  it('with their people by id', () => {
    const attendances = ['Zed', 'Ann'].flatMap((person) =>
      ['E', 'F'].map((board) => ({ meeting: `${board} ${day}`, person })),
    );
    expect(found({ start: '11:00', end: '13:00' }, attendances).all).toMatchObject([{ people: ['Ann', 'Zed'] }]);
  });
});

describe('the person-hours of a meeting', () => {
  const hours = (meeting: Partial<Meeting>, rest: World = {}) =>
    personHoursOf(
      projectionOf({
        attendances: ['Ann', 'Bob', 'Cat'].map((person) => ({ meeting: `E ${day}`, person })),
        ...rest,
        meetings: [{ ...morning, ...meeting }],
      }),
      `E ${day}`,
    );

  it('are the people present times its length', () => {
    expect(hours({})).toBe(3 * 2);
  });
  it('by the length of the board’s meetings where its own is unknown', () => {
    expect(hours({ end: null }, { boards: [{ id: 'E', minutesPerMeeting: 90 }] })).toBe(3 * 1.5);
  });
  it('are unknown without a length', () => {
    expect(hours({ end: null })).toBeNull();
  });
  it('are those of the seats of the day where no attendance is recorded', () => {
    expect(hours({}, { attendances: [], seats: [{ board: 'E', person: 'Ann' }] })).toBe(2);
  });
  it('are unknown when nobody is known to have been there', () => {
    expect(hours({}, { attendances: [] })).toBeNull();
  });
  it('cost what the rate says, or nobody knows', () => {
    expect(costOf(6, 40)).toBe(240);
    expect(costOf(null, 40)).toBeNull();
  });
});

describe('the person-hours of a board', () => {
  const board = { id: 'E', meetingsPerYear: 4, minutesPerMeeting: 90 };
  const perYear = (world: World) => measureOf(projectionOf(world), 'personHoursPerYear', 'E');
  it('are its hours a year times its people, on the day with the most', () => {
    const seats = [
      { board: 'E', person: 'Ann', from: '2019', to: '2020' },
      { board: 'E', person: 'Bob', from: '2020', to: '2021' },
      { board: 'E', person: 'Cat', from: '2021-06', to: '2021' },
      { board: 'F', person: 'Dan', from: '2020', to: '2020' },
    ];
    expect(perYear({ boards: [board], seats })).toBe(4 * 1.5 * 2);
  });
  it('are unknown without cadence, length or people', () => {
    const seats = [{ board: 'E', person: 'Ann' }];
    expect(perYear({ boards: [{ ...board, meetingsPerYear: null }], seats })).toBeNull();
    expect(perYear({ boards: [{ ...board, minutesPerMeeting: null }], seats })).toBeNull();
    expect(perYear({ boards: [board] })).toBeNull();
    const elsewhere = projectionOf({ boards: [board, { id: 'F', tier: 'LOCAL' }], seats }, { tiers: ['LOCAL'] });
    expect(measureOf(elsewhere, 'personHoursPerYear', 'E')).toBeNull();
  });
});
