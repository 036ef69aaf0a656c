import { describe, expect, it } from 'vitest';
import { differencesOf, type Network, type NetworkRequest, network } from '../../server/analysis/index.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { projectionOf, type World } from './world.ts';

function heldAgainst(
  world: World,
  [since, asOf]: [string, string],
  request: NetworkRequest,
  scope: Partial<Scope> = {},
): Network {
  const [then, now] = [since, asOf].map((date) => projectionOf(world, { ...scope, asOf: date }));
  if (!then || !now) throw new Error('There are two times.');
  return network(now, request, { projection: then, differences: differencesOf(then, now) });
}

const told = (change: Network['nodes'][number]['change']): string =>
  change ? `${change.kind} ${change.how}` : 'stays';
const nodes = (network: Network): string[] => network.nodes.map(({ id, change }) => `${id} ${told(change)}`).sort();
const ties = (network: Network): string[] =>
  network.edges.map(({ source, target, change }) => `${source} ${target} ${told(change)}`).sort();
const years: [string, string] = ['2019-06-01', '2021-06-01'];

describe('a network held against an earlier time', () => {
  const boards = [{ id: 'Old', to: '2020-03-31' }, { id: 'New', from: '2020-04-01' }, { id: 'E' }, { id: 'F' }];
  const seats = [
    { board: 'E', person: 'Ann', from: '2018-01-01', to: '2022-12-31' },
    { board: 'Old', person: 'Ann', from: '2018-01-01', to: '2020-03-31' },
    { board: 'New', person: 'Ann', from: '2020-04-01', to: '2022-12-31' },
    { board: 'E', person: 'Bob', seen: ['2019-03-01'] },
    { board: 'F', person: 'Bob', seen: ['2019-03-01'] },
    { board: 'E', person: 'Cat', seen: ['2021-03-01'] },
    { board: 'F', person: 'Cat', from: '2021-02-01', to: '2022-01-01' },
  ];

  it('has what is there at either, and says which way each differs and how that is known', () => {
    const both = heldAgainst({ boards, seats }, years, { of: 'PEOPLE_AND_BOARDS' });
    expect(nodes(both)).toEqual([
      'Ann stays',
      'Bob ENDED PRESUMED',
      'Cat BEGAN SIGHTED',
      'E stays',
      'F stays',
      'New BEGAN STATED',
      'Old ENDED STATED',
    ]);
    expect(ties(both)).toEqual([
      'Ann E stays',
      'Ann New BEGAN STATED',
      'Ann Old ENDED STATED',
      'Bob E ENDED PRESUMED',
      'Bob F ENDED PRESUMED',
      'Cat E BEGAN SIGHTED',
      'Cat F BEGAN STATED',
    ]);
  });

  it('counts and joins what went as it was, and takes two boards for tied as long as they share anybody', () => {
    const both = heldAgainst({ boards, seats }, years, { of: 'BOARDS' });
    expect(ties(both)).toEqual(['E F stays', 'E New BEGAN STATED', 'E Old ENDED STATED']);
    expect(both.nodes.find(({ id }) => id === 'Old')).toMatchObject({ size: 1, ended: false });
    expect(both.total).toEqual({ nodes: 4, edges: 3 });
  });

  it('says nothing of change where it is held against no other time', () => {
    const plain = network(projectionOf({ boards, seats }, { asOf: '2021-06-01' }), { of: 'BOARDS' });
    expect([...new Set([...nodes(plain), ...ties(plain)].map((text) => text.split(' ').at(-1)))]).toEqual(['stays']);
    expect(plain.nodes.map(({ id }) => id).sort()).toEqual(['E', 'F', 'New']);
  });

  it('goes as far from one record over what went as over what is there', () => {
    const around = { of: 'BOARDS', around: 'E', steps: 1 } as const;
    expect(nodes(heldAgainst({ boards, seats }, years, around)).map((text) => text.split(' ')[0])).toEqual([
      'E',
      'F',
      'New',
      'Old',
    ]);
    const person = { of: 'BOARDS', around: 'Bob', steps: 1 } as const;
    expect(nodes(heldAgainst({ boards, seats }, years, person))).toEqual(['E stays', 'F stays']);
  });

  it('takes the weight of now for what filters, and does not call a tie gone that only became weaker', () => {
    const more = [
      { board: 'E', person: 'Dan', from: '2018-01-01', to: '2020-01-01' },
      { board: 'Old', person: 'Dan', from: '2018-01-01', to: '2020-01-01' },
      { board: 'F', person: 'Dan', from: '2018-01-01', to: '2020-01-01' },
    ];
    const both = heldAgainst({ boards, seats: [...seats, ...more] }, years, { of: 'BOARDS', minimumWeight: 2 });
    expect(ties(both)).toEqual(['E Old ENDED STATED']);
  });
});

describe('how the change of what two boards share is known', () => {
  const lasting = (board: string, person: string) => ({ board, person, from: '2018-01-01', to: '2022-12-31' });
  it.each([
    ['stated where all who tied them left one of the two by a stated day', ['2020-01-01'], 'ENDED STATED'],
    ['presumed where one of them was only not seen again', ['2020-01-01', null], 'ENDED PRESUMED'],
  ])('%s', (_, ends, expected) => {
    const seats = ends.flatMap((to, i) => [
      lasting('E', `P${i}`),
      to
        ? { board: 'F', person: `P${i}`, from: '2018-01-01', to }
        : { board: 'F', person: `P${i}`, seen: ['2019-05-01'] },
    ]);
    expect(ties(heldAgainst({ seats }, years, { of: 'BOARDS' }))).toEqual([`E F ${expected}`]);
  });
  it('is that of the surer end, where somebody left both', () => {
    const seats = [
      { board: 'E', person: 'Ann', seen: ['2019-05-01'] },
      { board: 'F', person: 'Ann', from: '2018-01-01', to: '2020-01-01' },
    ];
    expect(ties(heldAgainst({ seats }, years, { of: 'BOARDS' }))).toEqual(['E F ENDED STATED']);
  });
  it('is only a sighting where those who tie them now were seen, and nobody says since when', () => {
    const seats = [lasting('E', 'Ann'), { board: 'F', person: 'Ann', seen: ['2021-05-01'] }];
    expect(ties(heldAgainst({ seats }, years, { of: 'BOARDS' }))).toEqual(['E F BEGAN SIGHTED']);
  });
  it('is that of the boards, where themes or lines join them', () => {
    const world: World = {
      themes: { t: null },
      boards: [
        { id: 'E', themes: ['t'], to: '2020-01-01' },
        { id: 'F', themes: ['t'], reportsTo: ['E'] },
      ],
    };
    expect(ties(heldAgainst(world, years, { of: 'BOARDS', joins: ['THEMES'] }))).toEqual(['E F ENDED STATED']);
    expect(ties(heldAgainst(world, years, { of: 'REPORTING' }))).toEqual(['F E ENDED STATED']);
  });
});
