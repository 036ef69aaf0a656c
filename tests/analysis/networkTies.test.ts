import { describe, expect, it } from 'vitest';
import { type NetworkRequest, network } from '../../server/analysis/index.ts';
import { membership, projectionOf, type World } from './world.ts';

describe('a tie of two boards', () => {
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
    const related = (boards: World['boards'] & {}) => {
      const world = { ...membership({ A: ['Ann'], B: ['Ann'] }), boards };
      return network(projectionOf(world), { of: 'BOARDS' }).edges.map(({ relation }) => relation);
    };
    expect(related([{ id: 'A' }, { id: 'B', partOf: 'A' }])).toEqual(['PARENT']);
    expect(related(['A', 'B', 'C'].map((id) => ({ id, partOf: id === 'C' ? null : 'C' })))).toEqual(['SIBLING']);
    expect(related([{ id: 'A' }, { id: 'B' }])).toEqual([null]);
  });
  it('marks what is significant, of people alone', () => {
    const six = ['P', 'Q', 'R', 'S', 'T', 'U'];
    const others = ['C', 'D', 'E', 'F', 'G', 'H'];
    const seats = [
      ...['A', 'B'].flatMap((board) => six.map((person) => ({ board, person, onBehalfOf: 'X' }))),
      ...others.flatMap((board) => six.map((name) => ({ board, person: `${name} of ${board}` }))),
      ...['C', 'D'].map((board) => ({ board, person: 'Once' })),
    ];
    const joins = ['PEOPLE', 'ORGANISATIONS'] as const;
    expect(
      network(projectionOf({ seats }), { of: 'BOARDS', joins }).edges.map(({ id, significant }) => [id, significant]),
    ).toEqual([
      ['SHARED_PEOPLE.A.B', true],
      ['SHARED_PEOPLE.C.D', false],
      ['SHARED_ORGANISATIONS.A.B', false],
    ]);
  });
  it('says INFERRED of a theme that is, or an organisation whose seats are, on either board', () => {
    const boards = [
      { id: 'A', themes: ['t', 'u'] },
      { id: 'B', themes: ['t', 'u', 'v'], inferredFacts: ['themes:t'] },
      { id: 'C', themes: ['t', 'w'] },
      { id: 'D', themes: ['v'], inferredFacts: ['themes:v'] },
    ];
    const seats = [
      { board: 'A', organisation: 'X' },
      { board: 'B', organisation: 'X', certainty: 'INFERRED' as const },
      { board: 'C', organisation: 'X' },
    ];
    const world = { themes: { t: null, u: null, v: null, w: null }, boards, seats };
    const certainties = (joins: NetworkRequest['joins'] & {}) =>
      network(projectionOf(world), { of: 'BOARDS', joins }).edges.map(
        ({ source, target, certainty }) => `${source}${target} ${certainty}`,
      );
    expect(certainties(['THEMES'])).toEqual(['AB STATED', 'AC STATED', 'BC INFERRED', 'BD INFERRED']);
    expect(certainties(['ORGANISATIONS'])).toEqual(['AB INFERRED', 'AC STATED', 'BC INFERRED']);
  });
  it('names no more than fifty behind a tie', () => {
    const many = Array.from({ length: 60 }, (_, i) => `P${i}`);
    expect(network(projectionOf(membership({ A: many, B: many })), { of: 'BOARDS' }).edges).toMatchObject([
      { weight: 60, ids: { length: 50 } },
    ]);
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
  it('leaves out lines to boards out of scope; keeps two that report to each other; a doubt said twice is one', () => {
    const boards = [
      { id: 'A', tier: 'LOCAL' as const, reportsTo: ['B', 'Far'], mayBeSameAs: ['B', 'B'] },
      { id: 'B', tier: 'LOCAL' as const, reportsTo: ['A'], mayBeSameAs: ['C'] },
      { id: 'C', tier: 'LOCAL' as const, mayBeSameAs: ['A'] },
      { id: 'D', tier: 'LOCAL' as const, mayBeSameAs: ['A', 'B'], reportsTo: ['Far'] },
      { id: 'Far' },
    ];
    const { edges, nodes } = network(projectionOf({ boards }, { tiers: ['LOCAL'] }), { of: 'REPORTING' });
    expect(edges.map(({ id }) => id)).toEqual([
      'REPORTS_TO.A.B',
      'MAY_BE_SAME_AS.A.B',
      'REPORTS_TO.B.A',
      'MAY_BE_SAME_AS.B.C',
      'MAY_BE_SAME_AS.C.A',
      'MAY_BE_SAME_AS.D.A',
      'MAY_BE_SAME_AS.D.B',
    ]);
    expect(nodes.map(({ id, degree }) => `${id} ${degree}`)).toEqual(['A 3', 'B 3', 'C 2', 'D 2']);
    expect(edges[0]).toMatchObject({ weight: 1, ids: [], certainty: 'STATED', significant: false, relation: 'PARENT' });
  });
  it('says which line is only inferred', () => {
    const boards = [{ id: 'A', reportsTo: ['B', 'C'], inferredFacts: ['reportsTo:C'] }, { id: 'B' }, { id: 'C' }];
    expect(
      network(projectionOf({ boards }), { of: 'REPORTING' }).edges.map(({ target, certainty }) => [target, certainty]),
    ).toEqual([
      ['B', 'STATED'],
      ['C', 'INFERRED'],
    ]);
    const wholly = [{ id: 'A', partOf: 'B', reportsTo: ['C'], inferredFacts: ['partOf'] }, { id: 'B' }, { id: 'C' }];
    expect(
      network(projectionOf({ boards: wholly }), { of: 'REPORTING' }).edges.map(({ kind, certainty }) => [
        kind,
        certainty,
      ]),
    ).toEqual([
      ['PART_OF', 'INFERRED'],
      ['REPORTS_TO', 'STATED'],
    ]);
  });
});
