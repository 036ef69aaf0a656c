import { describe, expect, it } from 'vitest';
import {
  heldPairs,
  heldSeries,
  reasonsOfPair,
  reasonsOfSeries,
  sharedPersonHours,
} from '../../server/analysis/index.ts';
import { plannedPairs } from '../../server/analysis/meetings/meetingPairs.ts';
import { projectionOf, type World } from './world.ts';

const remit = (id: string) => ({ id, themes: ['t'], areas: ['x'], minutesPerMeeting: id === 'E' ? 60 : 120 });
const dated = { from: '2021', to: '2021' };
/** E minutes its meetings, F does not and has seats; the third meeting of E is of others. */
const world: World = {
  boards: [remit('E'), remit('F')],
  themes: { t: null },
  areas: { x: [] },
  seats: ['Ann', 'Bob'].flatMap((person) => [
    { board: 'F', person, onBehalfOf: 'Police', ...dated },
    { board: 'E', person, onBehalfOf: 'Police', ...dated },
  ]),
  meetings: ['2021-01-04', '2021-03-04', '2021-05-04'].flatMap((date, i) => [
    { board: 'E', date },
    { board: 'F', date: `2021-0${2 * i + 1}-1${i}` },
  ]),
  attendances: ['2021-01-04', '2021-03-04'].flatMap((date) =>
    ['Ann', 'Bob', 'Cat'].map((person) => ({ meeting: `E ${date}`, person })),
  ),
};
world.attendances?.push(
  { meeting: 'E 2021-05-04', person: 'Yves', onBehalfOf: 'Police' },
  { meeting: 'E 2021-05-04', person: 'Zed', onBehalfOf: 'Police' },
);

describe('the reasons of two meetings', () => {
  it('name people, days, organisations, themes and ground, then what makes it less sure', () => {
    const projection = projectionOf(world);
    const [first] = heldPairs(projection);
    expect(first && reasonsOfPair(projection, first)).toEqual([
      { code: 'SAME_PEOPLE', shared: 2, size: 2, containment: 1 },
      { code: 'DAYS_APART', days: 6 },
      { code: 'SAME_ORGANISATIONS', organisationJaccard: 1 },
      { code: 'SAME_THEMES', themeSimilarity: 1 },
      { code: 'SAME_GROUND', areaSimilarity: 1 },
      { code: 'SEATS_STOOD_IN', board: 'F', date: '2021-01-10' },
    ]);
  });
  it('leave out what is unknown or not shared', () => {
    const bare = projectionOf({ ...world, boards: [{ id: 'E', themes: ['t'] }, { id: 'F' }] });
    const codes = heldPairs(bare).flatMap((pair) => reasonsOfPair(bare, pair).map(({ code }) => code));
    expect(codes).not.toContain('SAME_THEMES');
    expect(codes).not.toContain('SAME_GROUND');
    expect(codes).toContain('SAME_ORGANISATIONS');
  });
});

describe('what makes two meetings less sure', () => {
  const two = (of: Partial<World>) => {
    const meetings = ['E', 'F'].map((board, i) => ({ board, date: `2021-03-0${i + 1}` }));
    const projection = projectionOf({ meetings, ...of });
    return [...heldPairs(projection), ...plannedPairs(projection)].map((pair) => reasonsOfPair(projection, pair));
  };
  const codes = (of: Partial<World>) => two(of).map((reasons) => reasons.map(({ code }) => code));
  const sat = (board: string, person: string, dates: object = dated) => ({ board, person, ...dates });
  const undated = {};
  const firm = ['E', 'F'].flatMap((board) => ['Ann', 'Bob'].map((person) => sat(board, person)));
  const stoodIn = ['SAME_PEOPLE', 'DAYS_APART', 'SEATS_STOOD_IN', 'SEATS_STOOD_IN'];
  it('is that they are only planned, that one board is above the other, and that seats have no dates', () => {
    const planned = ['E', 'F'].map((board, i) => ({ board, date: `2021-03-0${i + 1}`, planned: true }));
    const boards = [{ id: 'E' }, { id: 'F', partOf: 'E' }];
    const seats = firm.map(({ board, person }) => sat(board, person, undated));
    expect(two({ boards, meetings: planned, seats })).toEqual([
      [
        { code: 'SAME_PEOPLE', shared: 2, size: 2, containment: 1 },
        { code: 'DAYS_APART', days: 1 },
        { code: 'SEATS_STOOD_IN', board: 'E', date: '2021-03-01' },
        { code: 'SEATS_STOOD_IN', board: 'F', date: '2021-03-02' },
        { code: 'UNDATED_SEATS' },
        { code: 'PLANNED' },
        { code: 'ABOVE' },
      ],
    ]);
    expect(codes({ seats: firm })).toEqual([stoodIn]);
  });
  it('is an undated seat of any of those shared, at either meeting', () => {
    const one = (board: string, person: string) => [
      ...firm.filter((it) => it.board !== board || it.person !== person),
      sat(board, person, undated),
    ];
    for (const board of ['E', 'F'])
      for (const person of ['Ann', 'Bob'])
        expect(codes({ seats: one(board, person) })).toEqual([[...stoodIn, 'UNDATED_SEATS']]);
  });
  it('is no undated seat where there is a dated one besides, where attendance is recorded, or of somebody else', () => {
    expect(codes({ seats: [...firm, sat('E', 'Ann', undated)] })).toEqual([stoodIn]);
    const chaired = [
      { board: 'E', date: '2021-03-01', chair: 'Ann' },
      { board: 'F', date: '2021-03-02' },
    ];
    const seats = [...firm.filter(({ board }) => board === 'F'), sat('E', 'Ann', undated)];
    expect(codes({ meetings: chaired, seats, attendances: [{ meeting: 'E 2021-03-01', person: 'Bob' }] })).toEqual([
      ['SAME_PEOPLE', 'DAYS_APART', 'SEATS_STOOD_IN'],
    ]);
    expect(codes({ seats: [...firm, sat('E', 'Cat', undated)] })).toEqual([stoodIn]);
  });
  it('is no seat of a chair who has none', () => {
    const meetings = ['E', 'F'].map((board, i) => ({ board, date: `2021-03-0${i + 1}`, chair: 'Zed' }));
    const elsewhere = ['Cat', 'Dan'].map((person) => sat('A', person, undated));
    const seats = [...elsewhere, sat('E', 'Ann'), sat('F', 'Ann')];
    expect(codes({ meetings, seats })).toEqual([stoodIn]);
    expect(codes({ meetings, seats: [...seats, sat('A', 'Zed', undated)] })).toEqual([stoodIn]);
  });
});

describe('the reasons of two boards', () => {
  const meetings = (...ids: string[]) => ids.map((id) => ({ board: id.slice(0, 1), date: id.slice(2) }));
  const present = (...ids: string[]) => ids.flatMap((meeting) => ['Ann', 'Bob'].map((person) => ({ meeting, person })));
  const four = ['E 2021-01-04', 'F 2021-01-05', 'E 2021-05-04', 'F 2021-05-07'];
  it('are no more than the number of meetings and of days, where nothing else is known', () => {
    const projection = projectionOf({ attendances: present(...four) });
    expect(heldSeries(projection).map((it) => reasonsOfSeries(projection, it))).toEqual([
      [
        { code: 'SERIES_DUPLICATED', duplicated: 2, meetings: 2, board: 'E' },
        { code: 'DAYS_BETWEEN', least: 1, most: 3 },
      ],
    ]);
  });
  it('name at how many of all meetings the seats stood in, and undated ones where they did at any', () => {
    const seats = ['Ann', 'Bob'].map((person) => ({ board: 'E', person }));
    const attendances = [
      ...present('F 2021-01-05'),
      ...present('E 2021-05-04', 'F 2021-05-07').map((it) => ({ ...it, person: `${it.person} II` })),
    ];
    const projection = projectionOf({ meetings: meetings(...four), attendances, seats });
    expect(heldSeries(projection).map((it) => reasonsOfSeries(projection, it))).toEqual([
      [
        { code: 'SERIES_DUPLICATED', duplicated: 2, meetings: 2, board: 'E' },
        { code: 'DAYS_BETWEEN', least: 1, most: 3 },
        { code: 'SEATS_STOOD_IN_AT', meetings: 1, of: 4 },
        { code: 'UNDATED_SEATS' },
      ],
    ]);
  });
  it('name how many meetings, how far apart, and at how many the seats stood in', () => {
    const projection = projectionOf(world);
    const [series] = heldSeries(projection);
    expect(series && reasonsOfSeries(projection, series)).toEqual([
      { code: 'SERIES_DUPLICATED', duplicated: 2, meetings: 3, board: 'E' },
      { code: 'DAYS_BETWEEN', least: 6, most: 7 },
      { code: 'SAME_ORGANISATIONS', organisationJaccard: 1 },
      { code: 'SAME_THEMES', themeSimilarity: 1 },
      { code: 'SAME_GROUND', areaSimilarity: 1 },
      { code: 'SEATS_STOOD_IN_AT', meetings: 2, of: 4 },
    ]);
  });
  it('say when only single meetings are duplicated', () => {
    const meetings = (world.meetings ?? []).filter(({ date }) => date !== '2021-03-11');
    const projection = projectionOf({ ...world, meetings });
    const [series] = heldSeries(projection);
    expect(series && reasonsOfSeries(projection, series)).toEqual(
      expect.arrayContaining([
        { code: 'SINGLES_DUPLICATED', duplicated: 1, meetings: 2, board: 'F' },
        { code: 'SEATS_STOOD_IN_AT', meetings: 1, of: 2 },
      ]),
    );
  });
});

describe('the person-hours taken twice', () => {
  it('are the people at both times the shorter meeting', () => {
    const projection = projectionOf(world);
    expect(sharedPersonHours(projection, heldPairs(projection))).toBe(2 * 2 * 1);
  });
  it('are unknown when one length is', () => {
    const projection = projectionOf({ ...world, boards: [remit('E'), { ...remit('F'), minutesPerMeeting: null }] });
    expect(sharedPersonHours(projection, heldPairs(projection))).toBeNull();
    const turned = projectionOf({ ...world, boards: [{ ...remit('E'), minutesPerMeeting: null }, remit('F')] });
    expect(sharedPersonHours(turned, heldPairs(turned))).toBeNull();
  });
  it('are none of no pair', () => {
    expect(sharedPersonHours(projectionOf(world), [])).toBe(0);
  });
});
