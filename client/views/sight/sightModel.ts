// An answer as a picture: a column a tier, cards in them, and the links between; what lines lead to outside the theme stands by as a ghost.
import type { SightBoardPartsFragment, SightEndFragment, SightQuery, Tier } from '../../api/operations.generated.ts';
import type { Region, Regions } from '../../canvas/regions.ts';
import { type Reach, reachOf } from './reach.ts';

export type LineEnd = SightBoardPartsFragment['lines'][number]['end'];

export interface SightCardModel {
  id: string;
  names: { name: string; nameCy: string | null };
  /** Null for a ghost. */
  board: SightBoardPartsFragment | null;
  reach: Reach | null;
  /** Why it is no board of the theme; null: it is one. */
  ghost: LineEnd | null;
  region: Region | null;
  people: number;
  /** The day on which it ended, as far as it is over in this scope. */
  ended: string | null;
}

export interface SightLinkModel {
  id: string;
  from: string;
  to: string;
  /** LOST: a line of a board that sees none above it, to a ghost. */
  kind: 'LINE' | 'PERSON' | 'LOST';
  inferred: boolean;
  people: readonly { id: string; name: string }[];
}

export interface SightColumn {
  /** Null: boards of unknown tier. */
  tier: Tier | null;
  /** How many boards of the theme it has, drawn or not. */
  count: number;
  cards: SightCardModel[];
}

export interface SightModel {
  columns: SightColumn[];
  links: SightLinkModel[];
  /** Boards of the theme that are here, without ghosts. */
  boards: SightCardModel[];
}

type Answer = SightQuery['lineOfSight'];

export interface Manner {
  regions: Regions;
  /** The last day of the scope as the address has it; null: all times. */
  until: string | null;
}

export function sightModel(answer: Answer, manner: Manner): SightModel {
  const columns: SightColumn[] = answer.tiers.map(({ tier, boardCount, boards }) => ({
    tier,
    count: boardCount,
    cards: boards.map((board) => cardOf(board, manner)).sort(byName),
  }));
  const tiered = columns.flatMap(({ cards }) => cards);
  const unknown = answer.unknownTier.map((board) => cardOf(board, manner)).sort(byName);
  const untiered = answer.boardCount - columns.reduce((sum, { count }) => sum + count, 0);
  const tied = new Set(answer.links.flatMap(({ from, to }) => [from.id, to.id]));
  if (unknown.some(({ id }) => tied.has(id)) || (columns.length === 0 && untiered > 0))
    columns.push({ tier: null, count: untiered, cards: unknown });
  const boards = [...tiered, ...unknown];
  addGhosts(columns, boards);
  return { columns, links: linksOf(answer, boards, columns), boards };
}

const byName = (a: SightCardModel, b: SightCardModel): number =>
  a.names.name.localeCompare(b.names.name, 'en') || (a.id < b.id ? -1 : 1);

function cardOf(board: SightBoardPartsFragment, { regions, until }: Manner): SightCardModel {
  const { id, name, nameCy, peopleCount, areas, to } = board.board;
  const ended = to !== null && (until === null || to < until) ? to : null;
  const region = regions.of(areas.map((area) => area.id));
  return { id, names: { name, nameCy }, board, reach: reachOf(board), ghost: null, region, people: peopleCount, ended };
}

/** In the column of their tier, else in the one above the board whose line leads there. */
function addGhosts(columns: SightColumn[], boards: readonly SightCardModel[]): void {
  const there = new Set(boards.map(({ id }) => id));
  for (const { board } of boards)
    for (const { to, end } of board?.lines ?? []) {
      if (end === 'THEME' || there.has(to.id)) continue;
      there.add(to.id);
      const own = columns.findIndex(({ tier }) => tier === board?.board.tier);
      const fitting = columns.find(({ tier }) => tier !== null && tier === to.tier);
      (fitting ?? columns[Math.max(0, own - 1)])?.cards.push(ghostOf(to, end));
    }
}

function ghostOf({ id, name, nameCy, to }: SightEndFragment, ghost: LineEnd): SightCardModel {
  const ended = ghost === 'DISSOLVED' ? to : null;
  return { id, names: { name, nameCy }, board: null, reach: null, ghost, region: null, people: 0, ended };
}

function linksOf(answer: Answer, boards: readonly SightCardModel[], columns: readonly SightColumn[]): SightLinkModel[] {
  const drawn = new Map(columns.flatMap(({ cards }) => cards.map((card) => [card.id, card] as const)));
  const links = new Map<string, SightLinkModel>();
  const add = (link: Omit<SightLinkModel, 'id'>): void => {
    const id = `${link.from}~${link.to}`;
    const told = links.has(id) || (link.kind === 'PERSON' && links.has(`${link.to}~${link.from}`));
    if (drawn.has(link.from) && drawn.has(link.to) && !told) links.set(id, { id, ...link });
  };
  for (const { board, reach } of boards)
    for (const { to, end, certainty } of board?.lines ?? []) {
      const kind = end !== 'THEME' && reach === 'BROKEN' ? 'LOST' : 'LINE';
      add({ from: board?.board.id ?? '', to: to.id, kind, inferred: certainty === 'INFERRED', people: [] });
    }
  for (const { from, to, kind, certainty, people } of answer.links)
    add({ from: from.id, to: to.id, kind, inferred: certainty === 'INFERRED', people });
  return [...links.values()];
}
