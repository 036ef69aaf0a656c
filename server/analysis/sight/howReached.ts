// By what a board reaches the top at best: stated reporting lines all the way, stated links of any kind, or only with inferred ones.
import type { Id } from '../../domain/records.ts';
import { reachingAmong } from './lineOfSight.ts';
import type { ThemeBoards } from './sees.ts';
import { withLinks } from './themeBoards.ts';

/**
 * REPORTED: by stated reporting lines alone. PEOPLE: by stated links, somebody who sits on two boards among them.
 * INFERRED: at least one link on every way is inferred.
 */
export type SightHow = 'REPORTED' | 'PEOPLE' | 'INFERRED';

/** Of each board that reaches the top. */
export function howReached(about: ThemeBoards): Map<Id, SightHow> {
  const stated = withLinks(about, ({ certainty }) => certainty === 'STATED');
  const reported = withLinks(stated, ({ kind }) => kind === 'LINE');
  const how = new Map<Id, SightHow>();
  for (const board of reachingAmong(about)) how.set(board, 'INFERRED');
  for (const board of reachingAmong(stated)) how.set(board, 'PEOPLE');
  for (const board of reachingAmong(reported)) how.set(board, 'REPORTED');
  return how;
}
