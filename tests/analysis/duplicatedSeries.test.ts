// Which of two boards comes first, which of several pairs, and which meetings are told.
import { describe, expect, it } from 'vitest';
import { heldPairs, heldSeries, measureOf, pairsOfMeeting } from '../../server/analysis/index.ts';
import { heldCalendar } from '../../server/analysis/meetings/calendar.ts';
import { projectionOf } from './world.ts';

/** Everybody named was present; each name is a letter. */
const met = (meetings: Record<string, string>) => ({
  attendances: Object.entries(meetings).flatMap(([meeting, people]) =>
    people.split('').map((person) => ({ meeting, person })),
  ),
});
const series = (meetings: Record<string, string>) => heldSeries(projectionOf(met(meetings)));
const pairs = (meetings: Record<string, string>) =>
  heldPairs(projectionOf(met(meetings))).map(({ a, b }) => `${a.meeting.id} ~ ${b.meeting.id}`);

describe('of two boards', () => {
  it('the first by id comes first where they meet as often and as much', () => {
    expect(series({ 'F 2021-03-01': 'AB', 'E 2021-03-02': 'AB' })).toMatchObject([{ a: 'E', b: 'F', meetingsOfA: 1 }]);
  });
  it('else the one that meets less, or has more of its meetings duplicated', () => {
    expect(series({ 'E 2021-03-01': 'AB', 'F 2021-03-02': 'AB', 'E 2021-09-01': 'X' })).toMatchObject([
      { a: 'F', b: 'E', meetingsOfA: 1, meetingsOfB: 2 },
    ]);
    const projection = projectionOf(met({ 'E 2021-03-01': 'AB', 'F 2021-03-02': 'AB', 'E 2021-09-01': 'X' }));
    expect([
      measureOf(projection, 'duplicatedMeetings', 'E', 'F'),
      measureOf(projection, 'duplicatedMeetings', 'F', 'E'),
    ]).toEqual([1, 1]);
    // Both meetings of F are nearest to the first of E, which is nearest to one of them.
    const twice = { 'F 2021-03-05': 'AB', 'E 2021-03-07': 'AB', 'F 2021-03-09': 'AB', 'E 2021-06-01': 'XY' };
    expect(series(twice)).toMatchObject([{ a: 'F', b: 'E', series: true, pairs: { length: 2 } }]);
  });
  it('none does where the one that meets less has no meeting duplicated by its nearest', () => {
    const meetings = { 'E 2021-03-05': 'AB', 'F 2021-03-04': 'XY', 'F 2021-03-07': 'AB' };
    expect(pairs(meetings)).toEqual(['E 2021-03-05 ~ F 2021-03-07']);
    expect(series(meetings)).toEqual([]);
  });
  it('those at both meetings of any pair are told by id, each once', () => {
    const meetings = { 'E 2021-01-01': 'BC', 'F 2021-01-02': 'BC', 'E 2021-06-01': 'AC', 'F 2021-06-02': 'AC' };
    expect(series(meetings)).toMatchObject([{ people: ['A', 'B', 'C'], score: 1 }]);
  });
});

describe('of several pairs of boards', () => {
  // So many meetings of each, of people of their own; `else` of the first board only.
  const all = [
    { boards: 'AB', months: 3, people: ['ab', 'ab'] },
    { boards: 'CD', months: 2, people: ['cd', 'cd'] },
    { boards: 'IJ', months: 2, people: ['ij', 'ij'] },
    { boards: 'GH', months: 2, people: ['ghx', 'ghy'] },
    { boards: 'KL', months: 1, people: ['kl', 'kl'] },
    { boards: 'MN', months: 4, people: ['mn', 'mn'] },
    { boards: 'OP', months: 1, people: ['op', 'op'] },
  ];
  const orders = [all, [...all].reverse(), [3, 0, 5, 2, 6, 4, 1].flatMap((i) => all[i] ?? [])];
  it.each(orders.map((order) => [order.map(({ boards }) => boards).join(' '), order] as const))(
    'series come first, then the most duplicated, the most alike, by id; those below one another last: %s',
    (_, order) => {
      const meetings = order.flatMap(({ boards, months, people }, year) =>
        Array.from({ length: months }, (_month, i) =>
          boards
            .split('')
            .map((board, k) => [`${board} ${2001 + year}-${String(2 * i + 1).padStart(2, '0')}-05`, people[k] ?? '']),
        ).flat(),
      );
      const boards = [
        { id: 'M', partOf: 'N' },
        { id: 'O', reportsTo: ['P'] },
      ];
      const found = heldSeries(projectionOf({ boards, ...met(Object.fromEntries(meetings)) }));
      expect(found.map(({ a, b }) => a + b)).toEqual(['AB', 'CD', 'IJ', 'GH', 'KL', 'MN', 'OP']);
      expect(found.map(({ series: isOne, score }) => [isOne, Math.round(score * 1000)])).toEqual([
        [true, 1000],
        [true, 1000],
        [true, 1000],
        [true, 667],
        [false, 1000],
        [true, 1000],
        [false, 1000],
      ]);
    },
  );
});

describe('of the meetings of another board', () => {
  /** `earlier ~ later`, with → or ← from a meeting to its nearest. */
  const nearest = (meetings: Record<string, string>) =>
    heldPairs(projectionOf(met(meetings))).map(
      ({ a, b, nearestToA, nearestToB }) =>
        `${a.meeting.id} ${nearestToB ? '←' : ''}${nearestToA ? '→' : ''} ${b.meeting.id}`,
    );
  it('one is the nearest from 31 days on either side, and of a month that ends 31 days before', () => {
    expect(nearest({ 'E 2021-03-01': 'AB', 'F 2021-04-01': 'AB' })).toEqual(['E 2021-03-01 ←→ F 2021-04-01']);
    expect(nearest({ 'E 2021-03': 'AB', 'F 2021-05-01': 'AB' })).toEqual(['E 2021-03 ←→ F 2021-05-01']);
  });
  it('the nearest is so whom it shares nobody with, or one', () => {
    const near = { 'E 2021-03-01': 'AB', 'F 2021-03-05': 'AB' };
    for (const others of ['XY', 'AX'])
      expect(nearest({ ...near, 'F 2021-03-04': others })).toEqual(['E 2021-03-01 ← F 2021-03-05']);
  });
  it('one too far away is not, though another may be farther at worst', () => {
    const meetings = { 'F 2021-04': 'AB', 'F 2021-04-10': 'XY', 'E 2021-05-20': 'AB' };
    expect(nearest(meetings)).toEqual(['F 2021-04 ←→ E 2021-05-20']);
  });
  it('of two as near at worst the nearer at best is, then the one with more of the same people, then the earlier', () => {
    const month = { 'F 2021-02': 'AB', 'E 2021-03': 'AB', 'F 2021-04-28': 'XY' };
    expect(nearest(month)).toEqual(['F 2021-02 ←→ E 2021-03']);
    const day = { 'F 2021-03-04': 'AB', 'E 2021-03-05': 'AB' };
    expect(nearest({ ...day, 'F 2021-03-06': 'XY' })).toEqual(['F 2021-03-04 ←→ E 2021-03-05']);
    expect(nearest({ ...day, 'F 2021-03-06': 'AB' })).toEqual([
      'F 2021-03-04 ←→ E 2021-03-05',
      'E 2021-03-05 ← F 2021-03-06',
    ]);
  });
  it('none counts with one of the people of each of two meetings', () => {
    expect(nearest({ 'E 2021-03-01': 'AX', 'F 2021-03-02': 'AY', 'G 2021-03-03': 'AZ' })).toEqual([]);
  });
});

describe('of all meetings', () => {
  it('those known by their year alone, or of nobody known, are not compared', () => {
    const meetings = ['E 2021', 'F 2021-03', 'E 2021-03-01'].map((id) => ({
      board: id.slice(0, 1),
      date: id.slice(2),
    }));
    const attendances = [{ meeting: 'E 2021-03-01', person: 'A' }];
    expect(
      heldCalendar(projectionOf({ meetings, attendances: [...attendances, { meeting: 'E 2021', person: 'A' }] })),
    ).toMatchObject({
      meetings: { length: 1 },
      ofBoard: [[0]],
      ofPerson: [[0]],
      notJudged: 2,
    });
  });
  it('each two have what their own boards have in common', () => {
    const projection = projectionOf({
      boards: [{ id: 'E', themes: ['t'] }, { id: 'F' }, { id: 'G', themes: ['t'] }],
      themes: { t: null },
      ...met({ 'E 2021-03-01': 'AB', 'F 2021-03-02': 'AB', 'G 2021-03-03': 'AB' }),
    });
    expect(heldPairs(projection).map(({ a, b, remits }) => [a.meeting.board + b.meeting.board, remits.themes])).toEqual(
      [
        ['EF', null],
        ['EG', 1],
        ['FG', null],
      ],
    );
  });
  it('pairs come by the earlier meeting, then by the later, whichever of the two is nearest to the other', () => {
    const meetings = {
      'E 2021-03-01': 'AB',
      'G 2021-03-01': 'CD',
      'F 2021-03-02': 'XY',
      'H 2021-03-02': 'CD',
      'F 2021-03-03': 'AB',
    };
    expect(pairs(meetings)).toEqual(['E 2021-03-01 ~ F 2021-03-03', 'G 2021-03-01 ~ H 2021-03-02']);
  });
  it('those that duplicate one are told with that one first, held or planned', () => {
    const seats = ['I', 'J'].flatMap((board) => ['P', 'Q'].map((person) => ({ board, person })));
    const planned = ['I', 'J'].map((board) => ({ board, date: '2022-01-01', planned: true }));
    const { attendances } = met({
      'E 2021-03-01': 'AB',
      'F 2021-03-02': 'AB',
      'G 2021-03-03': 'AB',
      'H 2021-03-04': 'Z',
    });
    const meetings = [
      ...planned,
      ...attendances.map(({ meeting }) => ({ board: meeting.slice(0, 1), date: meeting.slice(2) })),
    ].filter((it, i, list) => list.findIndex((other) => other.board === it.board) === i);
    const projection = projectionOf({ seats, meetings, attendances });
    const of = (meeting: string) =>
      pairsOfMeeting(projection, meeting).map(({ a, b }) => `${a.meeting.board}${b.meeting.board}`);
    expect(of('E 2021-03-01')).toEqual(['EF', 'EG']);
    expect(of('F 2021-03-02')).toEqual(['FE', 'FG']);
    expect(of('J 2022-01-01')).toEqual(['JI']);
    expect([of('H 2021-03-04'), of('nowhere')]).toEqual([[], []]);
  });
});
