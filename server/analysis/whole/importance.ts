// importance of a board: the mean of four percentile ranks among the boards in scope: reach (people and organisations), betweenness,
// boards that report to it, statutory standing (0 or 1). A rank is the share of the other boards that have less. 0 to 1; 0 for a board
// alone or out of scope.
import type { Id } from '../../domain/records.ts';
import { boards as boardsUnit, type Measure, share } from '../measures/measure.ts';
import { parentsOf } from '../overlap/relation.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { at } from '../projection/twoMode.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { betweennessOfBoards } from './betweenness.ts';

const partNames = ['reach', 'betweenness', 'reportingBoards', 'statutory'] as const;
export type ImportancePart = (typeof partNames)[number];

export interface Importance {
  importance: number;
  /** What each part is, and its percentile rank. */
  parts: Record<ImportancePart, { value: number; rank: number }>;
}

export const importance: Measure = {
  id: 'importance',
  of: 'BOARD',
  needs: ['betweennessOfBoards'],
  title: { en: 'Importance', cy: 'Pwysigrwydd' },
  definition: {
    en: 'The mean of four percentile ranks among the boards in scope, each the share of the others that have less: reach (people and organisations), betweenness, boards that report to it or are part of it, and whether it is set up by law.',
    cy: 'Cymedr pedwar safle canraddol ymhlith y byrddau o fewn y cwmpas, pob un yn gyfran o’r lleill sydd â llai: cyrhaeddiad (pobl a sefydliadau), rhyngoldeb, byrddau sy’n adrodd iddo neu’n rhan ohono, ac a yw wedi’i sefydlu gan y gyfraith.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 0,
  citation: null,
  value: (projection, board = '') => importanceOf(projection, board).importance,
};

export const reach: Measure = {
  id: 'reach',
  of: 'BOARD',
  title: { en: 'Reach', cy: 'Cyrhaeddiad' },
  definition: {
    en: 'How many people sit on the board and organisations are represented there, together.',
    cy: 'Faint o bobl sy’n eistedd ar y bwrdd a faint o sefydliadau a gynrychiolir yno, gyda’i gilydd.',
  },
  unit: { en: 'people and organisations', cy: 'pobl a sefydliadau' },
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: null,
  value: (projection, board = '') => partOf(projection, board, 'reach').value,
};

export const reportingBoards: Measure = {
  id: 'reportingBoards',
  of: 'BOARD',
  title: { en: 'Boards that report to it', cy: 'Byrddau sy’n adrodd iddo' },
  definition: {
    en: 'How many boards in scope report to the board or are part of it, directly.',
    cy: 'Faint o fyrddau o fewn y cwmpas sy’n adrodd i’r bwrdd neu’n rhan ohono, yn uniongyrchol.',
  },
  unit: boardsUnit,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: null,
  value: (projection, board = '') => partOf(projection, board, 'reportingBoards').value,
};

/** With its parts, which are always shown beside it. @throws BoardwalkError NOT_FOUND */
export function importanceOf(projection: Projection, board: Id): Importance {
  const part = (name: ImportancePart) => partOf(projection, board, name);
  const [a, b, c, d] = [part('reach'), part('betweenness'), part('reportingBoards'), part('statutory')];
  return {
    importance: (a.rank + b.rank + c.rank + d.rank) / partNames.length,
    parts: { reach: a, betweenness: b, reportingBoards: c, statutory: d },
  };
}

function partOf(projection: Projection, board: Id, name: ImportancePart): { value: number; rank: number } {
  const index = projection.indexOfBoard.get(found(projection.allBoards, board).id);
  if (index === undefined) return { value: 0, rank: 0 };
  const { values, ranks } = projection.keep(partsOfBoards[name]);
  return { value: at(values, index), rank: at(ranks, index) };
}

// Of each board in scope, by index. Each part by itself, so that asking for one does not wait for betweenness.
const partsOfBoards: Record<ImportancePart, (projection: Projection) => Ranked> = {
  reach: ({ boards, people, organisations }) =>
    ranked(Float64Array.from(boards, (_, i) => sizeOf(people, i) + sizeOf(organisations, i))),
  betweenness: (projection) => ranked(projection.keep(betweennessOfBoards).values),
  reportingBoards: ({ boards, indexOfBoard }) => {
    const reporting = new Float64Array(boards.length);
    for (const board of boards)
      for (const parent of new Set(parentsOf(board))) {
        const index = indexOfBoard.get(parent);
        if (index !== undefined) reporting[index] = at(reporting, index) + 1;
      }
    return ranked(reporting);
  },
  statutory: ({ boards }) =>
    ranked(Float64Array.from(boards, ({ statutoryBasis }) => (statutoryBasis === null ? 0 : 1))),
};

interface Ranked {
  values: Float64Array;
  ranks: Float64Array;
}

function ranked(values: Float64Array): Ranked {
  return { values, ranks: percentileRanks(values) };
}

/** Of each value, the share of the others that are less; values that differ by rounding only are equal. */
export function percentileRanks(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => at(values, a) - at(values, b));
  const ranks = new Float64Array(values.length);
  let less = 0;
  for (const [place, i] of order.entries()) {
    const before = place === 0 ? at(values, i) : at(values, order[place - 1] as number);
    if (at(values, i) - before > 1e-9 * Math.abs(at(values, i))) less = place;
    ranks[i] = values.length < 2 ? 0 : less / (values.length - 1);
  }
  return ranks;
}
