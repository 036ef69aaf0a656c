// The picture in pixels: where cards stand, how the lines run between them, and where their labels find room.
import type { Placing } from './placing.ts';
import type { SightLinkModel } from './sightModel.ts';

export const cardHeight = 52;
const step = 60;
const widest = 220;
const leastCard = 112;
const leastGap = 40;
/** Below so many pixels a column there is a list instead. */
export const leastColumn = leastCard + leastGap;

export interface Frame {
  cardWidth: number;
  gap: number;
  height: number;
}

export interface Box {
  x: number;
  y: number;
}

export function frameOf(columns: number, { rows }: Placing, width: number): Frame {
  const share = (width + leastGap) / Math.max(1, columns);
  const cardWidth = Math.round(Math.min(widest, Math.max(leastCard, share * 0.68)));
  const gap = columns > 1 ? (width - columns * cardWidth) / (columns - 1) : leastGap;
  return { cardWidth, gap, height: Math.max(0, Math.ceil((rows - 1) * step + cardHeight)) };
}

export function boxesOf({ places }: Placing, { cardWidth, gap }: Frame): Map<string, Box> {
  return new Map(
    [...places].map(([id, { column, row }]) => [
      id,
      { x: Math.round(column * (cardWidth + gap)), y: Math.round(row * step) },
    ]),
  );
}

export interface Route {
  link: SightLinkModel;
  path: string;
  /** Where it ends. */
  end: Box;
  /** Where the cross of a broken line stands, just before its end. */
  cross: Box;
  /** Where a label stands on it, and whether there is room for a name. */
  label: Box;
  roomy: boolean;
}

interface Ends {
  link: SightLinkModel;
  from: Box;
  to: Box;
  /** Whether it leaves to the left, and comes in from the right, or else from the left too. */
  sameColumn: boolean;
}

/** A way for each link: out at the left of the lower board, in at the right of the upper one; within a column round the left. */
export function routesOf(links: readonly SightLinkModel[], boxes: ReadonlyMap<string, Box>, frame: Frame): Route[] {
  const ends = links.flatMap((link): Ends[] => {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
    if (!from || !to) return [];
    const turned = to.x > from.x;
    return [{ link, from: turned ? to : from, to: turned ? from : to, sameColumn: from.x === to.x }];
  });
  const ports = portsOf(ends);
  return ends.map((end) => {
    const { link, from, to, sameColumn } = end;
    const [out, into] = ports.get(link.id) ?? [0.5, 0.5];
    const start = { x: from.x, y: from.y + out * cardHeight };
    const stop = { x: sameColumn ? to.x : to.x + frame.cardWidth, y: to.y + into * cardHeight };
    const reversed = (boxes.get(link.from)?.x ?? 0) < (boxes.get(link.to)?.x ?? 0);
    return sameColumn ? around(link, start, stop, frame) : across(link, { start, stop, reversed }, frame);
  });
}

/** Where on the edge of a card each line leaves and comes in: spread, in the order of where they lead. */
function portsOf(ends: readonly Ends[]): Map<string, [number, number]> {
  const edges = new Map<string, { id: string; side: 0 | 1; toward: number }[]>();
  for (const { link, from, to, sameColumn } of ends) {
    const put = (key: string, side: 0 | 1, toward: number): void =>
      void edges.set(key, [...(edges.get(key) ?? []), { id: link.id, side, toward }]);
    put(`${from.x} ${from.y} left`, 0, to.y);
    put(`${to.x} ${to.y} ${sameColumn ? 'left' : 'right'}`, 1, from.y);
  }
  const ports = new Map<string, [number, number]>(ends.map(({ link }) => [link.id, [0.5, 0.5]]));
  for (const all of edges.values())
    for (const [i, { id, side }] of all.toSorted((a, b) => a.toward - b.toward || (a.id < b.id ? -1 : 1)).entries()) {
      const port = ports.get(id);
      if (port) port[side] = all.length === 1 ? 0.5 : 0.2 + (0.6 * i) / (all.length - 1);
    }
  return ports;
}

const arrow = 9;

function across(
  link: SightLinkModel,
  { start, stop, reversed }: { start: Box; stop: Box; reversed: boolean },
  { gap }: Frame,
): Route {
  const headed = link.kind !== 'PERSON';
  const end = { x: stop.x + (headed && !reversed ? arrow : 0), y: stop.y };
  const reach = Math.min(gap, start.x - stop.x) * 0.55;
  const bend = `C${start.x - reach} ${start.y} ${end.x + reach} ${end.y} ${end.x} ${end.y}`;
  const near = { x: start.x - reach / 1.1, y: start.y + (start.x - stop.x <= gap + 1 ? (stop.y - start.y) / 2 : 0) };
  return {
    link,
    path: `M${start.x} ${start.y}${bend}`,
    end: reversed ? start : stop,
    cross: reversed ? { x: start.x - 8, y: start.y } : { x: stop.x + 8, y: stop.y },
    label: near,
    roomy: true,
  };
}

function around(link: SightLinkModel, start: Box, stop: Box, { gap }: Frame): Route {
  const out = start.x - Math.min(gap * 0.7, 16 + Math.abs(stop.y - start.y) * 0.09);
  const end = { x: stop.x - (link.kind === 'PERSON' ? 0 : arrow), y: stop.y };
  return {
    link,
    path: `M${start.x} ${start.y}C${out} ${start.y} ${out} ${end.y} ${end.x} ${end.y}`,
    end: stop,
    cross: { x: stop.x - 8, y: stop.y },
    label: { x: (start.x + 3 * out) / 4, y: (start.y + stop.y) / 2 },
    roomy: false,
  };
}

/** Moves labels that would lie on one another down, in the order in which they stand. */
export function labelsApart<T extends { label: Box; width: number }>(labels: readonly T[]): T[] {
  const placed: T[] = [];
  for (const one of labels.toSorted((a, b) => a.label.y - b.label.y || a.label.x - b.label.x)) {
    const label = { ...one.label };
    for (const { label: other, width } of placed) {
      const meets = Math.abs(other.x - label.x) < (width + one.width) / 2 && Math.abs(other.y - label.y) < 21;
      if (meets) label.y = other.y + 21;
    }
    placed.push({ ...one, label });
  }
  return placed;
}
