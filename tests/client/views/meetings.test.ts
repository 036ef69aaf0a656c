import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../client/ui/calendarModel.ts';
import {
  dayAfter,
  daysOf,
  dayText,
  endsOf,
  firstDay,
  type MeetingMonth,
  mondaysOf,
  monthNumber,
  monthsFrom,
  monthText,
  monthWritten,
  nearestMonth,
  startingMonth,
  startingSpan,
} from '../../../client/ui/months.ts';
import { rateOf } from '../../../client/views/meetings/rateOf.ts';
import {
  type MeetingWindow,
  orderOf,
  timelineOf,
  type WindowMeeting,
  walkedTo,
} from '../../../client/views/meetings/timelineModel.ts';

const board = (id: string) => ({ id, name: id, nameCy: null });
function meeting(of: string, date: string, planned = false): WindowMeeting {
  return { id: `${of} ${date}`, date, start: null, end: null, title: null, planned, board: board(of) };
}
const end = ({ id, date, board }: WindowMeeting) => ({ id, date, board });
const pair = (a: WindowMeeting, b: WindowMeeting) => ({ a: end(a), b: end(b) });
function windowOf(meetings: WindowMeeting[], more: Partial<MeetingWindow> = {}): MeetingWindow {
  return { totalCount: meetings.length, meetings, duplicated: [], clashes: [], ...more };
}
const some = (...months: string[]) => months.map((month) => ({ month, held: 20, planned: 0 }));
const nameOf = ({ name }: { name: string }): string => name;
const june = { first: monthNumber('2021-06'), count: 1 };

describe('a window of months', () => {
  it('counts months, and days as exactly as a date is known', () => {
    expect(monthText(monthNumber('2019-12') + 1)).toBe('2020-01');
    expect(monthNumber('2019')).toBe(monthNumber('2019-01-31'));
    expect(dayAfter('2020-02') - firstDay('2020-02')).toBe(29);
    expect(dayAfter('2021') - firstDay('2021')).toBe(365);
    expect(dayAfter('2021-06-24') - firstDay('2021-06-24')).toBe(1);
    expect(daysOf(june)).toEqual({ from: firstDay('2021-06-01'), to: firstDay('2021-07-01') });
    expect(mondaysOf(june).map(dayText)).toEqual(['2021-06-07', '2021-06-14', '2021-06-21', '2021-06-28']);
    expect(endsOf({ ...june, count: 6 })).toEqual({ from: '2021-06', to: '2021-11' });
  });

  it('is read from an address only where it is one, and does not pass the years that can be written', () => {
    expect(monthWritten('2021-06')).toBe(june.first);
    expect(['2021-13', '2021-00', '2021', '+12021-06', '', undefined].map(monthWritten)).toEqual(Array(6).fill(null));
    expect(endsOf(monthsFrom(monthNumber('9999-12'), 6))).toEqual({ from: '9999-07', to: '9999-12' });
    expect(endsOf(monthsFrom(monthNumber('0000-02') - 6, 6))).toEqual({ from: '0000-01', to: '0000-06' });
    expect(monthsFrom(june.first, 12).first).toBe(june.first);
    expect(daysOf(monthsFrom(monthNumber('9999-12'), 1))).toEqual({
      from: firstDay('9999-12-01'),
      to: firstDay('9999-12-31') + 1,
    });
    expect(dayText(firstDay('0001-01-01'))).toBe('0001-01-01');
  });

  it('begins a little before the date in view, or ends with the last meetings', () => {
    const begin = (months: MeetingMonth[], asOf: string | null, count = 6) =>
      monthText(startingMonth({ months, asOf, today: '2026-11-26', count }));
    const planned = { month: '2022-02', held: 0, planned: 1 };
    expect(begin(some('2019-06', '2021-12'), null)).toBe('2021-07');
    expect(begin([...some('2019-06', '2021-12'), planned], null)).toBe('2021-10');
    expect(begin([...some('2021-12'), planned], null, 1)).toBe('2021-12');
    expect(begin([planned], null)).toBe('2021-09');
    expect(begin(some('2019-06', '2021-12'), '2019-06-10')).toBe('2019-04');
    expect(begin(some('2019-06', '2021-12'), '2019', 12)).toBe('2019-01');
    expect(begin(some('2021-03', '2021'), null, 1)).toBe('2021-03');
    expect(begin(some('2021'), null, 12)).toBe('2021-01');
    expect(begin([], null, 1)).toBe('2026-11');
  });

  it('is a year where half of one shows next to nothing', () => {
    const start = { asOf: null, today: '2026-11-26' };
    expect(startingSpan({ ...start, months: some('2021-12') })).toBe('half');
    expect(startingSpan({ ...start, months: [{ month: '2021-12', held: 1, planned: 2 }] })).toBe('year');
    expect(startingSpan({ ...start, months: some('2021') })).toBe('year');
  });

  it('knows the last month before that has meetings, else the first after', () => {
    expect(nearestMonth(some('2019-06', '2020', '2020-01', '2022-03'), june)).toBe(monthNumber('2020-01'));
    expect(nearestMonth(some('2022-03', '2023-01', '2020'), june)).toBe(monthNumber('2022-03'));
    expect(nearestMonth(some('2021-06', '2020'), june)).toBeNull();
  });
});

describe('the timeline', () => {
  it('has a mark at the middle of a known day, and a bar over all days that a meeting may be on', () => {
    const { rows } = timelineOf(
      windowOf([meeting('a', '2021-06-01'), meeting('a', '2021-06'), meeting('b', '2021')]),
      june,
      nameOf,
    );
    expect(rows.map(({ board: { id }, marks }) => [id, marks.map(({ from, to, exact }) => [from, to, exact])])).toEqual(
      [
        [
          'a',
          [
            [0.5 / 30, 0.5 / 30, true],
            [0, 1, false],
          ],
        ],
        ['b', [[0, 1, false]]],
      ],
    );
  });

  it('puts boards that duplicate each other side by side, the most duplicated first, the others by name', () => {
    const boards = ['a', 'b', 'c', 'd', 'e'].map(board);
    const tie = (one: string, other: string) => ({ a: { board: board(one) }, b: { board: board(other) } });
    const order = (...ties: [string, string][]) =>
      orderOf(
        boards,
        ties.map(([x, y]) => tie(x, y)),
        nameOf,
      ).map(({ id }) => id);
    expect(order()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(order(['e', 'c'])).toEqual(['c', 'e', 'a', 'b', 'd']);
    expect(order(['b', 'c'], ['a', 'e'], ['e', 'a'])).toEqual(['a', 'e', 'b', 'c', 'd']);
    const chain = order(['a', 'd'], ['a', 'd'], ['d', 'b'], ['b', 'a']);
    expect(chain.slice(0, 3).join('')).toMatch(/^(adb|bda)$/);
    expect(chain.slice(3)).toEqual(['c', 'e']);
  });

  it('draws a capsule about a pair on neighbouring rows, and none where one of the two is not in the window', () => {
    const [a, b, c] = [meeting('a', '2021-06-02'), meeting('b', '2021-06-04'), meeting('c', '2021-06-03')];
    const outside = meeting('b', '2021-07-01');
    const { rows, capsules } = timelineOf(
      windowOf([a, c, b], {
        duplicated: [pair(a, b), pair(c, outside)],
        clashes: [{ a: { id: c.id }, b: { id: outside.id } }],
      }),
      june,
      nameOf,
    );
    expect(capsules).toEqual([{ key: `${a.id} ${b.id}`, top: 0, rows: 2, from: 1.5 / 30, to: 3.5 / 30 }]);
    expect(rows.map(({ duplicated }) => duplicated)).toEqual([true, true, true]);
    expect(rows.map(({ marks }) => marks[0]?.clashes)).toEqual([0, 0, 1]);
  });

  it('is walked by arrows, to the nearest in time on the next row, never past its edges', () => {
    const meetings = [meeting('a', '2021-06-02'), meeting('a', '2021-06-20'), meeting('b', '2021-06-18')];
    const { rows } = timelineOf(windowOf(meetings), june, nameOf);
    const walk = (row: number, place: number, key: string) => {
      const to = walkedTo(rows, { row, place }, key);
      return to && [to.row, to.place];
    };
    expect(walk(0, 0, 'ArrowRight')).toEqual([0, 1]);
    expect(walk(0, 2, 'ArrowRight')).toEqual([0, 2]);
    expect(walk(0, 0, 'ArrowLeft')).toEqual([0, 0]);
    expect(walk(1, 1, 'ArrowUp')).toEqual([0, 2]);
    expect(walk(0, 0, 'ArrowDown')).toEqual([1, 0]);
    expect(walk(1, 1, 'ArrowDown')).toEqual([1, 1]);
    expect(walk(0, 2, 'Home')).toEqual([0, 0]);
    expect(walk(0, 0, 'End')).toEqual([0, 2]);
    expect(walk(0, 0, 'a')).toBeNull();
  });
});

describe('the calendar', () => {
  it('has whole weeks from Monday, each meeting on its day, and those of unknown day apart', () => {
    const month = calendarOf([meeting('a', '2021-06-24'), meeting('b', '2021-06')], june.first);
    expect(month.weeks.map((week) => week.map(({ date }) => date.slice(5)))).toHaveLength(5);
    expect(month.weeks[0]?.map(({ date, inside }) => [date, inside]).slice(0, 2)).toEqual([
      ['2021-05-31', false],
      ['2021-06-01', true],
    ]);
    expect(month.busy.map(({ date, meetings }) => [date, meetings.length])).toEqual([['2021-06-24', 1]]);
    expect(month.someDay.map(({ id }) => id)).toEqual(['b 2021-06']);
    expect(calendarOf([], monthNumber('2021-02')).weeks).toHaveLength(4);
  });

  it('names every day apart, at either end of the years too', () => {
    for (const end of ['0000-01', '9999-12']) {
      const days = calendarOf([], monthNumber(end)).weeks.flatMap((week) => week.map(({ date }) => date));
      expect(new Set(days).size).toBe(days.length);
    }
  });
});

describe('a stated rate', () => {
  it('is a number above nought, with a point or a comma; anything else is none', () => {
    expect(['38', '38.5', '38,5'].map(rateOf)).toEqual([38, 38.5, 38.5]);
    expect(['', '0', '-3', 'x', '1e9', undefined].map(rateOf)).toEqual([null, null, null, null, null, null]);
  });
});
