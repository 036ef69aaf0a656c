import { describe, expect, it } from 'vitest';
import { type EffectiveSeat, workOutSeats } from '../../server/analysis/index.ts';
import { dayText } from '../../server/domain/partialDate.ts';
import { landscapeOf, type World } from './world.ts';

function seatsOf(world: World, presumeMonths = 12): readonly EffectiveSeat[] {
  return [...workOutSeats(landscapeOf(world), presumeMonths).seats];
}

/** `2019-01-01 … 2019-12-31`, with `presumed` where it is; `always` for no end on either side. */
function days(seat: EffectiveSeat | undefined): string[] {
  const text = (day: number) => (Number.isFinite(day) ? dayText(day) : '∞');
  return (seat?.spells ?? []).map(
    ({ from, to, presumed }) => `${text(from)} … ${text(to)}${presumed ? ' presumed' : ''}`,
  );
}

const onRecord = (seat: NonNullable<World['seats']>[number], presumeMonths?: number, board = {}) =>
  days(seatsOf({ boards: [{ id: 'B', ...board }], seats: [seat] }, presumeMonths)[0]);

describe('when a seat holds', () => {
  it('runs from its from to its to, both inclusive', () => {
    expect(onRecord({ board: 'B', person: 'Ann', from: '2019-03-04', to: '2020-05-06' })).toEqual([
      '2019-03-04 … 2020-05-06',
    ]);
  });
  it('widens partial dates', () => {
    expect(onRecord({ board: 'B', person: 'Ann', from: '2019', to: '2020-02' })).toEqual(['2019-01-01 … 2020-02-29']);
  });
  it('begins at its first sighting without a from', () => {
    expect(onRecord({ board: 'B', person: 'Ann', seen: ['2019-06-01', '2018-02'], to: '2020' })).toEqual([
      '2018-02-01 … 2020-12-31',
    ]);
  });
  it('seen once goes on for twelve months, presumed', () => {
    expect(onRecord({ board: 'B', person: 'Ann', seen: ['2019-06-01'] })).toEqual([
      '2019-06-01 … 2019-06-01',
      '2019-06-02 … 2020-06-01 presumed',
    ]);
  });
  it('goes on for as many months as are presumed', () => {
    expect(onRecord({ board: 'B', person: 'Ann', seen: ['2019-06-01'] }, 24)[1]).toBe(
      '2019-06-02 … 2021-06-01 presumed',
    );
  });
  it('goes on for no day when nothing is presumed', () => {
    expect(onRecord({ board: 'B', person: 'Ann', seen: ['2019-06-01'] }, 0)).toEqual(['2019-06-01 … 2019-06-01']);
  });
  it('goes on from the last day that a partial date may mean', () => {
    expect(onRecord({ board: 'B', person: 'Ann', from: '2019' })).toEqual([
      '2019-01-01 … 2019-12-31',
      '2020-01-01 … 2020-12-31 presumed',
    ]);
  });
  it('counts calendar months, to the last day of a shorter one', () => {
    expect(onRecord({ board: 'B', person: 'Ann', seen: ['2020-01-31'] }, 1)[1]).toBe(
      '2020-02-01 … 2020-02-29 presumed',
    );
  });
  it('bridges a gap between sightings that is no longer than what is presumed', () => {
    expect(onRecord({ board: 'B', person: 'Ann', seen: ['2019-06-01', '2020-06-01'] })[0]).toBe(
      '2019-06-01 … 2020-06-01',
    );
  });
  it('leaves a longer gap open after what is presumed', () => {
    expect(onRecord({ board: 'B', person: 'Ann', from: '2018-01-01', seen: ['2019-06-01'] })).toEqual([
      '2018-01-01 … 2018-01-01',
      '2018-01-02 … 2019-01-01 presumed',
      '2019-06-01 … 2019-06-01',
      '2019-06-02 … 2020-06-01 presumed',
    ]);
  });
  it('leaves no gap between its from and its to', () => {
    expect(onRecord({ board: 'B', person: 'Ann', from: '2010', seen: ['2015'], to: '2021' })).toEqual([
      '2010-01-01 … 2021-12-31',
    ]);
  });
  it('takes the dates of its sources where none is seen', () => {
    expect(onRecord({ board: 'B', person: 'Ann', sourceDates: ['2019-06-01'] })[0]).toBe('2019-06-01 … 2019-06-01');
  });
  it('leaves the dates of its sources aside where one is seen', () => {
    expect(onRecord({ board: 'B', person: 'Ann', seen: ['2018-06-01'], sourceDates: ['2018-09-01'] })[0]).toBe(
      '2018-06-01 … 2018-06-01',
    );
  });
  it('does not begin before its from, whenever its source was written', () => {
    expect(onRecord({ board: 'B', person: 'Ann', from: '2019-06-01', sourceDates: ['2018-12-01'] })[0]).toBe(
      '2019-06-01 … 2019-06-01',
    );
  });
  it('does not begin before its from, however long before it was seen', () => {
    const since = { board: 'B', person: 'Ann', from: '2019-06-01', seen: ['2016-03-01'] };
    expect(onRecord(since)).toEqual(['2019-06-01 … 2019-06-01', '2019-06-02 … 2020-06-01 presumed']);
    expect(onRecord({ ...since, to: '2020' })).toEqual(['2019-06-01 … 2020-12-31']);
  });
  it('from the last day that its to may mean holds on that day', () => {
    expect(onRecord({ board: 'B', person: 'Ann', from: '2019-12-31', to: '2019' })).toEqual([
      '2019-12-31 … 2019-12-31',
    ]);
    expect(onRecord({ board: 'B', person: 'Ann', from: '2020-01-01', to: '2019' })).toEqual([
      '2019-01-01 … 2019-12-31',
    ]);
  });
  it('with a to alone holds on that day', () => {
    expect(onRecord({ board: 'B', person: 'Ann', to: '2019-06-01' })).toEqual(['2019-06-01 … 2019-06-01']);
  });
  it('never runs backwards from a source written after its to', () => {
    expect(onRecord({ board: 'B', person: 'Ann', to: '2019-06-01', sourceDates: ['2021-01-01'] })).toEqual([
      '2019-06-01 … 2019-06-01',
    ]);
  });
  it('is never presumed past the end of its board', () => {
    expect(onRecord({ board: 'B', person: 'Ann', seen: ['2019-06-01'] }, 12, { to: '2019-09' })).toEqual([
      '2019-06-01 … 2019-06-01',
      '2019-06-02 … 2019-09-30 presumed',
    ]);
  });
  it('with no date of any kind holds always, and says so', () => {
    const [seat] = seatsOf({ seats: [{ board: 'B', person: 'Ann' }] });
    expect([seat?.undated, days(seat)]).toEqual([true, ['∞ … ∞']]);
  });
  it('with a date of some kind is not undated', () => {
    expect(seatsOf({ seats: [{ board: 'B', person: 'Ann', sourceDates: ['2019'] }] })[0]?.undated).toBe(false);
  });
  it('without dates holds no longer than its board exists', () => {
    expect(onRecord({ board: 'B', person: 'Ann' }, 12, { from: '2018', to: '2019' })).toEqual([
      '2018-01-01 … 2019-12-31',
    ]);
  });
  it('that is planned is listed and holds on no day', () => {
    const [seat] = seatsOf({ seats: [{ board: 'B', person: 'Ann', from: '2019', planned: true }] });
    expect([seat?.planned, days(seat)]).toEqual([true, []]);
  });
});

describe('a seat that a post holds', () => {
  const chief = (tenures: World['tenures'], seat = {}) =>
    seatsOf({ tenures: tenures ?? [], seats: [{ board: 'B', post: 'Chief', ...seat }] });

  it('is held by its occupant on the days of both, as inferred', () => {
    const [, seat] = chief([{ person: 'Ann', post: 'Chief', from: '2018', to: '2019' }], { from: '2019', to: '2020' });
    expect(seat).toMatchObject({
      person: 'Ann',
      post: 'Chief',
      basis: 'POST',
      certainty: 'INFERRED',
      seat: 'seat1',
      tenures: ['tenure1'],
    });
    expect(days(seat)).toEqual(['2019-01-01 … 2019-12-31']);
  });
  it('passes from one occupant to the next', () => {
    const seats = chief(
      [
        { person: 'Ann', post: 'Chief', from: '2018', to: '2019' },
        { person: 'Bob', post: 'Chief', from: '2020', to: '2021' },
      ],
      { from: '2019', to: '2020' },
    );
    expect(seats.slice(1).map((seat) => [seat.person, ...days(seat)])).toEqual([
      ['Ann', '2019-01-01 … 2019-12-31'],
      ['Bob', '2020-01-01 … 2020-12-31'],
    ]);
  });
  it('is held by nobody while the post is vacant', () => {
    expect(
      chief([{ person: 'Ann', post: 'Chief', from: '2016', to: '2017' }], { from: '2019', to: '2020' }),
    ).toHaveLength(1);
  });
  it('is held by nobody who is only announced for the post', () => {
    expect(chief([{ person: 'Ann', post: 'Chief', from: '2019', to: '2020', planned: true }])).toHaveLength(1);
  });
  it('is held by the person on presumed days where the tenure is presumed', () => {
    const [, seat] = chief([{ person: 'Ann', post: 'Chief', seen: ['2019-06-01'] }], { from: '2019', to: '2021' });
    expect(days(seat)).toEqual(['2019-06-01 … 2019-06-01', '2019-06-02 … 2020-06-01 presumed']);
  });
  it('is one seat of a person who had the post twice', () => {
    const [, seat, ...others] = chief(
      [
        { person: 'Ann', post: 'Chief', from: '2019-01-01', to: '2019-02-01' },
        { person: 'Ann', post: 'Chief', from: '2019-06-01', to: '2019-07-01' },
      ],
      { from: '2019', to: '2020' },
    );
    expect([days(seat), others]).toEqual([['2019-01-01 … 2019-02-01', '2019-06-01 … 2019-07-01'], []]);
  });
  it('is not made for the post by which a person sits', () => {
    const seats = seatsOf({
      tenures: [{ person: 'Bob', post: 'Chief', from: '2019', to: '2020' }],
      seats: [{ board: 'B', person: 'Ann', post: 'Chief', from: '2019', to: '2020' }],
    });
    expect(seats.map(({ person }) => person)).toEqual(['Ann']);
  });
});

describe('attendance', () => {
  const at = (attendances: World['attendances'], seats: World['seats'] = [], rest: World = {}) =>
    seatsOf({ ...rest, attendances: attendances ?? [], seats });

  it.each([
    ['PRESENT', ['MEMBER']],
    ['APOLOGIES', ['MEMBER']],
    ['OBSERVER', ['OBSERVER']],
    ['IN_ATTENDANCE', []],
    ['ABSENT', []],
  ] as const)('%s without a seat makes the inferred seats %j', (status, roles) => {
    const seats = at([{ meeting: 'B 2021-06-24', person: 'Ann', status }]);
    expect(seats.map(({ role, basis, certainty }) => [role, basis, certainty])).toEqual(
      roles.map((role) => [role, 'ATTENDANCE', 'INFERRED']),
    );
  });
  it('makes a seat seen on that day', () => {
    expect(days(at([{ meeting: 'B 2021-06-24', person: 'Ann' }])[0])).toEqual([
      '2021-06-24 … 2021-06-24',
      '2021-06-25 … 2022-06-24 presumed',
    ]);
  });
  it('at several meetings makes one seat, with all its sightings', () => {
    const seats = at([
      { meeting: 'B 2021-06-24', person: 'Ann' },
      { meeting: 'B 2020-12-01', person: 'Ann' },
    ]);
    expect(seats).toMatchObject([{ attendances: ['attendance2', 'attendance1'] }]);
    expect(days(seats[0])[0]).toBe('2020-12-01 … 2021-06-24');
  });
  it('as chair of the meeting makes a seat as member', () => {
    const meetings = [{ board: 'B', date: '2021-06-24', chair: 'Ann' }];
    expect(at([{ meeting: 'B 2021-06-24', person: 'Ann' }], [], { meetings })).toMatchObject([{ role: 'MEMBER' }]);
  });
  it('at a planned meeting makes none', () => {
    const meetings = [{ board: 'B', date: '2021-06-24', planned: true }];
    expect(at([{ meeting: 'B 2021-06-24', person: 'Ann' }], [], { meetings })).toEqual([]);
  });
  it('within the dates of a seat is a sighting of it', () => {
    const seats = at(
      [{ meeting: 'B 2020-06-01', person: 'Ann' }],
      [{ board: 'B', person: 'Ann', role: 'CHAIR', seen: ['2019-06-01'] }],
    );
    expect(seats).toMatchObject([{ id: 'seat1', attendances: ['attendance1'] }]);
    expect(days(seats[0])).toEqual(['2019-06-01 … 2020-06-01', '2020-06-02 … 2021-06-01 presumed']);
  });
  it('a day after the dates of a seat makes an inferred one', () => {
    const seats = at(
      [{ meeting: 'B 2020-06-02', person: 'Ann' }],
      [{ board: 'B', person: 'Ann', seen: ['2019-06-01'] }],
    );
    expect(seats.map(({ basis, spells }) => [basis, spells.length])).toEqual([
      ['RECORD', 2],
      ['ATTENDANCE', 2],
    ]);
  });
  it('before the dates of a seat makes an inferred one', () => {
    const seats = at([{ meeting: 'B 2018-06-02', person: 'Ann' }], [{ board: 'B', person: 'Ann', from: '2019' }]);
    expect(seats.map(({ basis }) => basis)).toEqual(['RECORD', 'ATTENDANCE']);
  });
  it('carries a seat on, sighting by sighting', () => {
    const seats = at(
      [
        { meeting: 'B 2021-05-01', person: 'Ann' },
        { meeting: 'B 2020-05-01', person: 'Ann' },
      ],
      [{ board: 'B', person: 'Ann', seen: ['2019-06-01'] }],
    );
    expect(days(seats[0])).toEqual(['2019-06-01 … 2021-05-01', '2021-05-02 … 2022-05-01 presumed']);
  });
  it('gives a seat without dates its first', () => {
    const seats = at([{ meeting: 'B 2021-06-24', person: 'Ann' }], [{ board: 'B', person: 'Ann' }]);
    expect([seats[0]?.undated, ...days(seats[0])]).toEqual([
      false,
      '2021-06-24 … 2021-06-24',
      '2021-06-25 … 2022-06-24 presumed',
    ]);
  });
  it('by the occupant of a post is a sighting of the post’s seat', () => {
    const seats = at(
      [{ meeting: 'B 2020-05-01', person: 'Ann' }],
      [{ board: 'B', post: 'Chief', seen: ['2019-06-01'] }],
      {
        tenures: [{ person: 'Ann', post: 'Chief', from: '2015', to: '2022' }],
      },
    );
    expect(seats.map(({ basis }) => basis)).toEqual(['RECORD', 'POST']);
    expect(seats.map((seat) => days(seat).at(-1))).toEqual([
      '2020-05-02 … 2021-05-01 presumed',
      '2020-05-02 … 2021-05-01 presumed',
    ]);
  });
  it('while a seat is only planned makes an inferred one', () => {
    const seats = at(
      [{ meeting: 'B 2021-06-24', person: 'Ann' }],
      [{ board: 'B', person: 'Ann', role: 'CHAIR', from: '2021', planned: true }],
    );
    expect(seats.map(({ role, planned, basis }) => [role, planned, basis])).toEqual([
      ['CHAIR', true, 'RECORD'],
      ['MEMBER', false, 'ATTENDANCE'],
    ]);
  });
  it('of a deputy is a sighting of the seat deputised for', () => {
    const seats = at(
      [{ meeting: 'B 2020-06-01', person: 'Dee', deputyFor: 'Ann' }],
      [{ board: 'B', person: 'Ann', seen: ['2019-06-01'] }],
    );
    expect(seats.map(({ person, attendances }) => [person, attendances])).toEqual([['Ann', ['attendance1']]]);
  });
  it('of a deputy makes no seat of the deputy’s own', () => {
    const seats = at([{ meeting: 'B 2020-06-01', person: 'Dee', deputyFor: 'Ann' }]);
    expect(seats.map(({ person, role }) => [person, role])).toEqual([['Ann', 'MEMBER']]);
  });
  it('of a deputy beside the apologies of the other is one seat', () => {
    const seats = at([
      { meeting: 'B 2020-06-01', person: 'Dee', deputyFor: 'Ann', onBehalfOf: 'Police' },
      { meeting: 'B 2020-06-01', person: 'Ann', status: 'APOLOGIES', onBehalfOf: 'Police' },
    ]);
    expect(seats.map(({ person, attendances }) => [person, attendances])).toEqual([
      ['Ann', ['attendance2', 'attendance1']],
    ]);
  });
  it('of a deputy in the same post is one sighting of its seat', () => {
    const seats = at(
      [{ meeting: 'B 2020-06-01', person: 'Dee', deputyFor: 'Ann' }],
      [{ board: 'B', post: 'Chief', from: '2019', to: '2021' }],
      { tenures: ['Ann', 'Dee'].map((person) => ({ person, post: 'Chief', from: '2015', to: '2022' })) },
    );
    expect(seats.map(({ person, attendances }) => [person, attendances])).toEqual([
      [null, ['attendance1']],
      ['Ann', ['attendance1']],
      ['Dee', ['attendance1']],
    ]);
  });
  it('with the day of the meeting known only to the month is seen in that month', () => {
    expect(days(at([{ meeting: 'B 2021-06', person: 'Ann' }])[0])[0]).toBe('2021-06-01 … 2021-06-30');
  });
});
