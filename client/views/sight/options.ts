// What the address keeps of the line of sight: the theme, which links carry it, which rows the table shows, and which line is open.
import { type Reach, reaches } from './reach.ts';

export interface SightOptions {
  /** The id of the theme; null: the one that most boards deal with. */
  theme: string | null;
  reportsOnly: boolean;
  /** Only boards of which this is so, in the table. */
  only: Reach | null;
  /** Whether the table lists all boards, however many. */
  all: boolean;
  /** A reporting line whose evidence is open: who reports, and to whom. */
  line: readonly [from: string, to: string] | null;
}

export function optionsFrom(query: Readonly<Record<string, string>>): SightOptions {
  const [from, to, ...rest] = (query.line ?? '').split('~');
  return {
    theme: query.of ?? null,
    reportsOnly: query.by === 'reports',
    all: query.boards === 'all',
    only: reaches.find((reach) => reach === query.only) ?? null,
    line: from && to && rest.length === 0 ? [from, to] : null,
  };
}
