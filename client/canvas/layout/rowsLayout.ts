// Rows from the highest tier to the lowest; within a tier what reports stands under what it reports to.
import type { Point } from '../picture.ts';
import { type Bond, captionPitch, type Plan, type Plot, pitch } from './plot.ts';
import { boxOf } from './shelves.ts';

const linePitch = 76;
const tierGap = 38;
/** From where a row's caption begins to the middle of its first thing. */
const captionRoom = 120;

interface Row {
  id: string;
  members: readonly string[];
}

/** A tie leads from what reports to what it reports to; ties that run in circles stop counting where they close. */
export function rowsLayout(plot: Plot, rows: readonly Row[]): Plan {
  const columns = columnsFor(plot, rows);
  const places = new Map<string, Point>();
  const captions: Plan['captions'] = [];
  let y = 0;
  for (const { id, members } of rows) {
    if (members.length === 0) continue;
    captions.push({ id, x: 0, y: y - captionPitch });
    for (const line of linesOf(members, plot.bonds, { columns, places })) {
      for (const [i, member] of line.entries()) places.set(member, { x: (i - (line.length - 1) / 2) * pitch.x, y });
      y += linePitch;
    }
    y += tierGap;
  }
  return spreadTo({ places, captions, listed: new Map() }, plot.aspect * y);
}

/** High rows leave width over, which the labels can use. @param width of the room at this height; the legend takes a part of it */
function spreadTo({ places, captions, listed }: Plan, width: number): Plan {
  const box = boxOf(places);
  const by = Math.min(1.5, Math.max(1, (0.7 * width) / Math.max(1, box.right - box.left)));
  return {
    places: new Map([...places].map(([id, { x, y }]) => [id, { x: x * by, y }])),
    captions: captions.map((caption) => ({ ...caption, x: box.left * by - captionRoom })),
    listed,
  };
}

function columnsFor({ spots, aspect }: Plot, rows: readonly Row[]): number {
  const fair = Math.ceil(Math.sqrt((spots.length * aspect * pitch.y * 1.5) / pitch.x));
  const longest = Math.max(1, ...rows.map(({ members }) => members.length));
  return Math.max(4, Math.min(longest, fair));
}

/** A tier's members in lines: by depth within the tier, in the order of what they report to, long lines broken. */
function linesOf(
  members: readonly string[],
  bonds: readonly Bond[],
  { columns, places }: { columns: number; places: ReadonlyMap<string, Point> },
): string[][] {
  const depths = depthsOf(members, bonds);
  const deepest = Math.max(0, ...depths.values());
  const lines: string[][] = [];
  const order = new Map<string, number>();
  for (let depth = 0; depth <= deepest; depth++) {
    const level = members.filter((id) => depths.get(id) === depth);
    const wish = (id: string): number => wishOf(id, bonds, (other) => order.get(other) ?? places.get(other)?.x);
    const sorted = [...level].sort((a, b) => wish(a) - wish(b) || (a < b ? -1 : 1));
    for (const [i, id] of sorted.entries()) order.set(id, (i - sorted.length / 2) * pitch.x);
    const count = Math.ceil(sorted.length / columns);
    const long = Math.ceil(sorted.length / count);
    for (let i = 0; i < sorted.length; i += long) lines.push(sorted.slice(i, i + long));
  }
  return lines;
}

/** Where a thing would stand by what it is tied to; those tied to nothing come last. */
function wishOf(id: string, bonds: readonly Bond[], at: (id: string) => number | undefined): number {
  const wishes = bonds.flatMap(({ source, target }) =>
    source === id ? [at(target)] : target === id ? [at(source)] : [],
  );
  const known = wishes.filter((wish) => wish !== undefined);
  return known.length === 0 ? Number.MAX_SAFE_INTEGER : known.reduce((sum, x) => sum + x, 0) / known.length;
}

function depthsOf(members: readonly string[], bonds: readonly Bond[]): Map<string, number> {
  const inside = new Set(members);
  const above = new Map(
    members.map((id) => [
      id,
      bonds.filter((b) => b.upward && b.source === id && inside.has(b.target)).map((b) => b.target),
    ]),
  );
  const depths = new Map<string, number>();
  const depthOf = (id: string, way: readonly string[]): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const next = (above.get(id) ?? []).filter((other) => !way.includes(other) && other !== id);
    const depth = next.length === 0 ? 0 : 1 + Math.max(...next.map((other) => depthOf(other, [...way, id])));
    if (way.length === 0) depths.set(id, depth);
    return depth;
  };
  for (const id of members) depthOf(id, []);
  return depths;
}
