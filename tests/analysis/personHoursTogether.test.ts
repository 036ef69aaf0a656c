import { describe, expect, it } from 'vitest';
import { personHoursTogether } from '../../server/analysis/meetings/personHoursTogether.ts';
import { projectionOf, type World } from './world.ts';

type Seats = NonNullable<World['seats']>;
const sat = (board: string, person: string, from: string, to = from): Seats[number] => ({ board, person, from, to });
/** Of the boards that `hours` names, in the order of their ids; others that have seats are there, too, and meet as often as A. */
const together = (seats: Seats, hours: Record<string, number | null>) => {
  const ids = [...new Set(['A', ...Object.keys(hours), ...seats.map(({ board }) => board)])];
  const boards = ids.map((id) => ({
    id,
    meetingsPerYear: hours[id] === undefined ? 1 : hours[id],
    minutesPerMeeting: 60,
  }));
  const projection = projectionOf({ boards, seats });
  return personHoursTogether(
    projection,
    Object.keys(hours).map((id) => projection.indexOfBoard.get(id) ?? -1),
  );
};
const [in2018, in2019] = [17_532, 17_897];

describe('the person-hours of boards together', () => {
  it('are those of the first day with the most', () => {
    const seats = [
      sat('A', 'Ann', '2018', '2019'),
      sat('B', 'Bob', '2019'),
      sat('A', 'Cat', '2021', '2022'),
      sat('B', 'Dan', '2022'),
    ];
    expect(together(seats, { A: 1, B: 2 })).toEqual({ hours: 3, day: in2019 });
  });
  it('are of those who sit on that day, not of those gone before', () => {
    const seats = [sat('A', 'Ann', '2018'), ...['Bob', 'Cat'].map((person) => sat('A', person, '2019'))];
    expect(together(seats, { A: 3 })).toEqual({ hours: 6, day: in2019 });
  });
  it('one who leaves and one who comes the day after are not there together', () => {
    expect(together([sat('A', 'Ann', '2018'), sat('A', 'Bob', '2019')], { A: 1 })).toEqual({ hours: 1, day: in2018 });
    expect(together([sat('A', 'Ann', '2018', '2019-01-01'), sat('A', 'Bob', '2019')], { A: 1 })).toEqual({
      hours: 2,
      day: in2019,
    });
  });
  it('are not taken for more on a later day by the rounding of a sum', () => {
    const seats = [sat('A', 'Ann', '2018'), sat('B', 'Bob', '2019'), sat('C', 'Cat', '2019')];
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(together(seats, { A: 0.3, B: 0.1, C: 0.2 })?.day).toBe(in2018);
  });
  it('are of those boards alone, and of their own seats', () => {
    const seats = [sat('A', 'Ann', '2018', '2019'), sat('B', 'Bob', '2019'), sat('C', 'Cat', '2017')];
    expect(together(seats, { A: 1 })).toEqual({ hours: 1, day: in2018 });
    expect(together(seats, { B: 1 })).toEqual({ hours: 1, day: in2019 });
  });
  it('have no day where they go back without a beginning', () => {
    expect(together([{ board: 'A', person: 'Ann' }], { A: 2 })).toEqual({ hours: 2, day: null });
  });
  it('leave out boards of unknown hours, and are unknown where those of none with people are known', () => {
    const seats = [sat('A', 'Ann', '2018'), sat('B', 'Bob', '2018')];
    expect(together(seats, { A: 1, B: null })).toEqual({ hours: 1, day: in2018 });
    expect(together(seats, { A: null, B: null })).toBeNull();
    expect(together([], { A: 1 })).toBeNull();
    expect(together(seats, {})).toBeNull();
  });
});
