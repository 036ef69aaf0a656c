// What a person's groups of similar boards amount to and have in common: of each group the boards in effect, as effectiveBoards over these
// alone (between 1 and their number), and the themes that all of its boards address.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { reached } from '../projection/within.ts';
import { effectiveBoardsAmong } from './effectiveBoards.ts';
import { likenessOfBoards } from './likeness.ts';
import { groupsOfSimilarBoards } from './similarBoards.ts';

export interface SimilarGroup {
  /** By id. */
  boards: Id[];
  effectiveBoards: number;
  /** Addressed by all of them, as such or by something narrower; as narrow as that is, by id. None where a board's themes are unknown. */
  themes: Id[];
}

/** The largest first. @throws BoardwalkError NOT_FOUND */
export function similarGroupsOf(projection: Projection, person: Id): SimilarGroup[] {
  const likeness = likenessOfBoards(projection, person);
  return groupsOfSimilarBoards(projection, person).map((boards) => ({
    boards,
    effectiveBoards: effectiveBoardsAmong(likeness, boards),
    themes: themesInCommon(projection, boards),
  }));
}

function themesInCommon({ allBoards, workedOut }: Projection, boards: readonly Id[]): Id[] {
  const { themes } = workedOut.records;
  const above = (id: Id): Id[] => [themes.get(id)?.broader ?? []].flat();
  const ofEach = boards.map((id) => reached(allBoards.get(id)?.themes ?? [], above));
  const common = [...(ofEach[0] ?? [])].filter((theme) => ofEach.every((all) => all.has(theme)));
  const broader = new Set(common.flatMap((theme) => [...reached(above(theme), above)]));
  return common.filter((theme) => !broader.has(theme)).sort();
}
