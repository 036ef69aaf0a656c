// Which boards of a line of sight are shown when not all can be: those that see none above them, then what their lines lead to, then all
// others whose line breaks, then the top, then those that most others see.
import type { Id } from '../../domain/records.ts';
import type { ExplainedBoard } from './explainedSight.ts';

export function mostTelling(boards: readonly ExplainedBoard[], most: number): Set<Id> {
  if (boards.length <= most) return new Set(boards.map(({ board }) => board));
  const broken = boards.filter(({ status }) => status === 'BREAKS');
  const onTheirLines = new Set(broken.flatMap((board) => [...endsOf(board), ...board.breaksAt]));
  const seenBy = new Map<Id, number>();
  for (const { sees } of boards) for (const { to } of sees) seenBy.set(to, (seenBy.get(to) ?? 0) + 1);
  const rank = ({ board, status, sees }: ExplainedBoard): number => {
    if (status === 'BREAKS' && sees.length === 0) return 0;
    if (onTheirLines.has(board)) return 1;
    return status === 'BREAKS' ? 2 : status === 'TOP' ? 3 : 4;
  };
  const ranked = boards
    .map((one, place) => ({ board: one.board, place, rank: rank(one), seenBy: seenBy.get(one.board) ?? 0 }))
    .sort((a, b) => a.rank - b.rank || b.seenBy - a.seenBy || a.place - b.place);
  return new Set(ranked.slice(0, most).map(({ board }) => board));
}

function endsOf({ sees, lines, mend }: ExplainedBoard): Id[] {
  return [
    ...sees.flatMap(({ links }) => links.map(({ to }) => to)),
    ...lines.map(({ to }) => to),
    ...(mend ? [mend.to] : []),
  ];
}
