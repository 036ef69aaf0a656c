import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureOf } from '../../server/analysis/index.ts';
import { hypergeometricTail } from '../../server/analysis/overlap/hypergeometric.ts';
import { davis } from './davis.ts';
import { membership, projectionOf } from './world.ts';

const choose = (n: number, k: number): bigint => {
  let product = 1n;
  for (let i = 0; i < k; i++) product = (product * BigInt(n - i)) / BigInt(i + 1);
  return k < 0 || k > n ? 0n : product;
};

/** The tail as a fraction of whole numbers, with 330 decimal places. */
function slowTail(s: number, a: number, b: number, n: number): number {
  let sum = 0n;
  for (let x = Math.max(s, 0); x <= Math.min(a, b); x++) sum += choose(a, x) * choose(n - a, b - x);
  const digits = 330;
  const text = ((sum * 10n ** BigInt(digits)) / choose(n, b)).toString();
  return Number(`${text}e-${digits}`);
}

describe('the chance by lot', () => {
  it('of two and two out of four sharing both is 1/6, sharing one or more 5/6', () => {
    expect(hypergeometricTail(2, 2, 2, 4)).toBeCloseTo(1 / 6, 15);
    expect(hypergeometricTail(1, 2, 2, 4)).toBeCloseTo(5 / 6, 15);
  });
  it('of events 8 and 9, both attended by nine of eighteen women, is 15561/18564', () => {
    // C(18, 12) = 18564; P(X ≥ 9) = [C(14,9)C(4,3) + C(14,10)C(4,2) + C(14,11)C(4,1) + C(14,12)] / 18564
    expect(measureOf(projectionOf(davis), 'hypergeometric', 'E8', 'E9')).toBeCloseTo(
      (2002 * 4 + 1001 * 6 + 364 * 4 + 91) / 18564,
      14,
    );
  });
  it('is certain where there is no room for fewer', () => {
    expect(hypergeometricTail(3, 4, 4, 5)).toBe(1);
    expect(hypergeometricTail(4, 4, 4, 5)).toBeCloseTo(1 / 5, 15);
  });
  it('of boards that share nobody, or are empty, is 1', () => {
    const projection = projectionOf({ ...membership({ A: ['Ann'], B: ['Bob'], C: [] }) });
    expect([
      measureOf(projection, 'hypergeometric', 'A', 'B'),
      measureOf(projection, 'hypergeometric', 'A', 'C'),
    ]).toEqual([1, 1]);
  });
  it('falls as more is shared, is the same in either order, and is what whole numbers give, however small', () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 150 }), fc.nat({ max: 300 }));
    fc.assert(
      fc.property(sizes, fc.nat({ max: 150 }), ([a, b, more], at) => {
        const n = Math.max(a, b) + more;
        const s = Math.min(at, a, b);
        const p = hypergeometricTail(s, a, b, n);
        const exact = slowTail(s, a, b, n);
        expect(Math.abs(p - exact)).toBeLessThanOrEqual(1e-9 * exact + 1e-300);
        expect(hypergeometricTail(s, b, a, n)).toBe(p);
        expect(hypergeometricTail(s + 1, a, b, n)).toBeLessThanOrEqual(p * (1 + 1e-12));
      }),
    );
  });
});
