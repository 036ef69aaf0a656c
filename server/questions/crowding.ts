// Where boards crowd and where they are missing: themes by the areas of a tier.
import { type CrowdingCell, type CrowdingRow, crowdingOf, gapsOf } from '../analysis/index.ts';
import { inRange } from '../domain/inRange.ts';
import type { Id } from '../domain/records.ts';
import type { Tier } from '../domain/vocabulary.ts';
import type { CrowdingAnswer, CrowdingCellAnswer, CrowdingRowAnswer, GapAnswer, LandscapeAnswer } from './answers.ts';
import type { Asking } from './asking.ts';
import { byName } from './order.ts';
import { areaOf, themeOf } from './records.ts';

export interface CrowdingRequest {
  readonly tier?: Tier | null | undefined;
  readonly areas?: number | null | undefined;
  readonly themes?: number | null | undefined;
}

const mostOfEach = 1_000;

/** The areas by name; the themes in their tree, by name among their like. */
export async function crowding(
  asking: Asking,
  { around }: LandscapeAnswer,
  { tier, areas, themes }: CrowdingRequest,
): Promise<CrowdingAnswer> {
  const asked = tier ?? 'LOCAL';
  const [mostAreas, mostThemes] = [
    inRange('areas', areas ?? mostOfEach, 1, mostOfEach),
    inRange('themes', themes ?? mostOfEach, 1, mostOfEach),
  ];
  await asking.prepare(around, 'sharingOfPeople');
  const found = around.current.answer(`crowding ${asked}`, around.scope, (projection) => crowdingOf(projection, asked));
  const columns = areas ? fullest(found.columns, mostAreas, ({ boards }) => boards) : found.columns;
  const among = new Set(columns.map(({ area }) => area));
  const rows = themes ? broadest(found.rows, mostThemes) : found.rows;
  return {
    ...found,
    columns,
    rows: areas ? rows.map((row) => ({ ...row, cells: row.cells.filter(({ area }) => among.has(area)) })) : rows,
    areaCount: found.columns.length,
    themeCount: found.rows.length,
    around,
  };
}

/** At most so many, those with the most; in the order they stood in. */
function fullest<T>(all: readonly T[], most: number, countOf: (one: T) => number): T[] {
  const kept = new Set(all.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, most));
  return all.filter((one) => kept.has(one));
}

/** At most so many themes: the broadest, of these those with the most boards. */
function broadest(rows: readonly CrowdingRow[], most: number): CrowdingRow[] {
  const boardsOf = ({ cells, wider }: CrowdingRow) =>
    cells.reduce((sum, { boards }) => sum + boards.length, wider.length);
  const size = 1 + Math.max(0, ...rows.map(boardsOf));
  return fullest(rows, most, (row) => boardsOf(row) / size - row.depth);
}

export function columnsOf({ around, columns }: CrowdingAnswer) {
  const ofArea = new Map(columns.map((column) => [column.area, column]));
  return byName(
    columns.map(({ area }) => areaOf(around, area)),
    around.language,
  ).flatMap((area) => {
    const column = ofArea.get(area.id);
    return column ? [{ ...column, area }] : [];
  });
}

/** Each theme below the broader one, siblings by name. */
export function rowsOf({ around, rows }: CrowdingAnswer): CrowdingRowAnswer[] {
  const ofTheme = new Map(rows.map((row) => [row.theme, row]));
  const themes = byName(
    rows.map(({ theme }) => themeOf(around, theme)),
    around.language,
  );
  const listed = new Map<Id, CrowdingRowAnswer>();
  const add = (id: Id) => {
    const row = ofTheme.get(id);
    if (!row || listed.has(id)) return;
    listed.set(id, { ...row, around });
    for (const theme of themes) if (theme.broader === id) add(theme.id);
  };
  for (const { id } of themes) if (ofTheme.get(id)?.depth === 0) add(id);
  return [...listed.values()];
}

export function cellsOf({ around, cells }: CrowdingRowAnswer): CrowdingCellAnswer[] {
  return cells.map((cell: CrowdingCell) => ({ ...cell, around }));
}

export function gaps({ around }: LandscapeAnswer, tier: Tier | null | undefined): GapAnswer[] {
  const asked = tier ?? 'LOCAL';
  const found = around.current.answer(`gaps ${asked}`, around.scope, (projection) => gapsOf(projection, asked));
  return found.map((gap) => ({ ...gap, around }));
}
