import { describe, expect, it } from 'vitest';
import {
  formatChance,
  formatDate,
  formatDay,
  formatMeasure,
  formatNumber,
  formatShare,
  formatSpan,
  softened,
} from '../../../client/ui/format.ts';

describe('dates', () => {
  it.each([
    ['2026-09-01', '1 September 2026', '1 Medi 2026'],
    ['2026-09', 'September 2026', 'Medi 2026'],
    ['2026', '2026', '2026'],
    ['2026-11-24T18:00:00Z', '24 November 2026', '24 Tachwedd 2026'],
  ])('%s is as exact as it is known', (partial, english, welsh) => {
    expect(formatDate(partial, 'en', 'long')).toBe(english);
    expect(formatDate(partial, 'cy', 'long')).toBe(welsh);
  });

  it('have short months of our own, in both languages', () => {
    expect(formatDate('2026-09-01', 'en')).toBe('1 Sep 2026');
    expect(formatDate('2026-02-01', 'cy')).toBe('1 Chwe 2026');
  });

  it.each([
    ['Mawrth 2026', 'Fawrth 2026'],
    ['Gorffennaf 2026', 'Orffennaf 2026'],
    ['Tach 2026', 'Dach 2026'],
    ['Rhagfyr 2026', 'Ragfyr 2026'],
    ['Ebrill 2026', 'Ebrill 2026'],
    ['1 Mawrth 2026', '1 Mawrth 2026'],
    ['2026', '2026'],
  ])('%s is %s after a Welsh word that softens', (date, after) => expect(softened(date)).toBe(after));

  it('have a weekday where the day is known, and none where it is not', () => {
    expect(formatDay('2026-09-01', 'en')).toBe('Tue 1 Sep 2026');
    expect(formatDay('2026-09-01', 'cy')).toBe('Maw 1 Medi 2026');
    expect(formatDay('2026-09', 'cy')).toBe('Medi 2026');
  });

  it('span from one to another, and say one day once', () => {
    expect(formatSpan('2019', '2021-06', 'en')).toBe('2019 – Jun 2021');
    expect(formatSpan('2021-06-24', '2021-06-24', 'en')).toBe('24 Jun 2021');
    expect(formatSpan('2019', null, 'en')).toBeNull();
  });

  it.each([
    ['2019-02-01', '2019-02-28', 'Feb 2019'],
    ['2019-02-01', '2020-02-29', 'Feb 2019 – Feb 2020'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2018-01-01', '2020-12-31', '2018 – 2020'],
    ['2019-02-01', '2019-02-27', '1 Feb 2019 – 27 Feb 2019'],
    ['2019-02-02', '2019-02-28', '2 Feb 2019 – 28 Feb 2019'],
  ])('from %s to %s are %s', (from, to, words) => {
    expect(formatSpan(from, to, 'en')).toBe(words);
  });
});

describe('numbers', () => {
  it('are grouped, with a real minus', () => {
    expect(formatNumber(6412.5, 1)).toBe('6,412.5');
    expect(formatNumber(-3)).toBe('−3');
  });

  it('are whole per cent as shares, and have one digit as measures unless whole', () => {
    expect(formatShare(0.274)).toBe('27%');
    expect(formatMeasure(12)).toBe('12');
    expect(formatMeasure(5.93)).toBe('5.9');
    expect(formatMeasure(94.98)).toBe('95');
  });
});

describe('chance', () => {
  it.each([
    [0.000_2, '< 0.001'],
    [0.0042, '0.004'],
    [0.048, '0.05'],
    [0.5, '0.50'],
    [1, '1'],
  ])('%s is %s', (value, text) => {
    expect(formatChance(value)).toBe(text);
  });
});
