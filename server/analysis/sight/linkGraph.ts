// The links among boards by index, in arrays: of a theme that thousands of boards deal with, every board's walk goes over all of them.
import type { Board, Id } from '../../domain/records.ts';
import { type Tier, tiers } from '../../domain/vocabulary.ts';
import { at } from '../projection/twoMode.ts';
import type { SightLink } from './sightLinks.ts';

export interface LinkGraph {
  readonly ids: readonly Id[];
  readonly indexOf: ReadonlyMap<Id, number>;
  /** Of each board: 0 the highest; unknown ones are no higher than any. */
  readonly heights: Int32Array;
  /** Board i's links run from start[i] up to start[i + 1]. */
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly links: readonly SightLink[];
}

export function linkGraph(
  boards: ReadonlyMap<Id, Pick<Board, 'tier'>>,
  linksFrom: ReadonlyMap<Id, readonly SightLink[]>,
): LinkGraph {
  const ids = [...boards.keys()];
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const links: SightLink[] = [];
  const start = new Int32Array(ids.length + 1);
  for (const [i, id] of ids.entries()) {
    for (const link of linksFrom.get(id) ?? []) links.push(link);
    start[i + 1] = links.length;
  }
  return {
    ids,
    indexOf,
    heights: Int32Array.from(boards.values(), ({ tier }) => (tier === null ? tiers.length : tiers.indexOf(tier))),
    start,
    to: Int32Array.from(links, (link) => indexOf.get(link.to) ?? -1),
    links,
  };
}

const [unseen, origin] = [-2, -1];

export interface Walk {
  /** Never above this tier. */
  ceiling: Tier;
  /** A person who is thought away. */
  without: Id | null;
  /** Asked of each board as it is come to. */
  endsAt: (board: Id) => boolean;
}

/**
 * Goes from a board over the links, nearest boards first, until a board is found that ends the walk. Of each board: the place of the link
 * by which it was come to, if it was.
 */
export function walk(graph: LinkGraph, from: Id, { ceiling, without, endsAt }: Walk): Int32Array {
  const { ids, heights, start, to, links } = graph;
  const highest = tiers.indexOf(ceiling);
  const first = graph.indexOf.get(from) ?? -1;
  const came = new Int32Array(ids.length).fill(unseen);
  const queue = new Int32Array(ids.length);
  came[first] = origin;
  queue[0] = first;
  let length = 1;
  for (let next = 0; next < length; next++) {
    const here = at(queue, next);
    for (let place = at(start, here), end = at(start, here + 1); place < end; place++) {
      const board = at(to, place);
      if (came[board] !== unseen || at(heights, board) < highest) continue;
      if (without !== null && restsOn(links[place] as SightLink, without)) continue;
      came[board] = place;
      queue[length++] = board;
      if (endsAt(ids[board] as Id)) return came;
    }
  }
  return came;
}

/** The way to a board of a walk, link by link; null: it was not come to. */
export function wayTo({ indexOf, links }: LinkGraph, came: Int32Array, board: Id): SightLink[] | null {
  const way: SightLink[] = [];
  for (let place = came[indexOf.get(board) ?? -1] ?? unseen; place !== origin; ) {
    const link = links[place];
    if (!link) return null;
    way.push(link);
    place = came[indexOf.get(link.from) ?? -1] ?? unseen;
  }
  return way.reverse();
}

/** Whether nobody else carries it. */
function restsOn({ people }: SightLink, person: Id): boolean {
  return people.length === 1 && people[0] === person;
}
