// The smaller questions of planning: which seats a colleague could cover, and which boards could meet on one day.
import { reliefOf, sharableDays } from '../analysis/index.ts';
import { inRange } from '../domain/inRange.ts';
import type { BoardAnswer, OrganisationAnswer, OverlapAnswer, PersonAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import type { Asking } from './asking.ts';
import { overlap } from './overlap.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf, namedOf, organisationOf, personOf } from './records.ts';

export interface ReliefAnswer {
  readonly board: BoardAnswer;
  readonly organisation: OrganisationAnswer;
  readonly colleagues: readonly PersonAnswer[];
  readonly hours: number | null;
}

/** The boards of most hours first. */
export function reliefOfPerson({ id, around }: PersonAnswer, scope: ScopeInput | null | undefined): ReliefAnswer[] {
  const here = inScope(around, scope);
  return reliefOf(projectionOf(here), id).map(({ board, organisation, colleagues, hours }) => ({
    board: boardOf(here, board),
    organisation: organisationOf(here, organisation),
    colleagues: namedOf(here, colleagues, personOf),
    hours,
  }));
}

export interface SharableDayAnswer {
  readonly overlap: OverlapAnswer;
  readonly journeys: number;
}

/** The most journeys spared first. @throws BoardwalkError BAD_INPUT */
export async function daysToShare(
  asking: Asking,
  { scope, first }: { scope?: ScopeInput | null | undefined; first: number },
): Promise<SharableDayAnswer[]> {
  const most = inRange('first', first, 1, 100);
  const here = inScope(await asking.around(), scope);
  await asking.prepare(here, 'sharingOfPeople', 'significance');
  const found = here.current.nameless.answer('sharableDays', here.scope, sharableDays);
  return found.slice(0, most).map(({ a, b, journeys }) => ({ overlap: overlap(here, { a, b }), journeys }));
}
