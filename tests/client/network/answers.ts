import type { NetworkThingFragment } from '../../../client/api/operations.generated.ts';
import { type Ground, type Regions, regionsOf } from '../../../client/canvas/regions.ts';
import type { Drawing } from '../../../client/views/network/drawing.ts';
import { type Landscape, landscapeOf } from '../../../client/views/network/landscape.ts';
import { type NetworkOptions, optionsFrom } from '../../../client/views/network/options.ts';
import { drawingOf } from '../../../client/views/network/picture.ts';
import type { NetworkTie } from '../../../client/views/network/ties.ts';

export function node(id: string, over: Partial<NetworkThingFragment> = {}): NetworkThingFragment {
  return {
    id,
    kind: 'BOARD',
    label: `Board ${id}`,
    shortLabel: null,
    size: 6,
    tier: null,
    degree: 1,
    statutory: false,
    ended: false,
    planned: false,
    change: null,
    areas: [],
    ...over,
  };
}

export function edge(source: string, target: string, over: Partial<NetworkTie> = {}): NetworkTie {
  return {
    id: `${source}-${target}`,
    source,
    target,
    kind: 'SHARED',
    weight: 1,
    certainty: 'STATED',
    presumed: false,
    relation: null,
    significant: false,
    change: null,
    ...over,
  };
}

export const landscape = (nodes: NetworkThingFragment[], edges: NetworkTie[]): Landscape =>
  landscapeOf({ nodes, edges }, [], null);

/** An invented island with a north, a middle and a south, parishes in them, and two harbour districts of another kind. */
export const island: Ground[] = [
  ground('Crown', 'state'),
  ground('Island', 'nation', 'Crown'),
  ground('North Shore', 'police area', 'Island'),
  ground('Middle Moor', 'police area', 'Island'),
  ground('South Shore', 'police area', 'Island'),
  ground('Inner Harbour', 'harbour district', 'Island'),
  ground('Outer Harbour', 'harbour district', 'Island'),
  ground('Aberpentre', 'parish', 'North Shore', 'Inner Harbour'),
];

function ground(name: string, kind: string, ...within: string[]): Ground {
  return { id: name, name, nameCy: null, kind, within: within.map((id) => ({ id })) };
}

export const regions: Regions = regionsOf(island, [['North Shore'], ['South Shore'], ['Inner Harbour']], 'Elsewhere');

/** Boards `a` and `b` belong together; `c` to another community. */
export const communities = new Map([
  ['a', 1],
  ['b', 1],
  ['c', 2],
]);

export function drawing(
  of: Landscape,
  query: Record<string, string> = {},
): { drawing: Drawing; options: NetworkOptions } {
  const options = optionsFrom(query);
  return { options, drawing: drawingOf(of, { options, grounds: { regions, communities }, language: 'en' }) };
}
