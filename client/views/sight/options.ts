// What the address keeps of the line of sight: the theme, which links carry it, which rows the table shows, and which line is open.
import type { Tier } from '../../api/operations.generated.ts';
import { tiers } from '../../state/scopeWords.ts';
import { type Reach, reaches } from './reach.ts';

export interface SightOptions {
  /** The id of the theme; null: the one that most boards deal with. */
  theme: string | null;
  reportsOnly: boolean;
  /** Only boards of which this is so, in the table. */
  only: Reach | null;
  /** Whether the table lists all boards, however many. */
  all: boolean;
  /** Or only boards of the first tier that have no known way to the second. */
  gap: readonly [below: Tier, above: Tier] | null;
  /** A reporting line whose evidence is open: who reports, and to whom. */
  line: readonly [from: string, to: string] | null;
}

export function optionsFrom(query: Readonly<Record<string, string>>): SightOptions {
  const [below, above] = (query.only ?? '').split('~').map((word) => tiers.find((tier) => tier === word));
  const [from, to, ...rest] = (query.line ?? '').split('~');
  return {
    theme: query.of ?? null,
    reportsOnly: query.by === 'reports',
    all: query.boards === 'all',
    only: reaches.find((reach) => reach === query.only) ?? null,
    gap: below && above ? [below, above] : null,
    line: from && to && rest.length === 0 ? [from, to] : null,
  };
}
