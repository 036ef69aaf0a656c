// similarBoards: how many of a person's boards resemble another of them (likeness without this person at least 0.25). Boards, 0 and up;
// 0 with fewer than two. groups: those boards as connected groups.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { reached } from '../projection/within.ts';
import { thresholds } from '../thresholds.ts';
import { likenessOfBoards } from './likeness.ts';
import { boards, type Measure } from './measure.ts';

export const similarBoards: Measure = {
  id: 'similarBoards',
  of: 'PERSON',
  title: { en: 'Similar boards', cy: 'Byrddau tebyg' },
  definition: {
    en: `How many of the person’s boards resemble another of them: their Jaccard index without this person is at least ${thresholds.similarBoards}.`,
    cy: `Faint o fyrddau’r person sy’n debyg i un arall ohonynt: mae eu mynegai Jaccard heb y person hwn yn ${thresholds.similarBoards} o leiaf.`,
  },
  unit: boards,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: null,
  value: (projection, person = '') => groupsOfSimilarBoards(projection, person).flat().length,
};

/** The person's similar boards, group by group; the largest first. @throws BoardwalkError NOT_FOUND */
export function groupsOfSimilarBoards(projection: Projection, person: Id): Id[][] {
  const likeness = likenessOfBoards(projection, person);
  const alike = new Map(
    likeness.boards.map((id, i) => [
      id,
      likeness.boards.filter((_, j) => likeness.between(i, j) >= thresholds.similarBoards),
    ]),
  );
  const groups = new Map<Id, Id[]>();
  for (const id of likeness.boards) {
    const group = [...reached([id], (board) => alike.get(board) ?? [])].sort();
    if (group.length > 1) groups.set(group[0] ?? id, group);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
