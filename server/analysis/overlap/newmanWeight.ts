// newmanWeight: each shared person counts 1 / (their boards − 1), so that one who sits everywhere ties little. 0 and up; 0 when nobody is shared.
import type { Measure } from '../measures/measure.ts';
import type { Graphs } from '../projection/graphs.ts';
import { allOnOneDay, cellsMeet, sharedActors } from '../projection/sharing.ts';
import { at } from '../projection/twoMode.ts';
import { type Pair, pairOfBoards } from './pair.ts';

export const newmanWeight: Measure = {
  id: 'newmanWeight',
  of: 'PAIR',
  title: { en: 'Weighted tie', cy: 'Cyswllt wedi’i bwysoli' },
  definition: {
    en: 'The sum over shared people of 1 / (the number of their boards − 1): whoever sits on many boards ties any two of them less.',
    cy: 'Swm, dros y bobl a rennir, o 1 / (nifer eu byrddau − 1): po fwyaf o fyrddau sydd gan rywun, y gwannaf y mae’n cysylltu unrhyw ddau.',
  },
  unit: { en: 'weight', cy: 'pwysau' },
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: 'Newman (2001), Scientific collaboration networks II, Physical Review E 64, 016132',
  value: (projection, a = '', b = '') => newmanWeightOfPair(pairOfBoards(projection, a, b)),
};

export function newmanWeightOfPair(pair: Pair): number {
  const { sharedPeople, people } = pair.projection;
  let sum = 0;
  for (const actor of sharedActors(sharedPeople, pair.sharing))
    sum += 1 / (at(people.actorStart, actor + 1) - at(people.actorStart, actor) - 1);
  return sum;
}

/** Of all pairs that share people, in the order of the sharing: one pass over each person's boards. */
export function newmanWeights({ people, sharedPeople }: Graphs): Float64Array {
  const { boardCount, boardStart, actorOfCell, actorStart, cellsOfActor, boardOfCell } = people;
  const { rowStart, other } = sharedPeople;
  const allMeet = allOnOneDay(people);
  const weights = new Float64Array(other.length);
  // What this board and each other one share; all zero between boards.
  const sum = new Float64Array(boardCount);
  const next = actorStart.slice();
  for (let board = 0; board < boardCount; board++) {
    for (let cell = boardStart[board] as number; cell < (boardStart[board + 1] as number); cell++) {
      const actor = actorOfCell[cell] as number;
      const [later, end] = [(next[actor] as number) + 1, actorStart[actor + 1] as number];
      next[actor] = later;
      const weight = 1 / (end - (actorStart[actor] as number) - 1);
      for (let place = later; place < end; place++) {
        const there = cellsOfActor[place] as number;
        if (!allMeet && !cellsMeet(people, cell, people, there)) continue;
        const found = boardOfCell[there] as number;
        sum[found] = (sum[found] as number) + weight;
      }
    }
    for (let pair = rowStart[board] as number; pair < (rowStart[board + 1] as number); pair++) {
      const found = other[pair] as number;
      weights[pair] = sum[found] as number;
      sum[found] = 0;
    }
  }
  return weights;
}
