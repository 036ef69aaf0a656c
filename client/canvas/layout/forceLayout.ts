// Connected parts by force, side by side; things without ties in a tidy list below, never a cloud over the others.
import type { Point } from '../picture.ts';
import { forceIsland } from './forceIsland.ts';
import { islandsOf } from './islands.ts';
import { captionPitch, listPitch, type Plan, type Plot, pitch, type Spot } from './plot.ts';
import { type Bounds, boxOf, shelve } from './shelves.ts';

/** The list takes this share of the width, at the right: the legend stands left of it. */
const listShare = 0.7;
const leastShare = 0.35;

/** @param seed where the things start */
export function forceLayout(plot: Plot, seed: number): Plan {
  const islands = islandsOf(plot);
  const alone = islands.filter((island) => island.length === 1).flat();
  const joined = islands.filter((island) => island.length > 1);
  const aspect = joined.length > 0 && alone.length > 0 ? plot.aspect * 1.5 : plot.aspect;
  const parts = joined.map((spots) => forceIsland({ spots, bonds: plot.bonds, seed, aspect }));
  const places = shelve(parts, aspect);
  if (alone.length === 0) return { places, captions: [], listed: new Map() };
  return withList(places, alone, plot.aspect);
}

/** The list of what stands apart, in columns, by name. */
function withList(joined: Map<string, Point>, alone: readonly Spot[], aspect: number): Plan {
  const box = boxOf(joined);
  const share = aspect < 1 ? 1 : listShare;
  const columns = columnsFor(alone.length, { box, aspect, share });
  const rows = Math.ceil(alone.length / columns);
  const width = Math.max(box.right - box.left, (columns * listPitch.x) / share);
  // A list of few still takes a third of a wide drawing: drawn small, its labels need the room.
  const wide = Math.min((width * share) / columns, Math.max(280, (width * leastShare) / columns));
  const middle = (box.left + box.right) / 2;
  const left = middle + width / 2 - columns * wide + 10;
  const top = joined.size === 0 ? 0 : box.bottom + pitch.y * 1.6;
  const places = new Map(
    [...joined].map(([id, { x, y }]): [string, Point] => [id, { x: widened(x, middle, { box, width }), y }]),
  );
  const byName = alone.toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
  for (const [i, { id }] of byName.entries())
    places.set(id, { x: left + Math.floor(i / rows) * wide, y: top + (i % rows) * listPitch.y });
  const captions = joined.size > 0 ? [{ id: 'apart', x: left - 10, y: top - captionPitch }] : [];
  return { places, captions, listed: new Map(alone.map(({ id }) => [id, wide])) };
}

interface Room {
  box: Bounds;
  aspect: number;
  share: number;
}

/** So many columns that the whole is drawn as large as the room allows. */
function columnsFor(count: number, { box, aspect, share }: Room): number {
  const zoom = (columns: number): number => {
    const width = Math.max(box.right - box.left, (columns * listPitch.x) / share);
    const height = box.bottom - box.top + pitch.y * 1.6 + Math.ceil(count / columns) * listPitch.y;
    return Math.min(aspect / width, 1 / height);
  };
  const most = aspect < 1 ? 2 : 10; // on a tall screen the labels need the width
  const choices = Array.from({ length: Math.min(most, count) }, (_, i) => i + 1);
  return choices.reduce((best, columns) => (zoom(columns) > zoom(best) + 1e-9 ? columns : best), 1);
}

/** A narrow drawing above a wide list takes more of the width. */
function widened(x: number, middle: number, { box, width }: { box: Bounds; width: number }): number {
  const own = box.right - box.left;
  return own === 0 ? x : middle + (x - middle) * Math.min(1.35, Math.max(1, (width * 0.9) / own));
}
