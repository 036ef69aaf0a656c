// Seats that an office holds, those that are seen at meetings, and those that follow from being seen, each with its days and records.
import { describe, expect, it } from 'vitest';
import { type EffectiveSeat, workOutSeats } from '../../server/analysis/index.ts';
import { dayText } from '../../server/domain/partialDate.ts';
import { landscapeOf, type World } from './world.ts';

function seatsOf(world: World, presumeMonths = 12): EffectiveSeat[] {
  return [...workOutSeats(landscapeOf(world), presumeMonths).seats];
}

function days({ spells }: Pick<EffectiveSeat, 'spells'>): string {
  const text = (day: number) => (Number.isFinite(day) ? dayText(day) : '∞');
  return spells.map(({ from, to, presumed }) => `${text(from)}…${text(to)}${presumed ? '?' : ''}`).join(' ');
}

const ids = (seats: readonly EffectiveSeat[]) => seats.map(({ id }) => id);
const attendancesOf = (seats: readonly EffectiveSeat[]) => seats.map(({ id, attendances }) => [id, ...attendances]);

describe('the occupants of a post', () => {
  const held = { board: 'B', post: 'Chief', from: '2016', to: '2020' };
  const term = (person: string, from: string, to: string) => ({ person, post: 'Chief', from, to });

  it('hold its seat one after another and beside one another, each on their own days', () => {
    const tenures = [
      term('Bob', '2019-06', '2022'),
      term('Ann', '2010', '2019-06-15'),
      term('Cat', '2021', '2022'),
      { ...term('Dan', '2017', '2018'), post: 'Deputy' },
    ];
    const [onRecord, ...occupants] = seatsOf({ tenures, seats: [held] });
    expect(onRecord).toMatchObject({ id: 'seat1', person: null, basis: 'RECORD', tenures: [] });
    expect(occupants.map((seat) => [seat.id, seat.tenures, days(seat)])).toEqual([
      ['seat1.Bob', ['tenure1'], '2019-06-01…2020-12-31'],
      ['seat1.Ann', ['tenure2'], '2016-01-01…2019-06-15'],
    ]);
  });
  it('have one seat by all their tenures that meet it, presumed only where none vouches for the day', () => {
    const tenures = [
      term('Ann', '2008', '2010'),
      { person: 'Ann', post: 'Chief', seen: ['2017-01-01'] },
      term('Ann', '2017-03-01', '2017-04-30'),
    ];
    const [, seat, ...others] = seatsOf({ tenures, seats: [held] });
    expect([seat?.tenures, others]).toEqual([['tenure2', 'tenure3'], []]);
    expect(seat && days(seat)).toBe(
      '2017-01-01…2017-01-01 2017-01-02…2017-02-28? 2017-03-01…2017-04-30 2017-05-01…2018-01-01?',
    );
  });
  it('have none that somebody holds besides, as a person or as an organisation', () => {
    const tenures = [term('Ann', '2016', '2020')];
    const seats = [
      { ...held, person: 'Bob' },
      { ...held, organisation: 'Police' },
      { ...held, post: null, organisation: 'Police' },
      held,
    ];
    expect(ids(seatsOf({ tenures, seats }))).toEqual(['seat1', 'seat2', 'seat3', 'seat4', 'seat4.Ann']);
  });
  it('have none that is only planned, nor by a tenure that is', () => {
    const tenures = [term('Ann', '2016', '2020'), { ...term('Bob', '2016', '2020'), planned: true }];
    expect(ids(seatsOf({ tenures, seats: [{ ...held, planned: true }, held] }))).toEqual([
      'seat1',
      'seat2',
      'seat2.Ann',
    ]);
  });
  it('have an undated seat where neither it nor one of their tenures has a date', () => {
    const undated = { board: 'B', post: 'Chief' };
    const undatedTerm = { person: 'Ann', post: 'Chief' };
    const isUndated = (seat: object, ...tenures: NonNullable<World['tenures']>) =>
      seatsOf({ tenures, seats: [{ board: 'B', ...seat }] })[1]?.undated;
    expect(isUndated(undated, undatedTerm)).toBe(true);
    expect(isUndated(undated, undatedTerm, term('Ann', '2016', '2017'))).toBe(true);
    expect(isUndated(undated, term('Ann', '2016', '2017'), undatedTerm)).toBe(true);
    expect(isUndated(undated, term('Ann', '2016', '2017'))).toBe(false);
    expect(isUndated(held, undatedTerm)).toBe(false);
    expect(isUndated(held, term('Ann', '2016', '2017'))).toBe(false);
  });
  it('are told the attendances that are theirs or their deputies’', () => {
    const tenures = [term('Ann', '2016', '2018'), term('Bob', '2018', '2020')];
    const attendances = [
      { meeting: 'B 2017-01-01', person: 'Ann' },
      { meeting: 'B 2018-02-01', person: 'Bob' },
      { meeting: 'B 2018-03-01', person: 'Dee', deputyFor: 'Ann' },
      { meeting: 'B 2018-04-01', person: 'Dee', deputyFor: 'Bob' },
    ];
    expect(attendancesOf(seatsOf({ tenures, seats: [held], attendances }))).toEqual([
      ['seat1', 'attendance1', 'attendance2', 'attendance3', 'attendance4'],
      ['seat1.Ann', 'attendance1', 'attendance3'],
      ['seat1.Bob', 'attendance2', 'attendance4'],
    ]);
  });
});

describe('somebody seen where a post sits', () => {
  const held = { board: 'B', post: 'Chief', seen: ['2019-06-01'] };
  const seen = (meeting: string, rest: World) =>
    ids(seatsOf({ attendances: [{ meeting, person: 'Ann' }], ...rest })).at(-1);
  const term = { person: 'Ann', post: 'Chief', from: '2019', to: '2019-12' };

  it('is its occupant in the days of a tenure, and comes as themselves on others', () => {
    const seats = [held];
    expect(seen('B 2019-12-31', { seats, tenures: [term] })).toBe('seat1.Ann');
    expect(seen('B 2020-01-01', { seats, tenures: [term] })).toBe('seat_attended.B.Ann.MEMBER');
    expect(
      seen('B 2020-01-01', {
        seats,
        tenures: [
          { ...term, from: '2015', to: '2016' },
          { ...term, to: '2022' },
        ],
      }),
    ).toBe('seat1.Ann');
  });
  it('comes as themselves where another has the post, or it is vacant', () => {
    const bob = { ...term, person: 'Bob' };
    expect(seen('B 2019-12-31', { seats: [held], tenures: [bob] })).toBe('seat_attended.B.Ann.MEMBER');
    expect(seen('B 2019-12-31', { seats: [held], tenures: [bob, { ...term, to: '2019-02' }] })).toBe(
      'seat_attended.B.Ann.MEMBER',
    );
    expect(seen('B 2019-12-31', { seats: [held] })).toBe('seat_attended.B.Ann.MEMBER');
  });
  it('comes as themselves where an organisation has the seat, with or without the post', () => {
    for (const post of ['Chief', null])
      expect(seen('B 2019-07-01', { seats: [{ ...held, post, organisation: 'Police' }], tenures: [term] })).toBe(
        'seat_attended.B.Ann.MEMBER',
      );
  });
  it('is not who sits by the post', () => {
    expect(seen('B 2019-07-01', { seats: [{ ...held, person: 'Bob' }], tenures: [term] })).toBe(
      'seat_attended.B.Ann.MEMBER',
    );
  });
});

describe('a sighting', () => {
  const seat = { board: 'B', person: 'Ann', seen: ['2019-06-01'] };

  it('is none of somebody recorded as absent, or who sent a deputy and apologies', () => {
    const attendances = [
      { meeting: 'B 2020-01-01', person: 'Ann', status: 'ABSENT' as const },
      { meeting: 'B 2020-02-01', person: 'Dee', deputyFor: 'Ann', status: 'APOLOGIES' as const },
    ];
    expect(attendancesOf(seatsOf({ seats: [seat], attendances }))).toEqual([['seat1']]);
    expect(seatsOf({ attendances })).toEqual([]);
  });
  it('of a deputy is one of the deputy’s own seat besides, whatever comes of the deputy’s apologies', () => {
    const seats = [seat, { ...seat, person: 'Dee' }];
    const came = { meeting: 'B 2020-02-01', person: 'Dee', deputyFor: 'Ann' };
    expect(attendancesOf(seatsOf({ seats, attendances: [came] }))).toEqual([
      ['seat1', 'attendance1'],
      ['seat2', 'attendance1'],
    ]);
    expect(attendancesOf(seatsOf({ seats, attendances: [{ ...came, status: 'APOLOGIES' }] }))).toEqual([
      ['seat1'],
      ['seat2', 'attendance1'],
    ]);
  });
  it('is one of every seat that the person has there', () => {
    const seats = [seat, { ...seat, role: 'CHAIR' as const }, { ...seat, board: 'C' }];
    expect(attendancesOf(seatsOf({ seats, attendances: [{ meeting: 'B 2020-01-01', person: 'Ann' }] }))).toEqual([
      ['seat1', 'attendance1'],
      ['seat2', 'attendance1'],
      ['seat3'],
    ]);
  });
  it('counts even of who was only in attendance, where there is a seat', () => {
    const attendances = [{ meeting: 'B 2020-06-01', person: 'Ann', status: 'IN_ATTENDANCE' as const }];
    expect(seatsOf({ seats: [seat], attendances }).map(days)).toEqual(['2019-06-01…2020-06-01 2020-06-02…2021-06-01?']);
  });
  it('of a seat without dates leaves it open to those of other years', () => {
    const attendances = ['2015-05-01', '2021-05-01'].map((day) => ({ meeting: `B ${day}`, person: 'Ann' }));
    const seats = seatsOf({ seats: [{ board: 'B', person: 'Ann' }], attendances });
    expect(seats.map(({ id, undated }) => [id, undated])).toEqual([['seat1', false]]);
    expect(seats.map(days)).toEqual([
      '2015-05-01…2015-05-01 2015-05-02…2016-05-01? 2021-05-01…2021-05-01 2021-05-02…2022-05-01?',
    ]);
  });
  it('carries a seat no further than to the end of its board', () => {
    const attendances = [{ meeting: 'B 2020-02-01', person: 'Ann' }];
    const boards = [{ id: 'B', from: '2018', to: '2020-06' }];
    for (const held of [seat, { board: 'B', person: 'Ann' }])
      expect(seatsOf({ boards, seats: [held], attendances }).map((it) => days(it).split(' ').at(-1))).toEqual([
        '2020-02-02…2020-06-30?',
      ]);
  });
  it('leaves as it is, with all days, a seat without dates that nobody saw', () => {
    const attendances = [{ meeting: 'B 2021-05-01', person: 'Ann' }];
    const [seen, unseen] = seatsOf({
      seats: [
        { board: 'B', person: 'Ann' },
        { board: 'B', person: 'Bob' },
      ],
      attendances,
    });
    expect(seen && days(seen)).toBe('2021-05-01…2021-05-01 2021-05-02…2022-05-01?');
    expect(unseen).toMatchObject({ undated: true, attendances: [], spells: [{ presumed: false }] });
    expect(unseen && days(unseen)).toBe('∞…∞');
  });
});

describe('a seat that follows from attendance alone', () => {
  const came = (meeting: string, rest: object = {}) => ({ meeting, person: 'Ann', ...rest });

  it('is told with everything that is known of it, and nothing else', () => {
    expect(seatsOf({ attendances: [came('B 2019-03-01')] }, 1)).toEqual([
      {
        id: 'seat_attended.B.Ann.MEMBER',
        board: 'B',
        person: 'Ann',
        organisation: null,
        post: null,
        onBehalfOf: null,
        role: 'MEMBER',
        title: null,
        basis: 'ATTENDANCE',
        certainty: 'INFERRED',
        planned: false,
        undated: false,
        spells: [
          { from: 17956, to: 17956, presumed: false },
          { from: 17957, to: 17987, presumed: true },
        ],
        seat: null,
        tenures: [],
        attendances: ['attendance1'],
      },
    ]);
  });
  it('is one for each role and each that it is held for, in order of time', () => {
    const attendances = [
      came('B 2019-05-01', { onBehalfOf: 'Police' }),
      came('B 2019-04-01', { status: 'OBSERVER' }),
      came('B 2019-03-01'),
      came('B 2019-06-01', { onBehalfOf: 'Council' }),
      came('B 2019-07-01', { onBehalfOf: 'Police' }),
      came('B 2019-08-01', { status: 'OBSERVER' }),
      came('C 2019-08-01'),
      came('B 2019-08-01', { person: 'Bob' }),
    ];
    expect(attendancesOf(seatsOf({ attendances }))).toEqual([
      ['seat_attended.B.Ann.MEMBER', 'attendance3'],
      ['seat_attended.B.Ann.OBSERVER', 'attendance2', 'attendance6'],
      ['seat_attended.B.Ann.MEMBER.Police', 'attendance1', 'attendance5'],
      ['seat_attended.B.Ann.MEMBER.Council', 'attendance4'],
      ['seat_attended.C.Ann.MEMBER', 'attendance7'],
      ['seat_attended.B.Bob.MEMBER', 'attendance8'],
    ]);
  });
  it('takes a sighting that is for nobody in particular to the first of that role', () => {
    const attendances = [
      came('B 2019-05-01', { onBehalfOf: 'Police' }),
      came('B 2019-06-01', { onBehalfOf: 'Council' }),
      came('B 2019-07-01'),
    ];
    expect(attendancesOf(seatsOf({ attendances }))).toEqual([
      ['seat_attended.B.Ann.MEMBER.Police', 'attendance1', 'attendance3'],
      ['seat_attended.B.Ann.MEMBER.Council', 'attendance2'],
    ]);
  });
  it('is presumed no longer than its board exists', () => {
    const boards = [{ id: 'B', from: '2019-03-15', to: '2019-06' }];
    expect(seatsOf({ boards, attendances: [came('B 2019-03')] }).map(days)).toEqual([
      '2019-03-01…2019-03-31 2019-04-01…2019-06-30?',
    ]);
  });
  it('is none of a meeting that is not on record', () => {
    const landscape = landscapeOf({ attendances: [came('B 2019-03-01')] });
    expect([...workOutSeats({ ...landscape, meetings: [] }, 12).seats]).toEqual([]);
  });
});
