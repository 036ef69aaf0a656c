// Where the cards stand: ordered within each column by the middle of what they are tied to, so that lines cross little, and as near to that
// middle as the cards above and below let them. The same data always stands the same.
import type { SightColumn, SightLinkModel, SightModel } from './sightModel.ts';

export interface Place {
  column: number;
  /** Of its upper edge, in steps of one card. */
  row: number;
}

export interface Placing {
  places: ReadonlyMap<string, Place>;
  /** How many rows the picture is high. */
  rows: number;
}

const sweeps = 6;

export function placingOf({ columns, links }: Pick<SightModel, 'columns' | 'links'>): Placing {
  const neighbours = neighboursOf(links);
  const order = columns.map(startOf);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const turns = order.map((_, i) => (sweep % 2 === 0 ? i : order.length - 1 - i));
    for (const column of turns) order[column] = reordered(order, column, neighbours);
  }
  const places = new Map<string, Place>();
  const longest = order.reduce((best, ids, i) => (ids.length > (order[best]?.length ?? 0) ? i : best), 0);
  order[longest]?.forEach((id, row) => void places.set(id, { column: longest, row }));
  const byDistance = order.map((_, i) => i).sort((a, b) => Math.abs(a - longest) - Math.abs(b - longest) || a - b);
  const share = Math.min(1, comfortable / Math.max(1, order[longest]?.length ?? 0));
  for (const column of byDistance.slice(1)) settle(order[column] ?? [], { column, places, neighbours, longest, share });
  const least = Math.min(0, ...[...places.values()].map(({ row }) => row));
  for (const [id, place] of places) places.set(id, { ...place, row: place.row - least });
  return { places, rows: Math.max(0, ...[...places.values()].map(({ row }) => row + 1)) };
}

/** Boards of one ground together, then by name; ghosts last. */
function startOf({ cards }: SightColumn): string[] {
  const key = ({ ghost, region }: (typeof cards)[number]): string =>
    `${ghost ? 1 : 0}${region?.fill ?? 'z'}${region?.name ?? ''}`;
  return cards
    .toSorted((a, b) => compare(key(a), key(b)) || compare(a.names.name, b.names.name) || compare(a.id, b.id))
    .map(({ id }) => id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursOf(links: readonly SightLinkModel[]): Neighbours {
  const found = new Map<string, string[]>();
  for (const { from, to } of links)
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const)
      found.set(a, [...(found.get(a) ?? []), b]);
  return found;
}

/** A column by the mean place of what its cards are tied to in the others; what is tied to nothing keeps its place. */
function reordered(order: readonly (readonly string[])[], column: number, neighbours: Neighbours): string[] {
  const share = new Map<string, number>();
  for (const [i, ids] of order.entries())
    if (i !== column) for (const [row, id] of ids.entries()) share.set(id, (row + 0.5) / ids.length);
  const own = order[column] ?? [];
  return own
    .map((id, row) => ({ id, row, middle: mean(id, neighbours, share) ?? (row + 0.5) / own.length }))
    .sort((a, b) => a.middle - b.middle || a.row - b.row)
    .map(({ id }) => id);
}

function mean(id: string, neighbours: Neighbours, values: ReadonlyMap<string, number>): number | null {
  const found = (neighbours.get(id) ?? []).flatMap((other) => values.get(other) ?? []);
  return found.length === 0 ? null : found.reduce((sum, value) => sum + value, 0) / found.length;
}

interface Settling {
  column: number;
  places: Map<string, Place>;
  neighbours: Neighbours;
  longest: number;
  /** By how much the rows of the longest column are drawn together. */
  share: number;
}

/** A picture of more rows than this is drawn together towards its top, but for its longest column: so that the upper tiers are in sight. */
const comfortable = 9;

/** Each at the mean row of its placed neighbours, kept in order and one row apart: blocks that would overlap share their mean. */
function settle(ids: readonly string[], { column, places, neighbours, longest, share }: Settling): void {
  const rows = new Map([...places].map(([id, { row, column: other }]) => [id, other === longest ? row * share : row]));
  const wished = ids.map((id) => mean(id, neighbours, rows));
  const blocks: { sum: number; size: number }[] = [];
  for (const [i] of ids.entries()) {
    const wish = wished[i] ?? wished.slice(0, i).findLast((row) => row !== null) ?? i;
    blocks.push({ sum: wish - i, size: 1 });
    for (
      let last = blocks.at(-1), before = blocks.at(-2);
      last && before;
      last = blocks.at(-1), before = blocks.at(-2)
    ) {
      if (before.sum / before.size <= last.sum / last.size) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, size: before.size + last.size });
    }
  }
  let i = 0;
  for (const { sum, size } of blocks)
    for (let left = size; left > 0; left--, i++) places.set(ids[i] ?? '', { column, row: sum / size + i });
}
