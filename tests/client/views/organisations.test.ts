import { describe, expect, it } from 'vitest';
import { countsIn } from '../../../client/state/countsIn.ts';
import { asFraction } from '../../../client/ui/asFraction.ts';
import { besideName } from '../../../client/ui/besideName.ts';
import { absenceNotes, whyUnknown } from '../../../client/views/organisations/absence.ts';
import {
  boardGroups,
  holdersOf,
  listedOf,
  type OwnSeat,
  reachOf,
} from '../../../client/views/organisations/boardGroups.ts';
import { carriersOf, inOrder } from '../../../client/views/organisations/carriers.ts';
import { hoursText } from '../../../client/views/organisations/hoursText.ts';
import type { OrganisationShown } from '../../../client/views/organisations/organisationShown.ts';

type Load = OrganisationShown['load'];
type OnBoard = Load['onBoards'][number];
type Spell = OwnSeat['spells'][number];

const named = (id: string) => ({ id, name: id, nameCy: null });
const [safety, violence, health] = [
  { ...named('Safety'), broader: null },
  { ...named('Violence'), broader: { ...named('Safety'), broader: null } },
  { ...named('Health'), broader: null },
];

function seat(board: string, holder: string | null, parts: Partial<OwnSeat> = {}): OwnSeat {
  return {
    id: `${board} ${holder}`,
    role: 'MEMBER',
    certainty: 'STATED',
    undated: false,
    planned: false,
    person: holder === null ? null : { id: holder, name: holder },
    post: null,
    board: named(board),
    spells: [],
    ...parts,
  };
}
const onBoard = (board: string, tier: OnBoard['board']['tier'], themes: OnBoard['board']['themes'], seats = 1) => ({
  board: { ...named(board), tier, themes },
  seats,
});

it('says a threshold as so many in so many', () => {
  expect(asFraction(2 / 3)).toEqual({ some: 2, of: 3 });
  expect(asFraction(0.75)).toEqual({ some: 3, of: 4 });
  expect(asFraction(1)).toEqual({ some: 1, of: 1 });
  expect(asFraction(Math.PI / 4)).toEqual({ some: 79, of: 100 });
});

it('counts a seat by its role, its certainty and its dates, as the scope asks', () => {
  const scope = { seats: [], withoutUndated: false, statedOnly: false } as const;
  const member = { role: 'MEMBER', planned: false, undated: false, certainty: 'STATED' } as const;
  expect(countsIn(scope, member)).toBe(true);
  expect(countsIn(scope, { ...member, planned: true })).toBe(false);
  expect(countsIn(scope, { ...member, role: 'OBSERVER' })).toBe(false);
  expect(countsIn({ ...scope, seats: ['OBSERVER'] }, { ...member, role: 'OBSERVER' })).toBe(true);
  expect(countsIn({ ...scope, seats: ['OBSERVER'] }, member)).toBe(false);
  expect(countsIn({ ...scope, withoutUndated: true }, { ...member, undated: true })).toBe(false);
  expect(countsIn({ ...scope, statedOnly: true }, { ...member, certainty: 'INFERRED' })).toBe(false);
});

it('says beside a name only what the name does not say', () => {
  expect(besideName('Ann', ['Chief', null, 'Police'])).toBe('Chief, Police');
  expect(besideName('Chief, Police (2)', ['Chief', 'Police'])).toBe('');
});

describe('the boards of an organisation', () => {
  const shown = {
    seats: [
      seat('A', 'Ann'),
      seat('A', 'Bob'),
      seat('B', 'Ann'),
      seat('C', 'Ann'),
      seat('D', 'Eve', { role: 'OBSERVER' }),
    ],
    load: {
      onBoards: [
        onBoard('A', 'LOCAL', [violence, health], 2),
        onBoard('B', 'NATIONAL', [safety, violence]),
        onBoard('C', null, []),
      ],
    },
  };
  const groups = (by: 'tier' | 'theme' | 'none') =>
    boardGroups(shown, by).map(({ id, rows, seats }) => [id, rows.map(({ board }) => board.id).join(' '), seats]);

  it('stand by tier from the top, then those of unknown tier, last those where no seat counts', () => {
    expect(groups('tier')).toEqual([
      ['NATIONAL', 'B', 1],
      ['LOCAL', 'A', 2],
      ['unknown', 'C', 1],
      ['uncounted', 'D', 0],
    ]);
    expect(boardGroups(shown, 'tier')[1]?.rows[0]?.known.map(({ id }) => id)).toEqual(['A Ann', 'A Bob']);
  });
  it('stand by widest theme, those with most boards first, once under each', () => {
    expect(groups('theme')).toEqual([
      ['Safety', 'A B', 3],
      ['Health', 'A', 2],
      ['unknown', 'C', 1],
      ['uncounted', 'D', 0],
    ]);
  });
  it('stand in one list', () => {
    expect(groups('none')).toEqual([
      ['all', 'A B C', 4],
      ['uncounted', 'D', 0],
    ]);
  });
  it('are none of one that sits nowhere', () => {
    expect(boardGroups({ seats: [], load: { onBoards: [] } }, 'tier')).toEqual([]);
  });
});

it('lists of too many boards only those of which all seats are here', () => {
  const seats = ['A', 'A', 'B', 'D', 'C'].map((board, i) => seat(board, `${i}`));
  const onBoards = ['A', 'B', 'C'].map((board) => onBoard(board, 'LOCAL', []));
  const page = (boards: number, seatCount: number) =>
    listedOf({ seats, seatCount, load: { onBoards, boards } } as unknown as OrganisationShown);
  expect(page(3, 5)).toMatchObject({ seats, of: null });
  expect(page(3, 6)).toMatchObject({ seats: seats.slice(0, 3), load: { onBoards: onBoards.slice(0, 2) }, of: 3 });
  expect(page(9, 5).seats.map(({ board }) => board.id)).toEqual(['A', 'A', 'B', 'C']);
});

describe('the days of several seats', () => {
  const spell = (from: string | null, to: string | null, presumed = false): Spell => ({ from, to, presumed });
  const reach = (...spells: Spell[]) => reachOf(spells.map((one) => seat('A', 'Ann', { spells: [one] })));

  it('go from the first to the last, what is only presumed after them apart', () => {
    expect(reach(spell('2019-02-01', '2020-01-01'), spell('2018-01-01', '2018-02-01'))).toEqual([
      spell('2018-01-01', '2020-01-01'),
    ]);
    expect(reach(spell('2019-02-01', '2019-02-01'), spell('2019-02-02', '2020-02-01', true))).toEqual([
      spell('2019-02-01', '2019-02-01'),
      spell('2019-02-01', '2020-02-01', true),
    ]);
  });
  it('have no presumed days within those that are known', () => {
    expect(reach(spell('2018-01-01', '2021-01-01'), spell('2019-01-01', '2020-01-01', true))).toEqual([
      spell('2018-01-01', '2021-01-01'),
    ]);
    expect(reach(spell('2018-01-01', null), spell('2019-01-01', '2020-01-01', true))).toEqual([
      spell('2018-01-01', null),
    ]);
  });
  it('are presumed where none is known, open where any is, and none without spells', () => {
    expect(reach(spell('2018-01-01', '2019-01-01', true))).toEqual([spell('2018-01-01', '2019-01-01', true)]);
    expect(reach(spell(null, '2019-01-01'), spell('2018-01-01', null))).toEqual([spell(null, null)]);
    expect(reach()).toEqual([]);
  });
  it('are those of the dated seats, beside some that hold always', () => {
    const always = seat('A', 'Bob', { undated: true, spells: [spell(null, null)] });
    const dated = seat('A', 'Ann', { spells: [spell('2018-01-01', '2019-01-01')] });
    expect(reachOf([always, dated])).toEqual([spell('2018-01-01', '2019-01-01')]);
    expect(reachOf([always])).toEqual([]);
  });
});

it('holders of seats are told once each: a person, a post, the organisation itself', () => {
  const post = { id: 'Chief', name: 'Chief' };
  const seats = [
    seat('A', 'Ann', { role: 'CHAIR' }),
    seat('A', 'Ann', { id: 'again' }),
    seat('A', null, { id: 'vacant', post }),
    seat('A', null, { id: 'own' }),
    seat('A', null, { id: 'own too' }),
  ];
  expect(holdersOf(seats).map(({ id }) => id)).toEqual(['A Ann', 'vacant', 'own']);
});

describe('who carries an organisation', () => {
  const carrier = (id: string, boardCount: number, hoursPerYear: number | null, share: number | null) => ({
    person: { id, name: id, sortName: id },
    boardCount,
    hoursPerYear,
    share,
  });
  const tenure = (person: string, post: string | null) => ({
    person: { id: person, name: person },
    post: post === null ? null : { id: post, name: post },
  });
  const shown = {
    load: {
      carriers: [
        carrier('Cat', 1, 8, 0.5),
        carrier('Bob', 1, 8, 0.5),
        carrier('Dan', 3, null, null),
        carrier('Eve', 2, 0, 0),
      ],
    },
    tenures: [tenure('Bob', 'Head'), tenure('Bob', 'Head'), tenure('Bob', 'Chief'), tenure('Cat', null)],
  } as unknown as Parameters<typeof carriersOf>[0];
  const carriers = carriersOf(shown);

  it('comes by hours, then boards, then name, with their posts once each', () => {
    expect(carriers.map(({ id, posts }) => [id, ...posts])).toEqual([
      ['Bob', 'Head', 'Chief'],
      ['Cat'],
      ['Eve'],
      ['Dan'],
    ]);
  });
  it('can be put in another order; unknown is last either way, and nought is not unknown', () => {
    const order = (column: string, descending: boolean) =>
      inOrder(carriers, { column, descending }, 'en')
        .map(({ id }) => id)
        .join(' ');
    expect(order('boards', true)).toBe('Dan Eve Bob Cat');
    expect(order('name', true)).toBe('Eve Dan Cat Bob');
    expect(order('hours', false)).toBe('Eve Bob Cat Dan');
    expect(order('share', true)).toBe('Bob Cat Eve Dan');
    expect(order('mood', true)).toBe('Bob Cat Eve Dan');
  });
});

describe('an absence', () => {
  const missing = { board: { ...named('A'), tier: null, kind: null }, peers: [], collectives: [], commonGround: true };
  it('comes with what speaks against it', () => {
    expect(absenceNotes(missing, { seats: [seat('B', 'Ann')] })).toEqual([]);
    expect(absenceNotes({ ...missing, commonGround: false }, { seats: [seat('A', 'Ann')] })).toEqual([
      'uncounted',
      'otherGround',
    ]);
    expect(absenceNotes({ ...missing, commonGround: null, collectives: [named('All')] }, { seats: [] })).toEqual([
      'unknownGround',
      'collective',
    ]);
  });
  it('that nobody can tell has a reason', () => {
    const area = { ...named('North'), kind: 'county' };
    expect(whyUnknown({ kind: null, areas: [area] })).toBe('kind');
    expect(whyUnknown({ kind: 'council', areas: [] })).toBe('ground');
    expect(whyUnknown({ kind: 'council', areas: [{ ...area, kind: null }] })).toBe('ground');
    expect(whyUnknown({ kind: 'council', areas: [area] })).toBe('few');
  });
});

it('hours are whole, but a few are told to the tenth', () => {
  expect([1234.6, 10, 9.96, 0.5, 0].map(hoursText)).toEqual(['1,235', '10', '10', '0.5', '0']);
});
