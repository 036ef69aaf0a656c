import { describe, expect, it } from 'vitest';
import { datesBackFrom } from '../../server/questions/trend.ts';

describe('the dates of a trend', () => {
  it('are a quarter apart, oldest first, up to the day asked for', () => {
    expect(datesBackFrom('2024-02-29', 1)).toEqual([
      '2023-02-28',
      '2023-05-29',
      '2023-08-29',
      '2023-11-29',
      '2024-02-29',
    ]);
  });

  it('are no more exact than that one', () => {
    expect(datesBackFrom('2021-01', 1)).toEqual(['2020-01', '2020-04', '2020-07', '2020-10', '2021-01']);
    expect(datesBackFrom('2021', 3)).toEqual(['2018', '2019', '2020', '2021']);
  });

  it('are of month ends where a month is shorter, and return to the day itself', () => {
    expect(datesBackFrom('2021-05-31', 1)).toEqual([
      '2020-05-31',
      '2020-08-31',
      '2020-11-30',
      '2021-02-28',
      '2021-05-31',
    ]);
  });
});
