// Which labels stand where: the most important first, below, above, right, left or at a corner of their thing, none across another thing, label or count.
import type { Point } from './picture.ts';

/** A thing as it stands on the screen, px. */
export interface Labelled extends Point {
  id: string;
  r: number;
  lines: readonly string[];
  /** Width of the widest line, px. */
  width: number;
  /** Stands in a list: its label only fits to its right. */
  listed: boolean;
  /** 2: selected, in focus or under the pointer, always labelled; 1: has a strong tie; 0: none of these. */
  rank: 0 | 1 | 2;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PlacedLabel {
  id: string;
  lines: readonly string[];
  /** Centre of the label. */
  x: number;
  y: number;
  align: 'center' | 'left' | 'right';
}

/** px */
export const lineHeight = 14;
const gap = 4;
/** Below this zoom only the largest things are labelled, twelve or one for this much of the drawing, px²; a list keeps its labels as long as one line fits. */
const smallZoom = 0.6;
const fewest = 12;
/** Among more things than this the largest are named over others; among fewer a name that has no room is left to the pointer. */
const crowd = 24;
const groundOfLabel = 8_000;
/** What a fitted view leaves around all things, px (fit.ts). */
const room = { side: 64, top: 34, bottom: 72 };

/** @param counts boxes of the counts on ties, which no label may cross */
export function placeLabels(things: readonly Labelled[], counts: readonly Box[], zoom: number): PlacedLabel[] {
  const ordered = [...things].sort((a, b) => b.rank - a.rank || b.r - a.r || (a.id < b.id ? -1 : 1));
  const joined = ordered.filter(({ listed }) => !listed);
  const most = zoom < smallZoom ? Math.max(fewest, groundOf(joined) / groundOfLabel) : joined.length;
  const largest = new Set(joined.slice(0, Math.ceil(most)));
  const wanted = ordered.filter((thing) => thing.rank === 2 || thing.listed || largest.has(thing));
  const taken = new Crowd();
  for (const thing of things) taken.add(discOf(thing), thing.id);
  for (const box of counts) taken.add(box, '');
  const edge = edgeOf(things);
  const hubs = new Set(joined.length > crowd ? joined.slice(0, fewest) : []);
  const placed: PlacedLabel[] = [];
  for (const thing of wanted) {
    const tries = candidates(thing);
    const within = tries.filter(({ box }) => isWithin(box, edge));
    const free =
      within.find(({ box }) => taken.crossed(box, thing.id) === 0) ??
      (hubs.has(thing) ? leastCrossing(within, (box) => taken.crossed(box, thing.id)) : undefined) ??
      (thing.rank === 2
        ? leastCrossing(within.length > 0 ? within : tries, (box) => taken.worth(box, thing.id))
        : undefined);
    if (!free) continue;
    taken.add(free.box, '');
    placed.push(free.label);
  }
  return placed;
}

/** The area of the box around all things, px². */
function groundOf(things: readonly Labelled[]): number {
  const { left, top, right, bottom } = around(things);
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

function around(things: readonly Labelled[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of things) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
}

/** As far as the view shows when it is fitted: what stands further out would be cut. */
function edgeOf(things: readonly Labelled[]): Box {
  const { left, top, right, bottom } = around(things);
  const listed = things.some((thing) => thing.listed);
  return {
    left: left - room.side,
    top: top - room.top,
    right: listed ? Infinity : right + room.side,
    bottom: bottom + room.bottom,
  };
}

function isWithin(box: Box, edge: Box): boolean {
  return box.left >= edge.left && box.right <= edge.right && box.top >= edge.top && box.bottom <= edge.bottom;
}

/** The largest things are named even where they stand in a crowd, over as few of the others as can be. */
function leastCrossing<T extends { box: Box }>(tries: readonly T[], crossed: (box: Box) => number): T | undefined {
  const [best] = tries.toSorted((a, b) => crossed(a.box) - crossed(b.box));
  return best && crossed(best.box) < Infinity ? best : undefined;
}

function discOf({ x, y, r }: Labelled): Box {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r };
}

function candidates(thing: Labelled): { label: PlacedLabel; box: Box }[] {
  const { id, lines, x, y, r, width } = thing;
  const high = lines.length * lineHeight;
  const away = r + gap + 2;
  const slack = thing.listed ? 2 : 0;
  const at = (align: PlacedLabel['align'], cx: number, cy: number) => ({
    label: { id, lines, x: align === 'left' ? cx - width / 2 : align === 'right' ? cx + width / 2 : cx, y: cy, align },
    box: {
      left: cx - width / 2 - 2,
      top: cy - high / 2 + slack,
      right: cx + width / 2 + 2,
      bottom: cy + high / 2 - slack,
    },
  });
  if (thing.listed) return [at('left', x + away + width / 2, y)];
  const corner = r * Math.SQRT1_2 + 2;
  const [beside, level] = [corner + width / 2, corner + high / 2];
  return [
    at('center', x, y + away + high / 2),
    at('center', x, y - away - high / 2),
    at('left', x + away + width / 2, y),
    at('right', x - away - width / 2, y),
    at('left', x + beside, y + level),
    at('left', x + beside, y - level),
    at('right', x - beside, y + level),
    at('right', x - beside, y - level),
    // What is named whatever stands there is named a line further out before it is named over something.
    ...(thing.rank === 2
      ? [at('center', x, y + away + high / 2 + lineHeight), at('center', x, y - away - high / 2 - lineHeight)]
      : []),
  ];
}

/** Boxes in cells of a grid, so that a meeting is found without comparing all. */
class Crowd {
  readonly #cells = new Map<string, { box: Box; owner: string }[]>();

  add(box: Box, owner: string): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push({ box, owner });
      else this.#cells.set(key, [{ box, owner }]);
    }
  }

  /** How many other things the box crosses; ∞ when it crosses a label or a count. */
  crossed(box: Box, owner: string): number {
    const met = this.#met(box, owner);
    return met.words > 0 ? Infinity : met.things;
  }

  /** How bad it is to stand there all the same: a name that crosses another can be read no more than that other. */
  worth(box: Box, owner: string): number {
    const { things, words } = this.#met(box, owner);
    return things + 3 * words;
  }

  #met(box: Box, owner: string): { things: number; words: number } {
    const met = new Map<Box, string>();
    for (const key of cellsOf(box))
      for (const other of this.#cells.get(key) ?? [])
        if (other.owner !== owner && overlap(box, other.box)) met.set(other.box, other.owner);
    const words = [...met.values()].filter((one) => one === '').length;
    return { things: met.size - words, words };
  }
}

const cellSize = 64;

function cellsOf(box: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(box.left / cellSize); column <= Math.floor(box.right / cellSize); column++)
    for (let row = Math.floor(box.top / cellSize); row <= Math.floor(box.bottom / cellSize); row++)
      keys.push(`${column} ${row}`);
  return keys;
}

/** Whether two boxes share ground; touching is not sharing. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
