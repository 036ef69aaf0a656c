// Boards joined by lines between them: sub-groups, reporting, succession, and the doubt whether two are one.
import type { Attested } from '../../domain/landscape.ts';
import type { Board, Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import type { NetworkEdgeKind } from './drawing.ts';
import { certaintyIf, type Tie } from './tie.ts';

export function reportingTies({ boards, indexOfBoard }: Projection): Tie[] {
  const ties = boards.flatMap((board) => [
    ...lines(board, 'partOf', 'PART_OF'),
    ...lines(board, 'reportsTo', 'REPORTS_TO'),
    ...lines(board, 'succeededBy', 'SUCCEEDED_BY'),
    ...lines(board, 'mayBeSameAs', 'MAY_BE_SAME_AS'),
  ]);
  const there = ties.filter((tie) => indexOfBoard.has(tie.target));
  return there.filter(
    (tie, i) => tie.kind !== 'MAY_BE_SAME_AS' || !there.slice(0, i).some((other) => isSame(tie, other)),
  );
}

function lines(
  board: Attested<Board>,
  field: 'partOf' | 'reportsTo' | 'succeededBy' | 'mayBeSameAs',
  kind: NetworkEdgeKind,
): Tie[] {
  const to = board[field];
  const targets: Id[] = to === null ? [] : typeof to === 'string' ? [to] : to;
  return targets.map((target) => {
    const inferred = [field, `${field}:${target}`].some((fact) => board.inferredFacts.includes(fact));
    return {
      source: board.id,
      target,
      kind,
      weight: 1,
      behind: () => ({ ids: [], certainty: certaintyIf(!inferred), presumed: false }),
    };
  });
}

// The doubt goes both ways, whichever of the two it is written down with.
function isSame(a: Tie, b: Tie): boolean {
  const turned = a.source === b.target && a.target === b.source;
  return a.kind === b.kind && (turned || (a.source === b.source && a.target === b.target));
}
