// The line of sight of every theme that boards of two known tiers deal with, the broader themes first. A theme of more than 150 boards is left
// to its narrower ones: its breaks would be lists that nobody reads.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { reached } from '../projection/within.ts';
import { type LineOfSight, lineOfSight } from '../sight/lineOfSight.ts';
import { thresholds } from '../thresholds.ts';

export function linesOfThemes(projection: Projection): LineOfSight[] {
  const { records } = projection.workedOut;
  const above = (theme: Id): Id[] => [records.themes.get(theme)?.broader ?? []].flat();
  const tiers = new Map<Id, Set<string>>();
  const boards = new Map<Id, number>();
  for (const { tier, themes } of projection.boards)
    for (const theme of reached(themes, above)) {
      boards.set(theme, (boards.get(theme) ?? 0) + 1);
      if (tier !== null) tiers.set(theme, (tiers.get(theme) ?? new Set()).add(tier));
    }
  const depth = (theme: Id) => reached([theme], above).size;
  return [...tiers.keys()]
    .filter((theme) => records.themes.has(theme) && (tiers.get(theme)?.size ?? 0) > 1)
    .filter((theme) => (boards.get(theme) ?? 0) <= thresholds.sightBoards)
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
    .map((theme) => lineOfSight(projection, theme));
}
