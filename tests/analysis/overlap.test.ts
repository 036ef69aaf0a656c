import { describe, expect, it } from 'vitest';
import { compareBoards, measureOf } from '../../server/analysis/index.ts';
import { firstDay } from '../../server/domain/partialDate.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { membership, projectionOf, type World } from './world.ts';

const people = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => `P${String(from + i).padStart(2, '0')}`);
/** A has 20 people, B 5 of them; C has 10 others, D nine of these and one more. */
const four = membership({ A: people(20), B: people(5), C: people(10, 20), D: [...people(9, 20), 'P30'] });
const pair = (world: World, scope: Partial<Scope> = {}) => compareBoards(projectionOf(world, scope), 'A', 'B');

describe('people in common', () => {
  it('A of 20 and B of 5 within it', () => {
    expect(pair(four)).toMatchObject({
      sizeA: 20,
      sizeB: 5,
      sharedPeople: 5,
      people: people(5),
      jaccard: 1 / 4,
      containment: 1,
    });
  });
  it('C and D share 9 of 10', () => {
    expect(compareBoards(projectionOf(four), 'C', 'D')).toMatchObject({
      sharedPeople: 9,
      jaccard: 9 / 11,
      containment: 9 / 10,
    });
  });
  it('C and A share nobody', () => {
    expect(compareBoards(projectionOf(four), 'C', 'A')).toMatchObject({
      sharedPeople: 0,
      people: [],
      jaccard: 0,
      containment: 0,
      newmanWeight: 0,
      strength: 0,
    });
  });
  it('is 0 on both measures when a board is empty', () => {
    expect(pair({ boards: [{ id: 'A' }, { id: 'B' }], seats: [{ board: 'A', person: 'Ann' }] })).toMatchObject({
      jaccard: 0,
      containment: 0,
      strength: 0,
    });
  });
  it('is nothing for a board out of scope', () => {
    const world = { ...membership({ A: ['Ann'], B: ['Ann'] }), boards: [{ id: 'A' }, { id: 'B', from: '2020' }] };
    expect([pair(world, { asOf: '2019' }).sharedPeople, pair(world, { asOf: '2021' }).sharedPeople]).toEqual([0, 1]);
  });
  it('weighs 1 / (boards − 1) for each', () => {
    expect(pair(membership({ A: ['Ann', 'Bob'], B: ['Ann', 'Bob'], C: ['Bob'], D: ['Bob'] })).newmanWeight).toBe(
      1 + 1 / 3,
    );
  });
});

describe('organisations in common', () => {
  it('are counted over those on either', () => {
    const seats = [
      ...['X', 'Y'].map((organisation) => ({ board: 'A', organisation })),
      ...['Y', 'Z'].map((organisation) => ({ board: 'B', organisation })),
    ];
    expect(pair({ seats })).toMatchObject({ organisations: ['Y'], organisationJaccard: 1 / 3 });
  });
  it('a board shares all with itself', () => {
    const seats = [
      { board: 'A', person: 'Ann', onBehalfOf: 'X' },
      { board: 'A', person: 'Bob', onBehalfOf: 'Y' },
    ];
    expect(compareBoards(projectionOf({ seats }), 'A', 'A')).toMatchObject({
      sharedPeople: 2,
      organisationJaccard: 1,
      strength: 1,
    });
  });
  it('are 0 where a board has none known', () => {
    expect(
      pair({
        seats: [
          { board: 'A', organisation: 'X' },
          { board: 'B', person: 'Ann' },
        ],
      }).organisationJaccard,
    ).toBe(0);
  });
});

describe('themes', () => {
  const themes = { safety: null, violence: 'safety', knives: 'violence', fraud: 'safety', health: null };
  const similarity = (a: string[], b: string[]) =>
    pair({
      themes,
      boards: [
        { id: 'A', themes: a },
        { id: 'B', themes: b },
      ],
    }).themeSimilarity;

  it('that are the same match 1', () => {
    expect(similarity(['knives'], ['knives'])).toBe(1);
  });
  it('match by the depth of what they have in common', () => {
    expect([
      similarity(['knives'], ['fraud']),
      similarity(['knives'], ['violence']),
      similarity(['violence'], ['safety']),
    ]).toEqual([2 / 5, 4 / 5, 2 / 3]);
  });
  it('that are unrelated match 0', () => {
    expect(similarity(['knives'], ['health'])).toBe(0);
  });
  it('are averaged over all themes of either board', () => {
    expect(similarity(['violence', 'health'], ['violence', 'fraud'])).toBeCloseTo((1 + 0 + 2 / 4) / 3, 12);
  });
  it('are unknown where a board has none', () => {
    expect(similarity(['knives'], [])).toBeNull();
  });
  it('that lead round in a circle are cut above the first of them', () => {
    const circle = (a: string, b: string) =>
      pair({
        themes: { b: 'c', a: 'b', c: 'a', below: 'c', apart: null },
        boards: [
          { id: 'A', themes: [a] },
          { id: 'B', themes: [b] },
        ],
      }).themeSimilarity;
    // a, above it nothing; c in a, b in c.
    expect([circle('a', 'c'), circle('a', 'b'), circle('b', 'below')]).toEqual([2 / 3, 2 / 4, 4 / 6]);
    expect([circle('a', 'apart'), circle('apart', 'b')]).toEqual([0, 0]);
  });
  it('that both address are named', () => {
    expect(
      pair({
        themes,
        boards: [
          { id: 'A', themes: ['knives', 'fraud'] },
          { id: 'B', themes: ['fraud'] },
        ],
      }).themes,
    ).toEqual(['fraud']);
  });
});

describe('ground', () => {
  const areas = {
    Wales: [],
    Gwent: ['Wales'],
    Dyfed: ['Wales'],
    Newport: ['Gwent', 'South East', 'Eastern'],
    Torfaen: ['Gwent', 'South East', 'Eastern'],
    Powys: ['Dyfed'],
    'South East': ['Wales'],
    Eastern: ['Wales'],
  };
  const ground = (a: string[], b: string[]) =>
    pair({
      areas,
      boards: [
        { id: 'A', areas: a },
        { id: 'B', areas: b },
      ],
    });

  it('of the smaller board that lies wholly within the larger is 1', () => {
    expect(ground(['Wales'], ['Newport']).areaSimilarity).toBe(1);
  });
  it('is counted in leaf areas', () => {
    expect(ground(['Gwent'], ['Newport', 'Powys']).areaSimilarity).toBe(1 / 2);
  });
  it('may lie in several areas', () => {
    expect(ground(['Gwent'], ['South East']).areaSimilarity).toBe(1);
  });
  it('apart is 0', () => {
    expect(ground(['Gwent'], ['Powys']).areaSimilarity).toBe(0);
  });
  it('is unknown where a board has none', () => {
    expect(ground(['Gwent'], []).areaSimilarity).toBeNull();
  });
  it('in common is named in as few areas as possible', () => {
    expect(ground(['Wales'], ['Newport', 'Torfaen', 'Powys']).areas).toEqual(['Wales']);
  });
  it('in common is named as the boards name it', () => {
    expect(ground(['Wales'], ['South East']).areas).toEqual(['South East']);
    expect(ground(['Newport', 'Torfaen'], ['Wales']).areas).toEqual(['Newport', 'Torfaen']);
    expect(ground(['Newport', 'Gwent'], ['Wales']).areas).toEqual(['Gwent']);
    // Each names it in its own way: the first by id.
    expect(ground(['South East'], ['Gwent']).areas).toEqual(['Gwent']);
    expect(ground(['South East'], ['Eastern']).areas).toEqual(['Eastern']);
    expect(ground(['Newport', 'Powys', 'Torfaen'], ['South East', 'Dyfed']).areas).toEqual(['Dyfed', 'South East']);
    const none = [ground(['Gwent'], ['Powys']), ground(['Gwent'], []), ground([], ['Gwent'])];
    expect(none.map(({ areas: common }) => common)).toEqual([[], [], []]);
  });
});

describe('how two boards are related', () => {
  const relation = (boards: World['boards']) => pair({ boards: boards ?? [] }).relation;
  it('a part and its whole are PARENT', () => {
    expect(relation([{ id: 'A', partOf: 'B' }, { id: 'B' }])).toBe('PARENT');
  });
  it('a board and what it reports to at any depth are PARENT', () => {
    expect(relation([{ id: 'A' }, { id: 'B', reportsTo: ['C'] }, { id: 'C', partOf: 'A' }])).toBe('PARENT');
  });
  it('two parts of one are SIBLING', () => {
    expect(relation([{ id: 'A', partOf: 'C' }, { id: 'B', reportsTo: ['C'] }, { id: 'C' }])).toBe('SIBLING');
  });
  it('two that report to one board beside others are SIBLING, what each is above the other PARENT', () => {
    const beside = [
      { id: 'A', partOf: 'C', reportsTo: ['D'] },
      { id: 'B', partOf: 'E', reportsTo: ['F', 'D'] },
    ];
    expect(relation(beside)).toBe('SIBLING');
    expect(
      relation([
        { id: 'A', partOf: 'C' },
        { id: 'B', partOf: 'E' },
      ]),
    ).toBeNull();
    expect(
      relation([
        { id: 'A', reportsTo: ['B'] },
        { id: 'B', reportsTo: ['A'] },
      ]),
    ).toBe('PARENT');
    expect(relation([{ id: 'A', reportsTo: ['not on record'] }, { id: 'B' }])).toBeNull();
  });
  it('others are nothing', () => {
    expect(relation([{ id: 'A' }, { id: 'B' }])).toBeNull();
  });
  it('a line that is only inferred is none under STATED_ONLY', () => {
    const boards = [{ id: 'A', partOf: 'B', inferredFacts: ['partOf:B'] }, { id: 'B' }];
    expect([pair({ boards }).relation, pair({ boards }, { certainty: 'STATED_ONLY' }).relation]).toEqual([
      'PARENT',
      null,
    ]);
  });
});

describe('shared hours', () => {
  const hours = (seats: World['seats'], scope: Partial<Scope> = {}) =>
    pair(
      {
        boards: [
          { id: 'A', meetingsPerYear: 4, minutesPerMeeting: 120 },
          { id: 'B', meetingsPerYear: 12, minutesPerMeeting: 30 },
        ],
        seats: seats ?? [],
      },
      scope,
    ).sharedHoursPerYear;

  it('are the people shared times the smaller board’s hours', () => {
    expect(
      hours(
        ['Ann', 'Bob'].flatMap((person) => [
          { board: 'A', person },
          { board: 'B', person },
        ]),
      ),
    ).toBe(2 * 6);
  });
  it('over a window belong to the day with the most', () => {
    const on = (person: string, year: string) => ['A', 'B'].map((board) => ({ board, person, from: year, to: year }));
    expect(hours([...on('Ann', '2018'), ...on('Bob', '2019'), ...on('Cat', '2019')])).toBe(2 * 6);
  });
  it('belong to the first day on which most of the shared are on both', () => {
    const on = (person: string, board: string, from: string, to: string) => ({ person, board, from, to });
    const seats = [
      on('Ann', 'A', '2018', '2019'),
      on('Ann', 'B', '2019', '2020'),
      on('Bob', 'A', '2019-07', '2021'),
      on('Bob', 'B', '2018', '2019-08'),
      on('Cat', 'A', '2014', '2014'),
      on('Cat', 'A', '2019', '2019'),
      on('Cat', 'B', '2016', '2016'),
      on('Cat', 'B', '2019', '2019'),
      on('Dan', 'A', '2019', '2019'),
    ];
    const boards = ['A', 'B'].map((id) => ({ id, meetingsPerYear: 6, minutesPerMeeting: 60 }));
    expect(pair({ boards, seats })).toMatchObject({
      people: ['Ann', 'Bob', 'Cat'],
      sharedHoursPerYear: 18,
      sharedHoursDay: firstDay('2019-07'),
    });
    expect(pair({ ...membership({ A: ['Ann'], B: ['Ann'] }), boards })).toMatchObject({
      sharedHoursPerYear: 6,
      sharedHoursDay: null,
    });
    expect(pair({ boards, seats: [] })).toMatchObject({ sharedHoursPerYear: 0, sharedHoursDay: null });
  });
  it('are unknown where a board’s cadence is', () => {
    expect(pair(membership({ A: ['Ann'], B: ['Ann'] })).sharedHoursPerYear).toBeNull();
  });
  it('take cadence and length from three held meetings', () => {
    const dates = ['2021-01-01', '2021-01-15', '2021-02-01'];
    const meetings = ['A', 'B'].flatMap((board) =>
      dates.map((date) => ({ board, date, start: '10:00', end: '11:30' })),
    );
    const world = { ...membership({ A: ['Ann'], B: ['Ann'] }), meetings };
    expect(pair(world).sharedHoursPerYear).toBeCloseTo((365.25 / 15.5) * 1.5, 9);
  });
  it('and not from two, nor from planned ones', () => {
    const dates = ['2021-01-01', '2021-01-15', '2021-02-01'];
    const meetings = ['A', 'B'].flatMap((board) =>
      dates.map((date, i) => ({ board, date, start: '10:00', end: '11:30', planned: i === 2 })),
    );
    expect(pair({ ...membership({ A: ['Ann'], B: ['Ann'] }), meetings }).sharedHoursPerYear).toBeNull();
  });
});

describe('strength', () => {
  it('is of the people alone where nothing else is known', () => {
    expect(pair(four).strength).toBe((1 / 4 + 1) / 2);
  });
  it('weighs people 5, organisations 2, themes 2, ground 1', () => {
    const seats = ['A', 'B'].flatMap((board) => [
      { board, person: 'Ann' },
      { board, organisation: 'X' },
    ]);
    const world = {
      themes: { t: null, u: null },
      areas: { x: [], y: [] },
      boards: [
        { id: 'A', themes: ['t'], areas: ['x'] },
        { id: 'B', themes: ['u'], areas: ['y'] },
      ],
      seats,
    };
    expect(pair(world).strength).toBe((5 + 2) / 10);
  });
  it('leaves out what is unknown', () => {
    const world = {
      themes: { t: null },
      boards: [
        { id: 'A', themes: ['t'] },
        { id: 'B', themes: ['t'] },
      ],
      seats: [
        { board: 'A', person: 'Ann' },
        { board: 'B', person: 'Bob' },
      ],
    };
    expect(pair(world).strength).toBe(2 / 7);
  });
  it('never leaves out the people: without shared people it is at most 1/2', () => {
    const seats = ['A', 'B'].flatMap((board) => [
      { board, person: board },
      { board, organisation: 'X' },
    ]);
    const world = {
      themes: { t: null },
      areas: { x: [] },
      boards: ['A', 'B'].map((id) => ({ id, themes: ['t'], areas: ['x'] })),
      seats,
    };
    expect(pair(world).strength).toBe(1 / 2);
  });
});

describe('a measure of pairs', () => {
  it.each([
    'sharedPeople',
    'jaccard',
    'containment',
    'newmanWeight',
    'organisationJaccard',
    'themeSimilarity',
    'areaSimilarity',
    'sharedHoursPerYear',
    'strength',
  ] as const)('%s is the number that the comparison gives', (id) => {
    const projection = projectionOf(four);
    expect(measureOf(projection, id, 'C', 'D')).toBe(compareBoards(projection, 'C', 'D')[id]);
  });
  it('is the same in either order', () => {
    const projection = projectionOf(four);
    expect(measureOf(projection, 'jaccard', 'D', 'C')).toBe(9 / 11);
  });
});
