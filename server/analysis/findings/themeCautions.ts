// What makes a finding about themes and ground less sure: that a board deals with a theme, or covers its ground, is only inferred.
import type { Attested } from '../../domain/landscape.ts';
import type { Board, Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { themesWithin } from '../projection/within.ts';

/** Those of the boards of which no source states that they deal with the theme or a narrower one. */
export function themesInferred(projection: Projection, theme: Id, boards: readonly Id[]): Id[] {
  const wanted = themesWithin(projection.workedOut.records.themes, [theme]);
  return unstated(projection, boards, 'themes', (own) => wanted.has(own));
}

/** Those of which no source states any ground. */
export function groundInferred(projection: Projection, boards: readonly Id[]): Id[] {
  return unstated(projection, boards, 'areas', () => true);
}

function unstated(
  { allBoards }: Projection,
  boards: readonly Id[],
  field: 'themes' | 'areas',
  isWanted: (to: Id) => boolean,
): Id[] {
  // Of a board of which no source states anything, nothing is stated.
  const isStated = ({ inferredFacts, certainty }: Attested<Board>, to: Id) =>
    certainty === 'STATED' && !inferredFacts.includes(field) && !inferredFacts.includes(`${field}:${to}`);
  return boards.filter((id) => {
    const board = allBoards.get(id);
    return !board?.[field].some((to) => isWanted(to) && isStated(board, to));
  });
}
