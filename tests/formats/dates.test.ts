import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText } from '../../server/domain/partialDate.ts';
import { readDate, readTime } from '../../server/formats/words/dates.ts';

describe('a date', () => {
  it.each([
    ['2019', '2019'],
    ['2019-06', '2019-06'],
    ['2019-6-4', '2019-06-04'],
    ['2021-06-24T00:00:00', '2021-06-24'],
    ['24/06/2021', '2021-06-24'],
    ['4.6.2021', '2021-06-04'],
    ['06/2021', '2021-06'],
    ['24 June 2021', '2021-06-24'],
    ['Thursday 24th of June 2021', '2021-06-24'],
    ['24 JUN 2021', '2021-06-24'],
    ['June 2021', '2021-06'],
    ['24 Mehefin 2021', '2021-06-24'],
    ['1af Ionawr 2022', '2022-01-01'],
    ['Dydd, 3 Mai 2022', '2022-05-03'],
    ['Tachwedd 2020', '2020-11'],
  ])('%s is %s', (text, date) => expect(readDate(text)).toBe(date));

  it.each([
    '31/02/2021',
    '06/24/2021',
    '24/06/21',
    '31 June 2021',
    '24 Juvember 2021',
    '2021-13',
    'soon',
    '',
    '20211',
    '2021-06-24T10:00',
  ])('%j is none', (text) => expect(readDate(text)).toBeNull());

  it('is the same day first as it is in ISO form', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const date = dayText(day);
        expect(readDate(date.split('-').reverse().join('/'))).toBe(date);
      }),
    );
  });
});

describe('a time', () => {
  it.each([
    ['13:30', '13:30'],
    ['9.30', '09:30'],
    ['1.30 pm', '13:30'],
    ['12pm', '12:00'],
    ['12:05am', '00:05'],
    ['13:30:00', '13:30'],
  ])('%s is %s', (text, time) => expect(readTime(text)).toBe(time));

  it.each(['25:00', '13:60', '13', '13pm', '0am', 'noon', ''])('%j is none', (text) =>
    expect(readTime(text)).toBeNull(),
  );
});
