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
import { thresholds } from '../thresholds.ts';
import { themesInferred } from './themeCautions.ts';

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
  return [...matrix.cells.keys()]
    .sort()
    .flatMap((theme) => matrix.columns.flatMap(({ area }) => crowdAt(projection, matrix, { theme, area, tier }) ?? []));
}

function crowdAt(projection: Projection, matrix: Matrix, place: Place): Crowd | null {
  const all = onTheVeryArea(projection, matrix, place);
  const boards = withoutSubGroups(projection, all);
  if (atOneTime(projection, boards) >= thresholds.crowdBoards) {
    const crowd = crowdOf(projection, matrix, place, boards);
    if (isAlike(crowd) || isMore(crowd)) return crowd;
  }
  const stated = all.filter((board) => isStated(projection, place.theme, board) && !isPart(projection, board));
  const known = stated.filter((board) => isKnownThen(projection, board)).length;
  const isKnown = known >= thresholds.crowdKnownShare * stated.length;
  const isMany = atOneTime(projection, stated) >= thresholds.crowdStatedBoards && isKnown;
  return isMany ? crowdOf(projection, matrix, place, stated) : null;
}

export function isAlike({ boards, effective }: Crowd): boolean {
  return effective <= thresholds.crowdInEffect * boards.length;
}

export function isMore({ boards, elsewhere }: Crowd): boolean {
  return elsewhere !== null && boards.length >= thresholds.crowdTimes * elsewhere;
}

function crowdOf(projection: Projection, matrix: Matrix, place: Place, boards: number[]): Crowd {
  const effective = effectiveBoardsOfSet(projection, boards);
  return { ...place, boards, effective, elsewhere: mostElsewhere(projection, matrix, place) };
}

function onTheVeryArea({ boards }: Projection, { cells }: Matrix, { theme, area, tier }: Place): number[] {
  const there = cells.get(theme)?.get(area)?.boards ?? [];
  return there.filter((board) => boards[board]?.tier === tier && boards[board].areas.includes(area));
}

// Those that are below another of them overlap it by construction; of two that report to each other neither is left out.
function withoutSubGroups(projection: Projection, those: readonly number[]): number[] {
  const above = projection.keep(boardsAbove);
  const idOf = (board: number) => projection.boards[board]?.id ?? '';
  const isBelow = (board: number, other: number) => above.get(idOf(board))?.has(idOf(other)) ?? false;
  return those.filter((board) => !those.some((other) => isBelow(board, other) && !isBelow(other, board)));
}

function mostElsewhere(projection: Projection, matrix: Matrix, place: Place): number | null {
  const kind = kindOfArea(projection, place.area);
  const known = matrix.columns.filter(({ boards, withoutTheme }) => withoutTheme < boards.length);
  const others = known.filter(({ area }) => area !== place.area && kindOfArea(projection, area) === kind);
  if (others.length + 1 < thresholds.crowdAreas) return null;
  const counts = others.map(({ area }) =>
    withoutSubGroups(projection, onTheVeryArea(projection, matrix, { ...place, area })),
  );
  return Math.max(...counts.map(({ length }) => length));
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

function isPart({ boards }: Projection, board: number): boolean {
  return boards[board]?.partOf !== null;
}

// By its dates, or by people who sit there then.
function isKnownThen({ boards, people }: Projection, board: number): boolean {
  const record = boards[board];
  return record?.from !== null || record.to !== null || sizeOf(people, board) > 0;
}
