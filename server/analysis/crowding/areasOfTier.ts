// Which areas belong to a tier: each that boards name as their ground to the highest tier of these boards; an area that none of a known
// tier names to where most areas of its kind are (the lower tier where two have as many), else, when nothing lies within it, to LOCAL.
// So every area stands in one tier at most, and an area without boards is still known to be one of its kind.
import type { Id } from '../../domain/records.ts';
import { type Tier, tiers } from '../../domain/vocabulary.ts';
import type { Projection } from '../projection/project.ts';
import { groupedBy } from '../projection/recordIndex.ts';
import { areasWithin, childrenOf } from '../projection/within.ts';

/** Within the scope's areas, by id. */
export function areasOfTier(projection: Projection, tier: Tier): Id[] {
  const { workedOut, scope } = projection;
  const inScope = scope.areas && areasWithin(workedOut.records.areas, scope.areas);
  const height = tiers.indexOf(tier);
  const areas = [...projection.keep(heightsOfAreas)].flatMap(([area, own]) => (own === height ? [area] : []));
  return areas.filter((area) => !inScope || inScope.has(area)).sort();
}

/** The kind by which areas are compared; those of unknown kind are of one. */
export function kindOfArea({ workedOut }: Projection, area: Id): string | null {
  return workedOut.records.areas.get(area)?.kind?.toLowerCase() ?? null;
}

// By tier, 0 the highest; −1: of none. Of the whole landscape: a scope must not move an area to another tier.
function heightsOfAreas(projection: Projection): Map<Id, number> {
  const { areas } = projection.workedOut.landscape;
  const heights = heightsNamed(projection);
  const ofKinds = usualHeights(projection, heights);
  const children = childrenOf(areas, (area) => area.within);
  return new Map(
    areas.map(({ id }) => {
      const usual = ofKinds.get(kindOfArea(projection, id) ?? '');
      return [id, heights.get(id) ?? usual ?? (children.has(id) ? -1 : tiers.indexOf('LOCAL'))];
    }),
  );
}

// Of areas that a board of known tier names.
function heightsNamed({ allBoards }: Projection): Map<Id, number> {
  const heights = new Map<Id, number>();
  for (const { tier, areas } of allBoards.values())
    if (tier !== null)
      for (const area of areas) heights.set(area, Math.min(heights.get(area) ?? tiers.length, tiers.indexOf(tier)));
  return heights;
}

function usualHeights(projection: Projection, heights: ReadonlyMap<Id, number>): Map<string, number> {
  const ofKinds = groupedBy(heights, ([area]) => kindOfArea(projection, area));
  return new Map([...ofKinds].map(([kind, areas]) => [kind, commonest(areas.map(([, height]) => height))]));
}

function commonest(heights: readonly number[]): number {
  const counts = tiers.map((_, height) => heights.filter((it) => it === height).length);
  return counts.lastIndexOf(Math.max(...counts));
}
