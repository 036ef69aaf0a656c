// Connected parts by force, side by side; things without ties in a tidy list below, never a cloud over the others.
import type { Point } from '../picture.ts';
import { forceIsland } from './forceIsland.ts';
import { islandsOf } from './islands.ts';
import { captionPitch, listPitch, type Plan, type Plot, pitch, type Spot } from './plot.ts';
import { type Bounds, boxOf, shelve } from './shelves.ts';

/** The list takes this share of the width, at the right: the legend stands left of it. */
const listShare = 0.7;
/** Between the drawing and the list, its caption in the middle. */
const listGap = pitch.y * 1.4;
/** The room for a drawing on most screens is so high; most names are no longer than this with their sign, px on the screen. */
const usualHeight = 540;
const wholeName = 200;
/** No name needs more than this, px at 100 %. */
const widestName = 640;
/** The legend takes the rest of a wide screen's width. */
const besideLegend = 0.87;
/** An island with fewer things than this share of the largest one's stands beside the list, where there is one. */
const minorShare = 0.1;

/** @param seed where the things start */
export function forceLayout(plot: Plot, seed: number): Plan {
  const islands = islandsOf(plot);
  const alone = islands.filter((island) => island.length === 1).flat();
  const joined = islands.filter((island) => island.length > 1);
  const aspect = joined.length > 0 && alone.length > 0 ? plot.aspect * 1.2 : plot.aspect;
  const parts = joined.map((spots) => forceIsland({ spots, bonds: plot.bonds, seed, aspect }));
  if (alone.length === 0) return { places: shelve(parts, aspect), captions: [], listed: new Map() };
  return withMinor(parts, alone, { plot, aspect }) ?? withList(shelve(parts, aspect), alone, plot.aspect);
}

type Part = ReadonlyMap<string, Point>;

/** Small islands at the left of the list, where the legend leaves room for them; null: there is none. */
function withMinor(
  parts: readonly Part[],
  alone: readonly Spot[],
  { plot, aspect }: { plot: Plot; aspect: number },
): Plan | null {
  const most = parts[0]?.size ?? 0;
  const isMinor = (part: Part): boolean => part.size < most * minorShare;
  const minor = shelve(parts.filter(isMinor), 0.7);
  if (plot.aspect < 1 || minor.size === 0) return null;
  const major = parts.filter((part) => !isMinor(part));
  const { places, captions, listed } = withList(shelve(major, aspect), alone, plot.aspect);
  const [box, whole] = [boxOf(minor), boxOf(places)];
  const list = boxOf(new Map([...listed.keys()].map((id): [string, Point] => [id, places.get(id) ?? { x: 0, y: 0 }])));
  const fits =
    box.right - box.left + pitch.x < list.left - whole.left && box.bottom - box.top <= list.bottom - list.top + pitch.y;
  if (!fits) return null;
  const beside = [...minor].map(([id, { x, y }]): [string, Point] => [
    id,
    { x: x - box.left + whole.left, y: y - box.top + list.top },
  ]);
  return { places: new Map([...places, ...beside]), captions, listed };
}

/** The list of what stands apart, in columns, by name. */
function withList(joined: Map<string, Point>, alone: readonly Spot[], aspect: number): Plan {
  const box = boxOf(joined);
  const { columns, width } = listFor(alone.length, box, aspect);
  const rows = Math.ceil(alone.length / columns);
  const wide = Math.min((width * shareOf(aspect)) / columns, aspect < 1 ? Infinity : widestName);
  const middle = (box.left + box.right) / 2;
  const left = 10 + (aspect < 1 ? middle - width / 2 : middle + width / 2 - columns * wide);
  const top = joined.size === 0 ? 0 : box.bottom + listGap;
  const places = new Map(
    [...joined].map(([id, { x, y }]): [string, Point] => [id, { x: widened(x, middle, { box, width }), y }]),
  );
  const byName = alone.toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
  for (const [i, { id }] of byName.entries())
    places.set(id, { x: left + Math.floor(i / rows) * wide, y: top + (i % rows) * listPitch.y });
  const captions = joined.size > 0 ? [{ id: 'apart', x: left - 10, y: top - captionPitch }] : [];
  return { places, captions, listed: new Map(alone.map(({ id }) => [id, wide])) };
}

const shareOf = (aspect: number): number => (aspect < 1 ? 1 : listShare);

interface List {
  columns: number;
  /** Of the whole, so that it fills the room beside the legend. */
  width: number;
}

/** So many columns that the whole is drawn large and names have room; on a tall screen as large as the room allows. */
function listFor(count: number, box: Bounds, aspect: number): List {
  const most = aspect < 1 ? 2 : 10; // on a tall screen the labels need the width
  const room = aspect < 1 ? aspect : aspect * besideLegend;
  const listOf = (columns: number): List & { worth: number } => {
    const height = box.bottom - box.top + listGap + Math.ceil(count / columns) * listPitch.y;
    const least = Math.max(box.right - box.left, (columns * listPitch.x) / shareOf(aspect));
    const width = aspect < 1 ? least : Math.max(least, room * height);
    const zoom = Math.min(room / width, 1 / height);
    const name = ((shareOf(aspect) * width) / columns) * zoom * usualHeight;
    return { columns, width, worth: aspect < 1 ? zoom : zoom * Math.min(1, name / wholeName) };
  };
  const choices = Array.from({ length: Math.min(most, count) }, (_, i) => listOf(i + 1));
  return choices.reduce((best, one) => (one.worth > best.worth * (1 + 1e-9) ? one : best));
}

/** A narrow drawing above a wide list takes more of the width. */
function widened(x: number, middle: number, { box, width }: { box: Bounds; width: number }): number {
  const own = box.right - box.left;
  return own === 0 ? x : middle + (x - middle) * Math.min(1.35, Math.max(1, (width * 0.9) / own));
}
