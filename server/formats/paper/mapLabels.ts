// Names beside the circles of a map, as many as there is room for: below, above, right or left, never over a circle, a number or another name.
import type { MapNode, PaperMap } from '../../domain/paper.ts';

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
const letter = 5.6;
const longestLine = 19;
const mostLines = 3;
const apart = 3;

/** Those of many people first. */
export function mapLabels({ nodes, ties, width, height }: PaperMap): MapLabel[] {
  const counts = ties
    .filter(({ manner }) => manner === 'BEYOND_CHANCE')
    .map(({ from, to }) => around((from.x + to.x) / 2, (from.y + to.y) / 2, 8));
  const taken: Box[] = [...nodes.map(({ x, y, radius }) => around(x, y, radius)), ...counts];
  const placed: MapLabel[] = [];
  for (const node of nodes.toSorted((a, b) => b.radius - a.radius || a.number - b.number)) {
    const lines = linesOf(node);
    const found = lines && places(node, lines).find(({ box }) => isFree(box, taken, { width, height }));
    if (!found) continue;
    taken.push(found.box);
    placed.push(found.label);
  }
  return placed;
}

/** Null: it is too long for the map, and stands in the table. */
function linesOf({ short, name }: MapNode): string[] | null {
  const lines: string[] = [];
  for (const word of (short ?? name[0]?.text ?? '').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longestLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const fits = lines.length <= mostLines && lines.every((line) => line.length <= longestLine + 5);
  return fits ? lines : null;
}

function places({ x, y, radius }: MapNode, lines: readonly string[]): { label: MapLabel; box: Box }[] {
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
  return [
    at('middle', x - wide / 2, y + radius + apart),
    at('middle', x - wide / 2, y - radius - apart - high),
    at('start', x + radius + apart + 1, beside),
    at('end', x - radius - apart - 1 - wide, beside),
  ];
}

function isFree(box: Box, taken: readonly Box[], page: { width: number; height: number }): boolean {
  const isOnPage = box.left > 2 && box.top > 2 && box.right < page.width - 2 && box.bottom < page.height - 2;
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

const tenths = (value: number): number => Math.round(value * 10) / 10;
