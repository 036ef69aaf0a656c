import { describe, expect, it } from 'vitest';
import { timeText } from '../../server/analysis/index.ts';
import { hoursOfBoard, meetingsPerYear, minutesOfBoard } from '../../server/analysis/meetings/cadence.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { projectionOf, type World } from './world.ts';

type Board = NonNullable<World['boards']>[number];
type Meeting = NonNullable<World['meetings']>[number];

/** Meetings a year, minutes each, hours a year. */
const cadence = (meetings: Partial<Meeting>[], board: Partial<Board> = {}, scope: Partial<Scope> = {}) => {
  const held = meetings.map((it, i) => ({ id: `m${i}`, board: 'E', date: '2021-01-01', ...it }));
  const projection = projectionOf({ boards: [{ id: 'E', ...board }], meetings: held }, scope);
  return [meetingsPerYear, minutesOfBoard, hoursOfBoard].map((of) => of(projection, 'E'));
};
const on = (...dates: string[]) => dates.map((date) => ({ date }));
const lasting = (...times: [string | null, string | null][]) => times.map(([start, end]) => ({ start, end }));
const three = on('2021-01-01', '2021-01-11', '2021-01-31');
const hourLong = three.map((it) => ({ ...it, start: '10:00', end: '11:00' }));

describe('how often a board meets', () => {
  it('is the median gap of its held meetings, in whatever order they are written down', () => {
    // 28, 10 and 21 days; then 31 more.
    expect(cadence(on('2021-03-01', '2021-01-29', '2021-01-01', '2021-02-08'))).toEqual([365.25 / 21, null, null]);
    expect(cadence(on('2021-03-01', '2021-01-29', '2021-01-01', '2021-02-08', '2021-04-01'))[0]).toBe(365.25 / 24.5);
  });
  it('is known from three days on, each counted once', () => {
    expect(cadence(three)[0]).toBe(365.25 / 15);
    expect(cadence(three.slice(1))[0]).toBeNull();
    expect(cadence([...three.slice(1), ...three.slice(1)])[0]).toBeNull();
  });
  it('is not told by months and years, nor by meetings that are only planned or of another board', () => {
    expect(cadence(on('2021-01-01', '2021-01-29', '2021-02', '2021', '2021-03-01'))[0]).toBe(365.25 / 29.5);
    expect(cadence(three.map((it) => ({ ...it, planned: true })))).toEqual([null, null, null]);
    expect(cadence(three.map((it) => ({ ...it, board: 'F' })))).toEqual([null, null, null]);
  });
});

describe('how long a board meets', () => {
  it('is the median of three lengths that are known, or more', () => {
    const known = lasting(['10:15', '11:45'], ['09:00', '10:00'], ['14:30', '16:30']);
    expect(cadence(known)).toEqual([null, 90, null]);
    expect(cadence([...known, ...lasting(['10:00', '13:00'])])[1]).toBe(105);
    expect(cadence(known.slice(1))[1]).toBeNull();
  });
  it('is not told by meetings of which one end is unknown, or that end before they have lasted', () => {
    const known = lasting(['10:15', '11:45'], ['09:00', '10:00']);
    expect(cadence([...known, ...lasting(['10:00', null], [null, '12:00'], [null, null])])[1]).toBeNull();
    const slips = lasting(['12:00', '12:00'], ['12:00', '09:00']);
    expect(cadence([...known, ...slips])[1]).toBeNull();
    expect(cadence([...known, ...slips, ...lasting(['14:30', '16:30'])])[1]).toBe(90);
  });
});

describe('the cadence of a board', () => {
  it('is what is stated, whatever its meetings tell', () => {
    expect(cadence(hourLong, { meetingsPerYear: 4, minutesPerMeeting: 90 })).toEqual([4, 90, 6]);
    expect(cadence(hourLong, { meetingsPerYear: 4 })).toEqual([4, 60, 4]);
    expect(cadence(hourLong, { minutesPerMeeting: 90 })).toEqual([365.25 / 15, 90, ((365.25 / 15) * 90) / 60]);
  });
  it('is what is stated alone, where only that counts', () => {
    expect(cadence(hourLong, {}, { certainty: 'STATED_ONLY' })).toEqual([null, null, null]);
    expect(cadence(hourLong, { minutesPerMeeting: 90 }, { certainty: 'STATED_ONLY' })).toEqual([null, 90, null]);
  });
  it('is unknown of a board that is not there', () => {
    const nothing = projectionOf({});
    expect([meetingsPerYear, minutesOfBoard, hoursOfBoard].map((of) => of(nothing, 'nowhere'))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

it('minutes since midnight read as a time of day', () => {
  expect([0, 59, 60, 545, 810, 1439].map(timeText)).toEqual(['00:00', '00:59', '01:00', '09:05', '13:30', '23:59']);
});
