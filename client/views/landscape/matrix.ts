// The crowding of a tier as a matrix to be drawn: themes down, areas across; each cell knows whether it is empty, a gap, or not known.
import type { LandscapeCrowdingQuery } from '../../api/operations.generated.ts';
import type { Named } from '../../ui/RecordName.tsx';

type Answer = LandscapeCrowdingQuery['landscape'];
export interface Place extends Named {
  id: string;
}

export type MatrixCell =
  | {
      state: 'boards';
      count: number;
      effective: number;
      hours: number | null;
      shade: number | null;
    }
  | { state: 'gap'; addressed: number; of: number }
  | { state: 'empty' }
  /** The themes of the boards there are not known. */
  | { state: 'unknown' };

export interface MatrixRow {
  theme: Place;
  depth: number;
  /** Boards of the theme on ground wider than one of the areas. */
  wider: number;
  /** In the order of the matrix's areas. */
  cells: MatrixCell[];
}

export interface Matrix {
  areas: Place[];
  rows: MatrixRow[];
  /** Areas of the tier without any board in scope: nothing is known of them. */
  without: Place[];
  /** The most person-hours of a cell that is shown; null: known of none. */
  most: number | null;
  /** How many areas and themes of how many came; null: all. */
  came: { areas: number; themes: number; allAreas: number; allThemes: number } | null;
  /** Whether any theme has narrower ones. */
  hasNarrower: boolean;
}

/** How many shades there are above none. */
const shades = 6;

/** @param narrower whether themes within broader ones have rows of their own */
export function matrixOf({ crowding, gaps }: Answer, narrower: boolean): Matrix {
  const columns = crowding.columns.filter(({ boards }) => boards > 0);
  const shown = crowding.rows.filter(({ depth }) => narrower || depth === 0);
  const hours = shown.flatMap(({ cells }) => cells.flatMap((cell) => cell.personHoursPerYear ?? []));
  const most = hours.length > 0 ? Math.max(...hours) : null;
  const gapOf = new Map(gaps.map((gap) => [`${gap.theme.id} ${gap.area.id}`, gap]));
  const rows = shown.map(({ theme, depth, wider, cells }): MatrixRow => {
    const cellOf = new Map(cells.map((cell) => [cell.area.id, cell]));
    return {
      theme,
      depth,
      wider: wider.length,
      cells: columns.map(({ area, known }): MatrixCell => {
        const cell = cellOf.get(area.id);
        if (cell) return filled(cell, most);
        const gap = gapOf.get(`${theme.id} ${area.id}`);
        if (gap) return { state: 'gap', addressed: gap.addressedCount, of: gap.of };
        return { state: known ? 'empty' : 'unknown' };
      }),
    };
  });
  return {
    areas: columns.map(({ area }) => area),
    rows,
    without: crowding.columns.filter(({ boards }) => boards === 0).map(({ area }) => area),
    most,
    came: cameOf(crowding),
    hasNarrower: crowding.rows.some(({ depth }) => depth > 0),
  };
}

function cameOf({ columns, areaCount, rows, themeCount }: Answer['crowding']): Matrix['came'] {
  const all = columns.length === areaCount && rows.length === themeCount;
  return all ? null : { areas: columns.length, themes: rows.length, allAreas: areaCount, allThemes: themeCount };
}

type FilledCell = Answer['crowding']['rows'][number]['cells'][number];

function filled(cell: FilledCell, most: number | null): MatrixCell {
  const { count, effectiveBoards, personHoursPerYear: hours } = cell;
  const shade = hours === null || most === null ? null : shadeOf(hours, most);
  return { state: 'boards', count, effective: effectiveBoards, hours, shade };
}

/** 0 for no hours, else 1 to 6 by its share of the most. */
function shadeOf(hours: number, most: number): number {
  return hours === 0 ? 0 : Math.max(1, Math.ceil((hours / most) * shades));
}

export interface MatrixEntry {
  theme: Place;
  area: Place;
  cell: Extract<MatrixCell, { state: 'boards' | 'gap' }>;
}

/** The cells with boards, and the gaps, as a list. */
export function entriesOf({ rows, areas }: Matrix): MatrixEntry[] {
  return rows.flatMap(({ theme, cells }) =>
    cells.flatMap((cell, i): MatrixEntry[] => {
      const area = areas[i];
      return area && (cell.state === 'boards' || cell.state === 'gap') ? [{ theme, area, cell }] : [];
    }),
  );
}
