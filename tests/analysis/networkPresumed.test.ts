import { describe, expect, it } from 'vitest';
import { type NetworkRequest, network } from '../../server/analysis/index.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { projectionOf, type World } from './world.ts';

/** `Ann E true`: each tie with whether it is presumed. */
function ties(world: World, scope: Partial<Scope>, request: NetworkRequest): string[] {
  const { edges } = network(projectionOf(world, scope), request);
  return edges.map(({ source, target, presumed }) => `${source} ${target} ${presumed}`).sort();
}

describe('a seat on one day', () => {
  const world: World = {
    seats: [
      { board: 'E', person: 'Ann', seen: ['2020-06-01'] },
      { board: 'E', person: 'Bob', from: '2020-01-01', to: '2020-12-31' },
      { board: 'E', person: 'Cat' },
      { board: 'E', person: 'Dan', seen: ['2020-06-01'] },
      { board: 'E', person: 'Dan', role: 'CHAIR', from: '2020-09-01', to: '2020-12-31' },
      { board: 'E', organisation: 'Org', seen: ['2020-06-01'] },
    ],
  };
  it('is presumed after it was last seen, and neither where dates hold it nor where it has none', () => {
    const people = { of: 'PEOPLE_AND_BOARDS' } as const;
    expect(ties(world, { asOf: '2020-06-01' }, people)).toContain('Ann E false');
    expect(ties(world, { asOf: '2020-10-01' }, people)).toEqual([
      'Ann E true',
      'Bob E false',
      'Cat E false',
      'Dan E false',
    ]);
    expect(ties(world, { from: '2020-05', to: '2020-12' }, people)).toContain('Ann E false');
  });
  it('of an organisation likewise', () => {
    const organisations = { of: 'ORGANISATIONS_AND_BOARDS' } as const;
    expect(ties(world, { asOf: '2020-10-01' }, organisations)).toEqual(['Org E true']);
    expect(ties(world, { asOf: '2020-06-01' }, organisations)).toEqual(['Org E false']);
  });
});

describe('what two boards share on one day', () => {
  const boards = { of: 'BOARDS' } as const;
  const both = (person: string, e: World['seats'] & {}, f: World['seats'] & {}) =>
    [...e, ...f].map((seat) => ({ ...seat, person }));
  const seenOn = (board: string, ...seen: string[]) => [{ board, seen }];
  const lasting = (board: string) => [{ board, from: '2019-01-01', to: '2021-12-31' }];

  it('is presumed where each needs a presumed day of one board or the other', () => {
    const world = { seats: both('Ann', seenOn('E', '2020-06-01'), lasting('F')) };
    expect(ties(world, { asOf: '2020-06-01' }, boards)).toEqual(['E F false']);
    expect(ties(world, { asOf: '2020-07-01' }, boards)).toEqual(['E F true']);
  });
  it('is not presumed where one of several meets on days that somebody vouches for', () => {
    const seats = [...both('Ann', seenOn('E', '2020-06-01'), lasting('F')), ...both('Bob', lasting('E'), lasting('F'))];
    expect(ties({ seats }, { asOf: '2020-07-01' }, boards)).toEqual(['E F false']);
  });
  it('is presumed at all times too, where the two were never seen to hold at once', () => {
    const world = { seats: both('Ann', seenOn('E', '2020-01-01'), seenOn('F', '2020-08-01')) };
    expect(ties(world, {}, boards)).toEqual(['E F true']);
    expect(ties({ seats: both('Ann', seenOn('E', '2020-01-01'), seenOn('F', '2020-01-01')) }, {}, boards)).toEqual([
      'E F false',
    ]);
  });
  it('is never presumed of themes and of reporting lines, which have no days', () => {
    const world: World = {
      themes: { t: null },
      boards: [
        { id: 'E', themes: ['t'], reportsTo: ['F'] },
        { id: 'F', themes: ['t'] },
      ],
    };
    expect(ties(world, { asOf: '2020' }, { of: 'BOARDS', joins: ['THEMES'] })).toEqual(['E F false']);
    expect(ties(world, { asOf: '2020' }, { of: 'REPORTING' })).toEqual(['E F false']);
  });
});
