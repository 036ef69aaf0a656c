// Themes × the areas of a tier: which boards deal with a theme (or a narrower one) on an area or ground within it, and which on wider ground.
// A board is wider than an area when it names ground around it, or reaches over its border.
import type { Attested } from '../../domain/landscape.ts';
import type { Board, Id } from '../../domain/records.ts';
import { type Tier, tiers } from '../../domain/vocabulary.ts';
import { type Grounds, grounds } from '../projection/ground.ts';
import type { Projection } from '../projection/project.ts';
import { reached, themesAndBroader } from '../projection/within.ts';
import { areasOfTier } from './areasOfTier.ts';

/** Boards by their index in the projection, rising. */
export interface Cell {
  boards: number[];
  wider: number[];
}

export interface MatrixColumn {
  area: Id;
  /** All boards there, and how many of them have no known theme. */
  boards: number[];
  withoutTheme: number;
}

export interface Matrix {
  columns: MatrixColumn[];
  /** By theme, then by area; cells without any board are left out. */
  cells: ReadonlyMap<Id, ReadonlyMap<Id, Cell>>;
  /** By theme: the boards whose ground is not known. */
  withoutGround: ReadonlyMap<Id, readonly number[]>;
}

/** Worked out once for each tier. */
export function matrixOf(projection: Projection, tier: Tier): Matrix {
  return projection.keep(makers[tier]);
}

const makers = Object.fromEntries(
  tiers.map((tier) => [tier, (projection: Projection) => makeMatrix(projection, tier)]),
) as Record<Tier, (projection: Projection) => Matrix>;

function makeMatrix(projection: Projection, tier: Tier): Matrix {
  const columns = areasOfTier(projection, tier).map((area): MatrixColumn => ({ area, boards: [], withoutTheme: 0 }));
  const around = columns.map(({ area }) => areasAround(projection, area));
  const cells = new Map<Id, Map<Id, Cell>>();
  const withoutGround = new Map<Id, number[]>();
  const ground = projection.keep(grounds);
  for (const [index, board] of projection.boards.entries()) {
    const themes = themesAndBroader(projection.workedOut.records.themes, board.themes);
    if (!ground.ofBoard.has(board.id)) for (const theme of themes) listIn(withoutGround, theme).push(index);
    for (const [k, column] of columns.entries()) {
      const place = placeOf(board, column.area, { ground, around: around[k] as ReadonlySet<Id> });
      if (place === null) continue;
      if (place === 'boards') column.boards.push(index);
      if (place === 'boards' && themes.size === 0) column.withoutTheme++;
      for (const theme of themes) cellIn(cells, theme, column.area)[place].push(index);
    }
  }
  return { columns, cells, withoutGround };
}

// On common ground: within the area or wider than it; null: none in common, or unknown.
function placeOf(
  { id, areas }: Attested<Board>,
  area: Id,
  { ground, around }: { ground: Grounds; around: ReadonlySet<Id> },
): keyof Cell | null {
  const own = ground.ofBoard.get(id);
  const there = ground.ofArea.get(area);
  if (!own || !there || own.commonSize(there) === 0) return null;
  // The leaves alone do not tell: a state of which one nation is known has the same leaves as that nation.
  return own.isWithin(there) && !areas.some((named) => around.has(named)) ? 'boards' : 'wider';
}

function areasAround({ workedOut }: Projection, area: Id): Set<Id> {
  const all = reached([area], (id) => workedOut.records.areas.get(id)?.within ?? []);
  all.delete(area);
  return all;
}

function cellIn(cells: Map<Id, Map<Id, Cell>>, theme: Id, area: Id): Cell {
  const row = cells.get(theme) ?? new Map<Id, Cell>();
  cells.set(theme, row);
  const cell = row.get(area) ?? { boards: [], wider: [] };
  row.set(area, cell);
  return cell;
}

function listIn(lists: Map<Id, number[]>, key: Id): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
