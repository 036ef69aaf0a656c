import { describe, expect, it } from 'vitest';
import { network } from '../../server/analysis/index.ts';
import { chain, drawn } from './drawn.ts';
import { membership, projectionOf } from './world.ts';

describe('the network of boards', () => {
  it('joins boards by the people they share, who stand behind each tie', () => {
    expect(drawn(chain, { of: 'BOARDS' })).toMatchObject({
      ids: ['A', 'B', 'C', 'D'],
      ties: ['A–B 2 Ann,Bob', 'B–C 1 Cat'],
      truncated: false,
      total: { nodes: 4, edges: 2 },
    });
  });
  it('joins them by organisations or themes when asked', () => {
    const world = {
      themes: { t: null },
      boards: [
        { id: 'A', themes: ['t'] },
        { id: 'B', themes: ['t'] },
      ],
      seats: ['A', 'B'].map((board) => ({ board, organisation: 'X' })),
    };
    expect([
      drawn(world, { of: 'BOARDS', joins: ['ORGANISATIONS'] }).ties,
      drawn(world, { of: 'BOARDS', joins: ['THEMES'] }).ties,
    ]).toEqual([['A–B 1 X'], ['A–B 1 t']]);
    expect(drawn(world, { of: 'BOARDS', joins: ['ORGANISATIONS', 'THEMES'] }).ids).toEqual(['A', 'B']);
  });
  it('keeps the most connected within the limit, and says what there was', () => {
    expect(drawn(chain, { of: 'BOARDS', limit: 2 })).toMatchObject({
      ids: ['A', 'B'],
      ties: ['A–B 2 Ann,Bob'],
      truncated: true,
      total: { nodes: 4, edges: 2 },
    });
  });
  it('keeps the heaviest ties within their limit, which come first', () => {
    const heavierLater = membership({ A: ['Ann'], B: ['Ann'], C: ['Bob', 'Cat'], D: ['Bob', 'Cat'] });
    expect(network(projectionOf(heavierLater), { of: 'BOARDS' }).edges.map(({ id }) => id)).toEqual([
      'SHARED_PEOPLE.C.D',
      'SHARED_PEOPLE.A.B',
    ]);
    expect(drawn(heavierLater, { of: 'BOARDS', edgeLimit: 1 })).toMatchObject({
      ids: ['A', 'B', 'C', 'D'],
      ties: ['C–D 2 Bob,Cat'],
      truncated: true,
      total: { edges: 2 },
    });
  });
  it('says so where it leaves out a board that no tie is lost with', () => {
    expect(drawn(chain, { of: 'BOARDS', limit: 3 })).toMatchObject({
      ties: ['A–B 2 Ann,Bob', 'B–C 1 Cat'],
      truncated: true,
    });
  });
  it('around a board puts those as near and as connected by id', () => {
    const ring = membership({ X: ['xa', 'xb'], A: ['xa', 'ad'], B: ['xb', 'bc'], C: ['bc'], D: ['ad'] });
    const seen = network(projectionOf(ring), { of: 'BOARDS', around: 'X', steps: 2 });
    expect(seen.nodes.map(({ id }) => id)).toEqual(['X', 'A', 'B', 'C', 'D']);
  });
  it('leaves nothing out where the limits are just met', () => {
    expect(drawn(chain, { of: 'BOARDS', limit: 4, edgeLimit: 2 })).toMatchObject({
      ties: ['A–B 2 Ann,Bob', 'B–C 1 Cat'],
      truncated: false,
    });
  });
  it('around a board keeps the nearest, then the most connected; its degrees count what is not drawn, too', () => {
    const hub = membership({
      A: ['ab', 'ac'],
      B: ['ab'],
      C: ['ac', 'cd'],
      D: ['cd', 'de', 'df', 'dg'],
      E: ['de'],
      F: ['df'],
      G: ['dg'],
    });
    const seen = network(projectionOf(hub), { of: 'BOARDS', around: 'A', steps: 2, limit: 3 });
    expect(seen.nodes.map(({ id, degree }) => [id, degree])).toEqual([
      ['A', 2],
      ['C', 2],
      ['B', 1],
    ]);
    expect(seen).toMatchObject({ truncated: true, total: { nodes: 4, edges: 3 } });
  });
  it('leaves out weak ties when asked', () => {
    expect(drawn(chain, { of: 'BOARDS', minimumWeight: 2 })).toMatchObject({
      ties: ['A–B 2 Ann,Bob'],
      truncated: false,
      total: { edges: 1 },
    });
  });
  it('around a board shows what is within the steps', () => {
    expect([1, 2].map((steps) => drawn(chain, { of: 'BOARDS', around: 'A', steps }).ids)).toEqual([
      ['A', 'B'],
      ['A', 'B', 'C'],
    ]);
  });
  it('around a person shows the boards of that person', () => {
    expect(drawn(chain, { of: 'BOARDS', around: 'Cat' }).ids).toEqual(['B', 'C']);
  });
  it('around nothing known is NOT_FOUND', () => {
    expect(() => drawn(chain, { of: 'BOARDS', around: 'nowhere' })).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', values: { id: 'nowhere' } }),
    );
  });
  it('keeps the centre however small the limit', () => {
    expect(drawn(chain, { of: 'BOARDS', around: 'A', limit: 1 }).ids).toEqual(['A']);
  });
  it('of an empty landscape is empty', () => {
    expect(network(projectionOf({}), { of: 'BOARDS' })).toEqual({
      nodes: [],
      edges: [],
      tiesBetween: 0,
      truncated: false,
      total: { nodes: 0, edges: 0 },
    });
  });
});

describe('people and boards', () => {
  it('are joined by seats', () => {
    expect(drawn(chain, { of: 'PEOPLE_AND_BOARDS' })).toMatchObject({
      ids: ['A', 'Ann', 'B', 'Bob', 'C', 'Cat', 'D'],
      total: { nodes: 7, edges: 6 },
    });
  });
  it('take turns, each the most connected first, then by id', () => {
    expect(network(projectionOf(chain), { of: 'PEOPLE_AND_BOARDS' }).nodes.map(({ id }) => id)).toEqual([
      'B',
      'Ann',
      'A',
      'Bob',
      'C',
      'Cat',
      'D',
    ]);
  });
  it('take turns within the limit, so that ties are left to see', () => {
    expect(drawn(chain, { of: 'PEOPLE_AND_BOARDS', limit: 4 })).toMatchObject({
      ids: ['A', 'Ann', 'B', 'Bob'],
      total: { nodes: 7, edges: 6 },
    });
  });
  it('around a person are that person and their boards', () => {
    expect(drawn(chain, { of: 'PEOPLE_AND_BOARDS', around: 'Cat' })).toMatchObject({
      ids: ['B', 'C', 'Cat'],
      ties: ['Cat–B 1 seat5', 'Cat–C 1 seat6'],
    });
  });
});

describe('organisations and boards', () => {
  it('are joined by representation', () => {
    const world = {
      seats: [
        { board: 'A', person: 'Ann', onBehalfOf: 'X' },
        { board: 'A', person: 'Bob', onBehalfOf: 'X' },
      ],
    };
    expect(drawn(world, { of: 'ORGANISATIONS_AND_BOARDS' })).toMatchObject({
      ids: ['A', 'X'],
      ties: ['X–A 2 seat1,seat2'],
    });
  });
  it('around a person, who is no node there, are the boards of that person and nothing else within a step', () => {
    const world = {
      seats: [
        { board: 'A', person: 'Ann', onBehalfOf: 'X' },
        { board: 'B', person: 'Bob', onBehalfOf: 'X' },
      ],
    };
    const ids = (steps: number) => drawn(world, { of: 'ORGANISATIONS_AND_BOARDS', around: 'Ann', steps }).ids;
    expect([ids(1), ids(2), ids(3)]).toEqual([['A'], ['A', 'X'], ['A', 'B', 'X']]);
  });
});
