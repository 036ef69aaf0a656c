// gaps: empty cells of a theme that more than half of the areas of one kind in a tier, and at least three, address. An area none of whose
// boards has a known theme is unknown, not a gap. The measure counts those of local areas. Cells, 0 and up; 0 with fewer than four areas.
import type { Id } from '../../domain/records.ts';
import type { Tier } from '../../domain/vocabulary.ts';
import type { Measure } from '../measures/measure.ts';
import type { Projection } from '../projection/project.ts';
import { groupedBy } from '../projection/recordIndex.ts';
import { thresholds } from '../thresholds.ts';
import { kindOfArea } from './areasOfTier.ts';
import { type Matrix, type MatrixColumn, matrixOf } from './matrix.ts';

export const gaps: Measure = {
  id: 'gaps',
  of: 'LANDSCAPE',
  title: { en: 'Gaps', cy: 'Bylchau' },
  definition: {
    en: 'How many cells of theme and local area have no board though more than half of the areas of that kind, at least three, have one: boards of the theme or a narrower one, on the area or ground within it. An area none of whose boards has a known theme is unknown, not a gap.',
    cy: 'Faint o gelloedd thema ac ardal leol sydd heb fwrdd er bod gan fwy na hanner yr ardaloedd o’r math hwnnw, o leiaf dair, un: byrddau’r thema neu un gulach, ar yr ardal neu dir o’i mewn. Mae ardal nad oes gan yr un o’i byrddau thema hysbys yn anhysbys, nid yn fwlch.',
  },
  unit: { en: 'cells of theme and area', cy: 'celloedd thema ac ardal' },
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: null,
  value: (projection) => gapsOf(projection, 'LOCAL').length,
};

export interface Gap {
  theme: Id;
  area: Id;
  /** The areas of its kind that have a board of the theme, of how many. */
  addressed: Id[];
  of: number;
  /** Boards of the theme on wider ground, which may deal with it there. */
  wider: Id[];
  /** Boards on the area whose themes are not known. */
  withoutTheme: number;
}

/** By theme, then by area. */
export function gapsOf(projection: Projection, tier: Tier): Gap[] {
  const matrix = matrixOf(projection, tier);
  const kinds = groupedBy(matrix.columns, ({ area }) => `kind ${kindOfArea(projection, area) ?? ''}`);
  return [...matrix.cells.keys()]
    .sort()
    .flatMap((theme) =>
      [...kinds.values()]
        .flatMap((columns) => gapsAmong(projection, matrix, { theme, columns }))
        .sort((a, b) => (a.area < b.area ? -1 : 1)),
    );
}

function gapsAmong(
  { boards: all }: Projection,
  { cells }: Matrix,
  { theme, columns }: { theme: Id; columns: readonly MatrixColumn[] },
): Gap[] {
  const cellOn = (area: Id) => cells.get(theme)?.get(area);
  const has = ({ area }: MatrixColumn) => (cellOn(area)?.boards.length ?? 0) > 0;
  const addressed = columns.filter(has).map(({ area }) => area);
  const isUsual = addressed.length > thresholds.gapShare * columns.length && addressed.length >= thresholds.gapAreas;
  if (!isUsual) return [];
  return columns
    .filter((column) => !has(column) && column.withoutTheme < column.boards.length)
    .map(({ area, withoutTheme }) => ({
      theme,
      area,
      addressed,
      of: columns.length,
      wider: (cellOn(area)?.wider ?? []).map((board) => all[board]?.id ?? ''),
      withoutTheme,
    }));
}
