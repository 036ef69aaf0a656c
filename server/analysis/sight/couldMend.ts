// Which board a broken line could lead to: one that the board looks for (next higher tier, common ground, same theme), and that reaches the
// top itself. First those that most other boards of its tier report to already, then those of the least ground.
import type { Id } from '../../domain/records.ts';
import { grounds } from '../projection/ground.ts';
import type { Projection } from '../projection/project.ts';
import type { SightBoard } from './lineOfSight.ts';
import type { ThemeBoards } from './sees.ts';

export interface SightMend {
  to: Id;
  /** Boards of the same tier that report to it already, by id. */
  as: Id[];
}

/** Of each board that sees none above it: the best there is; boards for which there is none are left out. */
export function couldMend(
  projection: Projection,
  about: ThemeBoards,
  boards: readonly SightBoard[],
): ReadonlyMap<Id, SightMend> {
  const reaches = new Set(
    boards.filter(({ status }) => status === 'TOP' || status === 'REACHES').map((it) => it.board),
  );
  const { ofBoard } = projection.keep(grounds);
  const reporting = reportingTo(about);
  const found = new Map<Id, SightMend>();
  for (const { board, tier, status, sees } of boards) {
    if (status !== 'BREAKS' || sees.length > 0) continue;
    const [best] = (about.above.get(board)?.boards ?? [])
      .filter((to) => reaches.has(to))
      .map((to) => ({
        to,
        as: (reporting.get(to) ?? []).filter((other) => about.boards.get(other)?.tier === tier),
        ground: ofBoard.get(to)?.size ?? 0,
      }))
      .sort((a, b) => b.as.length - a.as.length || a.ground - b.ground || (a.to < b.to ? -1 : 1));
    if (best) found.set(board, { to: best.to, as: best.as.sort() });
  }
  return found;
}

/** Of each board: those that report to it. */
function reportingTo({ links }: ThemeBoards): Map<Id, Id[]> {
  const reporting = new Map<Id, Id[]>();
  for (const { kind, from, to } of [...links.values()].flat())
    if (kind === 'LINE' && !reporting.get(to)?.includes(from)) reporting.set(to, [...(reporting.get(to) ?? []), from]);
  return reporting;
}
