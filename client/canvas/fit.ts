import type { Box } from './labelPlacement.ts';
import type { Point } from './picture.ts';

/** What floats over the drawing. */
export interface Floats {
  /** Legend and buttons. */
  obstacles: readonly Box[];
  /** Where the bars at the top end. */
  top: number;
}

export interface Frame extends Floats {
  width: number;
  height: number;
}

export interface View {
  zoom: number;
  pan: Point;
}

const margin = { top: 34, side: 64, right: 84, narrowSide: 64, bottom: 72 };
const narrow = 600;
/** How far the room is narrowed towards what is free for certain. */
const steps = [0, 0.25, 0.5, 0.75, 1];
const mostZoom = 1.15;

/**
 * Zoom and pan that show all places as large as can be with nothing under what floats over the drawing.
 * @param listed places of the list below; a narrow screen shows the rest whole, and as much of the list as there is room for
 */
export function fitView(places: readonly Point[], listed: readonly Point[], frame: Frame): View {
  const all = [...places, ...listed];
  if (frame.width < narrow) return narrowView(places.length > 0 ? places : listed, around(all), frame);
  const whole = roomOf(frame, margin.side, margin.right);
  const full = viewOf(around(all), whole, 0.5);
  const [first] = frame.obstacles;
  if (!first) return full;
  const rooms = steps.flatMap((step) => [
    { ...whole, left: whole.left + step * (first.right + 56 - whole.left) },
    { ...whole, bottom: whole.bottom + step * (first.top - 32 - whole.bottom) },
  ]);
  const views = rooms.flatMap((room) => [viewOf(around(all), room, 0.5), viewOf(around(all), room, 0)]);
  const free = views.filter((view) => !all.some((place) => isUnder(place, view, frame.obstacles)));
  return free.toSorted((a, b) => b.zoom - a.zoom)[0] ?? full;
}

function roomOf({ width, height, top }: Frame, left: number, right: number): Box {
  return { left, top: top + margin.top, right: width - right, bottom: height - margin.bottom };
}

function narrowView(places: readonly Point[], box: Box, frame: Frame): View {
  const room = roomOf(frame, margin.narrowSide, margin.narrowSide);
  const joined = { ...around(places), left: box.left, right: box.right };
  return viewOf(joined, room, joined.bottom < box.bottom ? 0 : 0.5);
}

function around(places: readonly Point[]): Box {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  if (places.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** @param align 0: at the top of the room, 0.5: in its middle */
function viewOf(box: Box, room: Box, align: number): View {
  const [wide, high] = [Math.max(80, room.right - room.left), Math.max(80, room.bottom - room.top)];
  const zoom = Math.min(mostZoom, wide / Math.max(1, box.right - box.left), high / Math.max(1, box.bottom - box.top));
  return {
    zoom,
    pan: {
      x: room.left + wide / 2 - ((box.left + box.right) / 2) * zoom,
      y: room.top - box.top * zoom + align * (high - (box.bottom - box.top) * zoom),
    },
  };
}

function isUnder({ x, y }: Point, { zoom, pan }: View, obstacles: readonly Box[]): boolean {
  const [sx, sy] = [x * zoom + pan.x, y * zoom + pan.y];
  return obstacles.some(
    ({ left, top, right, bottom }) => sx > left - 24 && sx < right + 24 && sy > top - 44 && sy < bottom + 24,
  );
}
