// For which organisations a seat counts, and on which of its days.
import { describe, expect, it } from 'vitest';
import { organisationsOf, workOutSeats } from '../../server/analysis/index.ts';
import { mayRepresent, representations } from '../../server/analysis/projection/represented.ts';
import { dayText } from '../../server/domain/partialDate.ts';
import { defaultScope, type Scope } from '../../server/domain/scope.ts';
import { landscapeOf, projectionOf, type World } from './world.ts';

/** Of a seat of the world: `Police 2019-01-01…2019-12-31`, a presumed spell with a question mark. */
function forWhom(world: World, scope: Partial<Scope> = {}, id = 'seat1'): string[] {
  const workedOut = workOutSeats(landscapeOf(world), 12);
  const seat = workedOut.seats.get(id);
  if (!seat) throw new Error(`${id} is not there`);
  const text = (day: number) => (Number.isFinite(day) ? dayText(day) : '∞');
  return representations(seat, workedOut, { ...defaultScope, ...scope }).map(({ organisation, spells }) =>
    [organisation, ...spells.map(({ from, to, presumed }) => `${text(from)}…${text(to)}${presumed ? '?' : ''}`)].join(
      ' ',
    ),
  );
}

const inTheYears = { from: '2016', to: '2020' };
const onAll = '2016-01-01…2020-12-31';
const posts = [{ id: 'Chief', organisation: 'Police' }, { id: 'Adviser' }];

describe('a seat is held', () => {
  it('for the organisation that it names, whoever holds it', () => {
    const tenures = [{ person: 'Ann', organisation: 'Council' }];
    const seats = [{ board: 'B', person: 'Ann', post: 'Chief', onBehalfOf: 'Health', ...inTheYears }];
    expect(forWhom({ posts, tenures, seats })).toEqual([`Health ${onAll}`]);
    expect(forWhom({ seats: [{ board: 'B', organisation: 'Union', onBehalfOf: 'Health', ...inTheYears }] })).toEqual([
      `Health ${onAll}`,
    ]);
  });
  it('else for the organisation that holds it, or that has the post', () => {
    const held = (holder: object) => forWhom({ posts, seats: [{ board: 'B', ...holder, ...inTheYears }] });
    expect(held({ organisation: 'Union' })).toEqual([`Union ${onAll}`]);
    expect(held({ post: 'Chief' })).toEqual([`Police ${onAll}`]);
    expect(held({ person: 'Ann', post: 'Chief' })).toEqual([`Police ${onAll}`]);
    expect(held({ post: 'Adviser' })).toEqual([]);
    expect(held({ person: 'Ann' })).toEqual([]);
  });
  it('else for those of the person, each on the days that both have', () => {
    const tenures = [
      { person: 'Ann', organisation: 'Police', from: '2015', to: '2018-06' },
      { person: 'Ann', organisation: 'Council', from: '2018', to: '2021' },
      { person: 'Ann', organisation: 'Health', from: '2009', to: '2015' },
      { person: 'Bob', organisation: 'Union', from: '2015', to: '2021' },
    ];
    expect(forWhom({ tenures, seats: [{ board: 'B', person: 'Ann', ...inTheYears }] })).toEqual([
      'Police 2016-01-01…2018-06-30',
      'Council 2018-01-01…2020-12-31',
    ]);
  });
  it('so too where the person sits by a post of no organisation', () => {
    const tenures = [{ person: 'Ann', organisation: 'Council' }];
    expect(forWhom({ posts, tenures, seats: [{ board: 'B', person: 'Ann', post: 'Adviser', ...inTheYears }] })).toEqual(
      [`Council ${onAll}`],
    );
  });
  it('by a tenure of a post for the organisation of that; by one of none for nobody', () => {
    const tenures = [
      { person: 'Ann', post: 'Chief', from: '2017', to: '2017' },
      { person: 'Ann', post: 'Adviser', from: '2017', to: '2017' },
      { person: 'Ann', post: 'Chief', organisation: 'Union', from: '2018', to: '2018' },
      { person: 'Ann', from: '2019', to: '2019' },
    ];
    expect(forWhom({ posts, tenures, seats: [{ board: 'B', person: 'Ann', ...inTheYears }] })).toEqual([
      'Police 2017-01-01…2017-12-31',
      'Union 2018-01-01…2018-12-31',
    ]);
  });
  it('on presumed days where either the seat or the tenure is presumed', () => {
    const tenures = [{ person: 'Ann', organisation: 'Police', seen: ['2019-03-01'] }];
    expect(forWhom({ tenures, seats: [{ board: 'B', person: 'Ann', ...inTheYears, to: '2019' }] })).toEqual([
      'Police 2019-03-01…2019-03-01 2019-03-02…2019-12-31?',
    ]);
  });
  it('for nobody by what is only planned', () => {
    const tenures = [{ person: 'Ann', organisation: 'Police', from: '2016', planned: true }];
    expect(forWhom({ tenures, seats: [{ board: 'B', person: 'Ann', ...inTheYears }] })).toEqual([]);
  });
  it('by the occupant of a post for the organisation of the post', () => {
    const tenures = [{ person: 'Ann', post: 'Chief', from: '2019', to: '2019' }];
    const world = { posts, tenures, seats: [{ board: 'B', post: 'Chief', ...inTheYears }] };
    expect(forWhom(world, {}, 'seat1.Ann')).toEqual(['Police 2019-01-01…2019-12-31']);
  });
  it('inferred from attendance, for the organisation named there', () => {
    const attendances = [{ meeting: 'B 2019-03-01', person: 'Ann', onBehalfOf: 'Police' }];
    const id = 'seat_attended.B.Ann.MEMBER.Police';
    const days = 'Police 2019-03-01…2019-03-01 2019-03-02…2020-03-01?';
    expect(forWhom({ attendances }, {}, id)).toEqual([days]);
    expect(forWhom({ attendances }, { certainty: 'STATED_ONLY' }, id)).toEqual([days]);
  });
});

describe('where only what is stated counts', () => {
  const stated = { certainty: 'STATED_ONLY' as const };
  it('an inferred tenure is for nobody', () => {
    const tenures = [
      { person: 'Ann', organisation: 'Police', certainty: 'INFERRED' as const },
      { person: 'Ann', organisation: 'Council' },
    ];
    const world = { tenures, seats: [{ board: 'B', person: 'Ann', ...inTheYears }] };
    expect(forWhom(world)).toEqual([`Police ${onAll}`, `Council ${onAll}`]);
    expect(forWhom(world, stated)).toEqual([`Council ${onAll}`]);
  });
  it('an inferred tie of the seat gives way to what is known besides', () => {
    const seat = { board: 'B', person: 'Ann', onBehalfOf: 'Police', ...inTheYears };
    const tenures = [{ person: 'Ann', organisation: 'Council' }];
    const inferred = { tenures, seats: [{ ...seat, inferredFacts: ['onBehalfOf:Police'] }] };
    expect(forWhom(inferred)).toEqual([`Police ${onAll}`]);
    expect(forWhom(inferred, stated)).toEqual([`Council ${onAll}`]);
    expect(forWhom({ tenures, seats: [seat] }, stated)).toEqual([`Police ${onAll}`]);
  });
  it('an inferred tie to the body or to a collective is not followed', () => {
    const organisations = [
      { id: 'Unit', partOf: 'Body', inferredFacts: ['partOf:Body'] },
      { id: 'Body', memberOf: ['Chiefs', 'Forum'], inferredFacts: ['memberOf:Chiefs'] },
    ];
    const of = (organisation: string, scope: Partial<Scope>) =>
      forWhom({ organisations, seats: [{ board: 'B', organisation, ...inTheYears }] }, scope);
    expect([of('Unit', {}), of('Unit', stated)]).toEqual([[`Body ${onAll}`], [`Unit ${onAll}`]]);
    expect(of('Body', { rollUp: 'COLLECTIVE' })).toEqual([`Chiefs ${onAll}`, `Forum ${onAll}`]);
    expect(of('Body', { rollUp: 'COLLECTIVE', ...stated })).toEqual([`Forum ${onAll}`]);
  });
});

describe('an organisation counts', () => {
  const organisations = [
    { id: 'Desk', partOf: 'Unit' },
    { id: 'Unit', partOf: 'Body', memberOf: ['Staff'] },
    { id: 'Body', memberOf: ['Chiefs', 'Forum'] },
    { id: 'Left', partOf: 'Right' },
    { id: 'Right', partOf: 'Left', memberOf: ['Forum'] },
    { id: 'Self', partOf: 'Self' },
    { id: 'Twig', partOf: 'Left' },
  ];
  it.each([
    ['Desk', ['Desk'], ['Body'], ['Chiefs', 'Forum']],
    ['Unit', ['Unit'], ['Body'], ['Chiefs', 'Forum']],
    ['Body', ['Body'], ['Body'], ['Chiefs', 'Forum']],
    ['Loner', ['Loner'], ['Loner'], ['Loner']],
    ['Left', ['Left'], ['Right'], ['Forum']],
    ['Right', ['Right'], ['Left'], ['Left']],
    ['Self', ['Self'], ['Self'], ['Self']],
    ['Twig', ['Twig'], ['Right'], ['Forum']],
  ])('%s as itself, as its body at the top, or as the collectives of that', (organisation, ...counted) => {
    const world = { organisations, seats: [{ board: 'B', organisation, ...inTheYears }] };
    const rollUps = ['UNIT', 'BODY', 'COLLECTIVE'] as const;
    expect(rollUps.map((rollUp) => forWhom(world, { rollUp }))).toEqual(
      counted.map((ids) => ids.map((id) => `${id} ${onAll}`)),
    );
  });
  it('on no board where its days are not those of the scope', () => {
    const world = {
      tenures: [{ person: 'Ann', organisation: 'Police', from: '2017', to: '2017' }],
      seats: [{ board: 'B', person: 'Ann', ...inTheYears }],
    };
    const asOf = (day: string) => organisationsOf(projectionOf(world, { asOf: day }), 'B');
    expect(['2016-12-31', '2017-01-01', '2017-12-31', '2018-01-01'].map(asOf)).toEqual([
      [],
      ['Police'],
      ['Police'],
      [],
    ]);
  });
});

describe('the seats that may be for an organisation', () => {
  const places = (world: World) => {
    const workedOut = workOutSeats(landscapeOf(world), 12);
    return [...mayRepresent(workedOut, () => Int32Array.from({ length: workedOut.seats.length }, (_, place) => place))];
  };
  it('are those tied to one or to a post, and those of people with a tenure', () => {
    const seats = [
      { board: 'B', person: 'Ann' },
      { board: 'B', person: 'Bob' },
      { board: 'B', organisation: 'Police' },
      { board: 'B', person: 'Bob', onBehalfOf: 'Police' },
      { board: 'B', person: 'Bob', post: 'Adviser' },
    ];
    expect(places({ seats, tenures: [{ person: 'Ann', organisation: 'Council' }] })).toEqual([0, 2, 3, 4]);
    expect(places({ seats })).toEqual([2, 3, 4]);
  });
  it('are none, and no place is asked for, where nothing is tied and nobody has a tenure', () => {
    const workedOut = workOutSeats(landscapeOf({ seats: [{ board: 'B', person: 'Ann' }] }), 12);
    const unasked = () => {
      throw new Error('asked for');
    };
    expect([...mayRepresent(workedOut, unasked)]).toEqual([]);
  });
  it('are those worked out, too', () => {
    expect(places({ attendances: [{ meeting: 'B 2019-03-01', person: 'Ann', onBehalfOf: 'Police' }] })).toEqual([0]);
  });
});
