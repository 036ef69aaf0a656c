// newmanWeight: each shared person counts 1 / (their boards − 1), so that one who sits everywhere ties little. 0 and up; 0 when nobody is shared.
import type { Measure } from '../measures/measure.ts';
import { sharedActors } from '../projection/sharing.ts';
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
