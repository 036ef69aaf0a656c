// Which colour a board's ground has: the whole, above the whole, or one of its regions, the same in every view of the same data.
import type { Fill } from './picture.ts';

export interface Ground {
  id: string;
  name: string;
  nameCy: string | null;
  kind: string | null;
  within: readonly { id: string }[];
}

/** A group of the legend: what one colour means. */
export interface Region {
  id: string;
  name: string;
  nameCy: string | null;
  fill: Fill;
}

export interface Regions {
  groups: readonly Region[];
  /** The group of what covers these areas; null: no ground is known. */
  of: (areaIds: readonly string[]) => Region | null;
}

/** North, what lies between, and south have one colour each in every data set; further regions take what is left. */
const northFill: Fill = 'c3';
const southFill: Fill = 'c6';
const otherFills: readonly Fill[] = ['c5', 'c2', 'c4', 'c7'];
const mostRegions = 6;

/**
 * The whole is the ground that everything lower lies in; its regions are its parts of the kind that most boards name.
 * Where no area lies in another, the areas that most boards name are the regions.
 * What covers several regions counts as the whole; what covers ground within one, as that one; any other ground lies elsewhere.
 * @param covered the areas that each board covers @param elsewhere what ground in none of the regions is called
 */
export function regionsOf(
  areas: readonly Ground[],
  covered: readonly (readonly string[])[],
  elsewhere: string,
): Regions {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const whole = wholeOf(areas);
  const above = whole ? new Set(ancestors(whole.id, byId)) : new Set<string>();
  const parts = (whole ? partsOf(areas, whole, covered) : topsOf(areas, covered)).slice(0, mostRegions);
  const groups: Region[] = [
    ...(whole ? [named(whole, 'c1')] : []),
    ...coloured(parts),
    ...areas.filter(({ id }) => above.has(id)).map((area) => named(area, 'c8')),
    { id: 'elsewhere', name: elsewhere, nameCy: elsewhere, fill: 'other' },
  ];
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  const one = (id: string): Region | undefined =>
    groupOf.get(id) ??
    ancestors(id, byId).flatMap((up) => (above.has(up) || up === whole?.id ? [] : (groupOf.get(up) ?? [])))[0] ??
    (byId.has(id) ? groupOf.get('elsewhere') : undefined);
  return {
    groups,
    of(ids) {
      const found = [...new Set(ids.map(one))];
      if (found.length === 1) return found[0] ?? null;
      return (found.length > 1 && whole && groupOf.get(whole.id)) || null;
    },
  };
}

function named({ id, name, nameCy }: Ground, fill: Fill): Region {
  return { id, name, nameCy, fill };
}

function ancestors(id: string, byId: ReadonlyMap<string, Ground>): string[] {
  const found: string[] = [];
  let edge = byId.get(id)?.within.map((up) => up.id) ?? [];
  while (edge.length > 0) {
    const fresh = edge.filter((up) => !found.includes(up));
    found.push(...fresh);
    edge = fresh.flatMap((up) => byId.get(up)?.within.map(({ id: next }) => next) ?? []);
  }
  return found;
}

/** From the top down as long as there is only one area at a level. */
function wholeOf(areas: readonly Ground[]): Ground | null {
  const childrenOf = (id: string): Ground[] => areas.filter(({ within }) => within.some((up) => up.id === id));
  const tops = areas.filter(({ id, within }) => within.length === 0 && childrenOf(id).length > 0);
  let [whole] = tops.length === 1 ? tops : largest(tops, areas);
  while (whole) {
    const children = childrenOf(whole.id);
    const [only] = children;
    if (children.length !== 1 || !only || childrenOf(only.id).length === 0) return whole;
    whole = only;
  }
  return null;
}

function largest(tops: readonly Ground[], areas: readonly Ground[]): Ground[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const under = (top: Ground): number => areas.filter(({ id }) => ancestors(id, byId).includes(top.id)).length;
  return tops.toSorted((a, b) => under(b) - under(a) || (a.id < b.id ? -1 : 1)).slice(0, 1);
}

/**
 * The whole's parts of one kind: the kind that boards name most, of those with two to six areas; where each kind has
 * more, the six that most boards name.
 */
function partsOf(areas: readonly Ground[], whole: Ground, covered: readonly (readonly string[])[]): Ground[] {
  const direct = areas.filter(({ within }) => within.some(({ id }) => id === whole.id));
  const naming = (ids: ReadonlySet<string>): number =>
    covered.filter((ground) => ground.some((id) => ids.has(id))).length;
  const kinds = [...Map.groupBy(direct, ({ kind }) => kind)]
    .filter(([, parts]) => parts.length >= 2)
    .map(([kind, parts]) => ({ kind, parts, named: naming(new Set(parts.map(({ id }) => id))) }))
    .toSorted((a, b) => b.named - a.named || ((a.kind ?? '') < (b.kind ?? '') ? -1 : 1));
  const best = kinds.find(({ parts }) => parts.length <= mostRegions) ?? kinds[0];
  const parts = (best?.parts ?? []).map((area) => ({ area, named: naming(new Set([area.id])) }));
  return parts
    .toSorted((a, b) => b.named - a.named || (a.area.name < b.area.name ? -1 : 1))
    .slice(0, mostRegions)
    .map(({ area }) => area)
    .toSorted((a, b) => compassOrder(a.name) - compassOrder(b.name) || (a.name < b.name ? -1 : 1));
}

/** The areas that lie in no other, those named by most boards first. */
function topsOf(areas: readonly Ground[], covered: readonly (readonly string[])[]): Ground[] {
  const named = ({ id }: Ground): number => covered.filter((ground) => ground.includes(id)).length;
  return areas
    .filter((area) => area.within.length === 0 && named(area) > 0)
    .toSorted((a, b) => named(b) - named(a) || (a.name < b.name ? -1 : 1));
}

/** North first, south last. */
function compassOrder(name: string): number {
  const word = name.toLowerCase();
  return /\bnorth/.test(word) ? 0 : /\bsouth/.test(word) ? 2 : 1;
}

function coloured(parts: readonly Ground[]): Region[] {
  const free = [...otherFills];
  const used = new Set<Fill>();
  return parts.map((part) => {
    const wish = [northFill, null, southFill][compassOrder(part.name)] ?? null;
    const fill = wish && !used.has(wish) ? wish : (free.shift() ?? 'other');
    used.add(fill);
    return named(part, fill);
  });
}
