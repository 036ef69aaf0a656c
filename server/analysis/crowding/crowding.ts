// crowding of a theme × area cell: boards of the theme or a narrower one on the area or ground within it, what they amount to in effect,
// and their person-hours a year; wider boards stand beside. crowdedCells counts the cells with several boards. Boards and hours, 0 and up;
// hours null where those of none are known.
import type { Day } from '../../domain/partialDate.ts';
import type { Id } from '../../domain/records.ts';
import type { Tier } from '../../domain/vocabulary.ts';
import type { Measure } from '../measures/measure.ts';
import { hoursOfBoard } from '../meetings/cadence.ts';
import { personHoursTogether } from '../meetings/personHoursTogether.ts';
import type { Projection } from '../projection/project.ts';
import { kindOfArea } from './areasOfTier.ts';
import { effectiveBoardsOfSet } from './effectiveBoardsTogether.ts';
import { type Matrix, matrixOf } from './matrix.ts';

export const crowdedCells: Measure = {
  id: 'crowding',
  of: 'LANDSCAPE',
  title: { en: 'Crowding', cy: 'Gorlenwi' },
  definition: {
    en: 'How many cells of theme and local area have two boards or more: boards of the theme or a narrower one, on the area or ground within it. Each cell also has its person-hours a year, and its boards in effect: boards of the same people count as little more than one.',
    cy: 'Faint o gelloedd thema ac ardal leol sydd â dau fwrdd neu fwy: byrddau’r thema neu un gulach, ar yr ardal neu dir o’i mewn. Mae gan bob cell hefyd ei horiau person y flwyddyn, a’i byrddau mewn effaith: nid yw byrddau o’r un bobl yn cyfrif fawr mwy nag un.',
  },
  unit: { en: 'cells of theme and area', cy: 'celloedd thema ac ardal' },
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: null,
  value: (projection) =>
    crowdingOf(projection, 'LOCAL')
      .rows.flatMap(({ cells }) => cells)
      .filter(({ boards }) => boards.length > 1).length,
};

export interface CrowdingCell {
  theme: Id;
  area: Id;
  boards: Id[];
  effectiveBoards: number;
  /** Of the boards whose hours are known, on the day with the most; null: known of none. */
  personHours: number | null;
  personHoursDay: Day | null;
  boardsWithoutHours: number;
}

export interface CrowdingRow {
  theme: Id;
  /** 0: nothing is broader. */
  depth: number;
  /** Those that have a board. */
  cells: CrowdingCell[];
  /** Boards of the theme on ground wider than one of the areas. */
  wider: Id[];
  /** Boards of the theme whose ground is not known. */
  withoutGround: Id[];
}

export interface CrowdingColumn {
  area: Id;
  kind: string | null;
  /** All boards there. */
  boards: number;
  withoutTheme: number;
  /** Whether the themes of any board there are known; else an empty cell is not known to be one. */
  known: boolean;
}

export interface Crowding {
  tier: Tier;
  columns: CrowdingColumn[];
  /** Themes that some board deals with, each below the broader one. */
  rows: CrowdingRow[];
}

export function crowdingOf(projection: Projection, tier: Tier): Crowding {
  const matrix = matrixOf(projection, tier);
  const idOf = (board: number) => projection.boards[board]?.id ?? '';
  const rows = inTree(projection, new Set([...matrix.cells.keys(), ...matrix.withoutGround.keys()]));
  return {
    tier,
    columns: matrix.columns.map(({ area, boards, withoutTheme }) => ({
      area,
      kind: kindOfArea(projection, area),
      boards: boards.length,
      withoutTheme,
      known: withoutTheme < boards.length,
    })),
    rows: rows.map(({ theme, depth }) => ({
      theme,
      depth,
      cells: cellsOfTheme(projection, matrix, theme),
      wider: widerBoards(matrix, theme).map(idOf),
      withoutGround: (matrix.withoutGround.get(theme) ?? []).map(idOf),
    })),
  };
}

function cellsOfTheme(projection: Projection, matrix: Matrix, theme: Id): CrowdingCell[] {
  return matrix.columns.flatMap(({ area }) => {
    const boards = matrix.cells.get(theme)?.get(area)?.boards ?? [];
    if (boards.length === 0) return [];
    const ids = boards.map((board) => projection.boards[board]?.id ?? '');
    const hours = personHoursTogether(projection, boards);
    return {
      theme,
      area,
      boards: ids,
      effectiveBoards: effectiveBoardsOfSet(projection, boards),
      personHours: hours?.hours ?? null,
      personHoursDay: hours?.day ?? null,
      boardsWithoutHours: ids.filter((id) => hoursOfBoard(projection, id) === null).length,
    };
  });
}

function widerBoards({ cells }: Matrix, theme: Id): number[] {
  const wider = [...(cells.get(theme)?.values() ?? [])].flatMap((cell) => cell.wider);
  return [...new Set(wider)].sort((a, b) => a - b);
}

// Each theme after the one that it is a part of; by id among its like.
function inTree({ workedOut }: Projection, themes: ReadonlySet<Id>): { theme: Id; depth: number }[] {
  const { records } = workedOut;
  const broaderOf = (theme: Id) => records.themes.get(theme)?.broader ?? null;
  const listed: { theme: Id; depth: number }[] = [];
  const seen = new Set<Id>();
  const add = (theme: Id, depth: number) => {
    if (seen.has(theme)) return;
    seen.add(theme);
    listed.push({ theme, depth });
    for (const narrower of sorted) if (broaderOf(narrower) === theme) add(narrower, depth + 1);
  };
  const sorted = [...themes].sort();
  for (const theme of sorted) if (!themes.has(broaderOf(theme) ?? '')) add(theme, 0);
  // A circle of themes has no first; it is cut anywhere.
  for (const theme of sorted) add(theme, 0);
  return listed;
}
