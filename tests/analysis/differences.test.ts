import { assert, constantFrom, nat, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../server/analysis/differences/differences.ts';
import { project, workOutSeats } from '../../server/analysis/index.ts';
import { dayText } from '../../server/domain/partialDate.ts';
import { defaultScope, type Scope } from '../../server/domain/scope.ts';
import { landscapeOf, type World } from './world.ts';

function between(world: World, from: string, to: string, scope: Partial<Scope> = {}) {
  const workedOut = workOutSeats(landscapeOf(world), scope.presumeMonths ?? defaultScope.presumeMonths);
  const asOf = (date: string) => project(workedOut, { ...defaultScope, ...scope, asOf: date });
  return differencesOf(asOf(from), asOf(to));
}

/** In words: `Ann on E began 2019-06-01 STATED`. */
function seatsIn(world: World, from: string, to: string, scope: Partial<Scope> = {}): string[] {
  return between(world, from, to, scope).seats.map(({ seat, kind, began, ended }) =>
    [
      `${seat.person ?? seat.organisation} on ${seat.board} ${kind}`,
      ...[began, ended].flatMap((turn) => (turn ? [dayText(turn.day), turn.how] : [])),
    ].join(' '),
  );
}

describe('a seat that began or ended between two dates', () => {
  it('is told with the day that a source gives', () => {
    const world: World = { seats: [{ board: 'E', person: 'Ann', from: '2019-06', to: '2020-03-31' }] };
    expect(seatsIn(world, '2019-01-01', '2020-01-01')).toEqual(['Ann on E BEGAN 2019-06-01 STATED']);
    expect(seatsIn(world, '2020-01-01', '2020-12-31')).toEqual(['Ann on E ENDED 2020-03-31 STATED']);
  });
  it('is told as inferred where the day is', () => {
    const seat = { board: 'E', person: 'Ann', from: '2019-06-01', to: '2020-03-31' };
    const world: World = { seats: [{ ...seat, inferredFacts: ['from'] }] };
    expect(seatsIn(world, '2019-01-01', '2020-01-01')).toEqual(['Ann on E BEGAN 2019-06-01 INFERRED']);
    expect(seatsIn(world, '2020-01-01', '2021-01-01')).toEqual(['Ann on E ENDED 2020-03-31 STATED']);
  });
  it('begins as sighted and ends as presumed where nobody says more than when it was seen', () => {
    const world: World = { seats: [{ board: 'E', person: 'Ann', seen: ['2019-06-24'] }] };
    expect(seatsIn(world, '2019-01', '2020-01')).toEqual(['Ann on E BEGAN 2019-06-24 SIGHTED']);
    expect(seatsIn(world, '2020-01', '2021-01')).toEqual(['Ann on E ENDED 2020-06-24 PRESUMED']);
    expect(seatsIn(world, '2020-01', '2020-12', { presumeMonths: 24 })).toEqual([]);
  });
  it('came and went when it holds on neither date, but between them', () => {
    const world: World = { seats: [{ board: 'E', person: 'Ann', from: '2019-06-01', to: '2019-08-31' }] };
    expect(seatsIn(world, '2019-01', '2020-01')).toEqual(['Ann on E PASSED 2019-06-01 STATED 2019-08-31 STATED']);
    expect(seatsIn(world, '2019-01', '2019-05')).toEqual([]);
  });
  it('begins and ends with its board where it has no dates of its own', () => {
    const world: World = {
      boards: [{ id: 'E', from: '2019-06-01', to: '2020-06-30' }],
      seats: [{ board: 'E', person: 'Ann' }],
    };
    expect(seatsIn(world, '2019-01', '2020-01')).toEqual(['Ann on E BEGAN 2019-06-01 BOARD']);
    expect(seatsIn(world, '2020-01', '2021-01')).toEqual(['Ann on E ENDED 2020-06-30 BOARD']);
  });
  it('passes with the office from one occupant to the next', () => {
    const world: World = {
      posts: [{ id: 'Chief' }],
      tenures: [
        { person: 'Ann', post: 'Chief', from: '2018-01-01', to: '2019-06-30' },
        { person: 'Ben', post: 'Chief', from: '2019-07-01' },
      ],
      seats: [{ board: 'E', post: 'Chief', from: '2018-01-01', to: '2022-12-31' }],
    };
    expect(seatsIn(world, '2019-01', '2020-01')).toEqual([
      'Ann on E ENDED 2019-06-30 STATED',
      'Ben on E BEGAN 2019-07-01 STATED',
    ]);
  });
  it('is no difference where it holds at both, whatever was between', () => {
    const world: World = { seats: [{ board: 'E', person: 'Ann', seen: ['2018-01-01', '2021-01-01'] }] };
    expect(seatsIn(world, '2018-06', '2021-06')).toEqual([]);
    expect(seatsIn(world, '2019-06', '2021-06')).toEqual(['Ann on E BEGAN 2021-01-01 SIGHTED']);
  });
});

describe('days at the edges', () => {
  const oneDay = (day: string): World => ({ seats: [{ board: 'E', person: 'Ann', from: day, to: day }] });
  it('between two dates lie the days after the one and before the other, if only one', () => {
    const seen = (day: string) => seatsIn(oneDay(day), '2019-01-31', '2019-02-02');
    expect(seen('2019-02-01')).toEqual(['Ann on E PASSED 2019-02-01 STATED 2019-02-01 STATED']);
    expect([seen('2019-01-30'), seen('2019-02-03')]).toEqual([[], []]);
    expect(seen('2019-01-31')).toEqual(['Ann on E ENDED 2019-01-31 STATED']);
    expect(seen('2019-02-02')).toEqual(['Ann on E BEGAN 2019-02-02 STATED']);
  });
  it('no day lies between two that follow one another', () => {
    expect(seatsIn(oneDay('2019-02-01'), '2019-01-31', '2019-02-01')).toHaveLength(1);
    expect(seatsIn(oneDay('2019-02-02'), '2019-01-31', '2019-02-01')).toEqual([]);
  });
  it('a year comes after its January', () => {
    const world: World = { seats: [{ board: 'E', person: 'Ann', from: '2019-06-01', to: '2019-12-31' }] };
    expect(seatsIn(world, '2019-01', '2019')).toEqual(['Ann on E BEGAN 2019-06-01 STATED']);
    expect(seatsIn(world, '2019', '2019-01')).toEqual(['Ann on E ENDED 2019-06-01 STATED']);
  });
  it('what came and went before does not count', () => {
    const world: World = { seats: [{ board: 'E', person: 'Ann', seen: ['2016-01-01', '2019-06-15', '2022-01-01'] }] };
    expect(seatsIn(world, '2019-01', '2020-01', { presumeMonths: 1 })).toEqual([
      'Ann on E PASSED 2019-06-15 SIGHTED 2019-07-15 PRESUMED',
    ]);
  });
  it('another office of the same person says nothing of the seat', () => {
    const world: World = {
      tenures: [
        { person: 'Ann', post: 'Chief', seen: ['2019-01-01'] },
        { person: 'Ann', post: 'Mayor', from: '2019-01-01', to: '2020-01-01' },
      ],
      seats: [{ board: 'E', post: 'Chief', from: '2018-01-01', to: '2022-12-31' }],
    };
    expect(seatsIn(world, '2018-06', '2019-06')).toEqual(['Ann on E BEGAN 2019-01-01 SIGHTED']);
    expect(seatsIn(world, '2019-06', '2020-06')).toEqual(['Ann on E ENDED 2020-01-01 PRESUMED']);
  });
});

describe('whoever sits by several seats, or for somebody', () => {
  const sitters = (list: ReturnType<typeof between>['people']) =>
    list.map(({ board, who, kind, elsewhere, began, ended }) =>
      [
        `${who} on ${board} ${kind}${elsewhere ? '' : ' nowhere else'}`,
        ...[began, ended].flatMap((turn) => (turn ? [dayText(turn.day)] : [])),
      ].join(' '),
    );
  it('begins with the first of the seats and ends with the last', () => {
    const world: World = {
      seats: [
        { board: 'E', person: 'Ann', from: '2019-05-01', to: '2020-08-31' },
        { board: 'E', person: 'Ann', from: '2019-03-01', to: '2020-06-30', role: 'CHAIR' },
        { board: 'E', person: 'Ann', from: '2019-04-01', to: '2020-09-30', role: 'VICE_CHAIR' },
      ],
    };
    expect(sitters(between(world, '2019-01', '2020-01').people)).toEqual(['Ann on E BEGAN nowhere else 2019-03-01']);
    expect(sitters(between(world, '2020-01', '2021-01').people)).toEqual(['Ann on E ENDED nowhere else 2020-09-30']);
  });
  it('who passed may have been elsewhere at either date', () => {
    const passing = { board: 'E', from: '2019-04-01', to: '2019-06-30' };
    const world: World = {
      seats: [
        ...['Ann', 'Ben'].map((person) => ({ ...passing, person })),
        { board: 'F', person: 'Ben', from: '2018', to: '2019-02-28' },
      ],
    };
    expect(sitters(between(world, '2019-01', '2020-01').people).slice(0, 2)).toEqual([
      'Ann on E PASSED nowhere else 2019-04-01 2019-06-30',
      'Ben on E PASSED 2019-04-01 2019-06-30',
    ]);
  });
  it('an organisation goes with the employment of its person, and the seat has no day of that', () => {
    const world: World = {
      tenures: [
        { person: 'Ann', organisation: 'Police', from: '2015', to: '2019-06-30' },
        { person: 'Ann', organisation: 'Health', from: '2019-07-01', to: '2024' },
      ],
      seats: [{ board: 'E', person: 'Ann', from: '2016', to: '2023' }],
    };
    const found = between(world, '2019-01', '2020-01');
    expect(sitters(found.organisations)).toEqual(['Health on E BEGAN nowhere else', 'Police on E ENDED nowhere else']);
    expect([found.seats, found.people]).toEqual([[], []]);
  });
});

describe('boards, people and organisations between two dates', () => {
  const world: World = {
    boards: [
      { id: 'Old', to: '2019-12-31', succeededBy: ['New'] },
      { id: 'New', from: '2020-01-01' },
      { id: 'Brief', from: '2019-09-01', to: '2020-02-29', inferredFacts: ['to'] },
      { id: 'Steady' },
    ],
    seats: [
      { board: 'Old', person: 'Ann', from: '2018', onBehalfOf: 'Police' },
      { board: 'New', person: 'Ann', from: '2020-01-01', to: '2023', onBehalfOf: 'Police' },
      { board: 'New', person: 'Ben', from: '2020-02-01', to: '2023', onBehalfOf: 'Health' },
      { board: 'Steady', person: 'Cai', from: '2017', to: '2019-11-30' },
      { board: 'Steady', person: 'Cai', from: '2019-12-01', to: '2023', role: 'CHAIR' },
    ],
  };
  const now = between(world, '2019-06', '2020-06', { presumeMonths: 36 });

  it('boards begin, end and pass', () => {
    const words = now.boards.map(({ board, kind, began, ended }) => [board, kind, began?.how, ended?.how]);
    expect(words).toEqual([
      ['Brief', 'PASSED', 'STATED', 'INFERRED'],
      ['New', 'BEGAN', 'STATED', undefined],
      ['Old', 'ENDED', undefined, 'STATED'],
    ]);
  });
  it('a person who is new on a board may have been elsewhere', () => {
    expect(now.people.map(({ board, who, kind, elsewhere }) => [board, who, kind, elsewhere])).toEqual([
      ['New', 'Ann', 'BEGAN', true],
      ['New', 'Ben', 'BEGAN', false],
      ['Old', 'Ann', 'ENDED', true],
    ]);
  });
  it('whoever changes the role stays on the board, while the seats change', () => {
    const ofCai = now.seats.filter(({ seat }) => seat.person === 'Cai');
    expect(ofCai.map(({ seat, kind }) => [seat.role, kind])).toEqual([
      ['MEMBER', 'ENDED'],
      ['CHAIR', 'BEGAN'],
    ]);
  });
  it('organisations are newly and no longer represented', () => {
    expect(now.organisations.map(({ board, who, kind, elsewhere }) => [board, who, kind, elsewhere])).toEqual([
      ['New', 'Health', 'BEGAN', false],
      ['New', 'Police', 'BEGAN', true],
      ['Old', 'Police', 'ENDED', true],
    ]);
  });
});

describe('of any seats and dates', () => {
  const year = constantFrom('2016', '2017', '2018', '2019', '2020', '2021');
  const seat = record({
    board: constantFrom('E', 'F', 'G'),
    person: constantFrom('Ann', 'Ben', 'Cai'),
    from: constantFrom(null, '2016', '2017-05', '2018-02-03'),
    to: constantFrom(null, '2018-12-31', '2019', '2020-06'),
    seen: uniqueArray(constantFrom('2016-03', '2018-08-15', '2020-11-30'), { maxLength: 2 }),
  });
  const worlds = uniqueArray(seat, { maxLength: 8, selector: (it) => JSON.stringify(it) }).map((seats): World => {
    return { boards: [{ id: 'E', to: '2019-09-30' }, { id: 'F', from: '2017-04-01' }, { id: 'G' }], seats };
  });
  const keys = (world: World, from: string, to: string) => {
    const { boards, seats, people, organisations } = between(world, from, to);
    return [
      ...boards.map((it) => ({ ...it, id: it.board })),
      ...seats.map((it) => ({ ...it, id: it.seat.id })),
      ...[...people, ...organisations].map((it) => ({ ...it, id: `${it.board} ${it.who}` })),
    ].map(({ id, kind, began, ended }) => ({ id, kind, began, ended }));
  };

  it('the same date twice differs in nothing', () => {
    assert(
      property(worlds, year, (world, date) => {
        expect(keys(world, date, date)).toEqual([]);
      }),
    );
  });
  it('dates that change places turn beginnings into ends, with the same days', () => {
    const mirrored = { BEGAN: 'ENDED', ENDED: 'BEGAN', PASSED: 'PASSED' } as const;
    assert(
      property(worlds, year, year, (world, a, b) => {
        expect(keys(world, b, a)).toEqual(keys(world, a, b).map((it) => ({ ...it, kind: mirrored[it.kind] })));
      }),
    );
  });
  it('two steps amount to one', () => {
    assert(
      property(worlds, year, year, year, (world, a, b, c) => {
        const net = new Map<string, number>();
        for (const { id, kind } of [...keys(world, a, b), ...keys(world, b, c)])
          net.set(id, (net.get(id) ?? 0) + (kind === 'BEGAN' ? 1 : kind === 'ENDED' ? -1 : 0));
        const whole = keys(world, a, c).filter(({ kind }) => kind !== 'PASSED');
        const left = [...net].filter(([, sum]) => sum !== 0);
        expect(new Map(whole.map(({ id, kind }) => [id, kind === 'BEGAN' ? 1 : -1]))).toEqual(new Map(left));
      }),
    );
  });
  it('what differs turned between the two dates, once each way', () => {
    assert(
      property(worlds, nat(4), (world, first) => {
        for (const { kind, began, ended } of keys(world, String(2016 + first), String(2017 + first)))
          expect([began !== null, ended !== null]).toEqual([kind !== 'ENDED', kind !== 'BEGAN']);
      }),
    );
  });
});
