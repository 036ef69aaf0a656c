// Hours in significant overlaps: a world that one can reckon by hand, and many small ones against going through every year and every seat.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBoards, measureOf, type Projection } from '../../server/analysis/index.ts';
import { significantHoursOf } from '../../server/analysis/whole/significantHours.ts';
import { firstDay } from '../../server/domain/partialDate.ts';
import { membership, projectionOf } from './world.ts';

const value = (projection: Projection, id: string) => measureOf(projection, id);

describe('hours in significant overlaps', () => {
  const crowd = (from: number, count: number) => Array.from({ length: count }, (_, i) => `P${from + i}`);
  const boardsOf = {
    A: crowd(0, 8),
    B: [...crowd(0, 8), 'P90'],
    C: crowd(20, 8),
    D: [...crowd(30, 7), 'P0'],
    E: crowd(40, 8),
  };
  const known = membership(boardsOf);
  const world = {
    ...known,
    boards: ['A', 'B', 'C', 'D'].map((id, i) => ({ id, meetingsPerYear: i + 1, minutesPerMeeting: 60 })),
  };
  it('are those of the eight who are on both of two boards beyond chance, on these two', () => {
    const projection = projectionOf(world);
    expect(compareBoards(projection, 'A', 'B').significant).toBe(true);
    expect(compareBoards(projection, 'A', 'D').significant).toBe(false);
    const all = 8 * 1 + 9 * 2 + 8 * 3 + 8 * 4;
    expect(significantHoursOf(projection)).toEqual({ share: (8 * 1 + 8 * 2) / all, hours: all, day: null });
    expect(value(projection, 'significantHours')).toBe(24 / 82);
  });
  it('over a window are those of the day with the most hours', () => {
    const dated = {
      ...world,
      seats: (world.seats ?? []).map((seat) => ({
        ...seat,
        ...(seat.board === 'C' ? { from: '2019', to: '2019' } : {}),
      })),
    };
    expect(significantHoursOf(projectionOf(dated))).toEqual({ share: 24 / 82, hours: 82, day: 17_897 });
    expect(significantHoursOf(projectionOf(dated, { asOf: '2021' }))?.hours).toBe(58);
  });
  it('are unknown where no hours are known', () => {
    expect(value(projectionOf(known), 'significantHours')).toBeNull();
  });
});

describe('in every small landscape', () => {
  const boards = ['A', 'B', 'C', 'D', 'E'];
  const crews = [0, 1, 2, 3].map((crew) => Array.from({ length: 9 }, (_, i) => `Crew ${crew} ${i}`));
  const everybody = crews.flat();
  const years = Array.from({ length: 9 }, (_, i) => 2009 + i);
  type Sitting = { board: string; person: string; from?: string; to?: string };
  type Meeting = { id: string; meetingsPerYear: number | null; minutesPerMeeting: number | null };

  const dates = fc.option(
    fc.record({ from: fc.integer({ min: 2010, max: 2013 }), years: fc.integer({ min: 0, max: 3 }) }),
    { freq: 2 },
  );
  // Mostly one of three crews, all at once, so that some pairs are beyond chance and most are not; and a few who sit at odd times.
  const crewOf = (board: string) =>
    fc
      .record({ crew: fc.constantFrom(...crews), time: dates })
      .map(({ crew, time }) => crew.map((person) => dated(board, person, time)));
  const strays = fc.array(fc.tuple(fc.constantFrom(...boards), fc.constantFrom(...everybody), dates), {
    maxLength: 12,
  });
  const landscape = fc.record({
    boards: fc.tuple(
      ...boards.map((id) =>
        fc.record({
          id: fc.constant(id),
          meetingsPerYear: fc.constantFrom(1, 4, 12, null),
          minutesPerMeeting: fc.constantFrom(60, 90, 60, 90, null),
        }),
      ),
    ),
    seats: fc
      .tuple(fc.tuple(...boards.map(crewOf)), strays)
      .map(([crew, some]) => [...crew.flat(), ...some.map(([board, person, time]) => dated(board, person, time))]),
  });

  function dated(board: string, person: string, time: { from: number; years: number } | null): Sitting {
    return time === null
      ? { board, person }
      : { board, person, from: String(time.from), to: String(time.from + time.years) };
  }

  // Nobody comes or goes but at the turn of a year; before the second year stands for all time without a beginning.
  function byHand(projection: Projection, seats: readonly Sitting[], meetings: readonly Meeting[]) {
    const hoursOf = (board: string) => {
      const { meetingsPerYear, minutesPerMeeting } = meetings.find(({ id }) => id === board) as Meeting;
      return meetingsPerYear === null || minutesPerMeeting === null ? 0 : (meetingsPerYear * minutesPerMeeting) / 60;
    };
    const holds = ({ from, to }: Sitting, year: number) => !from || (Number(from) <= year && year <= Number(to));
    const there = (year: number) =>
      boards.flatMap((board) =>
        everybody
          .filter((person) => seats.some((seat) => seat.board === board && seat.person === person && holds(seat, year)))
          .map((person) => ({ board, person })),
      );
    const hours = (some: readonly Sitting[]) => some.reduce((sum, { board }) => sum + hoursOf(board), 0);
    const most = Math.max(...years.map((year) => hours(there(year))));
    if (most === 0) return null;
    const year = years.find((it) => hours(there(it)) === most) as number;
    const isMarked = ({ board, person }: Sitting) =>
      boards
        .filter((other) => other !== board)
        .map((other) => compareBoards(projection, board, other))
        .some((pair) => pair.significant && pair.people.includes(person));
    return {
      share: hours(there(year).filter(isMarked)) / most,
      hours: most,
      day: year === years[0] ? null : firstDay(String(year)),
    };
  }

  it('they are what going through years, seats and pairs gives', () => {
    fc.assert(
      fc.property(landscape, ({ boards: meetings, seats }) => {
        const projection = projectionOf({ boards: meetings, seats });
        expect(significantHoursOf(projection)).toEqual(byHand(projection, seats, meetings));
      }),
    );
  });
});
