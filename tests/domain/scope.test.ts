import { describe, expect, it } from 'vitest';
import { firstDay, lastDay } from '../../server/domain/partialDate.ts';
import { daysOf, defaultScope } from '../../server/domain/scope.ts';

describe('the days of a scope', () => {
  it('are all times by default', () => {
    expect(daysOf(defaultScope)).toEqual({ first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY });
  });

  it('are the days that a date may mean', () => {
    expect(daysOf({ ...defaultScope, asOf: '2019-06' })).toEqual({
      first: firstDay('2019-06-01'),
      last: lastDay('2019-06-30'),
    });
  });

  it('are a window open at either end', () => {
    expect(daysOf({ ...defaultScope, from: '2019' })).toEqual({
      first: firstDay('2019-01-01'),
      last: Number.POSITIVE_INFINITY,
    });
    expect(daysOf({ ...defaultScope, to: '2019' })).toEqual({
      first: Number.NEGATIVE_INFINITY,
      last: lastDay('2019-12-31'),
    });
  });

  it('may be one and the same day', () => {
    expect(daysOf({ ...defaultScope, from: '2019-06-24', to: '2019-06-24' })).toEqual(
      daysOf({ ...defaultScope, asOf: '2019-06-24' }),
    );
  });

  it('refuse a date beside a window', () => {
    expect(() => daysOf({ ...defaultScope, asOf: '2019', to: '2020' })).toThrow(
      expect.objectContaining({ reason: 'asOfWithWindow' }),
    );
  });

  it('refuse a window that ends before it begins', () => {
    expect(() => daysOf({ ...defaultScope, from: '2020', to: '2019' })).toThrow(
      expect.objectContaining({ reason: 'windowBackwards' }),
    );
  });
});
