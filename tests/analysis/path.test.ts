import { describe, expect, it } from 'vitest';
import { path } from '../../server/analysis/index.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { chain } from './drawn.ts';
import { membership, projectionOf, type World } from './world.ts';

describe('a path', () => {
  const way = (world: World, from: string, to: string, scope: Partial<Scope> = {}) =>
    path(projectionOf(world, scope), from, to)?.nodes.map(({ id }) => id) ?? null;

  it('leads through seats, boards and persons in turn', () => {
    expect(way(chain, 'Ann', 'C')).toEqual(['Ann', 'B', 'Cat', 'C']);
  });
  it('names the seats of each step', () => {
    expect(path(projectionOf(chain), 'Cat', 'A')?.steps).toEqual([
      { seats: ['seat5'] },
      { seats: ['seat3'] },
      { seats: ['seat1'] },
    ]);
  });
  it('leads through organisations, too', () => {
    const world = {
      seats: [
        { board: 'A', person: 'Ann', onBehalfOf: 'X' },
        { board: 'B', organisation: 'X' },
      ],
    };
    expect(way(world, 'Ann', 'B')).toEqual(['Ann', 'A', 'X', 'B']);
  });
  it('does not lead through two seats without a common day', () => {
    const seats = (year: string) => [
      { board: 'A', person: 'Ann', from: '2019', to: '2019' },
      { board: 'B', person: 'Ann', from: year, to: year },
    ];
    expect(['2021', '2019'].map((year) => way({ seats: seats(year) }, 'A', 'B'))).toEqual([null, ['A', 'Ann', 'B']]);
  });
  it('to itself is itself', () => {
    expect(path(projectionOf(chain), 'A', 'A')).toEqual({ nodes: [{ kind: 'BOARD', id: 'A' }], steps: [] });
  });
  it('to where nobody sits is none', () => {
    expect(way(chain, 'A', 'D')).toBeNull();
  });
  it('is none on a day on which the seats do not hold', () => {
    const world = { seats: ['A', 'B'].map((board) => ({ board, person: 'Ann', from: '2019', to: '2019' })) };
    expect([way(world, 'A', 'B', { asOf: '2019' }), way(world, 'A', 'B', { asOf: '2020' })]).toEqual([
      ['A', 'Ann', 'B'],
      null,
    ]);
  });
  it('to a record that is not there is NOT_FOUND', () => {
    expect(() => way(chain, 'A', 'nowhere')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
  it('says what each of its nodes is', () => {
    const world = {
      seats: [
        { board: 'A', person: 'Ann', onBehalfOf: 'X' },
        { board: 'B', organisation: 'X' },
        { board: 'B', person: 'Bob' },
      ],
    };
    expect(path(projectionOf(world), 'Ann', 'Bob')).toEqual({
      nodes: [
        { kind: 'PERSON', id: 'Ann' },
        { kind: 'BOARD', id: 'A' },
        { kind: 'ORGANISATION', id: 'X' },
        { kind: 'BOARD', id: 'B' },
        { kind: 'PERSON', id: 'Bob' },
      ],
      steps: [{ seats: ['seat1'] }, { seats: ['seat1'] }, { seats: ['seat2'] }, { seats: ['seat3'] }],
    });
    expect(path(projectionOf(world), 'X', 'X')).toEqual({ nodes: [{ kind: 'ORGANISATION', id: 'X' }], steps: [] });
    expect(path(projectionOf(world), 'Ann', 'Ann')?.nodes).toEqual([{ kind: 'PERSON', id: 'Ann' }]);
    expect(way(world, 'X', 'Bob')).toEqual(['X', 'B', 'Bob']);
  });
  it('leads through persons rather than organisations where both are as short', () => {
    const seats = ['A', 'B'].map((board) => ({ board, person: 'Zed', onBehalfOf: 'An X' }));
    expect(way({ seats }, 'A', 'B')).toEqual(['A', 'Zed', 'B']);
  });
  it('is the shortest, whatever comes first', () => {
    const world = membership({ A: ['Ann', 'Zed'], B: ['Ann', 'Bob'], C: ['Bob', 'Cat'], D: ['Cat', 'Zed'] });
    expect(way(world, 'A', 'D')).toEqual(['A', 'Zed', 'D']);
    // Of two as short the one by the first board.
    expect(way(world, 'Ann', 'Cat')).toEqual(['Ann', 'A', 'Zed', 'D', 'Cat']);
  });
  it('does not lead through a board on which two sat at different times, though it may by way of a third', () => {
    const sat = (person: string, from: string, to: string) => ({ board: 'A', person, from, to });
    const seats = [sat('Ann', '2019', '2019'), sat('Bob', '2021', '2021')];
    expect(way({ seats }, 'Ann', 'Bob')).toBeNull();
    const through = [
      ...seats,
      sat('Cat', '2019', '2021'),
      ...['Cat', 'Bob'].map((person) => ({ board: 'B', person, from: '2021', to: '2021' })),
    ];
    expect(way({ seats: through }, 'Ann', 'B')).toEqual(['Ann', 'A', 'Cat', 'B']);
  });
  it('is none from or to a board out of scope, or one who sits nowhere', () => {
    const world = {
      ...membership({ A: ['Ann'], B: ['Ann'] }),
      boards: [{ id: 'A', tier: 'LOCAL' as const }, { id: 'B' }],
    };
    expect(way(world, 'A', 'B')).toEqual(['A', 'Ann', 'B']);
    expect(['A', 'Ann'].map((from) => way(world, from, 'B', { tiers: ['LOCAL'] }))).toEqual([null, null]);
    expect(way(world, 'B', 'A', { tiers: ['LOCAL'] })).toBeNull();
    expect(way({ ...world, seats: [{ board: 'A', person: 'Ann', planned: true }] }, 'Ann', 'A')).toBeNull();
  });
  it('from a record that is not there is NOT_FOUND', () => {
    expect(() => way(chain, 'nowhere', 'A')).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', values: { id: 'nowhere' } }),
    );
  });
});
