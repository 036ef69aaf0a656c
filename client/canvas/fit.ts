import type { Box } from './labelPlacement.ts';
import type { Point } from './picture.ts';

export interface Frame {
  width: number;
  height: number;
  /** What floats over the drawing: legend, zoom buttons. */
  obstacles: readonly Box[];
}

export interface View {
  zoom: number;
  pan: Point;
}

const margin = { top: 78, side: 64, bottom: 52 };
/** How far the room is narrowed towards what is free for certain. */
const steps = [0, 0.25, 0.5, 0.75, 1];
const mostZoom = 1.15;

/** Zoom and pan that show all places as large as can be with nothing under what floats over the drawing. */
export function fitView(places: readonly Point[], { width, height, obstacles }: Frame): View {
  const box = around(places);
  const side = width < 600 ? 40 : margin.side;
  const whole: Box = { left: side, top: margin.top, right: width - side, bottom: height - margin.bottom };
  const [first] = obstacles;
  const full = viewOf(box, whole, 0.5);
  if (!first || width < 600) return full;
  const rooms = steps.flatMap((step) => [
    { ...whole, left: whole.left + step * (first.right + 56 - whole.left) },
    { ...whole, bottom: whole.bottom + step * (first.top - 32 - whole.bottom) },
  ]);
  const views = rooms.flatMap((room) => [viewOf(box, room, 0.5), viewOf(box, room, 0)]);
  const free = views.filter((view) => !places.some((place) => isUnder(place, view, obstacles)));
  return free.toSorted((a, b) => b.zoom - a.zoom)[0] ?? full;
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
    ({ left, top, right, bottom }) => sx > left - 40 && sx < right + 40 && sy > top - 40 && sy < bottom + 24,
  );
}
