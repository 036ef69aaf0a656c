// Days as spells, against the days themselves, one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busiestDay } from '../../server/analysis/projection/busiestDay.ts';
import type { Spell } from '../../server/analysis/projection/effectiveSeat.ts';
import { intersect, meets, meetWithin, mergeDays, unite } from '../../server/analysis/projection/spells.ts';
import type { DayWindow } from '../../server/domain/scope.ts';

const everyDay = Array.from({ length: 26 }, (_, day) => day - 1);
const anySpell = fc
  .record({ from: fc.integer({ min: 0, max: 16 }), length: fc.integer({ min: 0, max: 7 }), presumed: fc.boolean() })
  .map(({ from, length, presumed }): Spell => ({ from, to: from + length, presumed }));
const anySpells = fc.array(anySpell, { maxLength: 5 });
const anyWindow = fc
  .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 0, max: 9 }))
  .map(([first, length]): DayWindow => ({ first, last: first + length }));
/** In order, none overlapping; some adjoin. */
const inOrder = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.boolean()), { maxLength: 4 })
  .map((steps) => {
    let day = 0;
    return steps.map(([gap, length, presumed]): Spell => {
      const from = day + gap;
      day = from + length + 1;
      return { from, to: from + length, presumed };
    });
  });

const isOn = (day: number) => (spell: Spell) => spell.from <= day && day <= spell.to;
const isIn = (day: number) => (days: DayWindow) => days.first <= day && day <= days.last;
const vouched = (from: number, to: number): Spell => ({ from, to, presumed: false });
const presumed = (from: number, to: number): Spell => ({ from, to, presumed: true });

/** What is known of each day: vouched for, presumed or nothing. */
function known(spells: readonly Spell[]): string[] {
  return everyDay.map((day) => {
    const there = spells.filter(isOn(day));
    return there.some((spell) => !spell.presumed) ? 'vouched' : there.length > 0 ? 'presumed' : '';
  });
}

/** How many days lie between each and the next: below 0, they would overlap or be in disorder. */
function between(spells: readonly Spell[]): number[] {
  expect(spells.filter(({ from, to }) => from > to)).toEqual([]);
  return spells.slice(1).map(({ from }, k) => from - (spells[k] as Spell).to - 1);
}

describe('the days of both', () => {
  it('are the days that lie in each, presumed where either is', () => {
    fc.assert(
      fc.property(inOrder, inOrder, (a, b) => {
        const both = intersect(a, b);
        expect(Math.min(0, ...between(both))).toBe(0);
        const [ofA, ofB] = [known(a), known(b)];
        expect(known(both)).toEqual(
          ofA.map((one, k) => {
            if (one === '' || ofB[k] === '') return '';
            return one === 'presumed' || ofB[k] === 'presumed' ? 'presumed' : 'vouched';
          }),
        );
      }),
    );
  });
  it('come in order even where the spells do not', () => {
    expect(intersect([vouched(7, 9), vouched(1, 3)], [vouched(0, 20)])).toEqual([vouched(1, 3), vouched(7, 9)]);
    expect(intersect([vouched(0, 20)], [presumed(7, 9), vouched(1, 3)])).toEqual([vouched(1, 3), presumed(7, 9)]);
  });
  it('may be a single one, or without a beginning or an end', () => {
    expect(intersect([vouched(1, 4)], [presumed(4, 8)])).toEqual([presumed(4, 4)]);
    const always = vouched(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    expect(intersect([always], [always])).toEqual([always]);
    expect(intersect([always], [presumed(3, 5)])).toEqual([presumed(3, 5)]);
  });
});

describe('the days of any', () => {
  it('are presumed only where none is vouched for, and come as few spells in order', () => {
    fc.assert(
      fc.property(anySpells, (spells) => {
        const all = unite(spells);
        const gaps = between(all);
        expect(Math.min(0, ...gaps)).toBe(0);
        expect(gaps.filter((gap, k) => gap === 0 && all[k]?.presumed === all[k + 1]?.presumed)).toEqual([]);
        expect(known(all)).toEqual(known(spells));
      }),
    );
  });
  it('leave of presumed days those on both sides of vouched ones, and between them', () => {
    expect(unite([presumed(1, 20), vouched(12, 13), vouched(5, 7)])).toEqual([
      presumed(1, 4),
      vouched(5, 7),
      presumed(8, 11),
      vouched(12, 13),
      presumed(14, 20),
    ]);
  });
  it('leave of presumed days all but the first, or the last, where a vouched spell ends, or begins, on that', () => {
    expect(unite([presumed(5, 8), vouched(3, 5)])).toEqual([vouched(3, 5), presumed(6, 8)]);
    expect(unite([presumed(5, 8), vouched(8, 9)])).toEqual([presumed(5, 7), vouched(8, 9)]);
    expect(unite([presumed(5, 5), vouched(5, 5), vouched(7, 7)])).toEqual([vouched(5, 5), vouched(7, 7)]);
    expect(unite([presumed(5, 8), vouched(3, 4), vouched(9, 9)])).toEqual([
      vouched(3, 4),
      presumed(5, 8),
      vouched(9, 9),
    ]);
  });
  it('have no beginning and no end where one of them has none', () => {
    const { NEGATIVE_INFINITY: before, POSITIVE_INFINITY: after } = Number;
    expect(unite([presumed(before, after), vouched(3, 4)])).toEqual([
      presumed(before, 2),
      vouched(3, 4),
      presumed(5, after),
    ]);
    expect(unite([presumed(3, 4), vouched(before, after)])).toEqual([vouched(before, after)]);
  });
});

describe('the days within a window', () => {
  it('are those of all spells, adjoining ones as one', () => {
    fc.assert(
      fc.property(anySpells, anyWindow, (spells, window) => {
        const merged = mergeDays(spells.map(Object.freeze) as Spell[], window);
        expect(everyDay.map((day) => merged.some(isIn(day)))).toEqual(
          everyDay.map((day) => isIn(day)(window) && spells.some(isOn(day))),
        );
        const apart = between(merged.map(({ first, last }) => vouched(first, last)));
        expect(Math.min(1, ...apart)).toBe(1);
      }),
    );
  });
  it('are all of them without a window, and the spells stay as they are', () => {
    const spells = Object.freeze([vouched(6, 9), presumed(4, 5), vouched(0, 2), vouched(7, 8)]);
    expect(mergeDays(spells)).toEqual([
      { first: 0, last: 2 },
      { first: 4, last: 9 },
    ]);
    expect(mergeDays([])).toEqual([]);
  });
});

describe('whether there is a common day', () => {
  it('with a window is whether one of its days is theirs', () => {
    fc.assert(
      fc.property(anySpells, anyWindow, (spells, window) => {
        expect(meets(spells, window)).toBe(everyDay.some((day) => isIn(day)(window) && spells.some(isOn(day))));
      }),
    );
  });
  it('of two in a window is whether one of its days is in both', () => {
    fc.assert(
      fc.property(anySpells, anySpells, anyWindow, (a, b, window) => {
        expect(meetWithin(a, b, window)).toBe(
          everyDay.some((day) => isIn(day)(window) && a.some(isOn(day)) && b.some(isOn(day))),
        );
      }),
    );
  });
});

describe('the busiest day', () => {
  const anyLoads = fc.array(
    fc.record({
      days: fc.array(anyWindow, { maxLength: 3 }),
      weight: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 5 },
  );
  it('is the first on which most weight holds', () => {
    fc.assert(
      fc.property(anyLoads, (loads) => {
        const sums = Array.from({ length: 40 }, (_, day) =>
          loads.reduce((sum, { days, weight }) => sum + (days.some(isIn(day)) ? weight : 0), 0),
        );
        const most = Math.max(...sums);
        expect(busiestDay(loads)).toEqual({ most, day: most === 0 ? null : sums.indexOf(most) });
      }),
    );
  });
  it('is none in particular where it goes back without a beginning', () => {
    const days = (first: number, last: number) => [{ first, last }];
    const always = { days: days(Number.NEGATIVE_INFINITY, 9), weight: 2 };
    expect(busiestDay([always])).toEqual({ most: 2, day: null });
    expect(busiestDay([{ days: days(4, 5), weight: 1 }, always])).toEqual({ most: 3, day: 4 });
    expect(busiestDay([])).toEqual({ most: 0, day: null });
  });
});
