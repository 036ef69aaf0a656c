// Which areas belong to a tier: each that boards name as their ground to the highest tier of these boards; an area that none of a known
// tier names to where most areas of its kind are (the lower tier where two have as many), else, when nothing lies within it, to LOCAL.
// So every area stands in one tier at most, and an area without boards is still known to be one of its kind.
import type { Id } from '../../domain/records.ts';
import { type Tier, tiers } from '../../domain/vocabulary.ts';
import type { Projection } from '../projection/project.ts';
import { areasWithin, childrenOf } from '../projection/within.ts';

/** Within the scope's areas, by id. */
export function areasOfTier(projection: Projection, tier: Tier): Id[] {
  const { workedOut, scope } = projection;
  const inScope = scope.areas && areasWithin(workedOut.records.areas, scope.areas);
  const all = projection.keep(tierOfAreas);
  return [...all.keys()].filter((area) => all.get(area) === tier && (!inScope || inScope.has(area))).sort();
}

/** The kind by which areas are compared; those of unknown kind are of one. */
export function kindOfArea({ workedOut }: Projection, area: Id): string | null {
  return workedOut.records.areas.get(area)?.kind?.toLowerCase() ?? null;
}

// Of the whole landscape: a scope must not move an area to another tier.
function tierOfAreas(projection: Projection): Map<Id, Tier> {
  const { areas } = projection.workedOut.landscape;
  const heights = heightsNamed(projection);
  const ofKinds = usualHeights(projection, heights);
  const children = childrenOf(areas, (area) => area.within);
  return new Map(
    areas.flatMap(({ id }) => {
      const usual = ofKinds.get(kindOfArea(projection, id) ?? '');
      const height = heights.get(id) ?? usual ?? (children.has(id) ? undefined : tiers.indexOf('LOCAL'));
      const tier = height === undefined ? undefined : tiers[height];
      return tier === undefined ? [] : [[id, tier] as const];
    }),
  );
}

// Of areas that a board of known tier names; 0 the highest.
function heightsNamed({ allBoards }: Projection): Map<Id, number> {
  const heights = new Map<Id, number>();
  for (const { tier, areas } of allBoards.values())
    for (const area of tier === null ? [] : areas)
      heights.set(area, Math.min(heights.get(area) ?? tiers.length, tiers.indexOf(tier as Tier)));
  return heights;
}

function usualHeights(projection: Projection, heights: ReadonlyMap<Id, number>): Map<string, number> {
  const counts = new Map<string, number[]>();
  for (const [area, height] of heights) {
    const kind = kindOfArea(projection, area);
    if (kind === null) continue;
    const ofKind = counts.get(kind) ?? tiers.map(() => 0);
    ofKind[height] = (ofKind[height] ?? 0) + 1;
    counts.set(kind, ofKind);
  }
  return new Map([...counts].map(([kind, ofKind]) => [kind, ofKind.lastIndexOf(Math.max(...ofKind))]));
}
