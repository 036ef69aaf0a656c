// All overlaps of a projection as columns. Where more than people is known of a board, strength and verdict are worked out pair by pair.

import { endsBefore } from '../projection/boardsInScope.ts';
import type { Projection } from '../projection/project.ts';
import { at } from '../projection/twoMode.ts';
import { areaSimilarityOfPair } from './areaSimilarity.ts';
import { type Candidates, candidates, pairAt } from './candidates.ts';
import { numberOf, type OverlapColumns } from './columns.ts';
import { overlapsOfPeople } from './overlapsOfPeople.ts';
import { relationOf } from './relation.ts';
import { sizes } from './sharedPeople.ts';
import { strengths } from './strengths.ts';
import { themeSimilarityOfPair } from './themeSimilarity.ts';
import { judge } from './verdict.ts';
import { verdicts } from './verdictReason.ts';

/** Of all pairs that share people. */
export function allOverlaps(projection: Projection): OverlapColumns {
  const columns = projection.keep(overlapsOfPeople);
  if (onlyPeopleKnown(projection)) return columns;
  const pairs = candidates(projection, {});
  return {
    ...columns,
    strength: { values: strengths(projection, pairs), place: null },
    verdict: { values: verdictsOf(projection, pairs, columns), place: null },
  };
}

function onlyPeopleKnown({ boards, days, organisations }: Projection): boolean {
  return (
    organisations.cellCount === 0 &&
    boards.every((board) => {
      const ties = [board.themes, board.areas, board.reportsTo];
      const alone = board.partOf === null && ties.every((list) => list.length === 0);
      return alone && board.statutoryBasis === null && !endsBefore(board, days.last);
    })
  );
}

function verdictsOf(projection: Projection, pairs: Candidates, columns: OverlapColumns): Uint8Array {
  const codes = new Uint8Array(pairs.length);
  for (let k = 0; k < pairs.length; k++) {
    const pair = pairAt(projection, pairs, k);
    const { a: sizeA, b: sizeB } = sizes(pair);
    const overlap = {
      sizeA,
      sizeB,
      sharedPeople: at(columns.sharedPeople, k),
      jaccard: numberOf(columns.jaccard, k),
      containment: numberOf(columns.containment, k),
      significant: numberOf(columns.significant, k) === 1,
      relation: relationOf(pair),
      themeSimilarity: themeSimilarityOfPair(pair),
      areaSimilarity: areaSimilarityOfPair(pair),
    };
    codes[k] = verdicts.indexOf(judge({ a: pair.a, b: pair.b, end: projection.days.last, overlap }).verdict);
  }
  return codes;
}
