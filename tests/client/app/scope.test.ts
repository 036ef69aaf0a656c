import { describe, expect, it } from 'vitest';
import { changedParts } from '../../../client/app/scope/changedParts.ts';
import { barsOf, monthAt, monthsOf, placeByKey, placeOf } from '../../../client/app/scope/coverage.ts';
import { readDate } from '../../../client/app/scope/readDate.ts';
import { everything } from '../../../client/state/place.ts';

describe('a date as people write it', () => {
  it.each([
    ['2019', '2019'],
    [' 2019-06 ', '2019-06'],
    ['06/2019', '2019-06'],
    ['24/06/2021', '2021-06-24'],
    ['1.9.2026', '2026-09-01'],
    ['June 2019', '2019-06'],
    ['24 June 2021', '2021-06-24'],
    ['24th  jun, 2021', '2021-06-24'],
    ['24 Mehefin 2021', '2021-06-24'],
    ['Medi 2019', '2019-09'],
  ])('%s is %s', (text, date) => expect(readDate(text)).toBe(date));

  it.each(['31/02/2021', '13/2019', 'June', '31 June 2021', '1 Thermidor 2019', ''])('%s is none', (text) =>
    expect(readDate(text)).toBeNull(),
  );
});

describe('the slider', () => {
  const coverage = [
    { quarter: '2018-04', count: 4 },
    { quarter: '2018-07', count: 0 },
    { quarter: '2021-04', count: 100 },
  ];
  const months = monthsOf(coverage);

  it('begins with a year and ends with the last quarter', () => {
    expect(months).toMatchObject({
      first: 2018 * 12,
      count: 42,
      labels: [
        { month: 0, year: 2018 },
        { month: 12, year: 2019 },
        { month: 24, year: 2020 },
        { month: 36, year: 2021 },
      ],
    });
  });

  it('has no months where there is no evidence', () => {
    expect(monthsOf([])).toBeNull();
  });

  it('goes from month to date and back', () => {
    if (!months) throw new Error('There should be months.');
    expect(monthAt(17, months)).toBe('2019-06');
    expect(placeOf('2019-06', months)).toBe(17);
    expect(placeOf('2019-06-24', months)).toBe(17);
    expect(placeOf('2019', months)).toBe(17);
    expect(placeOf('1990', months)).toBe(0);
  });

  it('draws a bar for each quarter with evidence, none for an empty one', () => {
    if (!months) throw new Error('There should be months.');
    expect(barsOf(coverage, months)).toEqual([
      { month: 3, height: 2 + 12 * 0.2 },
      { month: 39, height: 14 },
    ]);
  });
});

describe('pills', () => {
  it('are as they come when everything counts', () => {
    expect(changedParts(everything)).toEqual([]);
  });

  it('differ where something was chosen', () => {
    expect(changedParts({ ...everything, tiers: ['LOCAL'], withoutUndated: true })).toEqual(['tiers', 'seats']);
  });
});

describe('the keys of the slider', () => {
  const key = (name: string, place: number | null, shiftKey = false) => placeByKey({ key: name, shiftKey }, place, 36);
  it('go by months and years, to the ends and no further', () => {
    expect([key('ArrowRight', 5), key('ArrowLeft', 5), key('ArrowUp', 5), key('ArrowDown', 5)]).toEqual([6, 4, 6, 4]);
    expect([key('PageUp', 5), key('PageDown', 20), key('ArrowRight', 5, true), key('PageUp', 5, true)]).toEqual([
      17, 8, 17, 17,
    ]);
    expect([key('Home', 5), key('End', 5), key('ArrowLeft', 0), key('PageUp', 30)]).toEqual([0, 35, 0, 35]);
  });
  it('step from all times onto the last month', () => {
    expect([key('ArrowLeft', null), key('PageDown', null), key('Home', null)]).toEqual([35, 35, 0]);
  });
  it('leave others alone', () => {
    expect([key('Tab', 5), key('a', 5)]).toEqual([null, null]);
  });
});
