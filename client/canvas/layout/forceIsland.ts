// One connected part, by ForceAtlas2 from seeded places, then turned to the shape of the room and pulled apart until labels fit.
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Point } from '../picture.ts';
import { chance } from './chance.ts';
import type { Plot, Spot } from './plot.ts';
import { pullApart } from './pullApart.ts';
import { turn } from './turn.ts';

interface Island {
  spots: readonly Spot[];
  bonds: Plot['bonds'];
  seed: number;
  aspect: number;
}

/** Places of an island's things, around 0, 0. */
export function forceIsland({ spots, bonds, seed, aspect }: Island): Map<string, Point> {
  if (spots.length <= 2) return sideBySide(spots);
  const graph = seeded(spots, bonds, seed);
  const settings = {
    adjustSizes: false,
    barnesHutOptimize: spots.length > 1500,
    edgeWeightInfluence: 0.6,
    gravity: 0.4,
    linLogMode: false,
    outboundAttractionDistribution: false,
    scalingRatio: 12,
    slowDown: 2 + Math.log(spots.length),
    strongGravityMode: false,
  };
  const found = forceAtlas2(graph, { iterations: iterationsFor(spots.length), settings });
  const places = turn(new Map(spots.map(({ id }) => [id, found[id] ?? { x: 0, y: 0 }])), aspect);
  return pullApart(spread(places, spots), spots);
}

function seeded(spots: readonly Spot[], bonds: Plot['bonds'], seed: number): UndirectedGraph {
  const graph = new UndirectedGraph();
  const next = chance(seed);
  const wide = 100 * Math.sqrt(spots.length);
  for (const { id } of spots) graph.addNode(id, { x: (next() - 0.5) * wide, y: (next() - 0.5) * wide });
  for (const { source, target, weight } of bonds)
    if (graph.hasNode(source) && !graph.hasEdge(source, target)) graph.addEdge(source, target, { weight });
  return graph;
}

function iterationsFor(things: number): number {
  return things > 1000 ? 200 : things > 300 ? 300 : 600;
}

/** Scaled so that the island has room for every thing and its label. */
function spread(places: Map<string, Point>, spots: readonly Spot[]): Map<string, Point> {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  const room = spots.reduce((sum, spot) => sum + 4 * spot.room.x * spot.room.y, 0) * 1.1;
  // a line of three is not stretched until it fills the room of a square
  const scale = Math.sqrt(room / Math.max(1, Math.max(width, height / 2) * Math.max(height, width / 2)));
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * scale, y: y * scale }]));
}

function sideBySide([a, b]: readonly Spot[]): Map<string, Point> {
  if (!a) return new Map();
  if (!b) return new Map([[a.id, { x: 0, y: 0 }]]);
  const apart = a.room.x + b.room.x + 16;
  return new Map([
    [a.id, { x: -apart / 2, y: 0 }],
    [b.id, { x: apart / 2, y: 0 }],
  ]);
}
