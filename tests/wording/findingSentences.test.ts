// Findings as sentences: how numbers, days and names are written in each language.
import { describe, expect, it } from 'vitest';
import { findingSentences, type ToldFinding } from '../../server/wording/findingSentences.ts';

const pair: ToldFinding = {
  code: 'SHARE_PEOPLE',
  values: { a: { names: ['A Board'] }, b: { names: ['B Board'] }, shared: 7, sizeA: 8, sizeB: 9, expected: 0.44 },
};
const said = (told: ToldFinding, language: 'en' | 'cy' = 'en') => findingSentences([told], language)[0];

describe('a finding', () => {
  it('names what it is about, in both languages', () => {
    expect(said(pair)).toBe(
      'A Board and B Board share 7 people, of the 8 and 9 who sit on them; chance would give 0.4.',
    );
    expect(said(pair, 'cy')).toBe(
      'A Board / B Board: nifer y bobl ar y ddau fwrdd yw 7, o’r 8 a’r 9 sy’n eistedd arnynt; byddai siawns yn rhoi 0.4.',
    );
  });
  it('never makes little of nothing, nor nothing of little', () => {
    expect(said({ ...pair, values: { ...pair.values, expected: 0.01 } })).toContain('give less than 0.1.');
    expect(said({ ...pair, values: { ...pair.values, expected: 0 } })).toContain('give 0.');
  });
  it('writes five names, or six, out, and counts those beyond', () => {
    const list = (count: number, language: 'en' | 'cy' = 'en') =>
      said({ code: 'WIDER_BOARDS', values: { boards: { names: 'ABCDEFGH'.slice(0, count).split('') } } }, language);
    expect(list(1)).toBe('On wider ground it is dealt with by A.');
    expect(list(2)).toContain('by A and B.');
    expect(list(6)).toContain('by A, B, C, D, E and F.');
    expect(list(8)).toContain('by A, B, C, D, E and 3 more.');
    expect(list(2, 'cy')).toContain('A, B.');
    expect(list(8, 'cy')).toContain('A, B, C, D, E a 3 arall.');
  });
  it('writes days, shares, ranges and tiers as the language does', () => {
    const clash: ToldFinding = {
      code: 'AT_THE_SAME_TIME',
      values: { a: { names: ['A'] }, b: { names: ['B'] }, clashes: 1, day: { day: 18_267 }, people: { names: ['P'] } },
    };
    expect(said(clash)).toContain('1, the latest on 6 January 2020.');
    expect(said(clash, 'cy')).toContain('6 Ionawr 2020');
    const series: ToldFinding = {
      code: 'MEETINGS_DUPLICATED',
      values: { a: { names: ['A'] }, b: { names: ['B'] }, meetings: 3, duplicated: 2, apart: { least: 2, most: 6 } },
    };
    expect(said(series)).toContain('Days apart: 2–6.');
    expect(said({ ...series, values: { ...series.values, apart: { least: 2, most: 2 } } })).toContain('apart: 2.');
    const up: ToldFinding = {
      code: 'NO_WAY_UP',
      values: { theme: { names: ['T'] }, boards: { names: ['A'] }, above: { word: 'REGIONAL' } },
    };
    expect(said(up)).toContain('to a regional board from A:');
    expect(said(up, 'cy')).toContain('at fwrdd rhanbarthol,');
    const hours: ToldFinding = {
      code: 'HOURS_CARRIED',
      values: { known: 2, boards: 3, hours: 2427.1, person: { names: ['P'] }, carried: { share: 0.25 } },
    };
    expect(said(hours)).toBe('Hours a year, known for 2 of these 3 boards: 2,427, of which P carries 25%.');
  });
});
