// Which pairs of boards are listed, and in which order: by hand, and against comparing every two boards of small landscapes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareBoards,
  type Overlap,
  type OverlapFilter,
  type OverlapOrder,
  overlaps,
} from '../../server/analysis/index.ts';
import { membership, projectionOf, type World } from './world.ts';

const people = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => `P${String(from + i).padStart(2, '0')}`);
/** A has 20 people, B 5 of them; C has 10 others, D nine of these and one more. */
const four = membership({ A: people(20), B: people(5), C: people(10, 20), D: [...people(9, 20), 'P30'] });

describe('the ranking', () => {
  const listed = (...asked: Parameters<typeof overlaps> extends [unknown, ...infer Rest] ? Rest : never) => {
    const ranked = overlaps(projectionOf(four), ...asked);
    return ranked.page(0, 10).map(({ a, b }) => `${a}${b}`);
  };
  it('lists pairs that share people, the strongest first', () => {
    expect(listed()).toEqual(['CD', 'AB']);
  });
  it('orders by what is asked for', () => {
    expect([listed({}, 'CONTAINMENT'), listed({}, 'SHARED_PEOPLE'), listed({}, 'JACCARD')]).toEqual([
      ['AB', 'CD'],
      ['CD', 'AB'],
      ['CD', 'AB'],
    ]);
  });
  it('lists the pairs of a board, or of a person', () => {
    expect([listed({ board: 'B' }), listed({ person: 'P25' })]).toEqual([['AB'], ['CD']]);
  });
  it('lists pairs with at least so many shared', () => {
    expect(listed({ sharedPeople: 6 })).toEqual(['CD']);
  });
  it('pages', () => {
    const ranked = overlaps(projectionOf(four));
    expect([ranked.count, ranked.page(1, 1).map(({ a }) => a), ranked.page(2, 1)]).toEqual([2, ['A'], []]);
  });
  it('leaves parents out when asked', () => {
    const world = { ...membership({ A: ['Ann'], B: ['Ann'] }), boards: [{ id: 'A' }, { id: 'B', partOf: 'A' }] };
    expect([{}, { withoutParents: true }].map((filter) => overlaps(projectionOf(world), filter).count)).toEqual([1, 0]);
  });
  it('lists pairs that share only organisations or themes when nobody need be shared', () => {
    const world = {
      themes: { t: null },
      boards: [{ id: 'A', themes: ['t'] }, { id: 'B', themes: ['t'] }, { id: 'C' }, { id: 'D' }],
      seats: [
        { board: 'C', organisation: 'X' },
        { board: 'D', organisation: 'X' },
      ],
    };
    expect([0, 1].map((sharedPeople) => overlaps(projectionOf(world), { sharedPeople }).count)).toEqual([2, 0]);
  });
  it('takes as many shared as are asked for, more than chance, and not what is above', () => {
    expect(listed({ sharedPeople: 5 })).toEqual(['CD', 'AB']);
    const far = Object.fromEntries(people(30).map((person) => [`Far ${person}`, [person, `Other ${person}`]]));
    const some = membership({ ...far, X: people(8, 50), Y: people(8, 50), Z: ['P50', ...people(7, 70)] });
    const pairs = (filter: OverlapFilter) =>
      overlaps(
        projectionOf({
          ...some,
          boards: [
            { id: 'Y', partOf: 'V' },
            { id: 'Z', reportsTo: ['X'] },
          ],
        }),
        filter,
      )
        .page(0, 9)
        .map(({ a, b }) => a + b);
    expect(pairs({})).toEqual(['XY', 'XZ', 'YZ']);
    expect(pairs({ significant: true })).toEqual(['XY']);
    expect(pairs({ withoutParents: true })).toEqual(['XY', 'YZ']);
    expect(pairs({ board: 'Z', sharedPeople: 0 })).toEqual(['XZ', 'YZ']);
    expect(pairs({ board: 'Y', sharedPeople: 2 })).toEqual(['XY']);
  });
  const inOrder = (world: World, order: OverlapOrder) =>
    overlaps(projectionOf(world), {}, order)
      .page(0, 20)
      .map(({ a, b }) => a + b);
  it('puts equal ones in the order of shared people, then of ids', () => {
    const one = Object.fromEntries(['G', 'A', 'F', 'B'].map((board) => [board, ['X']]));
    const two = Object.fromEntries(['E', 'C', 'D'].map((board) => [board, ['P', 'Q']]));
    for (const order of ['STRENGTH', 'JACCARD', 'CONTAINMENT', 'HOURS'] as const)
      expect(inOrder(membership({ ...one, ...two }), order).join(' ')).toBe('CD CE DE AB AF AG BF BG FG');
  });
  it('puts equal ones in the order of ids though they are not met in that order', () => {
    // Whom A shares with D comes before whom it shares with B.
    const met = membership({ A: ['P', 'Q', 'R'], B: ['R'], C: ['Q'], D: ['P'] });
    for (const order of ['STRENGTH', 'SHARED_PEOPLE', 'Q_VALUE'] as const)
      expect(inOrder(met, order)).toEqual(['AB', 'AC', 'AD']);
  });
  it('puts equal ones by strength first, whatever they are ordered by', () => {
    const large = { A: ['P', ...people(8)], B: ['P', ...people(8, 10)] };
    const small = { C: ['Q', 'R'], D: ['Q', 'S'] };
    expect(inOrder(membership({ ...large, ...small }), 'SHARED_PEOPLE')).toEqual(['CD', 'AB']);
    expect(inOrder(membership({ ...large, ...small }), 'HOURS')).toEqual(['CD', 'AB']);
  });
  it('puts the least likely first by q, and what has no known hours last', () => {
    expect(inOrder(four, 'Q_VALUE')).toEqual(['CD', 'AB']);
    const hours = { ...four, boards: ['A', 'B'].map((id) => ({ id, meetingsPerYear: 1, minutesPerMeeting: 6 })) };
    expect(inOrder(hours, 'HOURS')).toEqual(['AB', 'CD']);
  });
  it('pages through more than a thousand', () => {
    // Each of sixty boards has one person in common with all, and as many more as its number.
    const boards = Array.from({ length: 60 }, (_, i) => `B${10 + i}`);
    const many = membership(
      Object.fromEntries(
        boards.map((board, i) => [board, ['P', ...people(i).map((person) => `${person} of ${board}`)]]),
      ),
    );
    const strength = (a: number, b: number) => (1 / (a + b - 1) + 1 / a) / 2;
    const wanted = boards
      .flatMap((a, i) => boards.slice(i + 1).map((b, j) => ({ pair: a + b, strength: strength(i + 1, i + j + 2) })))
      .sort((x, y) => y.strength - x.strength || (x.pair < y.pair ? -1 : 1))
      .map(({ pair }) => pair);
    const ranked = overlaps(projectionOf(many));
    expect(ranked.count).toBe(1770);
    for (const [offset, limit] of [
      [0, 10],
      [990, 10],
      [995, 10],
      [1400, 10],
      [1765, 10],
    ] as const)
      expect(ranked.page(offset, limit).map(({ a, b }) => a + b)).toEqual(wanted.slice(offset, offset + limit));
  });
  it('is empty for an empty landscape', () => {
    expect(overlaps(projectionOf({})).count).toBe(0);
  });
});

describe('in every small landscape', () => {
  const boards = ['A', 'B', 'C', 'D', 'E'];
  const somebody = ['P', 'Q', 'R', 'S'];
  const orders = ['STRENGTH', 'SHARED_PEOPLE', 'CONTAINMENT', 'JACCARD', 'Q_VALUE', 'HOURS'] as const;
  const seat = fc
    .record({
      board: fc.constantFrom(...boards),
      person: fc.constantFrom(...somebody),
      onBehalfOf: fc.option(fc.constantFrom('X', 'Y')),
      years: fc.option(fc.tuple(fc.integer({ min: 2010, max: 2012 }), fc.nat({ max: 2 })), { freq: 1 }),
    })
    .map(({ years, ...it }) => (years ? { ...it, from: `${years[0]}`, to: `${years[0] + years[1]}` } : it));
  const board = (id: string) =>
    fc.record({
      id: fc.constant(id),
      themes: fc.subarray(['t', 'u']),
      areas: fc.subarray(['x', 'y']),
      reportsTo: fc.subarray(boards.filter((other) => other > id)).map((some) => some.slice(0, 1)),
      meetingsPerYear: fc.option(fc.constantFrom(2, 4)),
    });
  // Twenty who sit on far boards, so that some pairs are beyond chance.
  const far = membership(Object.fromEntries(people(20).map((person) => [`Far ${person}`, [person]]))).seats ?? [];
  const landscape = fc.record({ boards: fc.tuple(...boards.map(board)), seats: fc.array(seat, { maxLength: 24 }) }).map(
    (it): World => ({
      themes: { t: null, u: null },
      areas: { x: [], y: [] },
      boards: it.boards.map((one) => ({ ...one, minutesPerMeeting: 60 })),
      seats: [...it.seats, ...far],
    }),
  );
  const filter: fc.Arbitrary<OverlapFilter> = fc.record({
    board: fc.option(fc.constantFrom(...boards), { freq: 2, nil: null }),
    person: fc.option(fc.constantFrom(...somebody), { freq: 1, nil: null }),
    sharedPeople: fc.constantFrom(0, 1, 2, 3),
    significant: fc.constantFrom(false, false, true),
    withoutParents: fc.boolean(),
  });
  const keys: Record<OverlapOrder, (pair: Overlap) => number> = {
    STRENGTH: ({ strength }) => strength,
    SHARED_PEOPLE: ({ sharedPeople }) => sharedPeople,
    CONTAINMENT: ({ containment }) => containment,
    JACCARD: ({ jaccard }) => jaccard,
    Q_VALUE: ({ qValue }) => -qValue,
    HOURS: ({ sharedHoursPerYear }) => sharedHoursPerYear ?? -1,
  };

  it('are listed those that the filter asks for, the largest first, then by strength, by shared people and by ids', () => {
    fc.assert(
      fc.property(landscape, filter, fc.constantFrom(...orders), (world, asked, order) => {
        const projection = projectionOf(world);
        const wanted = boards
          .flatMap((a) => boards.filter((b) => a < b).map((b) => compareBoards(projection, a, b)))
          .filter(
            (pair) =>
              (pair.sharedPeople > 0 || pair.organisations.length > 0 || pair.themes.length > 0) &&
              pair.sharedPeople >= (asked.sharedPeople ?? 1) &&
              (!asked.board || [pair.a, pair.b].includes(asked.board)) &&
              (!asked.person || pair.people.includes(asked.person)) &&
              (!asked.significant || pair.significant) &&
              (!asked.withoutParents || pair.relation !== 'PARENT'),
          )
          .sort(
            (x, y) =>
              keys[order](y) - keys[order](x) ||
              y.strength - x.strength ||
              y.sharedPeople - x.sharedPeople ||
              (`${x.a}${x.b}` < `${y.a}${y.b}` ? -1 : 1),
          );
        const listed = overlaps(projection, asked, order);
        expect([listed.count, listed.page(0, 99)]).toEqual([wanted.length, wanted]);
        expect(listed.page(1, 2)).toEqual(wanted.slice(1, 3));
      }),
      { numRuns: 300 },
    );
  });
});
