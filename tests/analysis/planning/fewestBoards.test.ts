// The fewest boards on which everybody still sits, against trying every set of boards; and Davis, Gardner & Gardner's women of 1941.
import { describe, expect, it } from 'vitest';
import { fewestBoards, type Projection } from '../../../server/analysis/index.ts';
import { seededNumbers } from '../../../server/analysis/seededNumbers.ts';
import { solver } from '../../../server/questions/solve.ts';
import { davis } from '../davis.ts';
import { membership, projectionOf } from '../world.ts';

const solve = await solver(60, () => undefined);

function members({ people }: Projection, board: number): Set<number> {
  const { boardStart, actorOfCell } = people;
  return new Set(actorOfCell.subarray(boardStart[board] ?? 0, boardStart[board + 1] ?? 0));
}

/** Of every set of boards that serves everybody and holds those that stay, the size of the smallest. */
function fewestByTrying(projection: Projection, locked: readonly number[]): number {
  const boards = projection.boards.length;
  const everybody = projection.people.actors.length;
  let fewest = boards;
  for (let set = 0; set < 2 ** boards; set++) {
    const chosen = Array.from({ length: boards }, (_, board) => board).filter((board) => (set >> board) & 1);
    if (chosen.length >= fewest || locked.some((board) => !chosen.includes(board))) continue;
    const served = new Set(chosen.flatMap((board) => [...members(projection, board)]));
    if (served.size === everybody) fewest = chosen.length;
  }
  return fewest;
}

describe('the fewest boards', () => {
  it('are as few as any set that serves everybody, on 200 networks of chance', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const numbers = seededNumbers(seed);
      const people = 3 + numbers.below(14);
      const boards = Array.from({ length: 2 + numbers.below(9) }, (_, i) => {
        const size = 1 + numbers.below(5);
        return [`Board ${i}`, Array.from({ length: size }, () => `Person ${numbers.below(people)}`)] as const;
      });
      const projection = projectionOf(membership(Object.fromEntries(boards)));
      const locked = numbers.below(3) === 0 ? [numbers.below(boards.length)] : [];
      const { boards: kept, least, proven } = fewestBoards(projection.people, locked, solve);
      const served = new Set(kept.flatMap((board) => [...members(projection, board)]));
      expect(served.size, `seed ${seed}`).toBe(projection.people.actors.length);
      expect([kept.length, least, proven], `seed ${seed}`).toEqual([kept.length, kept.length, true]);
      expect(kept.length, `seed ${seed}`).toBe(fewestByTrying(projection, locked));
      expect(kept).toEqual(expect.arrayContaining(locked));
    }
  });

  it('are told though the solver finds none in time, and no more is claimed of them', () => {
    const projection = projectionOf(davis);
    const idle = () => ({ chosen: null, gain: 0, bound: 0, proven: false });
    const { boards, least, proven } = fewestBoards(projection.people, [], idle);
    const served = new Set(boards.flatMap((board) => [...members(projection, board)]));
    expect(served.size).toBe(projection.people.actors.length);
    expect(boards.length).toBeLessThan(projection.boards.length);
    expect(least).toBeLessThanOrEqual(fewestByTrying(projection, []));
    expect(proven).toBe(false);
  });

  it('of fourteen social events are as few as serve all eighteen women', () => {
    const projection = projectionOf(davis);
    expect(fewestBoards(projection.people, [], solve).boards).toHaveLength(fewestByTrying(projection, []));
  });
});
