// All seats held as columns: in their order, by id, by board, person and post, against the list of them gone through one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countSeats,
  type EffectiveSeat,
  organisationsIn,
  peopleIn,
  workOutSeats,
} from '../../server/analysis/index.ts';
import { spellColumns } from '../../server/analysis/projection/seatColumns.ts';
import { lifeOf } from '../../server/analysis/projection/storedSeats.ts';
import { landscapeOf, projectionOf, type World } from './world.ts';

const boards = ['A', 'B', 'C'];
const people = ['P', 'Q', 'R', 'S'];
const year = fc.integer({ min: 2014, max: 2019 }).map(String);
const dates = fc.oneof(
  fc.constant({}),
  fc.tuple(year, year).map(([x, y]) => ({ from: x < y ? x : y, to: x < y ? y : x })),
  fc.record({ from: year }),
  fc.record({ seen: fc.array(year, { maxLength: 2 }) }),
);
const holder = fc.oneof(
  { weight: 3, arbitrary: fc.record({ person: fc.constantFrom(...people) }) },
  fc.record({ post: fc.constantFrom('Chief', 'Clerk') }),
  fc.record({ organisation: fc.constantFrom('Police', 'Council') }),
  fc.record({ person: fc.constantFrom(...people), post: fc.constantFrom('Chief', 'Clerk') }),
  fc.record({ person: fc.constantFrom(...people), onBehalfOf: fc.constantFrom('Police', 'Council') }),
);
const seat = fc
  .tuple(fc.constantFrom(...boards), holder, dates, fc.constantFrom('MEMBER' as const, 'CHAIR' as const))
  .map(([board, held, when, role]) => ({ board, ...held, ...when, role }));
const tenure = fc
  .tuple(fc.constantFrom(...people), fc.constantFrom('Chief', 'Clerk'), dates)
  .map(([person, post, when]) => ({ person, post, ...when }));
const attendance = fc.record({
  meeting: fc.tuple(fc.constantFrom(...boards), year).map(([board, of]) => `${board} ${of}-05-01`),
  person: fc.constantFrom(...people),
  status: fc.constantFrom('PRESENT' as const, 'OBSERVER' as const, 'APOLOGIES' as const),
  deputyFor: fc.option(fc.constantFrom(...people)),
});
const worlds = fc
  .record({
    seats: fc.array(seat, { maxLength: 10 }),
    tenures: fc.array(tenure, { maxLength: 4 }),
    attendances: fc.array(attendance, { maxLength: 6 }),
  })
  .map((world): World => ({ ...world, boards: [{ id: 'A', to: '2017' }, { id: 'B', from: '2015' }, { id: 'C' }] }));

describe('of every small landscape', () => {
  it('each seat is found by its id and stands under its board, its person and its post', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { seats } = workOutSeats(landscapeOf(world), 12);
        const all = [...seats];
        expect(seats.length).toBe(all.length);
        expect(all.map(({ id }) => seats.get(id))).toEqual(all);
        expect(seats.get('nowhere')).toBeUndefined();
        const under = (id: string) => [...seats.placesOf(id)];
        const places = (isOf: (seat: EffectiveSeat) => boolean) =>
          all.flatMap((it, place) => (isOf(it) ? [place] : []));
        for (const id of boards) expect(under(id)).toEqual(places(({ board }) => board === id));
        for (const id of people) expect(under(id)).toEqual(places(({ person }) => person === id));
        for (const id of ['Chief', 'Clerk']) expect(under(id)).toEqual(places(({ post }) => post === id));
        expect(under('nowhere')).toEqual([]);
      }),
    );
  });
  it('the columns say of each seat what the seat says', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { seats } = workOutSeats(landscapeOf(world), 12);
        const { board, person, standing, spells, spellStart, spellFrom, spellTo, personCount } = seats.columns;
        expect([seats.boards, seats.people, personCount]).toEqual([
          boards,
          seats.people.toSorted(),
          seats.people.length,
        ]);
        expect([board.length, person.length]).toEqual([seats.length, seats.length]);
        for (const [place, it] of [...seats].entries()) {
          expect(seats.boards[board[place] ?? -1]).toBe(it.board);
          expect(it.person === null ? person[place] : seats.people[person[place] ?? -1]).toBe(it.person ?? -1);
          const { role, planned, certainty, undated } = it;
          expect(seats.standings[standing[place] ?? -1]).toEqual({ role, planned, certainty, undated });
          const of = spells[place] ?? -1;
          const [from, to] = [spellStart[of] ?? -1, spellStart[of + 1] ?? -1];
          expect([...spellFrom.subarray(from, to)]).toEqual(it.spells.map((spell) => spell.from));
          expect([...spellTo.subarray(from, to)]).toEqual(it.spells.map((spell) => spell.to));
        }
      }),
    );
  });
  it('those on record come in their order, each before those of its occupants, and all before those from attendance', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const all = [...workOutSeats(landscapeOf(world), 12).seats];
        const onRecord = all.filter(({ basis }) => basis === 'RECORD').map(({ id }) => id);
        expect(onRecord).toEqual((world.seats ?? []).map((_, k) => `seat${k + 1}`));
        const rank = ({ seat, basis }: EffectiveSeat) =>
          seat === null ? all.length : onRecord.indexOf(seat) + (basis === 'POST' ? 0.5 : 0);
        const ranks = all.map(rank);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('a seat', () => {
  it('holds on the days of its own terms and of its own board, whichever others have the same', () => {
    const seats = ['C', 'D', 'A', 'B'].flatMap((board) =>
      [{}, { from: '2011', to: '2012' }, { to: '2015' }, { seen: ['2011'] }].map((terms) => ({
        board,
        person: 'P',
        ...terms,
      })),
    );
    const lives = [
      { id: 'A', from: '2010', to: '2011-06' },
      { id: 'B', from: '2012', to: '2013' },
      { id: 'C', from: '2012', to: '2013' },
      { id: 'D' },
    ];
    const all = [...workOutSeats(landscapeOf({ boards: lives, seats }), 12).seats];
    const alone = seats.flatMap((it) => [
      ...workOutSeats(landscapeOf({ boards: lives.filter(({ id }) => id === it.board), seats: [it] }), 12).seats,
    ]);
    expect(all.map(({ spells }) => spells)).toEqual(alone.map(({ spells }) => spells));
    expect(all.map(({ undated }) => undated)).toEqual(alone.map(({ undated }) => undated));
  });
  it('of a board that is not there counts nowhere, nor do its occupants, and nobody is seen on it', () => {
    const landscape = landscapeOf({
      seats: [
        { board: 'Gone', person: 'P' },
        { board: 'A', person: 'Q' },
        { board: 'Gone', post: 'Chief' },
        { board: 'A', post: 'Chief' },
      ],
      tenures: [{ person: 'R', post: 'Chief' }],
      attendances: [
        { meeting: 'Gone 2015-05-01', person: 'P' },
        { meeting: 'A 2015-05-01', person: 'Q' },
      ],
    });
    const { seats } = workOutSeats({ ...landscape, boards: landscape.boards.filter(({ id }) => id !== 'Gone') }, 12);
    expect([...seats].map(({ id, attendances }) => [id, ...attendances])).toEqual([
      ['seat2', 'attendance2'],
      ['seat4'],
      ['seat4.R'],
      ['seat_attended.Gone.P.MEMBER', 'attendance1'],
    ]);
    expect([seats.get('seat1'), seats.get('seat3'), seats.get('seat4.R')?.person]).toEqual([undefined, undefined, 'R']);
  });
  it('is tied where it names whom it is for, or where its holder is no person alone', () => {
    const tied = (world: World) => {
      const { seats } = workOutSeats(landscapeOf(world), 12);
      return { areTied: seats.areTied, tied: Array.from({ length: seats.length }, (_, place) => seats.isTied(place)) };
    };
    const alone = { board: 'A', person: 'P' };
    expect(tied({ seats: [alone, alone] })).toEqual({ areTied: false, tied: [false, false] });
    expect(tied({ seats: [alone, { ...alone, onBehalfOf: 'Police' }] })).toEqual({
      areTied: true,
      tied: [false, true],
    });
    expect(tied({ seats: [alone, { ...alone, post: 'Chief' }] })).toEqual({ areTied: true, tied: [false, true] });
    expect(tied({ seats: [alone, { board: 'A', organisation: 'Police' }] })).toEqual({
      areTied: true,
      tied: [false, true],
    });
    expect(tied({ seats: [alone], attendances: [{ meeting: 'A 2015-05-01', person: 'Q' }] })).toEqual({
      areTied: true,
      tied: [false, true],
    });
  });
  it('is counted with those that stand as it does', () => {
    const projection = projectionOf({
      seats: [
        { board: 'A', person: 'P', from: '2015' },
        { board: 'A', person: 'Q', certainty: 'INFERRED' },
        { board: 'A', person: 'R', role: 'CHAIR' },
        { board: 'A', person: 'R', role: 'OBSERVER' },
      ],
      attendances: [{ meeting: 'A 2015-05-01', person: 'S' }],
    });
    expect([
      countSeats(projection),
      countSeats(projection, ({ undated }) => undated),
      countSeats(projection, ({ certainty }) => certainty === 'STATED'),
      countSeats(projection, ({ role }) => role === 'OBSERVER'),
      projection.seats.map(({ id }) => id),
      [peopleIn(projection), organisationsIn(projection)],
    ]).toEqual([4, 2, 2, 0, ['seat1', 'seat2', 'seat3', 'seat_attended.A.S.MEMBER'], [['P', 'Q', 'R', 'S'], []]]);
  });
});

it('spells in columns stand one list after another, empty ones too', () => {
  const spell = (from: number, to: number) => ({ from, to, presumed: false });
  const { spellStart, spellFrom, spellTo } = spellColumns([[spell(1, 2), spell(4, 5)], [], [spell(7, 9)]]);
  expect([[...spellStart], [...spellFrom], [...spellTo]]).toEqual([
    [0, 2, 2, 3],
    [1, 4, 7],
    [2, 5, 9],
  ]);
});

it('a board lives from the first day that its beginning may mean to the last of its end', () => {
  const { NEGATIVE_INFINITY: before, POSITIVE_INFINITY: after } = Number;
  expect(lifeOf({ from: '1970-01', to: '1970-02' })).toEqual({ first: 0, last: 58 });
  expect(lifeOf({ from: null, to: null })).toEqual({ first: before, last: after });
});
