// Where many boards of one tier deal with one theme on one area: what the rule of crowded themes chooses from, and by which limits.
import type { Id } from '../../domain/records.ts';
import type { Tier } from '../../domain/vocabulary.ts';
import { kindOfArea } from '../crowding/areasOfTier.ts';
import { effectiveBoardsOfSet } from '../crowding/effectiveBoardsTogether.ts';
import { type Matrix, matrixOf } from '../crowding/matrix.ts';
import { boardsAbove } from '../overlap/relation.ts';
import { busiestDay } from '../projection/busiestDay.ts';
import type { Projection } from '../projection/project.ts';
import { lifeOf } from '../projection/storedSeats.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { themesInferred } from './themeCautions.ts';

const fewestBoards = 3;
const mostInEffect = 0.75;
const timesAsMany = 2;
const fewestAreas = 3;
const manyBoards = 5;

interface Place {
  theme: Id;
  area: Id;
  tier: Tier;
}

export interface Crowd extends Place {
  /** By index. */
  boards: number[];
  effective: number;
  /** The most elsewhere; null: too few areas to compare with. */
  elsewhere: number | null;
}

export function crowdsOf(projection: Projection, tier: Tier): Crowd[] {
  const matrix = matrixOf(projection, tier);
  return [...matrix.cells.keys()].sort().flatMap((theme) =>
    matrix.columns.flatMap(({ area }) => {
      const place = { theme, area, tier };
      const boards = onTheVeryArea(projection, matrix, place);
      if (boards.length < fewestBoards || atOneTime(projection, boards) < fewestBoards) return [];
      const crowd = crowdOf(projection, matrix, place, boards);
      if (isAlike(crowd) || isMore(crowd)) return [crowd];
      const sure = boards.filter((board) => isStated(projection, theme, board));
      const known = sure.filter((board) => isKnownThen(projection, board));
      const isMany = sure.length >= manyBoards && 2 * known.length >= sure.length;
      return isMany ? [crowdOf(projection, matrix, place, sure)] : [];
    }),
  );
}

export function isAlike({ boards, effective }: Crowd): boolean {
  return effective <= mostInEffect * boards.length;
}

export function isMore({ boards, elsewhere }: Crowd): boolean {
  return elsewhere !== null && boards.length >= timesAsMany * elsewhere;
}

function crowdOf(projection: Projection, matrix: Matrix, place: Place, boards: number[]): Crowd {
  const effective = effectiveBoardsOfSet(projection, boards);
  return { ...place, boards, effective, elsewhere: mostElsewhere(projection, matrix, place) };
}

// Sub-groups of one of them are left out: they overlap it by construction.
function onTheVeryArea(projection: Projection, { cells }: Matrix, { theme, area, tier }: Place): number[] {
  const { boards } = projection;
  const there = (cells.get(theme)?.get(area)?.boards ?? []).filter((board) => {
    return boards[board]?.tier === tier && boards[board].areas.includes(area);
  });
  const above = projection.keep(boardsAbove);
  const isBelow = (board: number, other: number) =>
    above.get(boards[board]?.id ?? '')?.has(boards[other]?.id ?? '') ?? false;
  // Of two that report to each other neither is left out.
  return there.filter((board) => !there.some((other) => isBelow(board, other) && !isBelow(other, board)));
}

function mostElsewhere(projection: Projection, matrix: Matrix, place: Place): number | null {
  const kind = kindOfArea(projection, place.area);
  const known = matrix.columns.filter(({ boards, withoutTheme }) => withoutTheme < boards.length);
  const others = known.filter(({ area }) => area !== place.area && kindOfArea(projection, area) === kind);
  if (others.length + 1 < fewestAreas) return null;
  return Math.max(...others.map(({ area }) => onTheVeryArea(projection, matrix, { ...place, area }).length));
}

function atOneTime({ boards, days }: Projection, those: readonly number[]): number {
  const lives = those.flatMap((board) => (boards[board] ? [lifeOf(boards[board])] : []));
  const inScope = lives.map(({ first, last }) => ({
    days: [{ first: Math.max(first, days.first), last: Math.min(last, days.last) }],
    weight: 1,
  }));
  return busiestDay(inScope).most;
}

function isStated(projection: Projection, theme: Id, board: number): boolean {
  return themesInferred(projection, theme, [projection.boards[board]?.id ?? '']).length === 0;
}

// By its dates, or by people who sit there then.
function isKnownThen({ boards, people }: Projection, board: number): boolean {
  const record = boards[board];
  return record?.from !== null || record.to !== null || sizeOf(people, board) > 0;
}
