// Which group a board is in, by area, tier, theme or community: what colours mean, and what is drawn together.
import type { NetworkThingFragment, Tier } from '../../api/operations.generated.ts';
import type { Fill } from '../../canvas/picture.ts';
import type { Regions } from '../../canvas/regions.ts';
import type { Named } from '../../ui/RecordName.tsx';

/** What boards can be coloured and grouped by. */
export const sorts = ['area', 'tier', 'theme', 'community'] as const;
export type Sort = (typeof sorts)[number];

export interface Group {
  /** Of the legend and of the address: `area:…`, `tier:LOCAL`, `theme:none`. */
  id: string;
  fill: Fill;
  /** What an area or a theme is called; null: the words come from the locales. */
  names: Named | null;
}

export interface Grouping {
  /** In the order of the legend, the one of boards that are in none last. */
  groups: readonly Group[];
  of: (node: NetworkThingFragment) => Group;
}

/** What groups are made of beside the boards themselves. */
export interface Grounds {
  regions: Regions;
  /** The number of a board's community, 1 the largest. */
  communities: ReadonlyMap<string, number>;
}

export const tierFills: Record<Tier, Fill> = { STATE: 'c8', NATIONAL: 'c1', REGIONAL: 'c3', LOCAL: 'c2' };
export const tierOrder: readonly Tier[] = ['STATE', 'NATIONAL', 'REGIONAL', 'LOCAL'];
/** The largest groups have a colour each; smaller ones are grey. */
const rankedFills: readonly Fill[] = ['c1', 'c3', 'c5', 'c6', 'c2', 'c4', 'c7', 'c8'];

export function groupingOf(sort: Sort, nodes: Iterable<NetworkThingFragment>, grounds: Grounds): Grouping {
  switch (sort) {
    case 'area':
      return byArea(grounds.regions);
    case 'tier':
      return byTier();
    case 'theme':
      return byTheme([...nodes]);
    case 'community':
      return byCommunity(grounds.communities);
  }
}

/** By what boards are grouped unasked: what is known of most of them; communities can be had of any, but take a while. */
export function sortFor(nodes: readonly NetworkThingFragment[]): Sort {
  const isKnown = (known: (node: NetworkThingFragment) => boolean): boolean =>
    2 * nodes.filter(known).length > nodes.length;
  if (isKnown(({ areas }) => areas.length > 0)) return 'area';
  return isKnown(({ tier }) => tier !== null) ? 'tier' : 'community';
}

const noneOf = (sort: Sort): Group => ({ id: `${sort}:none`, fill: 'other', names: null });

function byArea(regions: Regions): Grouping {
  const groups = regions.groups
    .map(({ id, name, nameCy, fill }): Group => ({ id: `area:${id}`, fill, names: { name, nameCy } }))
    .toSorted((a, b) => Number(b.fill === 'c8') - Number(a.fill === 'c8'));
  return grouped('area', groups, (node) => {
    const region = regions.of(node.areas.map(({ id }) => id));
    return region ? `area:${region.id}` : null;
  });
}

function byTier(): Grouping {
  const groups = tierOrder.map((tier): Group => ({ id: `tier:${tier}`, fill: tierFills[tier], names: null }));
  return grouped('tier', groups, ({ tier }) => (tier ? `tier:${tier}` : null));
}

/** A board of several themes counts for the one that most boards drawn have. */
function byTheme(nodes: readonly NetworkThingFragment[]): Grouping {
  const themes = new Map<string, Named & { count: number }>();
  for (const { themes: own } of nodes)
    for (const { id, name, nameCy } of own ?? [])
      themes.set(id, { name, nameCy, count: (themes.get(id)?.count ?? 0) + 1 });
  const ranked = [...themes].toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const groups = ranked.map(
    ([id, { name, nameCy }], i): Group => ({
      id: `theme:${id}`,
      fill: rankedFills[i] ?? 'other',
      names: { name, nameCy: nameCy ?? null },
    }),
  );
  const order = new Map(ranked.map(([id], i) => [id, i]));
  return grouped('theme', groups, ({ themes: own }) => {
    const [first] = (own ?? []).toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    return first ? `theme:${first.id}` : null;
  });
}

function byCommunity(communities: Grounds['communities']): Grouping {
  const numbers = [...new Set(communities.values())].toSorted((a, b) => a - b);
  const groups = numbers.map(
    (number, i): Group => ({ id: `community:${number}`, fill: rankedFills[i] ?? 'other', names: null }),
  );
  return grouped('community', groups, ({ id }) => {
    const number = communities.get(id);
    return number === undefined ? null : `community:${number}`;
  });
}

function grouped(sort: Sort, groups: readonly Group[], idOf: (node: NetworkThingFragment) => string | null): Grouping {
  const none = noneOf(sort);
  const byId = new Map(groups.map((group) => [group.id, group]));
  return { groups: [...groups, none], of: (node) => byId.get(idOf(node) ?? '') ?? none };
}
