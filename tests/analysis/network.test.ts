import { describe, expect, it } from 'vitest';
import { type NetworkRequest, network, path } from '../../server/analysis/index.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { membership, projectionOf, type World } from './world.ts';

//   A ─Ann,Bob─ B ─Cat─ C    D (alone)
const chain: World = {
  ...membership({ A: ['Ann', 'Bob'], B: ['Ann', 'Bob', 'Cat'], C: ['Cat'] }),
  boards: ['A', 'B', 'C', 'D'].map((id) => ({ id })),
};

function drawn(world: World, request: NetworkRequest, scope: Partial<Scope> = {}) {
  const seen = network(projectionOf(world, scope), request);
  const edges = seen.edges.map(({ source, target, weight, ids }) => `${source}–${target} ${weight} ${ids.join()}`);
  return { ...seen, ids: seen.nodes.map(({ id }) => id).sort(), ties: edges.sort() };
}

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
  });
  it('says how large, how tied and what each board is', () => {
    const world = {
      ...chain,
      boards: [{ id: 'A', tier: 'LOCAL' as const, statutoryBasis: 'an Act', to: '2020' }, { id: 'B' }],
    };
    const [a] = drawn(world, { of: 'BOARDS' }).nodes.filter(({ id }) => id === 'A');
    expect(a).toMatchObject({
      kind: 'BOARD',
      label: 'A',
      size: 2,
      degree: 1,
      tier: 'LOCAL',
      statutory: true,
      ended: true,
      planned: false,
      inferred: false,
    });
  });
  it('says INFERRED where no shared person’s seats are stated on both', () => {
    const seats = [
      { board: 'A', person: 'Ann' },
      { board: 'B', person: 'Ann', certainty: 'INFERRED' as const },
      { board: 'A', person: 'Bob' },
      { board: 'C', person: 'Bob' },
    ];
    expect(
      network(projectionOf({ seats }), { of: 'BOARDS' }).edges.map(({ target, certainty }) => [target, certainty]),
    ).toEqual([
      ['B', 'INFERRED'],
      ['C', 'STATED'],
    ]);
  });
  it('marks sub-groups and siblings', () => {
    const world = { ...membership({ A: ['Ann'], B: ['Ann'] }), boards: [{ id: 'A' }, { id: 'B', partOf: 'A' }] };
    expect(network(projectionOf(world), { of: 'BOARDS' }).edges).toMatchObject([{ relation: 'PARENT' }]);
  });
  it('keeps the most connected within the limit, and says what there was', () => {
    expect(drawn(chain, { of: 'BOARDS', limit: 2 })).toMatchObject({
      ids: ['A', 'B'],
      ties: ['A–B 2 Ann,Bob'],
      truncated: true,
      total: { nodes: 4, edges: 2 },
    });
  });
  it('keeps the heaviest ties within their limit', () => {
    expect(drawn(chain, { of: 'BOARDS', edgeLimit: 1 })).toMatchObject({ ties: ['A–B 2 Ann,Bob'], truncated: true });
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
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
  });
  it('keeps the centre however small the limit', () => {
    expect(drawn(chain, { of: 'BOARDS', around: 'A', limit: 1 }).ids).toEqual(['A']);
  });
  it('of an empty landscape is empty', () => {
    expect(network(projectionOf({}), { of: 'BOARDS' })).toEqual({
      nodes: [],
      edges: [],
      truncated: false,
      total: { nodes: 0, edges: 0 },
    });
  });
  it('names no more than fifty behind a tie', () => {
    const many = Array.from({ length: 60 }, (_, i) => `P${i}`);
    expect(network(projectionOf(membership({ A: many, B: many })), { of: 'BOARDS' }).edges).toMatchObject([
      { weight: 60, ids: { length: 50 } },
    ]);
  });
});

describe('people and boards', () => {
  it('are joined by seats', () => {
    expect(drawn(chain, { of: 'PEOPLE_AND_BOARDS' })).toMatchObject({
      ids: ['A', 'Ann', 'B', 'Bob', 'C', 'Cat', 'D'],
      total: { nodes: 7, edges: 6 },
    });
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
});

describe('reporting', () => {
  it('joins boards by lines, each kind its own', () => {
    const boards = [
      { id: 'A', partOf: 'B', reportsTo: ['B'] },
      { id: 'B', succeededBy: ['C'], mayBeSameAs: ['C'] },
      { id: 'C', mayBeSameAs: ['B'] },
    ];
    expect(
      network(projectionOf({ boards }), { of: 'REPORTING' })
        .edges.map(({ id }) => id)
        .sort(),
    ).toEqual(['MAY_BE_SAME_AS.B.C', 'PART_OF.A.B', 'REPORTS_TO.A.B', 'SUCCEEDED_BY.B.C']);
  });
  it('says which line is only inferred', () => {
    const boards = [{ id: 'A', reportsTo: ['B', 'C'], inferredFacts: ['reportsTo:C'] }, { id: 'B' }, { id: 'C' }];
    expect(
      network(projectionOf({ boards }), { of: 'REPORTING' }).edges.map(({ target, certainty }) => [target, certainty]),
    ).toEqual([
      ['B', 'STATED'],
      ['C', 'INFERRED'],
    ]);
  });
});

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
});
