import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoardwalkError } from '../../server/domain/errors.ts';
import { addMonths, dayText, firstDay, isPartialDate, lastDay, partialDate } from '../../server/domain/partialDate.ts';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

describe('a partial date', () => {
  it.each(['2019', '2019-06', '2019-06-24', '2020-02-29', '0001-01-01'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
    expect(partialDate(text)).toBe(text);
  });

  it.each([
    '',
    '19',
    '2019-13',
    '2019-00',
    '2019-6',
    '2021-02-31',
    '2021-02-29',
    '2019-06-00',
    '2019-06-24T10:00',
    ' 2019',
    '２０１９',
  ])('%j is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(() => partialDate(text)).toThrow(BoardwalkError);
  });

  it('says which value is no date, as bad input', () => {
    expect(() => partialDate('2021-02-31')).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', reason: 'notADate', values: { value: '2021-02-31' } }),
    );
  });

  it.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-06', '2019-06-01', '2019-06-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2019-06-24', '2019-06-24', '2019-06-24'],
  ])('%s is the days from %s to %s', (date, first, last) => {
    expect(dayText(firstDay(date))).toBe(first);
    expect(dayText(lastDay(date))).toBe(last);
  });

  it('counts days from 1970-01-01', () => {
    expect(firstDay('1970-01-01')).toBe(0);
    expect(firstDay('1970-03-01')).toBe(59);
    expect(firstDay('0099')).toBeLessThan(firstDay('1999'));
  });

  it('comes back from its day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect([firstDay(dayText(day)), lastDay(dayText(day))]).toEqual([day, day]);
      }),
    );
  });

  it('orders as its text does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(dayText(a) < dayText(b)).toBe(a < b);
      }),
    );
  });
});

describe('months added', () => {
  it.each([
    ['2019-06-01', 12, '2020-06-01'],
    ['2019-06-30', 12, '2020-06-30'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2021-12-31', 2, '2022-02-28'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2021-05-05', 0, '2021-05-05'],
  ])('%s and %i months are %s', (date, months, sum) => {
    expect(dayText(addMonths(firstDay(date), months))).toBe(sum);
  });

  it('never go backwards', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(600), fc.nat(30), (day, months, more) => {
        expect(addMonths(day + more, months)).toBeGreaterThanOrEqual(addMonths(day, months));
      }),
    );
  });
});
