// Names beside the circles of a map, as many as there is room for: below, above, at a side or a corner, in as few lines as fit, never over a
// circle, a number, an arrow or another name.
import type { MapArrow, MapNode, MapTie, PaperMap } from '../../domain/paper.ts';

export interface MapLabel {
  lines: readonly string[];
  x: number;
  /** Of the first line’s foot. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const labelSize = 9.5;
export const lineHeight = 11;
/** Of the average letter of the fonts that may be there, the widest of them. */
const letter = 5.4;
/** Letters in a line and lines, the first that find room. */
const shapes = [
  { longest: 19, most: 3 },
  { longest: 14, most: 4 },
  { longest: 30, most: 2 },
];
const apart = 3;
const edge = 2;
/** How far around a board that changes its ring lies, px. */
export const ringAway = 3.5;
/** Along an arrow a box so often, px. */
const along = 6;

/** The lines on which a number stands. */
export function countedOn({
  ties,
  arrows,
}: Pick<PaperMap, 'ties' | 'arrows'>): Pick<MapTie, 'from' | 'to' | 'shared'>[] {
  return [...ties.filter(({ manner }) => manner === 'BEYOND_CHANCE'), ...arrows.filter(({ shared }) => shared > 0)];
}

/** Those of many people first. */
export function mapLabels({ nodes, ties, arrows, width, height }: PaperMap): MapLabel[] {
  const counts = countedOn({ ties, arrows }).map(({ from, to }) => around((from.x + to.x) / 2, (from.y + to.y) / 2, 8));
  const taken: Box[] = [
    ...nodes.map((node) => around(node.x, node.y, reachOf(node))),
    ...counts,
    ...arrows.flatMap(boxesOf),
  ];
  const placed: MapLabel[] = [];
  for (const node of nodes.toSorted((a, b) => b.radius - a.radius || a.number - b.number)) {
    const found = shapes
      .flatMap((shape) => places(node, linesOf(node, shape), width))
      .find(({ box }) => isFree(box, taken, { width, height }));
    if (!found) continue;
    taken.push(found.box);
    placed.push(found.label);
  }
  return placed;
}

/** None: it is too long for the map, and stands in the table. */
function linesOf({ short, name }: MapNode, { longest, most }: (typeof shapes)[number]): string[] {
  const lines: string[] = [];
  for (const word of (short ?? name[0]?.text ?? '').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const fits = lines.length <= most && lines.every((line) => line.length <= longest + 5);
  return fits ? lines : [];
}

function places(node: MapNode, lines: readonly string[], width: number): { label: MapLabel; box: Box }[] {
  if (lines.length === 0) return [];
  const { x, y } = node;
  const radius = reachOf(node);
  const wide = Math.max(...lines.map((line) => line.length)) * letter;
  const high = lines.length * lineHeight;
  const at = (anchor: MapLabel['anchor'], left: number, top: number) => ({
    label: {
      lines,
      anchor,
      x: tenths(anchor === 'middle' ? left + wide / 2 : anchor === 'start' ? left : left + wide),
      y: tenths(top + lineHeight - 2.5),
    },
    box: { left, right: left + wide, top, bottom: top + high },
  });
  const beside = y - high / 2;
  // Near an edge of the map it is moved into it.
  const centred = Math.max(edge + 1, Math.min(x - wide / 2, width - edge - 1 - wide));
  const [below, above] = [y + radius + apart, y - radius - apart - high];
  const [right, left] = [x + radius + apart + 1, x - radius - apart - 1 - wide];
  const [nearBelow, nearAbove] = [y + radius / 2, y - radius / 2 - high];
  return [
    at('middle', centred, below),
    at('middle', centred, above),
    at('start', right, beside),
    at('end', left, beside),
    at('start', right - radius / 3, nearBelow),
    at('end', left + radius / 3, nearBelow),
    at('start', right - radius / 3, nearAbove),
    at('end', left + radius / 3, nearAbove),
  ];
}

function isFree(box: Box, taken: readonly Box[], page: { width: number; height: number }): boolean {
  const isOnPage =
    box.left > edge && box.top > edge && box.right < page.width - edge && box.bottom < page.height - edge;
  return (
    isOnPage &&
    !taken.some(
      (other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
    )
  );
}

function around(x: number, y: number, by: number): Box {
  return { left: x - by, right: x + by, top: y - by, bottom: y + by };
}

function boxesOf({ from, to }: MapArrow): Box[] {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / along);
  return Array.from({ length: count + 1 }, (_, step) => {
    const share = count === 0 ? 0 : step / count;
    return around(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share, 2);
  });
}

/** With the ring around it. */
function reachOf({ radius, fate }: MapNode): number {
  return fate === 'CHANGES' ? radius + ringAway + 1 : radius;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
