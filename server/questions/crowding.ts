// Where boards crowd and where they are missing: themes by the areas of a tier.
import { type CrowdingCell, crowdingOf, gapsOf } from '../analysis/index.ts';
import type { Id } from '../domain/records.ts';
import type { Tier } from '../domain/vocabulary.ts';
import type { CrowdingAnswer, CrowdingCellAnswer, CrowdingRowAnswer, GapAnswer, LandscapeAnswer } from './answers.ts';
import type { Asking } from './asking.ts';
import { byName } from './order.ts';
import { areaOf, themeOf } from './records.ts';

/** The areas by name; the themes in their tree, by name among their like. */
export async function crowding(
  asking: Asking,
  { around }: LandscapeAnswer,
  tier: Tier | null | undefined,
): Promise<CrowdingAnswer> {
  const asked = tier ?? 'LOCAL';
  await asking.prepare(around, 'sharingOfPeople');
  const found = around.current.answer(`crowding ${asked}`, around.scope, (projection) => crowdingOf(projection, asked));
  return { ...found, around };
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
