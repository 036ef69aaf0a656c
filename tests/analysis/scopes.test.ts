// A scope laid over the seats: the boards of its days, who sits where, on which days and by which seats, against the seats gone through one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardsOf, organisationsOf, type Projection, peopleOf, seatsIn, seatsOf } from '../../server/analysis/index.ts';
import { endsBefore } from '../../server/analysis/projection/boardsInScope.ts';
import { onlyStated } from '../../server/analysis/projection/onlyStated.ts';
import { placesOf } from '../../server/analysis/projection/places.ts';
import { allOnOneDay } from '../../server/analysis/projection/sharing.ts';
import type { TwoMode } from '../../server/analysis/projection/twoMode.ts';
import { cellAt, cellsOf, daysOfCell, seatsOfCell, sizeOf } from '../../server/analysis/projection/whoIsWhere.ts';
import { dayText, firstDay, lastDay } from '../../server/domain/partialDate.ts';
import { landscapeOf, projectionOf, type World } from './world.ts';

const boards = ['A', 'B', 'C', 'D'];
const people = ['P', 'Q', 'R'];
const seat = fc
  .record({
    board: fc.constantFrom(...boards),
    person: fc.constantFrom(...people),
    onBehalfOf: fc.option(fc.constantFrom('Police', 'Council')),
    from: fc.integer({ min: 2010, max: 2016 }),
    years: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ from, years, ...it }) => ({ ...it, from: String(from), to: String(from + years) }));
const worlds = fc
  .array(seat, { maxLength: 12 })
  .map((seats): World => ({ boards: ['C', 'A', 'D', 'B'].map((id) => ({ id })), seats }));

describe('who sits where', () => {
  const [first, last] = [firstDay('2012'), lastDay('2014')];
  /** The years that a cell holds on, by the seats alone. */
  const years = ({ seats = [] }: World, isOf: (it: (typeof seats)[number]) => boolean) =>
    [2012, 2013, 2014].filter((year) =>
      seats.some((it) => isOf(it) && Number(it.from) <= year && year <= Number(it.to)),
    );

  function expectGraph(projection: Projection, graph: TwoMode, world: World, actorOf: 'person' | 'onBehalfOf'): void {
    const { seats = [] } = world;
    const actors = [...new Set(seats.map((it) => it[actorOf] ?? ''))].filter(
      (id) => id !== '' && years(world, (it) => it[actorOf] === id).length > 0,
    );
    expect(graph.actors).toEqual(actors.sort());
    for (const [board, { id }] of projection.boards.entries()) {
      const there = actors.filter((actor) => years(world, (it) => it.board === id && it[actorOf] === actor).length > 0);
      expect((actorOf === 'person' ? peopleOf : organisationsOf)(projection, id)).toEqual(there);
      expect(sizeOf(graph, board)).toBe(there.length);
      for (const [index, actor] of actors.entries()) {
        const cell = cellAt(graph, board, index);
        expect(cell >= 0).toBe(there.includes(actor));
        if (cell < 0) continue;
        const isOf = (it: (typeof seats)[number]) => it.board === id && it[actorOf] === actor;
        const held = daysOfCell(graph, cell).flatMap((days) => {
          const [from, to] = [dayText(days.first), dayText(days.last)];
          expect([from.slice(4), to.slice(4)]).toEqual(['-01-01', '-12-31']);
          return Array.from(
            { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
            (_, k) => Number(from.slice(0, 4)) + k,
          );
        });
        expect(held).toEqual(years(world, isOf));
        expect(seatsOfCell(projection, graph, cell).map((it) => it.id)).toEqual(
          seats.flatMap((it, k) =>
            isOf(it) && firstDay(it.from ?? '') <= last && lastDay(it.to ?? '') >= first ? [`seat${k + 1}`] : [],
          ),
        );
      }
    }
    for (const actor of actors) {
      const on = boards.filter((board) => years(world, (it) => it.board === board && it[actorOf] === actor).length > 0);
      expect(boardsOf(projection, actor)).toEqual(on);
      expect(cellsOf(graph, actor).map((cell) => projection.boards[graph.boardOfCell[cell] ?? -1]?.id)).toEqual(on);
    }
    expect([cellsOf(graph, 'nobody'), boardsOf(projection, 'nobody'), sizeOf(graph, -1)]).toEqual([[], [], 0]);
    expect(graph.boardStart).toHaveLength(projection.boards.length + 1);
    expect(graph.boardOfCell).toHaveLength(graph.cellCount);
    expect([graph.dayStart.length, graph.seatStart.length]).toEqual([graph.cellCount + 1, graph.cellCount + 1]);
    expect([graph.dayFirst.length, graph.dayLast.length]).toEqual([graph.dayStart.at(-1), graph.dayStart.at(-1)]);
  }

  it('is whoever has a seat there on a day of the scope, and of the days those of all such seats', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const projection = projectionOf(world, { from: '2012', to: '2014' });
        expect(projection.boards.map(({ id }) => id)).toEqual(boards);
        expectGraph(projection, projection.people, world, 'person');
        expectGraph(projection, projection.organisations, world, 'onBehalfOf');
      }),
    );
  });
  it('may hold on thousands of spells', () => {
    const every = Array.from({ length: 1200 }, (_, k) => dayText(2 * k));
    const seats = [
      { board: 'A', person: 'P', from: '2012', to: '2012' },
      ...every.map((day) => ({ board: 'B', person: 'P', from: day, to: day })),
      { board: 'C', person: 'P', from: '2013', to: '2013' },
    ];
    const { people: graph } = projectionOf({ seats });
    const days = [0, 1, 2].map((cell) => daysOfCell(graph, cell));
    expect(days[1]).toEqual(every.map((_, k) => ({ first: 2 * k, last: 2 * k })));
    expect([days[0], days[2]]).toEqual(
      ['2012', '2013'].map((year) => [{ first: firstDay(year), last: lastDay(year) }]),
    );
    expect([graph.dayFirst.length, graph.dayLast.length]).toEqual([1202, 1202]);
  });
});

describe('that all sit on one day', () => {
  const all = (...seats: [string, string, string, string][]) =>
    allOnOneDay(
      projectionOf({ seats: seats.map(([board, person, from, to]) => ({ board, person, from, to })) }).people,
    );
  it('is so where the last to begin sees the first to end, that day included', () => {
    expect(all(['A', 'P', '2011-01-01', '2011-05-05'], ['B', 'Q', '2011-05-05', '2012-01-01'])).toBe(true);
    expect(all(['A', 'P', '2011-01-01', '2011-05-04'], ['B', 'Q', '2011-05-05', '2012-01-01'])).toBe(false);
    expect(allOnOneDay(projectionOf({}).people)).toBe(true);
  });
  it('may be so on the later days of some', () => {
    const earlier: [string, string, string, string] = ['A', 'P', '2009', '2009'];
    const on = (from: string, to: string) => all(earlier, ['A', 'P', from, to], ['B', 'Q', '2011-05-05', '2011-05-07']);
    expect([on('2011-05-05', '2012'), on('2010', '2011-05-05'), on('2011-05-05', '2011-05-05')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([on('2010', '2011-05-04'), on('2011-05-08', '2012')]).toEqual([false, false]);
  });
});

it('somebody is shared by boards where a seat on one ends on the day on which that on the other begins', () => {
  const shared = (end: string, begin: string) =>
    ['AB', 'BA'].map(([one = '', other = '']) => {
      const seats = [
        { board: one, person: 'P', from: '2019', to: end },
        { board: other, person: 'P', from: begin, to: '2021' },
        { board: 'C', person: 'Q', from: '1999', to: '1999' },
      ];
      return projectionOf({ seats }).sharedPeople.pairCount;
    });
  expect([shared('2020-05-05', '2020-05-05'), shared('2020-05-05', '2020-05-06')]).toEqual([
    [1, 1],
    [0, 0],
  ]);
});

describe('boards of the scope', () => {
  const world: World = {
    boards: [
      { id: 'Z', from: '2019-06-15', to: '2019-06-20', kind: 'Forum', tier: 'LOCAL' },
      { id: 'Y', from: '2019-06-21', kind: null },
      { id: 'X', to: '2019-06-14', tier: null },
    ],
    seats: [
      { board: 'Z', person: 'P' },
      { board: 'Y', person: 'P', role: 'OBSERVER' },
      { board: 'Y', person: 'Q', planned: true },
    ],
  };
  const on = (asOf: string) => projectionOf(world, { asOf }).boards.map(({ id }) => id);
  it('are those that exist on its days, the first and the last included, by id', () => {
    expect(['2019-06-14', '2019-06-15', '2019-06-20', '2019-06-21', '2019-06'].map(on)).toEqual([
      ['X'],
      ['Z'],
      ['Z'],
      ['Y'],
      ['X', 'Y', 'Z'],
    ]);
  });
  it('have the seats; those of others are neither counted nor shown', () => {
    const local = projectionOf(world, { tiers: ['LOCAL'] });
    const ids = (seats: readonly { id: string }[]) => seats.map(({ id }) => id);
    expect([ids(seatsIn(local, 'all')), ids(seatsOf(local, 'P', 'all')), ids(seatsOf(local, 'Y', 'all'))]).toEqual([
      ['seat1'],
      ['seat1'],
      [],
    ]);
    const everywhere = projectionOf(world);
    expect([ids(seatsOf(everywhere, 'Y', 'counting')), ids(seatsOf(everywhere, 'Y', 'all'))]).toEqual([
      [],
      ['seat2', 'seat3'],
    ]);
    const earlier = projectionOf(world, { to: '2018' });
    expect(ids(seatsOf(earlier, 'P', 'all'))).toEqual([]);
  });
  it('have seats on its days, the first and the last of these included', () => {
    const seats = [{ board: 'B', person: 'P', from: '2019-06-15', to: '2019-06-20' }];
    const counted = (asOf: string) => {
      const projection = projectionOf({ seats }, { asOf });
      return [projection.seats.length, peopleOf(projection, 'B').length];
    };
    expect(['2019-06-14', '2019-06-15', '2019-06-20', '2019-06-21'].map(counted)).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
  });
  it('have seats of organisations, under these and under the bodies that they are of', () => {
    const organisations = [
      { id: 'Unit', partOf: 'Body', inferredFacts: ['partOf:Body'] },
      { id: 'Body', memberOf: ['Chiefs'] },
    ];
    const units = { organisations, seats: [{ board: 'B', organisation: 'Unit' }] };
    const of = (rollUp: 'UNIT' | 'BODY' | 'COLLECTIVE') =>
      ['Unit', 'Body', 'Chiefs'].map((id) => seatsOf(projectionOf(units, { rollUp }), id, 'counting').length);
    expect([of('UNIT'), of('BODY'), of('COLLECTIVE')]).toEqual([
      [1, 0, 0],
      [1, 1, 0],
      [1, 0, 1],
    ]);
    expect(seatsOf(projectionOf({ organisations }), 'Unit', 'all')).toEqual([]);
  });
  it('end before a day that is after their last', () => {
    const ended = { to: '2019-06' };
    expect(['2019-06-29', '2019-06-30', '2019-07-01'].map((day) => endsBefore(ended, firstDay(day)))).toEqual([
      false,
      false,
      true,
    ]);
    expect([endsBefore(ended, Number.POSITIVE_INFINITY), endsBefore({ to: null }, Number.POSITIVE_INFINITY)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('a projection', () => {
  it('works out once what a function makes of it, or takes what was made elsewhere', () => {
    const projection = projectionOf({});
    let asked = 0;
    const nothing = () => {
      asked++;
      return undefined;
    };
    expect([projection.has(nothing), projection.keep(nothing), projection.keep(nothing), asked]).toEqual([
      false,
      undefined,
      undefined,
      1,
    ]);
    const unasked = (): string => {
      throw new Error('asked for');
    };
    expect(projection.has(nothing)).toBe(true);
    projection.give(unasked, 'given');
    expect([projection.has(unasked), projection.keep(unasked)]).toEqual([true, 'given']);
  });
  it('knows the records of the landscape, of what is inferred only as much as counts', () => {
    const world: World = { boards: [{ id: 'B', kind: 'Forum', tier: 'LOCAL', inferredFacts: ['tier'] }] };
    const tierIn = (certainty: 'STATED_ONLY' | 'STATED_AND_INFERRED') =>
      projectionOf(world, { certainty }).allBoards.get('B')?.tier;
    expect([tierIn('STATED_AND_INFERRED'), tierIn('STATED_ONLY')]).toEqual(['LOCAL', null]);
  });
});

describe('what is stated of a record', () => {
  const [board] = landscapeOf({
    boards: [
      { id: 'B', kind: 'Forum', tier: 'LOCAL', partOf: 'A', themes: ['s', 't'], areas: ['u'], reportsTo: ['A'] },
    ],
  }).boards;
  const left = (...inferredFacts: string[]) => {
    const { kind, tier, partOf, themes, areas, reportsTo } = onlyStated({ ...board, inferredFacts } as typeof board &
      object);
    return { kind, tier, partOf, themes, areas, reportsTo };
  };
  const whole = { kind: 'Forum', tier: 'LOCAL', partOf: 'A', themes: ['s', 't'], areas: ['u'], reportsTo: ['A'] };
  it('is all of it where nothing is inferred', () => {
    expect(left()).toEqual(whole);
  });
  it('lacks the fields and the ties that are inferred, and these alone', () => {
    expect(left('tier')).toEqual({ ...whole, tier: null });
    expect(left('partOf:A')).toEqual({ ...whole, partOf: null });
    expect(left('partOf:C')).toEqual(whole);
    expect(left('themes:t')).toEqual({ ...whole, themes: ['s'] });
    expect(left('areas', 'reportsTo:A', 'kind')).toEqual({ ...whole, areas: [], reportsTo: [], kind: null });
  });
  it('is in any case its id, its name and what its evidence amounts to', () => {
    const inferredFacts = [
      'name',
      'id',
      'certainty',
      'sourceDates',
      'sourceDates:2019',
      'inferredFacts:name',
      'lastChecked',
    ];
    const record = { ...board, sourceDates: ['2019'], lastChecked: '2020', inferredFacts } as typeof board & object;
    expect(onlyStated(record)).toEqual(record);
  });
});

it('an id is found in a sorted list wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ maxLength: 2 }), { maxLength: 20 }),
      fc.string({ maxLength: 2 }),
      (ids, other) => {
        const sorted = ids.toSorted();
        const places = placesOf(sorted);
        expect(sorted.map((id) => [places.get(id), places.has(id)])).toEqual(sorted.map((_, k) => [k, true]));
        const there = sorted.indexOf(other);
        expect([places.get(other), places.has(other)]).toEqual([there < 0 ? undefined : there, there >= 0]);
      },
    ),
  );
});
