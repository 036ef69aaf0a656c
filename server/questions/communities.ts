// Which boards form groups that share people, how surely, and who alone holds the whole together.
import { communitiesOf, measureOf, peopleIn } from '../analysis/index.ts';
import { inRange } from '../domain/inRange.ts';
import type { BoardAnswer, CommunityAnswer, LandscapeAnswer, PersonAnswer } from './answers.ts';
import { inScope, projectionOf, type Scoped } from './around.ts';
import type { Asking } from './asking.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf, namedOf, personOf } from './records.ts';

export interface CommunitiesRequest {
  readonly first?: number | null | undefined;
  readonly least?: number | null | undefined;
}

/** The largest first. */
export async function communities(
  asking: Asking,
  { around }: LandscapeAnswer,
  { first, least }: CommunitiesRequest,
): Promise<CommunityAnswer[]> {
  const most = inRange('first', first ?? 20, 1, 100);
  const boards = inRange('least', least ?? 2, 1, 1_000_000);
  await asking.prepare(around, 'groupsOfBoards');
  return allOf(around)
    .filter((community) => community.boards.length >= boards)
    .slice(0, most);
}

/** null: nobody sits on the board. */
export async function communityOfBoard(
  asking: Asking,
  { id, around }: BoardAnswer,
  asked: ScopeInput | null | undefined,
): Promise<CommunityAnswer | null> {
  const here = inScope(around, asked);
  await asking.prepare(here, 'groupsOfBoards');
  return allOf(here).find(({ boards }) => boards.includes(id)) ?? null;
}

/** Its boards by name, each with how often it stays with the others. */
export function membersOf({ around, boards }: CommunityAnswer): { board: BoardAnswer; stays: number }[] {
  const projection = projectionOf(inScope(around, null));
  return namedOf(around, boards, boardOf).map((board) => ({
    board,
    stays: measureOf(projection, 'communityStays', board.id) ?? 0,
  }));
}

export interface CutPerson {
  person: PersonAnswer;
  parts: number;
}

/** Without whom most would fall apart first; alike ones by name. */
export function cutPeople({ around }: LandscapeAnswer, first: number): CutPerson[] {
  const most = inRange('first', first, 1, 100);
  const found = around.current.answer('cutPeople', around.scope, (projection) =>
    peopleIn(projection)
      .map((id) => ({ id, parts: measureOf(projection, 'partsWithout', id) ?? 0 }))
      .filter(({ parts }) => parts > 0),
  );
  const parts = new Map(found.map((one) => [one.id, one.parts]));
  return namedOf(around, parts.keys(), personOf)
    .map((person) => ({ person, parts: parts.get(person.id) ?? 0 }))
    .sort((a, b) => b.parts - a.parts)
    .slice(0, most);
}

function allOf(here: Scoped): CommunityAnswer[] {
  const found = here.current.answer('communities', here.scope, (projection) =>
    communitiesOf(projection).map((boards, i) => ({
      number: i + 1,
      boards,
      stability: stabilityOf(projection, boards),
    })),
  );
  return found.map((community) => ({ ...community, around: here }));
}

function stabilityOf(projection: Parameters<typeof measureOf>[0], boards: readonly string[]): number {
  const stays = boards.map((board) => measureOf(projection, 'communityStays', board) ?? 0);
  return stays.reduce((sum, one) => sum + one, 0) / boards.length;
}
