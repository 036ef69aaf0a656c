import { describe, expect, it } from 'vitest';
import { dayOf, type PairMeeting, pairCalendar, spanOf } from '../../../client/views/overlaps/pairCalendar.ts';

function meeting(id: string, board: string, date: string, more: Partial<PairMeeting> = {}): PairMeeting {
  return {
    id,
    date,
    start: null,
    title: null,
    planned: false,
    board: { id: board },
    duplicates: [],
    clashes: [],
    ...more,
  };
}
const duplicate = (id: string, board: string) => ({
  b: { id, board: { id: board } },
  sharedPeople: 2,
  reasons: ['Why.'],
});
const clash = (a: string, b: string) => ({
  a: { id: a },
  b: { id: b },
  from: '10:00',
  people: [{ id: 'ann', name: 'Ann' }],
});

describe('the meetings of two boards', () => {
  const meetings = [
    meeting('a1', 'a', '2024-03-01', {
      duplicates: [duplicate('b1', 'b'), duplicate('elsewhere', 'c')],
      clashes: [clash('b1', 'a1'), clash('a1', 'elsewhere')],
    }),
    meeting('b1', 'b', '2024-03-02', { duplicates: [duplicate('a1', 'a')], clashes: [clash('b1', 'a1')] }),
  ];

  it('are tied once, from the first board to the second, and to no other', () => {
    const { duplicates, clashes } = pairCalendar(meetings, 'a');
    expect(duplicates.map(({ a, b, reasons }) => [a.id, b.id, reasons])).toEqual([['a1', 'b1', ['Why.']]]);
    expect(clashes.map(({ a, b, people }) => [a.id, b.id, people.length])).toEqual([['a1', 'b1', 1]]);
  });
  it('are tied from the other side likewise', () => {
    expect(pairCalendar(meetings, 'b').duplicates.map(({ a, b }) => [a.id, b.id])).toEqual([['b1', 'a1']]);
  });
});

describe('the line that they stand on', () => {
  it('goes from the first to the last, with the years that begin well within', () => {
    const span = spanOf(['2022-07-01', '2020-07-01', '2021-07-01'].map((date) => meeting(date, 'a', date)));
    expect(span).toMatchObject({ first: '2020-07-01', last: '2022-07-01' });
    expect(['2020-07-01', '2021-07-01', '2022-07-01'].map((date) => span?.place(date))).toEqual([0, 0.5, 1]);
    expect(span?.years.map(({ year }) => year)).toEqual([2021, 2022]);
  });
  it('has a single meeting in the middle, and is none without any', () => {
    expect(spanOf([meeting('1', 'a', '2020')])?.place('2020')).toBe(0.5);
    expect(spanOf([])).toBeNull();
  });
  it('puts a date that is known by its month or year in the middle of it', () => {
    expect(dayOf('2024-03') - dayOf('2024-03-01')).toBe(15);
    expect(dayOf('2024') - dayOf('2024-01-01')).toBe(182);
  });
});
