import { describe, expect, it } from 'vitest';
import {
  loadOfOrganisation,
  loadOfPerson,
  measureOf,
  measures,
  rankByHours,
  similarGroupsOf,
} from '../../server/analysis/index.ts';
import { effectiveBoardsOf } from '../../server/analysis/measures/effectiveBoards.ts';
import { BoardwalkError } from '../../server/domain/errors.ts';
import { membership, projectionOf, type World } from './world.ts';

const people = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => `P${String(from + i).padStart(2, '0')}`);
/** A has 20 people, B 5 of them; C has 10 others, D nine of these and one more. */
const four = membership({ A: people(20), B: people(5), C: people(10, 20), D: [...people(9, 20), 'P30'] });

describe('the load of a person', () => {
  it('on A and B is 2 / (1 + 4/19) boards in effect, which do not resemble one another', () => {
    expect(loadOfPerson(projectionOf(four), 'P00')).toMatchObject({
      boards: 2,
      effectiveBoards: expect.closeTo(2 / (1 + 4 / 19), 12),
      similarBoards: 0,
      groups: [],
    });
  });
  it('on C and D is 2 / (1 + 8/10) boards in effect, which resemble one another', () => {
    expect(loadOfPerson(projectionOf(four), 'P20')).toMatchObject({
      boards: 2,
      effectiveBoards: expect.closeTo(2 / (1 + 8 / 10), 12),
      similarBoards: 2,
      groups: [['C', 'D']],
    });
  });
  it('on one board is one', () => {
    expect(loadOfPerson(projectionOf(four), 'P30')).toMatchObject({
      boards: 1,
      boardsAtOnce: 1,
      effectiveBoards: 1,
      similarBoards: 0,
    });
  });
  it('with nobody else on one of two boards is two in effect', () => {
    expect(effectiveBoardsOf(projectionOf(membership({ A: ['Ann', 'Bob'], B: ['Ann'] })), 'Ann')).toBeCloseTo(2, 12);
  });
  it('is of orders 0 and 2, too', () => {
    const projection = projectionOf(membership({ A: ['Ann', 'Bob'], B: ['Ann', 'Bob'], C: ['Ann'] }));
    // Two boards that are one but for Ann, and a third: ordinariness 2/3, 2/3, 1/3.
    expect(effectiveBoardsOf(projection, 'Ann', 0)).toBeCloseTo((3 / 2 + 3 / 2 + 3) / 3, 12);
    expect(effectiveBoardsOf(projection, 'Ann', 2)).toBeCloseTo(9 / 5, 12);
    expect(effectiveBoardsOf(projection, 'Ann', 1)).toBeCloseTo(1 / ((2 / 3) * (2 / 3) * (1 / 3)) ** (1 / 3), 12);
    expect(
      ['effectiveBoardsOrder0', 'effectiveBoards', 'effectiveBoardsOrder2'].map((id) =>
        measureOf(projection, id, 'Ann'),
      ),
    ).toEqual(([0, 1, 2] as const).map((order) => effectiveBoardsOf(projection, 'Ann', order)));
  });
  it('counts likeness without the person also where they meet on no common day', () => {
    const seats = [
      { board: 'A', person: 'Ann', from: '2018', to: '2018' },
      { board: 'B', person: 'Ann', from: '2020', to: '2020' },
      ...['A', 'B'].map((board) => ({ board, person: 'Bob', from: '2018', to: '2020' })),
    ];
    expect(effectiveBoardsOf(projectionOf({ seats }), 'Ann')).toBeCloseTo(1, 12);
  });
  it('at once is that of the fullest day', () => {
    const seats = [
      { board: 'A', person: 'Ann', from: '2018', to: '2019-06' },
      { board: 'B', person: 'Ann', from: '2019-06', to: '2020' },
      { board: 'C', person: 'Ann', from: '2020', to: '2021' },
    ];
    expect(loadOfPerson(projectionOf({ seats }), 'Ann')).toMatchObject({ boards: 3, boardsAtOnce: 2 });
  });
  it('at once counts two sittings on one board once', () => {
    const seats = [
      { board: 'A', person: 'Ann', role: 'CHAIR' as const },
      { board: 'A', person: 'Ann' },
    ];
    expect(loadOfPerson(projectionOf({ seats }), 'Ann')).toMatchObject({ boards: 1, boardsAtOnce: 1 });
  });
  it('of nobody’s seats is 0, not unknown', () => {
    const projection = projectionOf({ seats: [{ board: 'A', person: 'Ann', planned: true }] });
    expect(loadOfPerson(projection, 'Ann')).toMatchObject({
      boards: 0,
      boardsAtOnce: 0,
      effectiveBoards: 0,
      similarBoards: 0,
      hoursPerYear: null,
    });
  });
  it('counts boards as similar from a likeness of a quarter on', () => {
    const others = (...letters: string[]) => ['Z', ...letters];
    const similar = (boards: Record<string, string[]>) => loadOfPerson(projectionOf(membership(boards)), 'Z').groups;
    expect(similar({ A: others('a', 'b'), B: others('a', 'c', 'd') })).toEqual([['A', 'B']]);
    expect(similar({ A: others('a', 'b'), B: others('a', 'c', 'd', 'e') })).toEqual([]);
  });
  it('groups similar boards also by way of a third, the largest group first', () => {
    const world = membership({
      A: ['Z', 'a'],
      B: ['Z', 'a'],
      C: ['Z', 'c', 'd'],
      D: ['Z', 'd', 'e'],
      E: ['Z', 'e', 'f'],
    });
    expect(loadOfPerson(projectionOf(world), 'Z').groups).toEqual([
      ['C', 'D', 'E'],
      ['A', 'B'],
    ]);
  });
  it('groups similar boards by who resembles whom', () => {
    const world = membership({
      A: ['Z', 'a', 'b'],
      B: ['Z', 'a', 'b'],
      C: ['Z', 'c', 'd'],
      D: ['Z', 'c', 'd'],
      E: ['Z', 'e'],
    });
    expect(loadOfPerson(projectionOf(world), 'Z')).toMatchObject({
      similarBoards: 4,
      groups: [
        ['A', 'B'],
        ['C', 'D'],
      ],
    });
  });
});

describe('a group of similar boards', () => {
  it('of C and D is 2 / (1 + 8/10) boards in effect, whatever else the person is on', () => {
    const world = membership({ A: people(20), C: people(10, 20), D: [...people(9, 20), 'P30'], E: ['P20'] });
    expect(similarGroupsOf(projectionOf(world), 'P20')).toEqual([
      { boards: ['C', 'D'], effectiveBoards: expect.closeTo(2 / (1 + 8 / 10), 12), themes: [] },
    ]);
  });
  it('of boards in a row is as many in effect as their ordinariness says', () => {
    const world = membership({ C: ['Z', 'c', 'd'], D: ['Z', 'd', 'e'], E: ['Z', 'e', 'f'] });
    // Likeness of neighbours 1/3, of the ends 0: ordinariness 4/9, 5/9, 4/9.
    const [group] = similarGroupsOf(projectionOf(world), 'Z');
    expect(group?.effectiveBoards).toBeCloseTo(1 / ((4 / 9) ** 2 * (5 / 9)) ** (1 / 3), 12);
  });

  const themes = { safety: null, violence: 'safety', knives: 'violence', health: null };
  const about = (a: string[], b: string[], scope = {}, inferredFacts: string[] = []) => {
    const { seats = [] } = membership({ A: ['Z', 'a', 'b'], B: ['Z', 'a', 'b'] });
    const boards = [
      { id: 'A', themes: a, inferredFacts },
      { id: 'B', themes: b },
    ];
    return similarGroupsOf(projectionOf({ themes, boards, seats }, scope), 'Z').map((group) => group.themes);
  };
  it('has in common the themes that all address, as narrow as that is', () => {
    expect(about(['knives', 'health'], ['knives', 'health'])).toEqual([['health', 'knives']]);
    expect(about(['knives'], ['violence'])).toEqual([['violence']]);
    expect(about(['violence', 'safety'], ['knives', 'safety'])).toEqual([['violence']]);
  });
  it('has none in common where one of its boards has another, or none known, or none that is stated', () => {
    expect(about(['health'], ['knives'])).toEqual([[]]);
    expect(about(['health'], [])).toEqual([[]]);
    expect(about(['health'], ['health'], { certainty: 'STATED_ONLY' }, ['themes:health'])).toEqual([[]]);
  });
});

describe('a rank by hours', () => {
  const world = {
    boards: [
      { id: 'A', meetingsPerYear: 12, minutesPerMeeting: 60 },
      { id: 'B', meetingsPerYear: 6, minutesPerMeeting: 60 },
    ],
    seats: [
      ...['Ann', 'Bob', 'Cat'].map((person) => ({ board: 'A', person })),
      ...['Cat', 'Dan'].map((person) => ({ board: 'B', person })),
      { board: 'C', person: 'Eve' },
    ],
  };
  it('is one more than have more, among those whose hours are known', () => {
    const projection = projectionOf(world);
    expect(['Cat', 'Ann', 'Bob', 'Dan'].map((person) => rankByHours(projection, person))).toEqual([
      { place: 1, of: 4 },
      { place: 2, of: 4 },
      { place: 2, of: 4 },
      { place: 4, of: 4 },
    ]);
  });
  it('is unknown where the hours are', () => {
    expect(rankByHours(projectionOf(world), 'Eve')).toBeNull();
  });
});

describe('a board out of scope', () => {
  it('has no people and joins no other, as if it were empty', () => {
    const all = ['A', 'B', 'C', 'D', 'E'];
    const world = {
      ...membership(Object.fromEntries(all.map((board) => [board, ['Ann']]))),
      boards: all.slice(2).map((id) => ({ id, tier: 'LOCAL' as const })),
    };
    const [whole, local] = [projectionOf(world), projectionOf(world, { tiers: ['LOCAL'] })];
    const of = (board: string) =>
      [whole, local].map((it) => ['peopleCount', 'degree'].map((id) => measureOf(it, id, board)));
    expect([of('A'), of('C')]).toEqual([
      [
        [1, 4],
        [0, 0],
      ],
      [
        [1, 4],
        [1, 2],
      ],
    ]);
  });
});

describe('hours of a person', () => {
  const boards = [
    { id: 'A', meetingsPerYear: 4, minutesPerMeeting: 90 },
    { id: 'B', meetingsPerYear: 12 },
    { id: 'C' },
  ];
  it('are summed over boards of known cadence, with the number of the others', () => {
    const seats = boards.map(({ id }) => ({ board: id, person: 'Ann' }));
    expect(loadOfPerson(projectionOf({ boards, seats }), 'Ann')).toMatchObject({
      meetingsPerYear: 16,
      boardsWithoutCadence: 1,
      hoursPerYear: 6,
      boardsWithoutHours: 2,
    });
  });
  it('are unknown where no cadence is known', () => {
    expect(loadOfPerson(projectionOf({ boards, seats: [{ board: 'C', person: 'Ann' }] }), 'Ann')).toMatchObject({
      meetingsPerYear: null,
      meetingsDay: null,
      boardsWithoutCadence: 1,
      hoursPerYear: null,
      hoursDay: null,
      boardsWithoutHours: 1,
    });
    const seats = boards.map(({ id }) => ({ board: id, person: 'Ann' }));
    expect(
      ['meetingsPerYear', 'hoursPerYear'].map((id) => measureOf(projectionOf({ boards, seats }), id, 'Ann')),
    ).toEqual([16, 6]);
  });
  it('over a window are those of the day with the most, which is named', () => {
    const seats = [
      { board: 'A', person: 'Ann', from: '1970-01-11', to: '1971' },
      { board: 'B', person: 'Ann', from: '1970-02-01', to: '1972' },
    ];
    expect(loadOfPerson(projectionOf({ boards, seats }), 'Ann')).toMatchObject({
      meetingsPerYear: 16,
      meetingsDay: 31,
      hoursPerYear: 6,
      hoursDay: 10,
    });
  });
  it('of an inferred cadence are unknown under STATED_ONLY', () => {
    const meetings = ['2021-01-01', '2021-02-01', '2021-03-01'].map((date) => ({ board: 'C', date }));
    const world: World = { boards, meetings, seats: [{ board: 'C', person: 'Ann' }] };
    expect(
      [projectionOf(world), projectionOf(world, { certainty: 'STATED_ONLY' })].map((it) =>
        measureOf(it, 'meetingsPerYear', 'Ann'),
      ),
    ).toEqual([365.25 / 29.5, null]);
  });
});

describe('the load of an organisation', () => {
  const world: World = {
    organisations: [{ id: 'Force' }, { id: 'Unit', unit: true, partOf: 'Force' }],
    posts: [{ id: 'Chief', organisation: 'Force' }],
    tenures: [
      { person: 'Ann', post: 'Chief', from: '2018', to: '2018' },
      { person: 'Bob', post: 'Chief', from: '2019', to: '2019' },
    ],
    seats: [
      { board: 'A', post: 'Chief', from: '2018', to: '2019' },
      { board: 'B', person: 'Cat', onBehalfOf: 'Unit' },
      { board: 'B', organisation: 'Force' },
    ],
  };
  it('counts distinct boards, seats and people, units with their body', () => {
    expect(loadOfOrganisation(projectionOf(world), 'Force')).toEqual({ boards: 2, seats: 3, people: 3 });
  });
  it('leaves units to themselves when asked', () => {
    expect(['Force', 'Unit'].map((id) => loadOfOrganisation(projectionOf(world, { rollUp: 'UNIT' }), id))).toEqual([
      { boards: 2, seats: 2, people: 2 },
      { boards: 1, seats: 1, people: 1 },
    ]);
  });
  it('of one that sits nowhere is 0', () => {
    expect(loadOfOrganisation(projectionOf({ organisations: [{ id: 'X' }] }), 'X')).toEqual({
      boards: 0,
      seats: 0,
      people: 0,
    });
  });
});

describe('the registry', () => {
  it('gives each measure one id, and words in both languages', () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    for (const { title, definition, unit } of measures)
      for (const text of [title, definition, unit])
        for (const words of [text.en, text.cy]) expect(words.trim().length).toBeGreaterThan(2);
  });
  it.each(measures.map((measure) => [measure.id, measure] as const))(
    '%s has bounds, and its degenerate value within them',
    (_, { bounds: { least, most }, degenerate }) => {
      expect(least).toBeLessThan(most ?? Number.POSITIVE_INFINITY);
      expect(degenerate ?? least).toBeGreaterThanOrEqual(least);
      expect(degenerate ?? least).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY);
    },
  );
  it.each(measures.map((measure) => [measure.id, measure] as const))(
    '%s has its degenerate value where there is nothing to measure',
    (_, measure) => {
      const nothing = projectionOf({
        boards: [{ id: 'A' }, { id: 'B' }],
        organisations: [{ id: 'X' }],
        seats: [{ board: 'A', person: 'Ann', planned: true }],
        meetings: ['A', 'B'].map((board) => ({ id: `meeting of ${board}`, board, date: '2021-06' })),
      });
      const ids = {
        BOARD: ['A'],
        PAIR: ['A', 'B'],
        PERSON: ['Ann'],
        ORGANISATION: ['X'],
        LANDSCAPE: [],
        MEETING: ['meeting of A', 'meeting of B'],
      }[measure.of];
      expect(measure.value(nothing, ...ids)).toBe(measure.degenerate);
    },
  );
  const ofRecords = measures.filter(({ of }) => of !== 'LANDSCAPE');
  it.each(ofRecords.map((measure) => [measure.id, measure] as const))(
    '%s of an unknown record is NOT_FOUND',
    (_, measure) => {
      expect(() => measure.value(projectionOf({}), 'nowhere', 'nobody')).toThrow(BoardwalkError);
    },
  );
  it('knows no measure that is not in it', () => {
    expect(() => measureOf(projectionOf(four), 'mood', 'A')).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', values: { id: 'mood' } }),
    );
  });
});
