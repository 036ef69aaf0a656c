// What a layout is given and what it gives back: no drawing library, no chance, no clock, so that the same data make the same picture.
import type { Ground, Picture, Point, Shape, Thing } from '../picture.ts';
import { radiusOf } from '../picture.ts';

/** A thing to be placed, with the room that it and its label take. */
export interface Spot {
  id: string;
  name: string;
  r: number;
  /** Half the room that it wants, its label included where labels matter most, px at 100 %. */
  room: Point;
}

export interface Bond {
  source: string;
  target: string;
  weight: number;
  /** Leads from what is lower to what is higher: a sub-group to its board, a board to what it reports to. */
  upward: boolean;
}

/** Everything a layout needs, small enough to be sent to a worker. */
export interface Plot {
  spots: Spot[];
  bonds: Bond[];
  ground: Ground;
  /** Width over height of the room there is. */
  aspect: number;
}

/** So far above the middle of its first thing a caption stands. */
export const captionPitch = 40;

/** Where a caption begins: that of a row, or `apart`. */
export interface PlacedCaption extends Point {
  id: string;
}

export interface Plan {
  places: Map<string, Point>;
  captions: PlacedCaption[];
  /** Things that stand in a list, and the room that each has for its label to its right, px at 100 %. */
  listed: Map<string, number>;
}

/** Room between the middles of two things so that both labels fit, px at 100 %. */
export const pitch = { x: 118, y: 88 };

/** Least room of a thing in a list with its label beside it. */
export const listPitch = { x: 180, y: 44 };

const rooms: Partial<Record<Shape, Point>> = { board: { x: pitch.x / 2, y: pitch.y / 2 }, person: { x: 34, y: 26 } };

/** A picture as a plot; order does not matter: everything is sorted by id. */
export function plotOf({ things, ties, ground }: Picture, aspect: number): Plot {
  const ids = new Set(things.map(({ id }) => id));
  return {
    spots: things.map(spotOf).sort(byId),
    bonds: ties
      .filter(({ source, target }) => ids.has(source) && ids.has(target) && source !== target)
      .sort(byId)
      .map(({ source, target, weight, kind }) => ({
        source,
        target,
        weight,
        upward: kind === 'part-of' || kind === 'reports-to',
      })),
    ground,
    aspect,
  };
}

function spotOf(thing: Thing): Spot {
  const r = radiusOf(thing);
  // Whoever loses their voice is named, too.
  const { x, y } = (thing.plan === 'loses' ? undefined : rooms[thing.shape]) ?? { x: 44, y: 32 };
  return { id: thing.id, name: thing.name, r, room: { x: Math.max(x, r + 8), y: Math.max(y, r + 22) } };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The neighbours of every spot. */
export function neighboursOf({ spots, bonds }: Pick<Plot, 'spots' | 'bonds'>): Map<string, Set<string>> {
  const neighbours = new Map(spots.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of bonds) {
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  return neighbours;
}
