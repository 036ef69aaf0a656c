import { describe, expect, it } from 'vitest';
import { compareBoards } from '../../server/analysis/index.ts';
import { footing } from '../../server/analysis/overlap/footing.ts';
import { pairOfBoards } from '../../server/analysis/overlap/pair.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { projectionOf, type World } from './world.ts';

describe('overlap is of one time', () => {
  const shared = (seats: World['seats'], scope: Partial<Scope> = {}, rest: World = {}) =>
    compareBoards(
      projectionOf(
        { ...rest, seats: [...(seats ?? []), { board: 'E', person: 'Zed' }, { board: 'F', person: 'Yves' }] },
        scope,
      ),
      'E',
      'F',
    ).people;

  it('a 2019 seat and a 2021 attendance share nobody', () => {
    const attendances = [{ meeting: 'F 2021-06-24', person: 'Ann' }];
    expect(shared([{ board: 'E', person: 'Ann', from: '2019-01-01', to: '2019-12-31' }], {}, { attendances })).toEqual(
      [],
    );
  });
  it('a 2021 seat and a 2021 attendance share their holder', () => {
    const attendances = [{ meeting: 'F 2021-06-24', person: 'Ann' }];
    expect(shared([{ board: 'E', person: 'Ann', from: '2021-01-01', to: '2021-12-31' }], {}, { attendances })).toEqual([
      'Ann',
    ]);
  });
  it('a seat seen once meets another within the year', () => {
    expect(
      shared([
        { board: 'E', person: 'Ann', seen: ['2019-06-01'] },
        { board: 'F', person: 'Ann', from: '2020-06-01' },
      ]),
    ).toEqual(['Ann']);
  });
  it('and no later', () => {
    expect(
      shared([
        { board: 'E', person: 'Ann', seen: ['2019-06-01'] },
        { board: 'F', person: 'Ann', from: '2020-06-02' },
      ]),
    ).toEqual([]);
  });
  it('unless presumed for longer', () => {
    expect(
      shared(
        [
          { board: 'E', person: 'Ann', seen: ['2019-06-01'] },
          { board: 'F', person: 'Ann', from: '2020-06-02' },
        ],
        { presumeMonths: 24 },
      ),
    ).toEqual(['Ann']);
  });
  it('two seats in one window without a common day share nobody', () => {
    expect(
      shared(
        [
          { board: 'E', person: 'Ann', from: '2019-01', to: '2019-02' },
          { board: 'F', person: 'Ann', from: '2019-03', to: '2019-04' },
        ],
        { asOf: '2019' },
      ),
    ).toEqual([]);
  });
  it('the common day has to lie in the scope', () => {
    const seats = [
      { board: 'E', person: 'Ann', from: '2018', to: '2019' },
      { board: 'F', person: 'Ann', from: '2019', to: '2020' },
    ];
    expect([
      shared(seats, { asOf: '2019-05' }),
      shared(seats, { from: '2020' }),
      shared(seats, { to: '2018' }),
    ]).toEqual([['Ann'], [], []]);
  });
  it('an organisation is shared only on a common day', () => {
    const on = (year: string) => [
      { board: 'E', organisation: 'Police', from: '2019', to: '2019' },
      { board: 'F', organisation: 'Police', from: year, to: year },
    ];
    expect(
      ['2019', '2021'].map((year) => compareBoards(projectionOf({ seats: on(year) }), 'E', 'F').organisations),
    ).toEqual([['Police'], []]);
  });
  it('a seat without dates meets every other, and the pair says so', () => {
    const seats = [
      { board: 'E', person: 'Ann' },
      { board: 'F', person: 'Ann', from: '2019', to: '2020' },
    ];
    expect(compareBoards(projectionOf({ seats }), 'E', 'F')).toMatchObject({ people: ['Ann'], undated: true });
  });
  it('a pair of dated seats does not say so', () => {
    const seats = [
      { board: 'E', person: 'Ann', from: '2019' },
      { board: 'F', person: 'Ann', from: '2019', to: '2020' },
    ];
    expect(compareBoards(projectionOf({ seats }), 'E', 'F')).toMatchObject({ people: ['Ann'], undated: false });
  });
  it('one of several without dates is enough to say so', () => {
    const seats = [
      { board: 'E', person: 'Ann' },
      { board: 'F', person: 'Ann' },
      ...['E', 'F'].map((board) => ({ board, person: 'Bob', from: '2019', to: '2020' })),
    ];
    expect(compareBoards(projectionOf({ seats }), 'E', 'F')).toMatchObject({ people: ['Ann', 'Bob'], undated: true });
  });
  it('of organisations, too, it is told on what their being shared rests', () => {
    const seats = [
      { board: 'E', person: 'Ann', onBehalfOf: 'Force', from: '2019', to: '2020' },
      { board: 'F', person: 'Bob', onBehalfOf: 'Force' },
      ...['E', 'F'].map((board) => ({ board, organisation: 'Council', from: '2019', to: '2020' })),
      { board: 'E', person: 'Cat', from: '2019', to: '2020' },
      { board: 'F', person: 'Cat', from: '2019', to: '2020', certainty: 'INFERRED' as const },
    ];
    const pair = pairOfBoards(projectionOf({ seats }), 'E', 'F');
    expect([footing(pair, 'ORGANISATIONS'), footing(pair)]).toEqual([
      { stated: 2, undated: true },
      { stated: 0, undated: false },
    ]);
  });
  it('counts apart those whose seats on both are stated', () => {
    const world = {
      seats: [
        { board: 'E', person: 'Ann' },
        { board: 'F', person: 'Ann' },
        { board: 'E', person: 'Bob' },
      ],
      attendances: [{ meeting: 'F 2021-06-24', person: 'Bob' }],
    };
    expect(compareBoards(projectionOf(world), 'E', 'F')).toMatchObject({ sharedPeople: 2, statedPeople: 1 });
  });
});
