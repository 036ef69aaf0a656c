// The strength of many pairs at once against that of each, and the themes and ground in it, whichever board is named first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBoards, type Projection } from '../../server/analysis/index.ts';
import { candidates, pairAt } from '../../server/analysis/overlap/candidates.ts';
import { pairOfBoards } from '../../server/analysis/overlap/pair.ts';
import { strengthOfPair } from '../../server/analysis/overlap/strength.ts';
import { strengths, strengthsOf } from '../../server/analysis/overlap/strengths.ts';
import { themeSimilarityOfPair } from '../../server/analysis/overlap/themeSimilarity.ts';
import { projectionOf, type World } from './world.ts';

const boards = ['A', 'B', 'C', 'D', 'E', 'F'];
const themes: Record<string, string | null> = {
  wide: null,
  mid: 'wide',
  low: 'mid',
  lowest: 'low',
  side: 'wide',
  aside: 'side',
  other: null,
  far: 'other',
};
const areas: Record<string, string[]> = {
  All: [],
  North: ['All'],
  South: ['All'],
  East: ['North'],
  West: ['North'],
  Coast: ['South', 'West'],
};
const seat = fc.record({
  board: fc.constantFrom(...boards),
  person: fc.constantFrom('P', 'Q', 'R', 'S'),
  onBehalfOf: fc.option(fc.constantFrom('X', 'Y', 'Z')),
});
const board = (id: string) =>
  fc.record({
    id: fc.constant(id),
    themes: fc.shuffledSubarray(Object.keys(themes)),
    areas: fc.shuffledSubarray(Object.keys(areas), { maxLength: 2 }),
  });
const worlds = fc
  .record({ boards: fc.tuple(...boards.map(board)), seats: fc.array(seat, { maxLength: 24 }) })
  .map((it): World => ({ ...it, themes, areas }));

/** All at once, those from the second to the last but one, and what each by itself makes of these. */
function ways(projection: Projection): { found: number[][]; wanted: number[][] } {
  const pairs = candidates(projection, { sharedPeople: 0 });
  const each = Array.from({ length: pairs.length }, (_, k) => strengthOfPair(pairAt(projection, pairs, k)));
  const middle = new Float64Array(pairs.length).fill(-1);
  strengthsOf(projection)(pairs, middle, 1, pairs.length - 1);
  const inside = each.map((strength, k) => (k > 0 && k < pairs.length - 1 ? strength : -1));
  return { found: [[...strengths(projection, pairs)], [...middle]], wanted: [each, inside] };
}

describe('the strength of many pairs', () => {
  it('is that of each, and of those asked for only', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { found, wanted } = ways(projectionOf(world));
        expect(found).toEqual(wanted);
      }),
    );
  });
  it('is so where of some boards neither themes nor ground nor organisations are known', () => {
    const seats = boards.map((id) => ({ board: id, person: 'P' }));
    const some = { areas, themes, seats: [...seats, { board: 'A', person: 'Q', onBehalfOf: 'X' }] };
    const worldsOf: World[] = [
      { seats },
      some,
      { ...some, seats: [...some.seats, { board: 'B', organisation: 'X' }] },
      {
        ...some,
        boards: [
          { id: 'A', themes: ['mid'] },
          { id: 'C', themes: ['side', 'far'] },
        ],
      },
      {
        ...some,
        boards: [
          { id: 'A', areas: ['East'] },
          { id: 'C', areas: ['All'] },
        ],
      },
    ];
    for (const world of worldsOf) {
      const { found, wanted } = ways(projectionOf(world));
      expect(found).toEqual(wanted);
    }
  });
  it('tells boards of different lists of themes apart, whatever others have', () => {
    const lists = [['mid'], ['low'], ['low', 'far'], ['far', 'low'], ['mid', 'low', 'far'], []];
    const seats = boards.map((id) => ({ board: id, person: 'P' }));
    const { found, wanted } = ways(
      projectionOf({ themes, seats, boards: boards.map((id, k) => ({ id, themes: lists[k] ?? [] })) }),
    );
    expect(found).toEqual(wanted);
  });
});

describe('the likeness of themes', () => {
  it('is to the last digit the same from either board', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const projection = projectionOf(world);
        for (const a of boards)
          for (const b of boards)
            expect(themeSimilarityOfPair(pairOfBoards(projection, a, b))).toBe(
              themeSimilarityOfPair(pairOfBoards(projection, b, a)),
            );
      }),
    );
  });
  it('is to the last digit the same however they are listed', () => {
    const all = ['aside', 'low', 'lowest', 'other', 'mid', 'far', 'wide', 'side'];
    const listed = [
      { id: 'A', themes: ['low', 'side', 'far'] },
      { id: 'B', themes: all },
      { id: 'C', themes: ['aside', 'mid', 'other', 'wide', 'side', 'low', 'far', 'lowest'] },
      { id: 'D', themes: all.toSorted() },
      { id: 'E', themes: all.toReversed() },
    ];
    const projection = projectionOf({ themes, boards: listed });
    const likenesses = ['B', 'C', 'D', 'E'].map((b) => themeSimilarityOfPair(pairOfBoards(projection, 'A', b)));
    expect(new Set(likenesses).size).toBe(1);
  });
  it('is told with the themes that both have, by id', () => {
    const both = projectionOf({
      themes,
      boards: [
        { id: 'A', themes: ['side', 'wide', 'low', 'far'] },
        { id: 'B', themes: ['wide', 'far', 'mid', 'side'] },
      ],
    });
    expect(compareBoards(both, 'A', 'B').themes).toEqual(['far', 'side', 'wide']);
    expect(compareBoards(both, 'B', 'A').themes).toEqual(['far', 'side', 'wide']);
  });
});
