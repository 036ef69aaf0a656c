// Whom a board sees: boards of the next higher tier on common ground, by links, directly or through boards of the same theme that do
// not stand above that tier.
import type { Attested } from '../../domain/landscape.ts';
import type { Board, Id } from '../../domain/records.ts';
import { type Certainty, type Tier, tiers } from '../../domain/vocabulary.ts';
import { certaintyIf } from '../network/tie.ts';
import type { Ground } from '../projection/ground.ts';
import type { SightLink } from './sightLinks.ts';

export interface Sight {
  to: Id;
  /** The shortest way there, link by link. */
  links: readonly SightLink[];
  /** STATED when every link is. */
  certainty: Certainty;
}

/** Boards of one theme, with what leads from one to another. */
export interface ThemeBoards {
  /** The theme and its narrower ones. */
  themes: ReadonlySet<Id>;
  boards: ReadonlyMap<Id, Attested<Board>>;
  links: ReadonlyMap<Id, readonly SightLink[]>;
  /** Of boards whose tier and ground are known: whom they look for. */
  above: ReadonlyMap<Id, { tier: Tier; boards: readonly Id[] }>;
  groundKnown: ReadonlySet<Id>;
}

/** 0 the highest; null: unknown. */
export function heightOf({ tier }: Pick<Board, 'tier'>): number | null {
  return tier === null ? null : tiers.indexOf(tier);
}

/** Of each board: the next higher tier that has a board on its ground, and those boards; boards without any are left out. */
export function boardsAbove(
  boards: Iterable<Attested<Board>>,
  ground: ReadonlyMap<Id, Ground>,
): ReadonlyMap<Id, { tier: Tier; boards: Id[] }> {
  const above = new Map<Id, { tier: Tier; boards: Id[] }>();
  const known = [...boards].filter((board) => board.tier !== null && ground.has(board.id));
  const byHeight = tiers.map((tier) => known.filter((board) => board.tier === tier));
  for (const board of known) {
    const own = ground.get(board.id);
    for (let height = (heightOf(board) ?? 0) - 1; height >= 0 && own && !above.has(board.id); height--) {
      const there = (byHeight[height] ?? []).filter(({ id }) => own.commonSize(ground.get(id) ?? own) > 0);
      if (there.length > 0) above.set(board.id, { tier: tiers[height] as Tier, boards: there.map(({ id }) => id) });
    }
  }
  return above;
}

/** @param without a person who is thought away */
export function sees(theme: ThemeBoards, board: Id, without: Id | null = null): Sight[] {
  const above = theme.above.get(board);
  if (!above) return [];
  const ceiling = tiers.indexOf(above.tier);
  const came = new Map<Id, SightLink | null>([[board, null]]);
  for (const [here] of came)
    for (const link of theme.links.get(here) ?? []) {
      const height = heightOf(theme.boards.get(link.to) ?? { tier: null });
      const isTooHigh = height !== null && height < ceiling;
      if (!came.has(link.to) && !isTooHigh && !restsOn(link, without)) came.set(link.to, link);
    }
  return above.boards.filter((id) => came.has(id)).map((to) => sightOf(to, came));
}

/** Whether nobody else carries it. */
function restsOn({ people }: SightLink, person: Id | null): boolean {
  return person !== null && people.length === 1 && people[0] === person;
}

function sightOf(to: Id, came: ReadonlyMap<Id, SightLink | null>): Sight {
  const links: SightLink[] = [];
  for (let link = came.get(to); link; link = came.get(link.from)) links.unshift(link);
  return { to, links, certainty: certaintyIf(links.every(({ certainty }) => certainty === 'STATED')) };
}
