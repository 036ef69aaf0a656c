import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solvePositive } from '../../server/analysis/overlap/significance/solvePositive.ts';

const times = (matrix: readonly (readonly number[])[], x: readonly number[]) =>
  matrix.map((row) => row.reduce((sum, cell, j) => sum + cell * (x[j] ?? 0), 0));

describe('a linear system with a positive definite matrix', () => {
  it('of two is solved as by hand', () => {
    // 4x + 2y = 10, 2x + 3y = 11.
    expect(
      solvePositive(
        [
          [4, 2],
          [2, 3],
        ],
        [10, 11],
      ),
    ).toEqual([1, 3].map((value) => expect.closeTo(value, 14)));
  });
  it('of none is solved by nothing', () => {
    expect(solvePositive([], [])).toEqual([]);
  });
  it('of any size is solved, and left as it was', () => {
    const entry = fc.integer({ min: -5, max: 5 });
    const system = fc.integer({ min: 1, max: 6 }).chain((size) => {
      const row = fc.array(entry, { minLength: size, maxLength: size });
      return fc.tuple(fc.array(row, { minLength: size, maxLength: size }), row);
    });
    fc.assert(
      fc.property(system, ([root, wanted]) => {
        // A matrix times its own transpose, and a little more: positive definite.
        const matrix = root.map((one, i) =>
          root.map((other, j) => one.reduce((sum, cell, k) => sum + cell * (other[k] ?? 0), Number(i === j))),
        );
        const before = structuredClone(matrix);
        const found = solvePositive(matrix, times(matrix, wanted));
        expect(found).toEqual(wanted.map((value) => expect.closeTo(value, 7)));
        expect(matrix).toEqual(before);
      }),
    );
  });
  it('that rounding has made singular has a finite answer all the same', () => {
    expect(
      solvePositive(
        [
          [1, 1],
          [1, 1],
        ],
        [1, 1],
      ).every(Number.isFinite),
    ).toBe(true);
  });
});
