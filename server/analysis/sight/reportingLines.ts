// Where the reporting lines of a board of a theme lead: to a board of the theme, or out of sight, and why.
import type { Attested } from '../../domain/landscape.ts';
import type { Board, Id } from '../../domain/records.ts';
import type { Certainty } from '../../domain/vocabulary.ts';
import { certaintyIf } from '../network/tie.ts';
import { endsBefore } from '../projection/boardsInScope.ts';
import type { Projection } from '../projection/project.ts';
import type { ThemeBoards } from './sees.ts';

/**
 * THEME: a board of the theme. DISSOLVED: it ended before the scope begins. OTHER_THEME: it deals with other themes only.
 * THEME_UNKNOWN: nobody says what it deals with. OUT_OF_SCOPE: of the theme, but left out by the scope.
 */
export type SightLineEnd = 'THEME' | 'DISSOLVED' | 'OTHER_THEME' | 'THEME_UNKNOWN' | 'OUT_OF_SCOPE';

export interface SightLine {
  to: Id;
  end: SightLineEnd;
  certainty: Certainty;
}

/** Boards that it is part of or reports to, each once, by id. */
export function reportingLines(projection: Projection, about: ThemeBoards, board: Attested<Board>): SightLine[] {
  const tied = [
    ...(board.partOf === null ? [] : [{ to: board.partOf, facts: ['partOf', `partOf:${board.partOf}`] }]),
    ...board.reportsTo.map((to) => ({ to, facts: ['reportsTo', `reportsTo:${to}`] })),
  ];
  const lines = new Map<Id, SightLine>();
  for (const { to, facts } of tied) {
    const other = projection.allBoards.get(to);
    const stated = !facts.some((fact) => board.inferredFacts.includes(fact));
    if (!other || lines.get(to)?.certainty === 'STATED') continue;
    lines.set(to, { to, end: endOf(projection, about, other), certainty: certaintyIf(stated) });
  }
  return [...lines.values()].sort((a, b) => (a.to < b.to ? -1 : 1));
}

function endOf({ days }: Projection, { themes, boards }: ThemeBoards, other: Attested<Board>): SightLineEnd {
  if (boards.has(other.id)) return 'THEME';
  if (endsBefore(other, days.first)) return 'DISSOLVED';
  if (other.themes.length === 0) return 'THEME_UNKNOWN';
  return other.themes.some((theme) => themes.has(theme)) ? 'OUT_OF_SCOPE' : 'OTHER_THEME';
}
