// effectiveBoardsTogether: how many really different boards a set of boards amounts to: the similarity-sensitive diversity of order 1 of
// the set, equally weighted, likeness being the Jaccard index of two. 0 for no boards, else between 1 and their number; a board without
// known people is unlike all others (the measure of the whole is over boards with people). Time: the pairs that a board of the set is in.
import { boards as boardsUnit, type Measure } from '../measures/measure.ts';
import { jaccardOf } from '../overlap/jaccard.ts';
import type { Projection } from '../projection/project.ts';
import { sharedCount } from '../projection/sharing.ts';
import { at } from '../projection/twoMode.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { seatedBoards } from '../whole/seatedBoards.ts';

export const effectiveBoardsTogether: Measure = {
  id: 'effectiveBoardsTogether',
  of: 'LANDSCAPE',
  title: { en: 'Boards in effect, together', cy: 'Byrddau mewn effaith, gyda’i gilydd' },
  definition: {
    en: 'How many really different boards all boards with people amount to: boards of the same people count as little more than one. The diversity of order 1, boards equally weighted, likeness being the Jaccard index.',
    cy: 'I faint o fyrddau gwirioneddol wahanol y mae’r holl fyrddau â phobl yn cyfateb: nid yw byrddau o’r un bobl yn cyfrif fawr mwy nag un. Yr amrywiaeth o drefn 1, byrddau â phwysau cyfartal, a’r tebygrwydd yn fynegai Jaccard.',
  },
  unit: boardsUnit,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: 'Leinster & Cobbold (2012), Measuring diversity: the importance of species similarity, Ecology 93',
  value: (projection) => effectiveBoardsOfSet(projection, projection.keep(seatedBoards)),
};

/** @param boards different ones, by index */
export function effectiveBoardsOfSet({ sharedPeople, people }: Projection, boards: readonly number[]): number {
  if (boards.length === 0) return 0;
  const place = new Map(boards.map((board, k) => [board, k]));
  // Of each board the sum of its likeness to all of them, itself included.
  const alike = new Float64Array(boards.length).fill(1);
  for (const [k, board] of boards.entries())
    for (let pair = at(sharedPeople.rowStart, board); pair < at(sharedPeople.rowStart, board + 1); pair++) {
      const other = at(sharedPeople.other, pair);
      const there = place.get(other);
      if (there === undefined) continue;
      const z = jaccardOf(sharedCount(sharedPeople, pair), sizeOf(people, board), sizeOf(people, other));
      alike[k] = at(alike, k) + z;
      alike[there] = at(alike, there) + z;
    }
  const n = boards.length;
  return Math.exp(-alike.reduce((sum, ofOne) => sum + Math.log(ofOne / n), 0) / n);
}
