// For a theme: whether what a local group sees reaches the regional and the national board, and where it does not.
import { explainedSight, mostTelling } from '../analysis/index.ts';
import { inRange } from '../domain/inRange.ts';
import type { Id } from '../domain/records.ts';
import { type Tier, tiers } from '../domain/vocabulary.ts';
import type { Around, LineOfSightAnswer, SightAnswer, SightBoardAnswer, SightLinkAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf, namedOf } from './records.ts';

export interface LineOfSightRequest {
  readonly theme: Id;
  readonly scope?: ScopeInput | null | undefined;
  readonly reportsOnly?: boolean | null | undefined;
  readonly most?: number | null | undefined;
}

const mostAtOnce = 1_000;

/** @throws BoardwalkError NOT_FOUND for a theme that does not exist, BAD_INPUT */
export function lineOfSight(around: Around, request: LineOfSightRequest): LineOfSightAnswer {
  const { theme, scope } = request;
  const here = inScope(around, scope);
  const reportsOnly = request.reportsOnly ?? false;
  const key = JSON.stringify(['lineOfSight', theme, reportsOnly]);
  const found = here.current.answer(key, here.scope, () => explainedSight(projectionOf(here), theme, reportsOnly));
  const most = inRange('most', request.most ?? mostAtOnce, 1, mostAtOnce);
  return { ...found, around: here, shown: mostTelling(found.boards, most) };
}

/** The boards tier by tier, the highest first; without those of unknown tier. */
export function tiersOfSight(line: LineOfSightAnswer) {
  return tiers
    .map((tier) => ({
      tier,
      boards: sightBoards(line, tier),
      boardCount: line.boards.filter((board) => board.tier === tier).length,
    }))
    .filter(({ boardCount }) => boardCount > 0);
}

/** Of one tier, or of those whose tier is not known. */
export function sightBoards({ around, boards, shown }: LineOfSightAnswer, tier: Tier | null): SightBoardAnswer[] {
  return boards.filter((one) => one.tier === tier && shown.has(one.board)).map((one) => ({ ...one, around }));
}

/** Those between boards that are spelt out. */
export function linksOfWays({ around, links, shown }: LineOfSightAnswer): SightLinkAnswer[] {
  return links.filter(({ from, to }) => shown.has(from) && shown.has(to)).map((link) => ({ ...link, around }));
}

export function linesOf({ around, lines }: SightBoardAnswer) {
  return lines.map((line) => ({ ...line, to: boardOf(around, line.to) }));
}

export function mendOf({ around, mend }: SightBoardAnswer) {
  return mend && { to: boardOf(around, mend.to), as: namedOf(around, mend.as, boardOf) };
}

export function sightsOf({ sees, around }: SightBoardAnswer): SightAnswer[] {
  return sees.map((sight) => ({ ...sight, around }));
}

export function linksOf({ links, around }: SightAnswer): SightLinkAnswer[] {
  return links.map((link) => ({ ...link, around }));
}
