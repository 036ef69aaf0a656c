import { describe, expect, it } from 'vitest';
import {
  boardsOf,
  organisationsOf,
  peopleIn,
  peopleOf,
  project,
  seatsIn,
  seatsOf,
  workOutSeats,
} from '../../server/analysis/index.ts';
import { BoardwalkError } from '../../server/domain/errors.ts';
import { defaultScope, type Scope } from '../../server/domain/scope.ts';
import { seatRoles } from '../../server/domain/vocabulary.ts';
import { landscapeOf, projectionOf, type World } from './world.ts';

const boardsIn = (world: World, scope: Partial<Scope>) => projectionOf(world, scope).boards.map(({ id }) => id);

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof BoardwalkError) return error.code;
    throw error;
  }
  return 'none';
}

describe('which boards are in scope', () => {
  const lived = { boards: [{ id: 'A', from: '2018', to: '2019' }, { id: 'B', from: '2020-06' }, { id: 'C' }] };
  it('those that exist on its days, with or without people', () => {
    expect(boardsIn(lived, { asOf: '2019-06' })).toEqual(['A', 'C']);
  });
  it('all of them over all times', () => {
    expect(boardsIn(lived, {})).toEqual(['A', 'B', 'C']);
  });
  it('those that begin within a window', () => {
    expect(boardsIn(lived, { from: '2020', to: '2020' })).toEqual(['B', 'C']);
  });
  it('those on its areas or anything within', () => {
    const world = {
      areas: { Wales: [], Gwent: ['Wales'], Torfaen: ['Gwent'] },
      boards: [{ id: 'A', areas: ['Torfaen'] }, { id: 'B', areas: ['Wales'] }, { id: 'C' }],
    };
    expect(boardsIn(world, { areas: ['Gwent'] })).toEqual(['A']);
  });
  it('those of its themes or narrower ones', () => {
    const world = {
      themes: { safety: null, violence: 'safety' },
      boards: [{ id: 'A', themes: ['violence'] }, { id: 'B', themes: ['safety'] }, { id: 'C' }],
    };
    expect([boardsIn(world, { themes: ['safety'] }), boardsIn(world, { themes: ['violence'] })]).toEqual([
      ['A', 'B'],
      ['A'],
    ]);
  });
  it('those of its tiers', () => {
    expect(
      boardsIn(
        { boards: [{ id: 'A', tier: 'LOCAL' }, { id: 'B', tier: 'STATE' }, { id: 'C' }] },
        { tiers: ['LOCAL', 'REGIONAL'] },
      ),
    ).toEqual(['A']);
  });
  it('those of its kinds, however they are written', () => {
    expect(
      boardsIn({ boards: [{ id: 'A', kind: 'Forum' }, { id: 'B', kind: 'board' }, { id: 'C' }] }, { kinds: ['forum'] }),
    ).toEqual(['A']);
  });
  it('none for an area that is not there, but NOT_FOUND', () => {
    expect(codeOf(() => boardsIn({ areas: { Wales: [] } }, { areas: ['Atlantis'] }))).toBe('NOT_FOUND');
  });
  it('and no error for an area without boards', () => {
    expect(boardsIn({ areas: { Wales: [] } }, { areas: ['Wales'] })).toEqual([]);
  });
  it('none by a theme that is only inferred, under STATED_ONLY', () => {
    const world = {
      themes: { safety: null },
      boards: [
        { id: 'A', themes: ['safety'], inferredFacts: ['themes:safety'] },
        { id: 'B', themes: ['safety'] },
      ],
    };
    expect(boardsIn(world, { themes: ['safety'], certainty: 'STATED_ONLY' })).toEqual(['B']);
  });
  it('none by a tier that is only inferred, under STATED_ONLY', () => {
    const world = {
      boards: [
        { id: 'A', tier: 'LOCAL' as const, inferredFacts: ['tier'] },
        { id: 'B', tier: 'LOCAL' as const },
      ],
    };
    expect(boardsIn(world, { tiers: ['LOCAL'], certainty: 'STATED_ONLY' })).toEqual(['B']);
  });
});

describe('which seats count', () => {
  const people = (world: World, scope: Partial<Scope> = {}) => peopleOf(projectionOf(world, scope), 'B');

  it('those of all roles but observers, deputies, invitees and secretaries', () => {
    const seats = seatRoles.map((role) => ({ board: 'B', person: role, role }));
    expect(people({ seats })).toEqual([
      'CHAIR',
      'CO_CHAIR',
      'MEMBER',
      'SENIOR_RESPONSIBLE_OFFICER',
      'VICE_CHAIR',
      'WORKSTREAM_LEAD',
    ]);
  });
  it('those of the roles that are named', () => {
    const seats = seatRoles.map((role) => ({ board: 'B', person: role, role }));
    expect(people({ seats }, { seats: ['OBSERVER', 'CHAIR'] })).toEqual(['CHAIR', 'OBSERVER']);
  });
  it('a person with two seats once', () => {
    expect(
      people({
        seats: [
          { board: 'B', person: 'Ann', role: 'CHAIR' },
          { board: 'B', person: 'Ann' },
        ],
      }),
    ).toEqual(['Ann']);
  });
  it('those that hold on a day of the scope', () => {
    const seats = [
      { board: 'B', person: 'Ann', from: '2018', to: '2019' },
      { board: 'B', person: 'Bob', from: '2019-07', to: '2020' },
    ];
    expect([people({ seats }, { asOf: '2019-06' }), people({ seats }, { from: '2019' })]).toEqual([
      ['Ann'],
      ['Ann', 'Bob'],
    ]);
  });
  it('stated and inferred ones, or stated ones only', () => {
    const world: World = {
      seats: [
        { board: 'B', person: 'Ann' },
        { board: 'B', person: 'Bob', certainty: 'INFERRED' },
      ],
      attendances: [{ meeting: 'B 2021-06-24', person: 'Cat' }],
    };
    expect([people(world), people(world, { certainty: 'STATED_ONLY' })]).toEqual([['Ann', 'Bob', 'Cat'], ['Ann']]);
  });
  it('those without dates, unless they are left out', () => {
    const world = {
      seats: [
        { board: 'B', person: 'Ann' },
        { board: 'B', person: 'Bob', from: '2019' },
      ],
    };
    expect([people(world), people(world, { undated: 'EXCLUDE' })]).toEqual([['Ann', 'Bob'], ['Bob']]);
  });
  it('none that is planned', () => {
    expect(people({ seats: [{ board: 'B', person: 'Ann', planned: true }] })).toEqual([]);
  });
  it('none of an organisation as a person’s: a collective is never spelt out', () => {
    const projection = projectionOf({
      organisations: [
        { id: 'Chiefs', kind: 'collective' },
        { id: 'Police', memberOf: ['Chiefs'] },
      ],
      tenures: [{ person: 'Ann', organisation: 'Police' }],
      seats: [{ board: 'B', organisation: 'Chiefs' }],
    });
    expect([peopleOf(projection, 'B'), organisationsOf(projection, 'B')]).toEqual([[], ['Chiefs']]);
  });
});

describe('for whom a seat counts', () => {
  const organisations = (world: World, scope: Partial<Scope> = {}) => organisationsOf(projectionOf(world, scope), 'B');

  it('the organisation it is held on behalf of', () => {
    expect(
      organisations({
        posts: [{ id: 'Chief', organisation: 'Police' }],
        seats: [{ board: 'B', person: 'Ann', post: 'Chief', onBehalfOf: 'Health' }],
      }),
    ).toEqual(['Health']);
  });
  it('else the one of its post', () => {
    expect(
      organisations({
        posts: [{ id: 'Chief', organisation: 'Police' }],
        tenures: [{ person: 'Ann', organisation: 'Council' }],
        seats: [{ board: 'B', person: 'Ann', post: 'Chief' }],
      }),
    ).toEqual(['Police']);
  });
  it('else the person’s on that day', () => {
    const world = {
      tenures: [
        { person: 'Ann', organisation: 'Police', from: '2015', to: '2018' },
        { person: 'Ann', organisation: 'Council', from: '2019', to: '2021' },
      ],
      seats: [{ board: 'B', person: 'Ann', from: '2016', to: '2020' }],
    };
    expect([
      organisations(world),
      organisations(world, { asOf: '2017' }),
      organisations(world, { asOf: '2020' }),
    ]).toEqual([['Council', 'Police'], ['Police'], ['Council']]);
  });
  it('the organisation of the person’s post', () => {
    expect(
      organisations({
        posts: [{ id: 'Chief', organisation: 'Police' }],
        tenures: [{ person: 'Ann', post: 'Chief' }],
        seats: [{ board: 'B', person: 'Ann' }],
      }),
    ).toEqual(['Police']);
  });
  it('the organisation of a vacant post’s seat', () => {
    expect(
      organisations({ posts: [{ id: 'Chief', organisation: 'Police' }], seats: [{ board: 'B', post: 'Chief' }] }),
    ).toEqual(['Police']);
  });
  it('nobody, where nothing is known', () => {
    expect(organisations({ seats: [{ board: 'B', person: 'Ann' }] })).toEqual([]);
  });
  it('a unit as itself, as its body, or as the collective of its body', () => {
    const world = {
      organisations: [
        { id: 'Unit', unit: true, partOf: 'Body' },
        { id: 'Body', memberOf: ['Collective'] },
      ],
      seats: [{ board: 'B', organisation: 'Unit' }],
    };
    expect((['UNIT', 'BODY', 'COLLECTIVE'] as const).map((rollUp) => organisations(world, { rollUp }))).toEqual([
      ['Unit'],
      ['Body'],
      ['Collective'],
    ]);
  });
  it('an organisation only inferred is left out under STATED_ONLY', () => {
    const world: World = {
      seats: [{ board: 'B', person: 'Ann', onBehalfOf: 'Police', inferredFacts: ['onBehalfOf:Police'] }],
    };
    expect([organisations(world), organisations(world, { certainty: 'STATED_ONLY' })]).toEqual([['Police'], []]);
  });
});

describe('lists of seats', () => {
  const world: World = {
    posts: [{ id: 'Chief', organisation: 'Police' }],
    tenures: [{ person: 'Ann', post: 'Chief' }],
    seats: [
      { board: 'B', post: 'Chief' },
      { board: 'B', person: 'Bob', role: 'OBSERVER' },
      { board: 'C', person: 'Ann', planned: true },
    ],
  };
  const ids = (seats: readonly { id: string }[]) => seats.map(({ id }) => id);

  it('show every role and what is planned', () => {
    expect(ids(seatsIn(projectionOf(world), 'all'))).toEqual(['seat1', 'seat1.Ann', 'seat2', 'seat3']);
  });
  it('count neither', () => {
    expect(ids(seatsIn(projectionOf(world), 'counting'))).toEqual(['seat1', 'seat1.Ann']);
  });
  it('show only the roles that the scope names', () => {
    expect(ids(seatsIn(projectionOf(world, { seats: ['OBSERVER'] }), 'all'))).toEqual(['seat2']);
  });
  it.each([
    ['B', ['seat1', 'seat1.Ann', 'seat2']],
    ['Ann', ['seat1.Ann', 'seat3']],
    ['Chief', ['seat1', 'seat1.Ann']],
    ['Police', ['seat1', 'seat1.Ann']],
    ['nobody', []],
  ])('of %s are %j', (id, seats) => {
    expect(ids(seatsOf(projectionOf(world), id, 'all'))).toEqual(seats);
  });
});

describe('what is not there', () => {
  const projection = projectionOf({ seats: [{ board: 'B', person: 'Ann' }] });
  it('an unknown board is NOT_FOUND', () => {
    expect(codeOf(() => peopleOf(projection, 'nowhere'))).toBe('NOT_FOUND');
  });
  it('a board out of scope has nobody', () => {
    expect(
      peopleOf(
        projectionOf({ boards: [{ id: 'B', to: '2018' }], seats: [{ board: 'B', person: 'Ann' }] }, { asOf: '2020' }),
        'B',
      ),
    ).toEqual([]);
  });
  it('an empty landscape has nobody', () => {
    expect([projectionOf({}).boards, peopleIn(projectionOf({})), boardsOf(projectionOf({}), 'Ann')]).toEqual([
      [],
      [],
      [],
    ]);
  });
  it('dates that contradict are BAD_INPUT', () => {
    expect(codeOf(() => projectionOf({}, { asOf: '2019', from: '2018' }))).toBe('BAD_INPUT');
  });
  it('seats worked out for other months are refused', () => {
    expect(() => project(workOutSeats(landscapeOf({}), 12), { ...defaultScope, presumeMonths: 24 })).toThrow(
      RangeError,
    );
  });
});
