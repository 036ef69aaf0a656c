// Whom a board sees: boards of the next higher tier on common ground, by links, directly or through boards of the same theme that do
// not stand above that tier.
import type { Attested } from '../../domain/landscape.ts';
import type { Board, Id } from '../../domain/records.ts';
import { type Certainty, type Tier, tiers } from '../../domain/vocabulary.ts';
import { certaintyIf } from '../network/tie.ts';
import type { Ground } from '../projection/ground.ts';
import { type LinkGraph, walk, wayTo } from './linkGraph.ts';
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
  /** The same links, to be walked over. */
  graph: LinkGraph;
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

/** Whom a board sees. */
export function sees({ above, graph }: ThemeBoards, board: Id): Sight[] {
  const wanted = above.get(board);
  if (!wanted) return [];
  const left = new Set(wanted.boards);
  const came = walk(graph, board, {
    ceiling: wanted.tier,
    without: null,
    endsAt: (id) => left.delete(id) && left.size === 0,
  });
  return wanted.boards.flatMap((to) => {
    const links = wayTo(graph, came, to);
    return links ? [{ to, links, certainty: certaintyIf(links.every(({ certainty }) => certainty === 'STATED')) }] : [];
  });
}

/** Whether it sees one of which something is so. @param without a person who is thought away */
export function seesOne(
  { above, graph }: ThemeBoards,
  board: Id,
  isSo: (board: Id) => boolean,
  without: Id | null = null,
): boolean {
  const wanted = above.get(board);
  const good = new Set(wanted?.boards.filter(isSo));
  if (!wanted || good.size === 0) return false;
  let found = false;
  const endsAt = (id: Id): boolean => {
    found = good.has(id);
    return found;
  };
  walk(graph, board, { ceiling: wanted.tier, without, endsAt });
  return found;
}
