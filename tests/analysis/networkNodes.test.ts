import { describe, expect, it } from 'vitest';
import { network } from '../../server/analysis/index.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { chain, drawn } from './drawn.ts';
import { projectionOf } from './world.ts';

describe('a board', () => {
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
    const named = { id: 'A', name: 'A Board', nameCy: 'Bwrdd A', acronym: 'AB', areas: ['x'], themes: ['t'] };
    const all = { boards: [{ ...named, certainty: 'INFERRED' as const }], areas: { x: [] }, themes: { t: null } };
    expect(drawn(all, { of: 'BOARDS' }).nodes).toEqual([
      {
        id: 'A',
        kind: 'BOARD',
        label: 'A Board',
        labelCy: 'Bwrdd A',
        acronym: 'AB',
        size: 0,
        degree: 0,
        tier: null,
        areas: ['x'],
        themes: ['t'],
        inferred: true,
        ended: false,
        planned: false,
        statutory: false,
        change: null,
      },
    ]);
  });
  it('tells an ended or dissolved board from one that goes on, and one that is only planned', () => {
    const boards = [
      { id: 'A', status: 'Dissolved' },
      { id: 'B', status: 'PLANNED' },
      { id: 'C', status: 'active', to: '2020' },
      { id: 'D' },
    ];
    const seen = (scope: Partial<Scope>) =>
      network(projectionOf({ boards }, scope), { of: 'BOARDS' }).nodes.map(({ id, ended, planned }) => [
        id,
        ended,
        planned,
      ]);
    expect(seen({})).toEqual([
      ['A', true, false],
      ['B', false, true],
      ['C', true, false],
      ['D', false, false],
    ]);
    expect(seen({ asOf: '2020' })[2]).toEqual(['C', false, false]);
  });
});

describe('people beside boards', () => {
  it('say of each person on how many boards they sit, and whether any source states a seat', () => {
    const inferred = { certainty: 'INFERRED' as const };
    const seats = [
      { board: 'A', person: 'Ann', ...inferred },
      { board: 'B', person: 'Ann', ...inferred },
      { board: 'A', person: 'Bob', ...inferred },
      { board: 'B', person: 'Bob' },
      { board: 'B', person: 'Bob', ...inferred },
    ];
    const seen = network(projectionOf({ seats }), { of: 'PEOPLE_AND_BOARDS' });
    const plain = { labelCy: null, acronym: null, tier: null, areas: [], themes: [] };
    const none = { ended: false, planned: false, statutory: false, change: null };
    expect(seen.nodes.filter(({ kind }) => kind === 'PERSON')).toEqual([
      { id: 'Ann', kind: 'PERSON', label: 'Ann', size: 2, degree: 2, inferred: true, ...plain, ...none },
      { id: 'Bob', kind: 'PERSON', label: 'Bob', size: 2, degree: 2, inferred: false, ...plain, ...none },
    ]);
    expect(drawn(chain, { of: 'BOARDS' }).nodes.map(({ id, size }) => `${id} ${size}`)).toEqual([
      'B 3',
      'A 2',
      'C 1',
      'D 0',
    ]);
    expect(
      seen.edges.map(({ id, certainty, relation, significant }) => [id, certainty, relation, significant]),
    ).toEqual([
      ['SEAT.Bob.B', 'STATED', null, false],
      ['SEAT.Ann.A', 'INFERRED', null, false],
      ['SEAT.Bob.A', 'INFERRED', null, false],
      ['SEAT.Ann.B', 'INFERRED', null, false],
    ]);
  });
});

describe('organisations beside boards', () => {
  it('say what each organisation is', () => {
    const x = { id: 'X', name: 'An X', nameCy: 'X', acronym: 'AX', areas: ['x'], certainty: 'INFERRED' as const };
    const world = {
      organisations: [x, { id: 'Y' }],
      areas: { x: [] },
      seats: ['X', 'Y'].map((organisation) => ({ board: 'A', organisation })),
    };
    const { nodes, edges } = network(projectionOf(world), { of: 'ORGANISATIONS_AND_BOARDS' });
    expect(nodes.slice(1)).toMatchObject([
      { kind: 'ORGANISATION', label: 'An X', labelCy: 'X', acronym: 'AX', size: 1, areas: ['x'], inferred: true },
      { kind: 'ORGANISATION', label: 'Y', labelCy: null, acronym: null, size: 1, areas: [], inferred: false },
    ]);
    expect(edges.map(({ id, relation }) => [id, relation])).toEqual([
      ['REPRESENTED.X.A', null],
      ['REPRESENTED.Y.A', null],
    ]);
  });
});
