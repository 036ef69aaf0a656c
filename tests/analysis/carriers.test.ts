import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boardsWithSeatsFor,
  carriersOfOrganisation,
  hoursOfOrganisation,
  loadOfOrganisation,
  missingBoards,
} from '../../server/analysis/index.ts';
import { boards, world } from './forceWorld.ts';
import { projectionOf, type World } from './world.ts';

describe('who carries an organisation', () => {
  it('is each person with their boards and their part of its hours, most hours first', () => {
    expect(carriersOfOrganisation(projectionOf(world), 'Force')).toEqual([
      { person: 'Ann', boards: ['A', 'B'], hours: 16, share: 16 / 32 },
      { person: 'Bob', boards: ['A'], hours: 4, share: 4 / 32 },
      { person: 'Cat', boards: ['C'], hours: null, share: null },
    ]);
  });
  it('has no hours of those who do not sit on the day with the most', () => {
    const seats = [
      { board: 'A', person: 'Ann', onBehalfOf: 'Force', from: '2018', to: '2018' },
      { board: 'B', person: 'Bob', onBehalfOf: 'Force', from: '2019', to: '2019' },
    ];
    expect(carriersOfOrganisation(projectionOf({ boards, seats }), 'Force')).toEqual([
      { person: 'Bob', boards: ['B'], hours: 12, share: 1 },
      { person: 'Ann', boards: ['A'], hours: 0, share: 0 },
    ]);
  });
  it('is told by boards where no hours are known, and by name where they are as many', () => {
    const sits = (board: string, person: string) => ({ board, person, onBehalfOf: 'Force' });
    const seats = [sits('C', 'Dan'), sits('C', 'Bob'), sits('D', 'Cat'), sits('C', 'Cat')];
    expect(carriersOfOrganisation(projectionOf({ boards, seats }), 'Force')).toEqual([
      { person: 'Cat', boards: ['C', 'D'], hours: null, share: null },
      { person: 'Bob', boards: ['C'], hours: null, share: null },
      { person: 'Dan', boards: ['C'], hours: null, share: null },
    ]);
  });
  it('is nobody where it holds its seats itself, and nobody carries a share of no hours', () => {
    expect(
      carriersOfOrganisation(projectionOf({ boards, seats: [{ board: 'A', organisation: 'Force' }] }), 'Force'),
    ).toEqual([]);
    const idle = [{ id: 'A', meetingsPerYear: 0, minutesPerMeeting: 60 }];
    expect(
      carriersOfOrganisation(
        projectionOf({ boards: idle, seats: [{ board: 'A', person: 'Ann', onBehalfOf: 'Force' }] }),
        'Force',
      ),
    ).toEqual([{ person: 'Ann', boards: ['A'], hours: 0, share: null }]);
  });
});

describe('the boards of an organisation', () => {
  it('have its seats there, a post’s once, and whoever holds them', () => {
    const dated: World = {
      boards,
      posts: [{ id: 'Chief', organisation: 'Force' }],
      tenures: [
        { person: 'Ann', post: 'Chief', from: '2018', to: '2018' },
        { person: 'Bob', post: 'Chief', from: '2019', to: '2019' },
      ],
      seats: [
        { board: 'A', post: 'Chief', from: '2018', to: '2019' },
        { board: 'B', organisation: 'Force' },
        { board: 'B', person: 'Cat', onBehalfOf: 'Force' },
        { board: 'C', person: 'Cat', onBehalfOf: 'Force', role: 'OBSERVER' },
      ],
    };
    expect(boardsWithSeatsFor(projectionOf(dated), 'Force')).toEqual([
      { board: 'A', seats: 1, people: ['Ann', 'Bob'] },
      { board: 'B', seats: 2, people: ['Cat'] },
    ]);
  });
});

describe('in any landscape', () => {
  const names = ['N', 'O', 'P', 'Q', 'R', 'S'];
  const places = { n: ['all'], s: ['all'], all: [] };
  const kinds = { n: 'county', s: 'county', all: 'nation' };
  const someOrganisation = (id: string) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constantFrom('council', 'council', 'Council', 'force', null),
      areas: fc.subarray(['n', 's', 'all']),
    });
  const someSeat = fc.oneof(
    fc.record({ board: fc.constantFrom('A', 'B', 'C', 'D'), organisation: fc.constantFrom(...names) }),
    fc.record({
      board: fc.constantFrom('A', 'B', 'C', 'D'),
      person: fc.constantFrom('Ann', 'Bob', 'Cat'),
      onBehalfOf: fc.constantFrom(...names),
    }),
  );
  const someWorld = fc
    .record({
      organisations: fc.tuple(...names.map(someOrganisation)),
      seats: fc.array(someSeat, { maxLength: 40 }),
    })
    .map((it): World => ({ ...it, boards, areas: places, areaKinds: kinds }));

  it('an organisation is missing where a slow and obvious count says so', () => {
    fc.assert(
      fc.property(someWorld, (any) => {
        const projection = projectionOf(any);
        for (const name of names)
          expect([name, missingBoards(projection, name)?.boards ?? null]).toEqual([name, missingByHand(any, name)]);
      }),
    );
  });
  it('its people and its boards add up to its load, and no share is more than the whole', () => {
    fc.assert(
      fc.property(someWorld, fc.constantFrom(...names), (any, name) => {
        const projection = projectionOf(any);
        const load = loadOfOrganisation(projection, name);
        const { hours, busiestShare } = hoursOfOrganisation(projection, name);
        const carriers = carriersOfOrganisation(projection, name);
        const onBoards = boardsWithSeatsFor(projection, name);
        expect(carriers).toHaveLength(load.people);
        expect(onBoards.reduce((sum, { seats }) => sum + seats, 0)).toBe(load.seats);
        expect(sorted(carriers.flatMap((it) => it.boards.map((board) => `${board} ${it.person}`)))).toEqual(
          sorted(onBoards.flatMap((it) => it.people.map((person) => `${it.board} ${person}`))),
        );
        expect(carriers[0]?.share ?? null).toBe(busiestShare);
        const own = (any.seats ?? []).filter((seat) => seat.organisation === name);
        const ownHours = own.reduce((sum, { board }) => sum + ({ A: 4, B: 12 }[board] ?? 0), 0);
        expect(carriers.reduce((sum, it) => sum + (it.hours ?? 0), ownHours)).toBeCloseTo(hours ?? 0, 9);
      }),
    );
  });

  const sorted = (list: readonly string[]): string[] => [...list].sort();

  function missingByHand({ organisations = [], seats = [] }: World, name: string) {
    const tiersOf = (areas: readonly string[] = []) => areas.map((area) => kinds[area as keyof typeof kinds]);
    const own = organisations.find(({ id }) => id === name);
    const peers = organisations
      .filter(({ id, kind, areas }) => {
        const same = kind && own?.kind && kind.toLowerCase() === own.kind.toLowerCase();
        return id !== name && same && tiersOf(areas).some((tier) => tiersOf(own.areas).includes(tier));
      })
      .map(({ id }) => id);
    if (peers.length < 3) return null;
    const sits = (id: string, board: string): boolean =>
      seats.some((seat) => seat.board === board && (seat.organisation === id || seat.onBehalfOf === id));
    return ['A', 'B', 'C', 'D']
      .map((board) => ({ board, peers: peers.filter((peer) => sits(peer, board)) }))
      .filter((it) => !sits(name, it.board) && it.peers.length * 3 >= peers.length * 2)
      .sort((x, y) => y.peers.length - x.peers.length);
  }
});
