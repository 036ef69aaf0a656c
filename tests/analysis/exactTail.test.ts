import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draws, tails } from '../../server/analysis/overlap/significance/poissonBinomial.ts';
import { relativeError } from './exactTail.ts';

const allowed = 1e-9;
/** Below this a double has no more than a few digits left. */
const least = 1e-300;
const judged = (draws: readonly Draws[], s: number) => {
  const tail = tails(draws, s)[s] ?? Number.NaN;
  return { tail, error: tail > least ? relativeError(draws, s, tail) : 0 };
};

describe('against whole numbers', () => {
  it('the oracle sees an error where there is one', () => {
    const draws = [{ chance: 0.3, count: 5 }];
    const tail = tails(draws, 3)[3] ?? 0;
    expect(relativeError(draws, 3, tail)).toBeLessThan(1e-15);
    expect(relativeError(draws, 3, tail * (1 + 1e-8))).toBeGreaterThan(allowed);
    expect(relativeError([{ chance: 0.5, count: 2 }], 2, 0.25)).toBe(0);
  });

  it('every tail of unequal draws is right to nine figures', () => {
    const draws = fc.array(
      fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), count: fc.integer({ min: 1, max: 6 }) }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(draws, fc.integer({ min: 0, max: 30 }), (all, s) => {
        const possible = all.reduce((sum, { count }) => sum + count, 0);
        expect(judged(all, Math.min(s, possible)).error).toBeLessThan(allowed);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['far out', [{ chance: 1e-12, count: 24 }], 24],
    [
      'farther',
      [
        { chance: 1e-7, count: 30 },
        { chance: 1e-9, count: 10 },
      ],
      38,
    ],
    [
      'rare and near certain together',
      [
        { chance: 1e-9, count: 12 },
        { chance: 1 - 1e-9, count: 12 },
      ],
      20,
    ],
    ['near certain', [{ chance: 0.999_999, count: 30 }], 30],
    [
      'busy people and many idle ones',
      [
        { chance: 0.4, count: 3 },
        { chance: 0.01, count: 20 },
        { chance: 1e-5, count: 40 },
      ],
      25,
    ],
  ])('so is one %s', (_, draws, s) => {
    const { tail, error } = judged(draws, s);
    expect(tail).toBeGreaterThan(least);
    expect(error).toBeLessThan(allowed);
  });
});
