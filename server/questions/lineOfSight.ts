// For a theme: whether what a local group sees reaches the regional and the national board, and where it does not.
import { lineOfSight as lineOfSightIn } from '../analysis/index.ts';
import type { Id } from '../domain/records.ts';
import { tiers } from '../domain/vocabulary.ts';
import type { Around, LineOfSightAnswer, SightAnswer, SightBoardAnswer, SightLinkAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import type { ScopeInput } from './readScope.ts';

export interface LineOfSightRequest {
  readonly theme: Id;
  readonly scope?: ScopeInput | null | undefined;
}

/** @throws BoardwalkError NOT_FOUND for a theme that does not exist */
export function lineOfSight(around: Around, { theme, scope }: LineOfSightRequest): LineOfSightAnswer {
  const here = inScope(around, scope);
  const key = JSON.stringify(['lineOfSight', theme]);
  const found = here.current.answer(key, here.scope, () => lineOfSightIn(projectionOf(here), theme));
  return { ...found, around: here };
}

/** The boards tier by tier, the highest first; without those of unknown tier. */
export function tiersOfSight({ boards, around }: LineOfSightAnswer) {
  return tiers
    .map((tier) => ({
      tier,
      boards: sightBoards(
        around,
        boards.filter((board) => board.tier === tier),
      ),
    }))
    .filter(({ boards: all }) => all.length > 0);
}

export function sightBoards(around: Around, boards: LineOfSightAnswer['boards']): SightBoardAnswer[] {
  return boards.map((board) => ({ ...board, around }));
}

export function sightsOf({ sees, around }: SightBoardAnswer): SightAnswer[] {
  return sees.map((sight) => ({ ...sight, around }));
}

export function linksOf({ links, around }: SightAnswer): SightLinkAnswer[] {
  return links.map((link) => ({ ...link, around }));
}
