// What a board has in scope: its people, the organisations represented, its meetings; and the boards that may be the same.
import { organisationsOf, peopleOf } from '../analysis/index.ts';
import type { BoardAnswer, MeetingAnswer, OrganisationAnswer, PersonAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import { meetingsIn } from './meetings.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf, namedOf, organisationOf, personOf } from './records.ts';

type Asked = ScopeInput | null | undefined;

export function peopleOfBoard(board: BoardAnswer, asked: Asked): PersonAnswer[] {
  const here = inScope(board.around, asked);
  return namedOf(here, peopleOf(projectionOf(here), board.id), personOf);
}

export function peopleCountOfBoard(board: BoardAnswer, asked: Asked): number {
  return peopleOf(projectionOf(inScope(board.around, asked)), board.id).length;
}

export function organisationsOfBoard(board: BoardAnswer, asked: Asked): OrganisationAnswer[] {
  const here = inScope(board.around, asked);
  return namedOf(here, organisationsOf(projectionOf(here), board.id), organisationOf);
}

export function meetingsOfBoard(board: BoardAnswer, asked: Asked): MeetingAnswer[] {
  const here = inScope(board.around, asked);
  return meetingsIn(here, here.current.ties.meetings.get(board.id) ?? []);
}

/** Named by either of the two. */
export function perhapsTheSame({ id, mayBeSameAs, around }: BoardAnswer): BoardAnswer[] {
  const naming = around.current.ties.mayBeSameAs.get(id) ?? [];
  return namedOf(around, new Set([...mayBeSameAs, ...naming.map((board) => board.id)]), boardOf);
}
