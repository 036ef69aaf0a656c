import type { NetworkJoin, NetworkKind } from '../../api/operations.generated.ts';
import { date } from '../../state/address.ts';
import { named } from '../../state/named.ts';
import { type Sort, sorts } from './grouping.ts';

/** How the network is shown: all that a link to it keeps beside scope and selection. */
export interface NetworkOptions {
  of: NetworkKind;
  join: NetworkJoin;
  /** Drawn around this record, `steps` ties far; null: all of it. */
  around: string | null;
  steps: 1 | 2 | 3;
  /** Ties weaker than this are left out. */
  weight: number;
  seed: number;
  fill: Sort;
  /** What boards are grouped by; `auto`: not said, so nothing as long as there are few; null: nothing, whatever there is. */
  group: Sort | 'auto' | null;
  /** The groups that are drawn as one thing. */
  closed: ReadonlySet<string> | 'all';
  /** Entries of the legend that are switched off. */
  off: ReadonlySet<string>;
  /** How many neighbours each expanded record brought in. */
  grown: ReadonlyMap<string, number>;
  path: readonly [string, string] | null;
  /** Records picked together, and whether nothing else is drawn. */
  picked: ReadonlySet<string>;
  only: boolean;
  /** The saved view whose places hold. */
  saved: string | null;
  /** The earlier date that the drawing is held against. */
  since: string | null;
  table: boolean;
}

/** What a step changes; `off: null` switches the legend back to how it is at first. */
export type NetworkChange = Partial<Omit<NetworkOptions, 'off' | 'closed'>> & {
  off?: ReadonlySet<string> | null;
  closed?: NetworkOptions['closed'] | null;
};

/** What one expansion adds at a time. */
export const growBy = 20;

const kinds: Record<string, NetworkKind> = {
  people: 'PEOPLE_AND_BOARDS',
  organisations: 'ORGANISATIONS_AND_BOARDS',
  reporting: 'REPORTING',
};
const joins: Record<string, NetworkJoin> = { organisations: 'ORGANISATIONS', themes: 'THEMES' };

/** The options of an address; what is missing or not understood is as at the start. */
export function optionsFrom(query: Readonly<Record<string, string>>): NetworkOptions {
  const steps = Number(query.steps);
  const [from, to] = (query.path ?? '').split(',');
  const of = named(kinds, query.of) ?? 'BOARDS';
  return {
    of,
    join: named(joins, query.join) ?? 'PEOPLE',
    around: query.around ?? null,
    steps: steps === 2 || steps === 3 ? steps : 1,
    weight: whole(query.weight, 0, 99),
    seed: whole(query.seed, 1, 9999),
    fill: sortFrom(query.fill) ?? 'area',
    group: query.group === 'none' ? null : (sortFrom(query.group) ?? 'auto'),
    closed: query.closed === 'all' ? 'all' : new Set(list(query.closed)),
    off: offFrom(query.off, of),
    grown: new Map(list(query.grown).flatMap(grownOf)),
    path: from && to ? [from, to] : null,
    picked: new Set(list(query.picked)),
    only: query.only === '1' && list(query.picked).length > 0,
    saved: query.saved ?? null,
    since: date(query.since ?? null),
    table: query.twin === 'table',
  };
}

/** The words of the address for options that change; null takes one out. */
export function addressOf(options: NetworkChange): Record<string, string | null> {
  const words: Record<string, string | null> = {};
  if (options.of) words.of = nameOf(kinds, options.of);
  if (options.join) words.join = nameOf(joins, options.join);
  if (options.around !== undefined) words.around = options.around;
  if (options.steps) words.steps = options.steps === 1 ? null : String(options.steps);
  if (options.weight !== undefined) words.weight = options.weight > 0 ? String(options.weight) : null;
  if (options.seed !== undefined) words.seed = options.seed === 1 ? null : String(options.seed);
  if (options.fill) words.fill = options.fill === 'area' ? null : options.fill;
  if (options.group !== undefined) words.group = options.group === 'auto' ? null : (options.group ?? 'none');
  if (options.closed !== undefined) words.closed = closedWords(options.closed);
  if (options.off !== undefined) words.off = options.off && ([...options.off].sort().join(',') || 'none');
  if (options.grown) words.grown = [...options.grown].map(([id, count]) => `${id}*${count}`).join(',') || null;
  if (options.path !== undefined) words.path = options.path?.join(',') ?? null;
  if (options.picked) words.picked = [...options.picked].join(',') || null;
  if (options.only !== undefined) words.only = options.only ? '1' : null;
  if (options.saved !== undefined) words.saved = options.saved;
  if (options.since !== undefined) words.since = options.since;
  if (options.table !== undefined) words.twin = options.table ? 'table' : null;
  return words;
}

function closedWords(closed: NonNullable<NetworkChange['closed']> | null): string | null {
  return closed === 'all' ? 'all' : [...(closed ?? [])].sort().join(',') || null;
}

const sortFrom = (text: string | undefined): Sort | null => sorts.find((sort) => sort === text) ?? null;

function nameOf<T>(names: Record<string, T>, value: T): string | null {
  return Object.keys(names).find((name) => names[name] === value) ?? null;
}

function whole(text: string | undefined, least: number, most: number): number {
  const value = /^\d{1,4}$/.test(text ?? '') ? Number(text) : least;
  return Math.min(most, Math.max(least, value));
}

/** Among boards, those that share nothing are shown; among people, organisations and lines, what has no tie is off at first. */
function offFrom(text: string | undefined, of: NetworkKind): Set<string> {
  if (text === undefined) return new Set(of === 'BOARDS' ? [] : ['alone']);
  return new Set(text === 'none' ? [] : list(text));
}

const list = (text: string | undefined): string[] => (text ?? '').split(',').filter((part) => part !== '');

function grownOf(text: string): [string, number][] {
  const [id = '', count] = text.split('*');
  return id ? [[id, whole(count, growBy, 500)]] : [];
}

/** Whether the themes of boards are needed to draw them. */
export function wantsThemes({ fill, group }: NetworkOptions): boolean {
  return fill === 'theme' || group === 'theme';
}

/** Whether a scheme needs the groups into which the boards fall. */
export function wantsCommunities({ fill, group }: NetworkOptions): boolean {
  return fill === 'community' || group === 'community';
}

/** Whether boards are all that is drawn, so that groups of them hold everything. */
export const isOfBoards = ({ of }: NetworkOptions): boolean => of === 'BOARDS' || of === 'REPORTING';

/** The options as they hold where something was left to how much there is. @param crowd by what too many boards are grouped, and the groups closed */
export function settledOptions(options: NetworkOptions, crowd: Sort | null): NetworkOptions {
  if (options.group !== 'auto') return options;
  return crowd && isOfBoards(options) && !options.around
    ? { ...options, group: crowd, closed: 'all' }
    : { ...options, group: null };
}
