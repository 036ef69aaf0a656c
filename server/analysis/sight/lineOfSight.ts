// Line of sight of a theme and its narrower ones: which boards reach the highest tier that deals with it, step by step through the next
// higher tier on their ground; where the line breaks, and on which single people it depends.
// Time: for each board a walk over the links among the theme's boards.
import type { Id } from '../../domain/records.ts';
import { type Tier, tiers } from '../../domain/vocabulary.ts';
import type { Projection } from '../projection/project.ts';
import { heightOf, type Sight, sees, seesOne, type ThemeBoards } from './sees.ts';
import { themeBoards } from './themeBoards.ts';

/**
 * TOP: of the highest tier that has a board of the theme. REACHES: sees a board that is TOP or REACHES. BREAKS: it does not.
 * NOTHING_ABOVE: no higher tier has a board on its ground. UNKNOWN: its tier or its ground is not known.
 */
export type SightStatus = 'TOP' | 'REACHES' | 'BREAKS' | 'NOTHING_ABOVE' | 'UNKNOWN';

export interface SightBoard {
  board: Id;
  tier: Tier | null;
  status: SightStatus;
  /** The tier that it looks for; null: none, or unknown. */
  above: Tier | null;
  sees: Sight[];
  /** Of BREAKS: the boards at which the line ends, itself or those that it sees. */
  breaksAt: Id[];
}

/** Boards of one tier that see none of the tier above. */
export interface SightBreak {
  below: Tier;
  above: Tier;
  boards: Id[];
}

/** A single person without whom these boards no longer reach the top. */
export interface SightPerson {
  person: Id;
  boards: Id[];
}

export interface LineOfSight {
  theme: Id;
  /** The highest tier that has a board of the theme; null: none has. */
  top: Tier | null;
  /** From the highest tier to the lowest, those of unknown tier last. */
  boards: SightBoard[];
  breaks: SightBreak[];
  people: SightPerson[];
}

/** @throws BoardwalkError NOT_FOUND */
export function lineOfSight(projection: Projection, theme: Id): LineOfSight {
  return lineOfSightAmong(themeBoards(projection, theme), theme);
}

/** The same of boards that are gathered already. */
export function lineOfSightAmong(about: ThemeBoards, theme: Id): LineOfSight {
  const all = [...about.boards.values()];
  const top = topOf(about);
  const sights = new Map(all.map(({ id }) => [id, sees(about, id)]));
  const statuses = statusesOf(about, top, (board, leadsUp) => (sights.get(board) ?? []).some(({ to }) => leadsUp(to)));
  const boards = all.map(({ id, tier }): SightBoard => {
    const above = about.above.get(id)?.tier ?? null;
    const status = statuses.get(id) ?? 'UNKNOWN';
    return { board: id, tier, status, above, sees: sights.get(id) ?? [], breaksAt: breaksAt(id, statuses, sights) };
  });
  return {
    theme,
    top,
    boards: boards.sort(byTier),
    breaks: breaksOf(boards),
    people: dependence(about, statuses, sights),
  };
}

/** The boards below the top that reach it. */
export function reachingAmong(about: ThemeBoards): Set<Id> {
  return reachingOf(statusesOf(about, topOf(about), (board, leadsUp) => seesOne(about, board, leadsUp)));
}

function topOf({ boards }: ThemeBoards): Tier | null {
  const heights = [...boards.values()].flatMap((board) => heightOf(board) ?? []);
  return heights.length === 0 ? null : (tiers[Math.min(...heights)] ?? null);
}

type Sights = ReadonlyMap<Id, readonly Sight[]>;

// From the highest tier down: what a board sees is settled before it.
function statusesOf(
  about: ThemeBoards,
  top: Tier | null,
  seesOneThat: (board: Id, leadsUp: (to: Id) => boolean) => boolean,
): Map<Id, SightStatus> {
  const statuses = new Map<Id, SightStatus>();
  const leadsUp = leadsUpBy(statuses);
  const highestFirst = [...about.boards.values()].sort((a, b) => (heightOf(a) ?? 9) - (heightOf(b) ?? 9));
  for (const board of highestFirst) {
    if (board.tier !== null && board.tier === top) statuses.set(board.id, 'TOP');
    else if (board.tier === null || !about.groundKnown.has(board.id)) statuses.set(board.id, 'UNKNOWN');
    else if (!about.above.has(board.id)) statuses.set(board.id, 'NOTHING_ABOVE');
    else statuses.set(board.id, seesOneThat(board.id, leadsUp) ? 'REACHES' : 'BREAKS');
  }
  return statuses;
}

function leadsUpBy(statuses: ReadonlyMap<Id, SightStatus>): (board: Id) => boolean {
  return (board) => ['TOP', 'REACHES'].includes(statuses.get(board) ?? '');
}

function breaksAt(board: Id, statuses: ReadonlyMap<Id, SightStatus>, sights: Sights): Id[] {
  if (statuses.get(board) !== 'BREAKS') return [];
  const seen = sights.get(board) ?? [];
  if (seen.length === 0) return [board];
  const ends = seen.flatMap(({ to }) => (statuses.get(to) === 'BREAKS' ? breaksAt(to, statuses, sights) : [to]));
  return [...new Set(ends)].sort();
}

function breaksOf(boards: readonly SightBoard[]): SightBreak[] {
  const breaks: SightBreak[] = [];
  for (const { board, tier, above, sees } of boards) {
    if (tier === null || above === null || sees.length > 0) continue;
    const known = breaks.find((one) => one.below === tier && one.above === above);
    if (known) known.boards.push(board);
    else breaks.push({ below: tier, above, boards: [board] });
  }
  return breaks;
}

// A board that reaches the top goes on doing so as long as one of its ways does: so only who alone carries a link of that way, or breaks the
// board it leads to, can break it, and only for these are its ways sought anew. From the highest tier down, as the boards above are settled first.
function dependence(about: ThemeBoards, statuses: ReadonlyMap<Id, SightStatus>, sights: Sights): SightPerson[] {
  const leadsUp = leadsUpBy(statuses);
  const breakers = new Map<Id, ReadonlySet<Id>>();
  for (const { id } of [...about.boards.values()].sort((a, b) => (heightOf(a) ?? 9) - (heightOf(b) ?? 9))) {
    const ways = sights.get(id) ?? [];
    const way = shortest(ways.filter(({ to }) => leadsUp(to)));
    if (statuses.get(id) !== 'REACHES' || !way) continue;
    const carriers = carriersOf(ways);
    const candidates = new Set([...carriersOf([way]), ...(breakers.get(way.to) ?? [])]);
    const isBroken = (person: Id) => {
      const isWhole = (to: Id) => leadsUp(to) && !breakers.get(to)?.has(person);
      return carriers.has(person) ? !seesOne(about, id, isWhole, person) : !ways.some(({ to }) => isWhole(to));
    };
    breakers.set(id, new Set([...candidates].filter(isBroken)));
  }
  return byPerson(breakers);
}

function byPerson(breakers: ReadonlyMap<Id, ReadonlySet<Id>>): SightPerson[] {
  const boards = new Map<Id, Id[]>();
  for (const [board, people] of breakers)
    for (const person of people) boards.set(person, [...(boards.get(person) ?? []), board]);
  return [...boards]
    .map(([person, all]) => ({ person, boards: all.sort() }))
    .sort((a, b) => b.boards.length - a.boards.length || (a.person < b.person ? -1 : 1));
}

function shortest(ways: readonly Sight[]): Sight | undefined {
  return ways.reduce<Sight | undefined>(
    (best, way) => (best && best.links.length <= way.links.length ? best : way),
    undefined,
  );
}

/** Who alone carries one of the links. */
function carriersOf(ways: readonly Sight[]): Set<Id> {
  return new Set(ways.flatMap(({ links }) => links.flatMap((link) => aloneOn(link.people))));
}

function aloneOn(people: readonly Id[]): readonly Id[] {
  return people.length === 1 ? people : [];
}

function reachingOf(statuses: ReadonlyMap<Id, SightStatus>): Set<Id> {
  return new Set([...statuses].filter(([, status]) => status === 'REACHES').map(([board]) => board));
}

function byTier(a: SightBoard, b: SightBoard): number {
  const height = ({ tier }: SightBoard) => heightOf({ tier }) ?? tiers.length;
  return height(a) - height(b) || (a.board < b.board ? -1 : 1);
}
