import { describe, expect, it } from 'vitest';
import {
  collectivesOn,
  hoursOfOrganisation,
  isOnItsGround,
  measureOf,
  missingBoards,
  peersOfOrganisation,
} from '../../server/analysis/index.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { boards, world } from './forceWorld.ts';
import { projectionOf, type World } from './world.ts';

describe('the hours of an organisation', () => {
  it('are those of each person once a board, and of its own seats; its busiest person carries a share', () => {
    const all = 4 * 2 + 12 * 2;
    expect(hoursOfOrganisation(projectionOf(world), 'Force')).toEqual({
      hours: all,
      day: null,
      boardsWithout: 1,
      busiest: 'Ann',
      busiestShare: (4 + 12) / all,
    });
    expect(
      ['organisationHours', 'organisationBusiestShare'].map((id) => measureOf(projectionOf(world), id, 'Force')),
    ).toEqual([32, 1 / 2]);
  });
  it('over a window are those of the day with the most, of whoever then sits for it', () => {
    const dated: World = {
      boards,
      posts: [{ id: 'Chief', organisation: 'Force' }],
      tenures: [
        { person: 'Ann', post: 'Chief', from: '2018', to: '2018' },
        { person: 'Bob', post: 'Chief', from: '2019', to: '2020' },
        { person: 'Ann', organisation: 'Other', from: '2019', to: '2020' },
      ],
      seats: [
        { board: 'A', post: 'Chief', from: '2018', to: '2020' },
        { board: 'B', person: 'Bob', onBehalfOf: 'Force', from: '2020', to: '2020' },
        { board: 'B', person: 'Ann', from: '2018', to: '2020' },
      ],
    };
    // In 2018 Ann sits on B for the force, whose chief she is, too, and later for another; in 2020 Bob alone does, on A by the post.
    expect(hoursOfOrganisation(projectionOf(dated), 'Force')).toMatchObject({ hours: 16, day: 17_532, busiest: 'Ann' });
    expect(hoursOfOrganisation(projectionOf(dated, { asOf: '2019' }), 'Force')).toMatchObject({
      hours: 4,
      busiest: 'Bob',
      busiestShare: 1,
    });
  });
  it('are those of each seat that it holds itself, and of nobody while a post is vacant', () => {
    const own = { board: 'A', organisation: 'Force' };
    expect(hoursOfOrganisation(projectionOf({ boards, seats: [own, own] }), 'Force').hours).toBe(8);
    const vacant: World = {
      boards,
      posts: [{ id: 'Chief', organisation: 'Force' }],
      seats: ['A', 'C'].map((board) => ({ board, post: 'Chief' })),
    };
    expect(hoursOfOrganisation(projectionOf(vacant), 'Force')).toEqual({
      hours: null,
      day: null,
      boardsWithout: 0,
      busiest: null,
      busiestShare: null,
    });
  });
  it('are carried most by the first of those who carry as much, each on all days of their seats', () => {
    const both = ['Cat', 'Ann', 'Bob'].map((person) => ({ board: 'A', person, onBehalfOf: 'Force' }));
    expect(hoursOfOrganisation(projectionOf({ boards, seats: both }), 'Force')).toMatchObject({
      busiest: 'Cat',
      busiestShare: 1 / 3,
    });
    const sat = (board: string, person: string, ...days: string[]) =>
      days.map((on) => ({ board, person, onBehalfOf: 'Force', from: on, to: on }));
    const seats = [
      ...sat('A', 'Ann', '2017', '2019'),
      ...sat('B', 'Bob', '2019-01-01', '2023'),
      ...sat('B', 'Eve', '2017'),
      ...sat('A', 'Eve', '2019'),
      ...sat('A', 'Fay', '2019'),
      ...sat('B', 'Fay', '2021'),
      ...['C', 'D'].flatMap((board) => ['Cat', 'Dan'].flatMap((person) => sat(board, person, '2019'))),
    ];
    // On the first day of 2019 Bob carries more than any other, though Eve once did as much, and Fay will.
    expect(hoursOfOrganisation(projectionOf({ boards, seats }), 'Force')).toEqual({
      hours: 24,
      day: 17_897,
      boardsWithout: 2,
      busiest: 'Bob',
      busiestShare: 12 / 24,
    });
  });
  it('of its own seats are no person’s, however many', () => {
    const seats = [
      { board: 'B', organisation: 'Force' },
      { board: 'A', person: 'Bob', onBehalfOf: 'Force' },
    ];
    expect(hoursOfOrganisation(projectionOf({ boards, seats }), 'Force')).toMatchObject({
      hours: 16,
      busiest: 'Bob',
      busiestShare: 4 / 16,
    });
  });
  it('are nobody’s where it holds its seats itself, and unknown where no board’s are known', () => {
    const own: World = { boards, seats: [{ board: 'A', organisation: 'Force' }] };
    expect(hoursOfOrganisation(projectionOf(own), 'Force')).toMatchObject({
      hours: 4,
      busiest: null,
      busiestShare: null,
    });
    const unknown: World = { boards, seats: [{ board: 'C', organisation: 'Force' }] };
    expect(measureOf(projectionOf(unknown), 'organisationHours', 'Force')).toBeNull();
  });
});

describe('boards that an organisation is missing from', () => {
  const council = (id: string, area: string, kind = 'council') => ({ id, kind, areas: [area] });
  const named = ['North', 'South', 'East', 'West'];
  const organisations = [
    ...named.map((id) => council(id, id)),
    council('Wide', 'All'),
    council('Force', 'North', 'force'),
  ];
  const areas = { ...Object.fromEntries(named.map((id) => [id, ['All']])), All: [] };
  const seats = [
    ...['North', 'South'].map((organisation) => ({ board: 'A', organisation })),
    ...['North', 'East', 'West'].map((organisation) => ({ board: 'B', organisation })),
    { board: 'C', organisation: 'North' },
    ...['Wide', 'Force'].map((organisation) => ({ board: 'D', organisation })),
  ];
  const tiers = { North: 'county', South: 'County', East: 'county', West: 'county', All: 'nation' };
  const projection = projectionOf({ organisations, areas, areaKinds: tiers, seats });
  it('are those where two thirds of the others of its kind and tier sit', () => {
    expect(missingBoards(projection, 'South')).toEqual({
      peers: ['East', 'North', 'West'],
      boards: [{ board: 'B', peers: ['East', 'North', 'West'] }],
    });
    expect(missingBoards(projection, 'East')?.boards).toEqual([{ board: 'A', peers: ['North', 'South'] }]);
    expect(['North', 'South', 'East', 'West'].map((id) => measureOf(projection, 'organisationMissing', id))).toEqual([
      0, 1, 1, 1,
    ]);
  });
  it('come with those first where most peers are, then by id', () => {
    const more = [
      ...seats,
      ...['North', 'East', 'West'].flatMap((organisation) => ['Z', 'Y'].map((board) => ({ board, organisation }))),
    ];
    const here = projectionOf({
      organisations,
      areas,
      areaKinds: tiers,
      seats: [
        ...more,
        ...['C', 'X'].map((board) => ({ board, organisation: 'East' })),
        ...['Q', 'X'].map((board) => ({ board, organisation: 'North' })),
        { board: 'Q', organisation: 'West' },
      ],
    });
    const all = ['East', 'North', 'West'];
    expect(missingBoards(here, 'South')?.boards).toEqual([
      { board: 'B', peers: all },
      { board: 'Y', peers: all },
      { board: 'Z', peers: all },
      { board: 'C', peers: ['East', 'North'] },
      { board: 'Q', peers: ['North', 'West'] },
      { board: 'X', peers: ['East', 'North'] },
    ]);
    expect(measureOf(here, 'organisationMissing', 'South')).toBe(6);
  });
  it('have no units among the peers, and of stated facts alone only those whose kind and ground are stated', () => {
    const unsure = organisations.map((it) => (it.id === 'West' ? { ...it, inferredFacts: ['kind'] } : it));
    const whole = [
      ...unsure,
      { ...council('Desk', 'East'), unit: true },
      { ...council('Fifth', 'East'), inferredFacts: ['areas'] },
      { id: 'Kindless', areas: ['East'] },
    ];
    const of = (scope: Partial<Scope>) =>
      missingBoards(projectionOf({ organisations: whole, areas, areaKinds: tiers, seats }, scope), 'South');
    expect(of({})).toEqual({
      peers: ['East', 'Fifth', 'North', 'West'],
      boards: [{ board: 'B', peers: ['East', 'North', 'West'] }],
    });
    expect(of({ certainty: 'STATED_ONLY' })).toBeNull();
  });
  it('are none where no peer sits anywhere', () => {
    const idle = projectionOf({ organisations, areas, areaKinds: tiers });
    expect(missingBoards(idle, 'South')).toEqual({ peers: ['East', 'North', 'West'], boards: [] });
  });
  it('are unknown with fewer than three peers, without a kind, or on ground of an unknown tier', () => {
    expect(['Wide', 'Force'].map((id) => measureOf(projection, 'organisationMissing', id))).toEqual([null, null]);
    const untold = projectionOf({ organisations, areas, seats });
    expect(measureOf(untold, 'organisationMissing', 'South')).toBeNull();
    const kindless = organisations.map((it) => ({ ...it, kind: null }));
    const unkind = projectionOf({ organisations: kindless, areas, areaKinds: tiers, seats });
    expect(measureOf(unkind, 'organisationMissing', 'South')).toBeNull();
  });
  it('have peers even where these are too few to say', () => {
    expect(['Wide', 'Force', 'South'].map((id) => peersOfOrganisation(projection, id))).toEqual([
      [],
      [],
      ['East', 'North', 'West'],
    ]);
    const two = projectionOf({ organisations: organisations.slice(0, 3), areas, areaKinds: tiers, seats });
    expect(peersOfOrganisation(two, 'South')).toEqual(['East', 'North']);
    expect(missingBoards(two, 'South')).toBeNull();
  });
  it('count the peers on ground of any tier that it has', () => {
    const both = { ...council('Both', 'North'), areas: ['North', 'All'] };
    const here = projectionOf({ organisations: [...organisations, both], areas, areaKinds: tiers, seats });
    expect(peersOfOrganisation(here, 'Both')).toEqual(['East', 'North', 'South', 'West', 'Wide']);
    expect(peersOfOrganisation(here, 'Wide')).toEqual(['Both']);
    expect(missingBoards(here, 'Both')?.boards).toEqual([]);
    expect(missingBoards(here, 'South')?.boards).toEqual([{ board: 'B', peers: ['East', 'North', 'West'] }]);
  });
});

describe('an absence', () => {
  const areas = { North: [], South: [] };
  const world: World = {
    boards: [{ id: 'A', areas: ['North'] }, { id: 'B', areas: ['South'] }, { id: 'C' }],
    organisations: [
      { id: 'Council', areas: ['North'] },
      { id: 'Nowhere' },
      { id: 'Councils', kind: 'Collective' },
      { id: 'Chiefs', kind: 'collective' },
      { id: 'Force', kind: 'police' },
    ],
    areas,
    seats: [
      { board: 'A', organisation: 'Councils', role: 'OBSERVER' },
      { board: 'A', person: 'Ann', onBehalfOf: 'Chiefs' },
      { board: 'A', organisation: 'Force' },
      { board: 'B', organisation: 'Force' },
    ],
  };
  it('may be none where a collective has a seat, of whatever role', () => {
    const projection = projectionOf(world);
    expect([...collectivesOn(projection, 'A')].sort()).toEqual(['Chiefs', 'Councils']);
    expect(collectivesOn(projection, 'B')).toEqual([]);
  });
  it('is on its ground, or not, or nobody can say', () => {
    const projection = projectionOf(world);
    const on = (organisation: string) => ['A', 'B', 'C'].map((board) => isOnItsGround(projection, organisation, board));
    expect(on('Council')).toEqual([true, false, null]);
    expect(on('Nowhere')).toEqual([null, null, null]);
  });
});
