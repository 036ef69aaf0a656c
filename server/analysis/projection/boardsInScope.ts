// Which boards a scope is about: those that exist on its days, on its ground, of its themes, tiers and kinds; with or without people.
import type { Attested } from '../../domain/landscape.ts';
import { lastDay } from '../../domain/partialDate.ts';
import type { Board } from '../../domain/records.ts';
import type { DayWindow, Scope } from '../../domain/scope.ts';
import type { RecordIndex } from './recordIndex.ts';
import { lifeOf } from './storedSeats.ts';
import { areasWithin, themesWithin } from './within.ts';

/** Whether the board has an end before that day; ∞: whether it has one at all. */
export function endsBefore(board: Pick<Board, 'to'>, day: number): boolean {
  return board.to !== null && lastDay(board.to) < day;
}

/** In the order of their ids. @throws BoardwalkError NOT_FOUND for an area or a theme that is not there */
export function boardsInScope(
  boards: Iterable<Attested<Board>>,
  scope: Scope,
  days: DayWindow,
  records: RecordIndex,
): Attested<Board>[] {
  const areas = scope.areas && areasWithin(records.areas, scope.areas);
  const themes = scope.themes && themesWithin(records.themes, scope.themes);
  const kinds = scope.kinds?.map((kind) => kind.toLowerCase());
  return [...boards]
    .filter((board) => {
      const life = lifeOf(board);
      if (life.first > days.last || life.last < days.first) return false;
      if (scope.tiers && (board.tier === null || !scope.tiers.includes(board.tier))) return false;
      if (kinds && (board.kind === null || !kinds.includes(board.kind.toLowerCase()))) return false;
      if (areas && !board.areas.some((area) => areas.has(area))) return false;
      return !themes || board.themes.some((theme) => themes.has(theme));
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
