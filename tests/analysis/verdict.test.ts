import { describe, expect, it } from 'vitest';
import { compareBoards } from '../../server/analysis/index.ts';
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
