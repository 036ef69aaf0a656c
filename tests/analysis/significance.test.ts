import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBoards } from '../../server/analysis/index.ts';
import { configurationModel } from '../../server/analysis/overlap/significance/configurationModel.ts';
import { falseDiscovery } from '../../server/analysis/overlap/significance/falseDiscovery.ts';
import { forcedCells } from '../../server/analysis/overlap/significance/forcedCells.ts';
import {
  type Classes,
  type Margins,
  marginsOf as observedMargins,
} from '../../server/analysis/overlap/significance/margins.ts';
import { type Draws, mean, tails } from '../../server/analysis/overlap/significance/poissonBinomial.ts';
import { seededNumbers } from '../../server/analysis/seededNumbers.ts';
import { davis } from './davis.ts';
import { membership, projectionOf } from './world.ts';

const people = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `P${from + i}`);
/** A has 20 people, B 5 of them; C has 10 others, D nine of these and one more. */
const four = membership({ A: people(20), B: people(5), C: people(10, 20), D: [...people(9, 20), 'P30'] });

describe('the null model', () => {
  it('gives C and D, who share 9 of 10, p = 0.007290978367138', () => {
    expect(compareBoards(projectionOf(four), 'C', 'D').pValue).toBeCloseTo(0.007290978367138, 12);
  });
  it('corrects it over all six pairs', () => {
    expect(compareBoards(projectionOf(four), 'C', 'D')).toMatchObject({
      qValue: expect.closeTo(6 * 0.007290978367138, 12),
      significant: true,
    });
  });
  it('gives 1 to boards that share nobody', () => {
    expect(compareBoards(projectionOf(four), 'A', 'C')).toMatchObject({ pValue: 1, qValue: 1, significant: false });
  });
  it('says nothing of a board that is empty', () => {
    const world = { ...four, boards: [...(four.boards ?? []), { id: 'E' }] };
    expect(compareBoards(projectionOf(world), 'A', 'E')).toMatchObject({
      pValue: 1,
      qValue: 1,
      expectedPeople: 0,
      significant: false,
    });
  });
  it('does not count pairs with boards that are empty when it corrects', () => {
    const world = { ...four, boards: [...(four.boards ?? []), { id: 'E' }, { id: 'F' }] };
    expect(compareBoards(projectionOf(world), 'C', 'D').qValue).toBeCloseTo(6 * 0.007290978367138, 12);
  });
  it('leaves no chance where everybody sits on both', () => {
    expect(compareBoards(projectionOf(membership({ A: ['Ann', 'Bob'], B: ['Ann', 'Bob'] })), 'A', 'B')).toMatchObject({
      pValue: 1,
      expectedPeople: 2,
    });
  });
  it('depends on the sizes alone: equal sizes and equal sharing, equal p', () => {
    const projection = projectionOf(davis);
    expect(compareBoards(projection, 'E1', 'E4').pValue).toBe(compareBoards(projection, 'E2', 'E4').pValue);
  });
});

/** P(X ≥ s). */
const tail = (draws: readonly Draws[], s: number) => tails(draws, s)[s];

const classesOf = (degrees: readonly number[]): Classes => {
  const degree = [...new Set(degrees)].filter((k) => k > 0).sort((a, b) => b - a);
  return { degree, count: degree.map((k) => degrees.filter((other) => other === k).length) };
};
const marginsOf = (rows: readonly (readonly number[])[]): Margins => ({
  people: classesOf(rows.map((row) => row.reduce((sum, cell) => sum + cell, 0))),
  boards: classesOf((rows[0] ?? []).map((_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0))),
});
const table = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

/** The largest difference between a margin that the model expects and the one that was seen, over the latter. */
function worstMargin(margins: Margins): number {
  const chances = configurationModel(margins);
  const { people, boards } = margins;
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const ofPeople = chances.map((row) => sum(row.map((chance, m) => chance * (boards.count[m] ?? 0))));
  const ofBoards = boards.degree.map((_, m) => sum(chances.map((row, k) => (row[m] ?? 0) * (people.count[k] ?? 0))));
  return Math.max(
    0,
    ...ofPeople.map((expected, k) => Math.abs(expected / (people.degree[k] ?? 0) - 1)),
    ...ofBoards.map((expected, m) => Math.abs(expected / (boards.degree[m] ?? 0) - 1)),
  );
}

describe('margins', () => {
  it('are how many sit on how many boards, and how many boards are how large: the most first, none empty', () => {
    const { people } = projectionOf(membership({ A: ['Ann'], B: [], C: ['Ann', 'Bob', 'Cat'], D: ['Dan', 'Eve'] }));
    expect(observedMargins(people)).toEqual({
      people: { degree: [2, 1], count: [1, 4] },
      boards: { degree: [3, 2, 1], count: [1, 1, 1] },
    });
  });
});

describe('the configuration model', () => {
  it('expects the margins that were seen', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(worstMargin(marginsOf(rows))).toBeLessThan(1e-9);
      }),
    );
  });
  it('is x·y / (1 + x·y) where there is a choice: cross ratios are equal', () => {
    const chances = configurationModel({
      people: { degree: [4, 2, 1], count: [2, 5, 6] },
      boards: { degree: [9, 5, 3], count: [1, 2, 2] },
    });
    const odds = (k: number, m: number) => (chances[k]?.[m] ?? 0) / (1 - (chances[k]?.[m] ?? 0));
    expect(odds(0, 0) * odds(1, 1)).toBeCloseTo(odds(0, 1) * odds(1, 0), 9);
    expect(odds(1, 1) * odds(2, 2)).toBeCloseTo(odds(1, 2) * odds(2, 1), 9);
  });
  it('keeps its margins in a world of a million seats, few people on sixty boards and most on one', () => {
    const degrees = Array.from({ length: 60 }, (_, i) => 60 - i);
    const people = { degree: degrees, count: degrees.map((degree) => Math.ceil(600_000 * degree ** -2.4)) };
    const seats = people.degree.reduce((sum, degree, k) => sum + degree * (people.count[k] ?? 0), 0);
    const large = { degree: [5000, 400, 120, 45, 20, 8, 2], count: [2, 30, 200, 1500, 9000, 30_000, 60_000] };
    const left = seats - large.degree.reduce((sum, degree, m) => sum + degree * (large.count[m] ?? 0), 0);
    expect([seats > 1_000_000, left > 0]).toEqual([true, true]);
    const boards = { degree: [...large.degree, 1], count: [...large.count, left] };
    expect(worstMargin({ people, boards })).toBeLessThan(1e-9);
  });
  it('keeps its margins in uneven worlds, sparse and all but full', () => {
    const numbers = seededNumbers(1941);
    for (let world = 0; world < 60; world++) {
      const weights = (count: number) => Array.from({ length: count }, () => 1 / (numbers.next() + 0.002));
      const [ofPeople, ofBoards] = [weights(2 + numbers.below(200)), weights(2 + numbers.below(40))];
      const rows = ofPeople.map((x) =>
        ofBoards.map((y) => Number(numbers.next() < 1 - 1 / (1 + (x * y) / (1 + world)))),
      );
      expect(worstMargin(marginsOf(rows))).toBeLessThan(1e-9);
    }
  });
});

describe('forced cells', () => {
  it('are full and empty rows and columns', () => {
    // One board has everybody; one person sits on everything.
    expect(
      forcedCells(
        marginsOf([
          [1, 1, 1],
          [1, 1, 0],
          [1, 0, 1],
        ]),
      ),
    ).toEqual([
      [1, 1],
      [1, null],
    ]);
  });
  it('are those of a staircase, all of them', () => {
    expect(
      forcedCells(
        marginsOf([
          [1, 1, 1],
          [1, 1, 0],
          [1, 0, 0],
        ]),
      ),
    ).toEqual([
      [1, 1, 1],
      [1, 1, 0],
      [1, 0, 0],
    ]);
  });
  it('are where a Gale–Ryser inequality is tight inside the table', () => {
    // The two busiest need both large boards and all of the small ones' seats.
    expect(
      forcedCells(
        marginsOf([
          [1, 1, 1, 0],
          [1, 1, 0, 1],
          [1, 0, 0, 0],
          [0, 1, 0, 0],
        ]),
      ),
    ).toEqual([
      [1, null],
      [null, 0],
    ]);
  });
  it('are just the cells in which all tables of the same margins agree', () => {
    const cells = fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 3, maxLength: 3 }), {
      minLength: 4,
      maxLength: 4,
    });
    const all = Array.from({ length: 2 ** 12 }, (_, n) =>
      [0, 1, 2, 3].map((i) => [0, 1, 2].map((j) => (n >> (3 * i + j)) & 1)),
    );
    const sums = (rows: number[][]) => [
      rows.map((row) => row.reduce((a, b) => a + b)),
      [0, 1, 2].map((j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0)),
    ];
    fc.assert(
      fc.property(cells, (rows) => {
        const [ofRows = [], ofColumns = []] = sums(rows);
        const same = all.filter((other) => JSON.stringify(sums(other)) === JSON.stringify([ofRows, ofColumns]));
        const forced = forcedCells(marginsOf(rows));
        const margins = marginsOf(rows);
        for (const [i, degree] of ofRows.entries())
          for (const [j, size] of ofColumns.entries()) {
            const values = new Set(same.map((other) => other[i]?.[j]));
            const agreed = values.size === 1 ? [...values][0] : null;
            const seen =
              degree === 0 || size === 0
                ? 0
                : forced[margins.people.degree.indexOf(degree)]?.[margins.boards.degree.indexOf(size)];
            expect(seen).toBe(agreed);
          }
      }),
      { numRuns: 40 },
    );
  });
});

/** P(X ≥ s) by going through every outcome. */
function tailByHand(draws: readonly Draws[], s: number): number {
  const chances = draws.flatMap(({ chance, count }) => Array.from({ length: count }, () => chance));
  let sum = 0;
  for (let outcome = 0; outcome < 2 ** chances.length; outcome++) {
    const yes = chances.map((_, i) => (outcome >> i) & 1);
    if (yes.reduce((a, b) => a + b, 0) >= s)
      sum += chances.reduce((product, chance, i) => product * (yes[i] ? chance : 1 - chance), 1);
  }
  return sum;
}

describe('the sum of unequal draws', () => {
  const draws = fc.array(
    fc.record({ chance: fc.constantFrom(0, 0.001, 0.1, 0.25, 0.5, 0.9, 1), count: fc.integer({ min: 1, max: 3 }) }),
    { maxLength: 4 },
  );
  it('has the tail that going through every outcome gives', () => {
    fc.assert(
      fc.property(draws, fc.integer({ min: 0, max: 12 }), (all, s) => {
        expect(tail(all, s)).toBeCloseTo(tailByHand(all, s), 12);
      }),
    );
  });
  it('keeps the figures of a tail far out', () => {
    // Ten draws of 1/1000, all of them yes.
    expect((tail([{ chance: 0.001, count: 10 }], 10) ?? 0) / 1e-30).toBeCloseTo(1, 12);
  });
  it('does not lose itself in many draws', () => {
    // P(X = n/2) of n = 3000 fair draws is about √(2 / πn) · (1 − 1/4n).
    const middle = Math.sqrt(2 / (Math.PI * 3000)) * (1 - 1 / 12_000);
    expect(tail([{ chance: 0.5, count: 3000 }], 1500)).toBeCloseTo(0.5 + middle / 2, 8);
  });
  it('is never above what it expects, over s (Markov)', () => {
    fc.assert(
      fc.property(draws, fc.integer({ min: 1, max: 12 }), (all, s) => {
        expect(tail(all, s)).toBeLessThanOrEqual(mean(all) / s + 1e-12);
      }),
    );
  });
});

describe('false discovery', () => {
  it('corrects as Benjamini & Hochberg do, in any order', () => {
    expect([...falseDiscovery(Float64Array.of(0.04, 0.01, 0.03), Int32Array.of(1, 1, 1), 4)]).toEqual(
      [0.16 / 3, 0.04, 0.16 / 3].map((q) => expect.closeTo(q, 12)),
    );
  });
  it('never exceeds 1', () => {
    expect([...falseDiscovery(Float64Array.of(0.9), Int32Array.of(1), 10)]).toEqual([1]);
  });
  it('gives levels with several pairs what the pairs would get one by one', () => {
    const level = fc.record({ p: fc.double({ min: 0, max: 1, noNaN: true }), pairs: fc.integer({ min: 0, max: 4 }) });
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 5 }), (levels, others) => {
        const all = levels.flatMap(({ p, pairs }) => Array.from({ length: pairs }, () => p));
        const tests = all.length + others;
        // The definition: the least p·m / rank over this and all larger p.
        const byHand = (p: number) => {
          const larger = all.filter((other) => other >= p);
          const rank = (value: number) => all.filter((other) => other <= value).length;
          return Math.min(1, ...larger.map((value) => (value * tests) / rank(value)));
        };
        const q = falseDiscovery(
          Float64Array.from(levels, ({ p }) => p),
          Int32Array.from(levels, ({ pairs }) => pairs),
          tests,
        );
        const held = levels.flatMap((one, i) => (one.pairs > 0 ? [{ p: one.p, q: q[i] }] : []));
        expect(held.map((one) => one.q)).toEqual(held.map(({ p }) => expect.closeTo(byHand(p), 12)));
      }),
    );
  });
});
