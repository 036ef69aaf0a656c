// Which boards matter most, each with what its importance is made of.
import { type ImportancePart, importanceOf } from '../analysis/index.ts';
import { inRange } from '../domain/inRange.ts';
import type { BoardAnswer, ImportanceAnswer, LandscapeAnswer } from './answers.ts';
import { inScope, projectionOf, type Scoped } from './around.ts';
import type { Asking } from './asking.ts';
import { nameIn } from './order.ts';
import type { ScopeInput } from './readScope.ts';

/** The most important first; alike ones by name. */
export async function importantBoards(
  asking: Asking,
  { around }: LandscapeAnswer,
  first: number,
): Promise<ImportanceAnswer[]> {
  const most = inRange('first', first, 1, 100);
  await asking.prepare(around, 'betweennessOfBoards');
  const ranked = around.current.answer(`importance ${around.language}`, around.scope, (projection) => {
    const { compare } = new Intl.Collator(around.language);
    const named = projection.boards.map((board) => ({
      board: board.id,
      name: nameIn(around.language, board),
      ...importanceOf(projection, board.id),
    }));
    return named.sort((a, b) => b.importance - a.importance || compare(a.name, b.name) || (a.board < b.board ? -1 : 1));
  });
  return ranked.slice(0, most).map((one) => ({ ...one, around }));
}

export async function importanceOfBoard(
  asking: Asking,
  { id, around }: BoardAnswer,
  asked: ScopeInput | null | undefined,
): Promise<ImportanceAnswer> {
  const here: Scoped = inScope(around, asked);
  await asking.prepare(here, 'betweennessOfBoards');
  return { board: id, ...importanceOf(projectionOf(here), id), around: here };
}

/** The parts as a list, in their order. */
export function partsOfImportance({ parts }: ImportanceAnswer) {
  const names: readonly ImportancePart[] = ['reach', 'betweenness', 'reportingBoards', 'statutory'];
  return names.map((name) => ({ name: partNames[name], ...parts[name] }));
}

const partNames = {
  reach: 'REACH',
  betweenness: 'BETWEENNESS',
  reportingBoards: 'REPORTING_BOARDS',
  statutory: 'STATUTORY',
} as const satisfies Record<ImportancePart, string>;
