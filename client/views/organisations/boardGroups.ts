import { tiers } from '../../state/scopeWords.ts';
import type { SpellDays } from '../../ui/useSpells.ts';
import type { OrganisationShown } from './organisationShown.ts';

export type OwnSeat = OrganisationShown['seats'][number];
export type Grouping = 'tier' | 'theme' | 'none';
type OnBoard = OrganisationShown['load']['onBoards'][number];
type Theme = OnBoard['board']['themes'][number];

/** A board, and all that is known of its seats for the organisation. */
export interface BoardRow {
  board: OwnSeat['board'];
  /** Those that count. */
  seats: number;
  known: readonly OwnSeat[];
}

export interface BoardGroup {
  /** A tier, the id of a theme, or one of the words below. */
  id: string;
  kind: 'tier' | 'theme' | 'all' | 'unknown' | 'uncounted';
  name: { name: string; nameCy?: string | null } | null;
  rows: readonly BoardRow[];
  seats: number;
}

type Shown = Pick<OrganisationShown, 'seats'> & { load: Pick<OrganisationShown['load'], 'onBoards'> };

export interface Listed extends Shown {
  /** How many boards there are, where not all are listed. */
  of: number | null;
}

/** What is listed of one that is on too many boards for one answer: the first by name, as far as all seats on them are here. */
export function listedOf(organisation: OrganisationShown): Listed {
  const { seats, seatCount, load } = organisation;
  if (load.onBoards.length >= load.boards && seats.length >= seatCount) return { seats, load, of: null };
  const last = seats.length < seatCount ? seats.at(-1)?.board.id : undefined;
  const whole = new Set(seats.map(({ board }) => board.id).filter((id) => id !== last));
  const onBoards = load.onBoards.filter(({ board }) => whole.has(board.id));
  const there = new Set(onBoards.map(({ board }) => board.id));
  return { seats: seats.filter(({ board }) => there.has(board.id)), load: { onBoards }, of: load.boards };
}

/** Its boards by tier or by wide theme, under each that they have; last those on which no seat of it counts. */
export function boardGroups({ seats, load }: Shown, by: Grouping): BoardGroup[] {
  const known = Map.groupBy(seats, ({ board }) => board.id);
  const counted = load.onBoards.map((on) => ({ on, row: rowOf(on, known.get(on.board.id) ?? []) }));
  const there = new Set(load.onBoards.map(({ board }) => board.id));
  const groups = {
    tier: () => byTier(counted),
    theme: () => byTheme(counted),
    none: () => [groupOf('all', 'all', null, counted)],
  }[by]();
  const others = [...known.values()].flatMap((list) =>
    list[0] && !there.has(list[0].board.id) ? [{ board: list[0].board, seats: 0, known: list }] : [],
  );
  const uncounted: BoardGroup = { id: 'uncounted', kind: 'uncounted', name: null, rows: others, seats: 0 };
  return [...groups, uncounted].filter(({ rows }) => rows.length > 0);
}

interface Counted {
  on: OnBoard;
  row: BoardRow;
}

const rowOf = ({ board, seats }: OnBoard, known: readonly OwnSeat[]): BoardRow => ({ board, seats, known });

function groupOf(id: string, kind: BoardGroup['kind'], name: BoardGroup['name'], of: readonly Counted[]): BoardGroup {
  return { id, kind, name, rows: of.map(({ row }) => row), seats: of.reduce((sum, { row }) => sum + row.seats, 0) };
}

function byTier(counted: readonly Counted[]): BoardGroup[] {
  const of = Map.groupBy(counted, ({ on }) => on.board.tier);
  return [
    ...tiers.map((tier) => groupOf(tier, 'tier', null, of.get(tier) ?? [])),
    groupOf('unknown', 'unknown', null, of.get(null) ?? []),
  ];
}

/** The theme with most boards first. */
function byTheme(counted: readonly Counted[]): BoardGroup[] {
  const groups = new Map<string, { theme: Omit<Theme, 'broader'>; of: Counted[] }>();
  for (const one of counted)
    for (const [id, theme] of new Map(one.on.board.themes.map(widest).map((theme) => [theme.id, theme]))) {
      const group = groups.get(id) ?? { theme, of: [] };
      group.of.push(one);
      groups.set(id, group);
    }
  const themeless = counted.filter(({ on }) => on.board.themes.length === 0);
  return [
    ...[...groups.values()]
      .toSorted((a, b) => b.of.length - a.of.length || a.theme.name.localeCompare(b.theme.name, 'en'))
      .map(({ theme, of }) => groupOf(theme.id, 'theme', theme, of)),
    groupOf('unknown', 'unknown', null, themeless),
  ];
}

const widest = (theme: Theme): Omit<Theme, 'broader'> => theme.broader?.broader ?? theme.broader ?? theme;

/** From the first day of any of the dated seats to the last, what is only presumed apart; gaps between are left to the seats themselves. */
export function reachOf(seats: readonly OwnSeat[]): SpellDays[] {
  const spells = seats.flatMap((seat) => (seat.undated ? [] : seat.spells));
  const known = spanOf(spells.filter(({ presumed }) => !presumed));
  const whole = spanOf(spells);
  if (!whole) return [];
  if (!known) return [{ ...whole, presumed: true }];
  const goesOn = known.to !== null && (whole.to === null || whole.to > known.to);
  const first = { ...known, presumed: false };
  return goesOn ? [first, { from: known.to, to: whole.to, presumed: true }] : [first];
}

/** Null at an end is open. */
function spanOf(spells: readonly SpellDays[]): { from: string | null; to: string | null } | null {
  const [first] = spells;
  if (!first) return null;
  return spells.reduce(
    (span, { from, to }) => ({
      from: span.from === null || from === null ? null : from < span.from ? from : span.from,
      to: span.to === null || to === null ? null : to > span.to ? to : span.to,
    }),
    { from: first.from, to: first.to },
  );
}

/** Who sits there, each once with the role of their first seat: the server lists chairs first. */
export function holdersOf(seats: readonly OwnSeat[]): OwnSeat[] {
  const found = new Map<string, OwnSeat>();
  for (const seat of seats) {
    const holder = seat.person?.id ?? seat.post?.id ?? 'itself';
    if (!found.has(holder)) found.set(holder, seat);
  }
  return [...found.values()];
}
