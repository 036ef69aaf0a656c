import { expect, test } from 'vitest';
import { coverageOf, spanOf } from '../../server/questions/coverage.ts';

test('a date counts in its quarter, a year in each of its quarters, and empty quarters are there', () => {
  const seen = ['2019', '2019-06', '2019-06-24', '2020-01-01'];
  expect(coverageOf({ all: [...seen, '2020-09'], seen })).toEqual([
    { quarter: '2019-01', count: 1 },
    { quarter: '2019-04', count: 3 },
    { quarter: '2019-07', count: 1 },
    { quarter: '2019-10', count: 1 },
    { quarter: '2020-01', count: 1 },
    { quarter: '2020-04', count: 0 },
    { quarter: '2020-07', count: 0 },
  ]);
});

test('the span is from the first day that a date may mean to the last, each as it is known', () => {
  expect(spanOf(['2019-06', '2018', '2018-01-02', '2019'])).toEqual({ first: '2018', last: '2019' });
});

test('without dates there is neither', () => {
  expect(coverageOf({ all: [], seen: [] })).toEqual([]);
  expect(spanOf([])).toEqual({ first: null, last: null });
});
