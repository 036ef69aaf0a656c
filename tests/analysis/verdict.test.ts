import { describe, expect, it } from 'vitest';
import { compareBoards } from '../../server/analysis/index.ts';
import { type Findings, judge } from '../../server/analysis/overlap/verdict.ts';
import { type Thresholds, thresholds } from '../../server/analysis/thresholds.ts';
import { lastDay } from '../../server/domain/partialDate.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { membership, projectionOf, type World } from './world.ts';

const people = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `P${from + i}`);
const verdict = (world: World, scope: Partial<Scope> = {}) => {
  const seen = compareBoards(projectionOf(world, scope), 'A', 'B');
  return [seen.verdict, ...seen.reasons.map(({ code }) => code)];
};
type Board = NonNullable<World['boards']>[number];
const pair = (
  a: string[],
  b: string[],
  ofA: Partial<Board> = {},
  ofB: Partial<Board> = {},
  rest: World = {},
): World => ({
  themes: { violence: null, health: null },
  areas: { x: [], y: [] },
  ...rest,
  seats: membership({ A: a, B: b }).seats ?? [],
  boards: [{ ...ofA, id: 'A' }, { ...ofB, id: 'B' }, { id: 'C' }],
});
const nested: [string[], string[]] = [people(20), people(5)];
const alike: [string[], string[]] = [people(10), [...people(9), 'Zed']];

describe('what a pair of boards suggests', () => {
  it('20 people and 5 of them: nest the smaller', () => {
    expect(verdict(pair(...nested))).toEqual(['NEST', 'CONTAINED']);
  });
  it('10 and 10 sharing 9: merge', () => {
    expect(verdict(pair(...alike))).toEqual(['MERGE', 'ALIKE']);
  });
  it('one shared person is too few to fold', () => {
    expect(verdict(pair(['Ann', ...people(9)], ['Ann']))).toEqual(['LEAVE', 'NOTHING_TO_GAIN']);
  });
  it('nobody shared: leave', () => {
    expect(verdict(pair(['Ann'], ['Bob']))).toEqual(['LEAVE', 'NOTHING_TO_GAIN']);
  });
  it('a sub-group and its parent: leave, they overlap by construction', () => {
    expect(verdict(pair(...nested, {}, { partOf: 'A' }))).toEqual(['LEAVE', 'PARENT']);
  });
  it('sub-groups of one parent are judged like any two', () => {
    expect(verdict(pair(...nested, { partOf: 'C' }, { partOf: 'C' }))).toEqual(['NEST', 'CONTAINED']);
  });
  it('a board that has an end, over all times: leave', () => {
    expect(verdict(pair(...nested, { to: '2030' }))).toEqual(['LEAVE', 'ENDS']);
  });
  it('a board that ends after the scope is judged like any other', () => {
    expect(verdict(pair(...nested, { to: '2030' }), { asOf: '2020' })).toEqual(['NEST', 'CONTAINED']);
  });
  it('a smaller board that the law sets up: align', () => {
    expect(verdict(pair(...nested, {}, { statutoryBasis: 'an Act' }))).toEqual(['ALIGN', 'CONTAINED', 'STATUTORY']);
  });
  it('a larger board that the law sets up may take the smaller in', () => {
    expect(verdict(pair(...nested, { statutoryBasis: 'an Act' }))).toEqual(['NEST', 'CONTAINED']);
  });
  it('two alike of which the law sets up either: align', () => {
    expect(verdict(pair(...alike, { statutoryBasis: 'an Act' }))).toEqual(['ALIGN', 'ALIKE', 'STATUTORY']);
  });
  it('themes known to be unrelated: align', () => {
    expect(verdict(pair(...alike, { themes: ['violence'] }, { themes: ['health'] }))).toEqual([
      'ALIGN',
      'ALIKE',
      'THEMES_UNRELATED',
    ]);
  });
  it('themes not known are no hindrance', () => {
    expect(verdict(pair(...alike, { themes: ['violence'] }))).toEqual(['MERGE', 'ALIKE']);
  });
  it('the same themes on common ground and one shared person: align', () => {
    const same = { themes: ['violence'], areas: ['x'] };
    expect(verdict(pair(['Ann', ...people(4)], ['Ann', ...people(4, 10)], same, same))).toEqual([
      'ALIGN',
      'THEMES_ALIKE',
    ]);
  });
  it('the same themes on other ground: leave', () => {
    const [ofA, ofB] = [
      { themes: ['violence'], areas: ['x'] },
      { themes: ['violence'], areas: ['y'] },
    ];
    expect(verdict(pair(['Ann', ...people(4)], ['Ann', ...people(4, 10)], ofA, ofB))).toEqual([
      'LEAVE',
      'NOTHING_TO_GAIN',
    ]);
  });
  it('more shared than chance, and too few to fold: align', () => {
    const others = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`other${i}`, people(8, 100 + 8 * i)]));
    const world = membership({ A: people(10), B: [...people(6), ...people(4, 20)], ...others });
    expect(verdict(world)).toEqual(['ALIGN', 'SIGNIFICANT']);
  });
});

describe('at its limits', () => {
  type Part = Partial<Findings['overlap']> & { a?: Partial<Findings['a']>; b?: Partial<Findings['b']>; end?: number };
  const judged = ({ a = {}, b = {}, end = Number.POSITIVE_INFINITY, ...over }: Part, limits?: Thresholds) => {
    const overlap = {
      sizeA: 10,
      sizeB: 10,
      sharedPeople: 2,
      jaccard: 0,
      containment: 0,
      relation: null,
      themeSimilarity: null,
      areaSimilarity: null,
      significant: false,
      ...over,
    };
    const board = { statutoryBasis: null, to: null };
    return judge({ a: { ...board, id: 'A', ...a }, b: { ...board, id: 'B', ...b }, end, overlap }, limits);
  };
  const leave = { verdict: 'LEAVE', reasons: [{ code: 'NOTHING_TO_GAIN' }] };
  it('merges from a Jaccard index of 0.6, nests from a containment of 0.8, two people being shared', () => {
    expect(judged({ jaccard: 0.6 })).toEqual({ verdict: 'MERGE', reasons: [{ code: 'ALIKE', shared: 2, either: 18 }] });
    expect(judged({ jaccard: 0.599, containment: 0.799 })).toEqual(leave);
    expect(judged({ jaccard: 0.6, containment: 1, sharedPeople: 1 })).toEqual(leave);
    const contained = (board: string, size: number) => ({
      verdict: 'NEST',
      reasons: [{ code: 'CONTAINED', shared: 2, size, board }],
    });
    expect(judged({ jaccard: 0.599, containment: 0.8, sizeA: 9 })).toEqual(contained('A', 9));
    expect(judged({ containment: 0.8, sizeB: 9 })).toEqual(contained('B', 9));
    expect(judged({ containment: 0.8 })).toEqual(contained('B', 10));
  });
  it('only aligns below a likeness of themes of 0.3, and where the law keeps a board that would go', () => {
    expect(judged({ jaccard: 1, themeSimilarity: 0.3 }).verdict).toBe('MERGE');
    expect(judged({ jaccard: 1, themeSimilarity: 0.299 })).toEqual({
      verdict: 'ALIGN',
      reasons: [
        { code: 'ALIKE', shared: 2, either: 18 },
        { code: 'THEMES_UNRELATED', themeSimilarity: 0.299 },
      ],
    });
    const [a, b] = [{ id: 'Z', statutoryBasis: 'an Act' }, { statutoryBasis: 'another' }];
    expect(judged({ jaccard: 1, a, b })).toEqual({
      verdict: 'ALIGN',
      reasons: [
        { code: 'ALIKE', shared: 2, either: 18 },
        { code: 'STATUTORY', board: 'B' },
        { code: 'STATUTORY', board: 'Z' },
      ],
    });
    expect(judged({ containment: 1, a, sizeA: 3 }).reasons).toEqual([
      { code: 'CONTAINED', shared: 2, size: 3, board: 'Z' },
      { code: 'STATUTORY', board: 'Z' },
    ]);
    expect(judged({ containment: 1, a }).verdict).toBe('NEST');
  });
  it('aligns from a likeness of themes of 0.6, on common ground, where somebody is shared', () => {
    const alike = { sharedPeople: 1, themeSimilarity: 0.6, areaSimilarity: 0.1 };
    const reason = { code: 'THEMES_ALIKE', themeSimilarity: 0.6 };
    expect(judged(alike)).toEqual({ verdict: 'ALIGN', reasons: [reason] });
    expect(judged({ ...alike, significant: true })).toEqual({
      verdict: 'ALIGN',
      reasons: [{ code: 'SIGNIFICANT' }, reason],
    });
    expect(judged({ ...alike, themeSimilarity: 0.599 })).toEqual(leave);
    expect(judged({ ...alike, themeSimilarity: null })).toEqual(leave);
    expect(judged({ ...alike, areaSimilarity: 0 })).toEqual(leave);
    expect(judged({ ...alike, areaSimilarity: null })).toEqual(leave);
    expect(judged({ ...alike, sharedPeople: 0 })).toEqual(leave);
  });
  it('leaves a pair of which nobody is known, and says of which', () => {
    const unknown = (...boards: string[]) => ({
      verdict: 'LEAVE',
      reasons: boards.map((board) => ({ code: 'NOBODY_KNOWN', board })),
    });
    const none = { sharedPeople: 0 };
    expect(judged({ ...none, sizeA: 0 })).toEqual(unknown('A'));
    expect(judged({ ...none, sizeB: 0 })).toEqual(unknown('B'));
    expect(judged({ ...none, sizeA: 0, sizeB: 0, a: { id: 'Z' } })).toEqual(unknown('B', 'Z'));
    expect(judged({ ...none, sizeA: 1, sizeB: 1 })).toEqual(leave);
  });
  it('leaves what ends before the last day, both by id, and what is above or below', () => {
    const [a, b] = [
      { id: 'Z', to: '2020' },
      { id: 'B', to: '2020-12-31' },
    ];
    const ends = (...boards: string[]) => ({
      verdict: 'LEAVE',
      reasons: boards.map((board) => ({ code: 'ENDS', board })),
    });
    const last = lastDay('2020');
    expect(judged({ jaccard: 1, a, b, end: last + 1 })).toEqual(ends('B', 'Z'));
    expect(judged({ jaccard: 1, a: b, b: a, end: last + 1 })).toEqual(ends('B', 'Z'));
    expect(judged({ jaccard: 1, a, end: last + 1 })).toEqual(ends('Z'));
    expect(judged({ jaccard: 1, a, b, end: last }).verdict).toBe('MERGE');
    expect(judged({ jaccard: 1, relation: 'PARENT' })).toEqual({ verdict: 'LEAVE', reasons: [{ code: 'PARENT' }] });
    expect(judged({ jaccard: 1, relation: 'SIBLING' }).verdict).toBe('MERGE');
  });
  it('which may be others', () => {
    const strict = { ...thresholds, mergeJaccard: 0.9, nestContainment: 0.95, leastShared: 3, unrelatedThemes: 0.5 };
    expect(judged({ jaccard: 0.8, containment: 0.9, sharedPeople: 3 }, strict)).toEqual(leave);
    expect(judged({ jaccard: 0.9, sharedPeople: 3 }, strict).verdict).toBe('MERGE');
    expect(judged({ jaccard: 0.9 }, strict)).toEqual(leave);
    expect(judged({ jaccard: 0.9, sharedPeople: 3, themeSimilarity: 0.4 }, strict).verdict).toBe('ALIGN');
    expect(judged({ themeSimilarity: 0.7, areaSimilarity: 1 }, { ...thresholds, alikeThemes: 0.8 })).toEqual(leave);
  });
});
