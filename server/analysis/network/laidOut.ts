// Where things of a drawing stand on a page: by ForceAtlas2 (Jacomy et al. 2014) from seeded places, turned so that the longest way lies
// along the page, fitted into it and pulled apart. The same network has the same places each time.
import { UndirectedGraph } from 'graphology';
import commonForceAtlas2 from 'graphology-layout-forceatlas2';
import type { Id } from '../../domain/records.ts';
import { seededNumbers } from '../seededNumbers.ts';

export interface Place {
  x: number;
  y: number;
}

export interface Page {
  width: number;
  height: number;
  /** Nothing stands nearer to its edge. */
  margin: number;
  /** Nor nearer to another thing, beside the radius of both. */
  gap: number;
}

export interface ToPlace {
  id: Id;
  radius: number;
}

interface Bond {
  source: Id;
  target: Id;
  weight: number;
}

// Its types tell of an ES module, and it is none: what is imported is the layout itself.
const forceAtlas2 = commonForceAtlas2 as unknown as (typeof commonForceAtlas2)['default'];

const seed = 20;
const iterations = 500;
const rounds = 200;

/** Places in px from the top left; things that no bond names stand where there is room. */
export function laidOut(things: readonly ToPlace[], bonds: readonly Bond[], page: Page): ReadonlyMap<Id, Place> {
  const byId = [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
  const graph = new UndirectedGraph();
  const numbers = seededNumbers(seed);
  for (const { id } of byId) graph.addNode(id, { x: numbers.next() - 0.5, y: numbers.next() - 0.5 });
  for (const { source, target, weight } of [...bonds].sort(byEnds))
    if (graph.hasNode(source) && graph.hasNode(target) && !graph.hasEdge(source, target))
      graph.addEdge(source, target, { weight });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 1.5,
    edgeWeightInfluence: 0.5,
    barnesHutOptimize: false,
  };
  const found = forceAtlas2(graph, { iterations, settings });
  const places = byId.map(({ id, radius }) => ({ id, radius, ...(found[id] ?? { x: 0, y: 0 }) }));
  return pulledApart(fitted(turned(places), page), page);
}

function byEnds(a: Bond, b: Bond): number {
  return a.source < b.source || (a.source === b.source && a.target < b.target) ? -1 : 1;
}

type Placed = ToPlace & Place;

/** Along the axis on which the places differ most. */
function turned(places: readonly Placed[]): Placed[] {
  const count = Math.max(1, places.length);
  const middle = { x: sum(places, ({ x }) => x) / count, y: sum(places, ({ y }) => y) / count };
  const moved = places.map((place) => ({ ...place, x: place.x - middle.x, y: place.y - middle.y }));
  const angle =
    0.5 * Math.atan2(2 * sum(moved, ({ x, y }) => x * y), sum(moved, ({ x }) => x * x) - sum(moved, ({ y }) => y * y));
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return moved.map((place) => ({ ...place, x: cos * place.x + sin * place.y, y: cos * place.y - sin * place.x }));
}

function fitted(places: readonly Placed[], { width, height, margin }: Page): Placed[] {
  const along = (of: (place: Placed) => number, room: number) => {
    const values = places.map(of);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return (value: number) =>
      most === least ? room / 2 : margin + ((value - least) / (most - least)) * (room - 2 * margin);
  };
  const [toX, toY] = [along(({ x }) => x, width), along(({ y }) => y, height)];
  return places.map((place) => ({ ...place, x: toX(place.x), y: toY(place.y) }));
}

/** Two that are too near move away from one another, by half each, until none is or the page is full. */
function pulledApart(placed: readonly Placed[], page: Page): ReadonlyMap<Id, Place> {
  const all = placed.map((place) => ({ ...place }));
  for (let round = 0; round < rounds; round++) {
    let isCalm = true;
    for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) isCalm = !movedAway(a, b, page.gap) && isCalm;
    for (const place of all) {
      place.x = within(place.x, page.margin, page.width - page.margin);
      place.y = within(place.y, page.margin, page.height - page.margin);
    }
    if (isCalm) break;
  }
  return new Map(all.map(({ id, x, y }) => [id, { x: tenths(x), y: tenths(y) }]));
}

function movedAway(a: Placed, b: Placed, gap: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const apart = Math.hypot(dx, dy);
  const missing = a.radius + b.radius + gap - apart;
  if (missing <= 0.01) return false;
  // Two on one spot part along the page.
  const [x, y] = apart < 0.01 ? [1, 0] : [dx / apart, dy / apart];
  a.x -= (x * missing) / 2;
  a.y -= (y * missing) / 2;
  b.x += (x * missing) / 2;
  b.y += (y * missing) / 2;
  return true;
}

const sum = (places: readonly Placed[], of: (place: Placed) => number): number =>
  places.reduce((total, place) => total + of(place), 0);
const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const tenths = (value: number): number => Math.round(value * 10) / 10;
