import { becomings, type Fill } from '../../canvas/picture.ts';
import type { Drawing } from './drawing.ts';
import type { Group } from './grouping.ts';
import type { NetworkOptions } from './options.ts';

/** One entry of the legend: a switch for what it names. */
export interface LegendEntry {
  id: string;
  count: number;
  on: boolean;
  /** What a colour means. */
  group: Group | null;
  fill: Fill | null;
}

/** What colour means, what shape means, what lines mean, then what became of both; an entry that nothing belongs to is left out. */
export interface Legend {
  colours: LegendEntry[];
  shapes: LegendEntry[];
  lines: LegendEntry[];
  /** What came and what went between two dates. */
  changes: LegendEntry[];
}

const shapeOrder = [
  'kind:BOARD',
  'kind:PERSON',
  'kind:ORGANISATION',
  'kind:POST',
  'kind:THEME',
  'law',
  'ended',
  'planned',
  'doubled',
  'alone',
];
const lineOrder = [
  'strong',
  'kin',
  'shared',
  'seat',
  'represented',
  'part-of',
  'reports-to',
  'succeeded-by',
  'may-be-same-as',
  'inferred',
  'presumed',
];
const changeOrder = ['things', 'ties'].flatMap((what) => becomings.map((became) => `${what}:${became}`));

export function legendOf({ colours, things, ties }: Drawing, { off }: NetworkOptions): Legend {
  const counts = new Map<string, number>();
  const count = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { entries } of things) for (const entry of entries) count(entry);
  for (const { entries } of ties) for (const entry of entries) count(entry);
  const entry = (id: string, group: Group | null = null): LegendEntry[] => {
    const found = counts.get(id) ?? 0;
    return found > 0 ? [{ id, count: found, on: !off.has(id), group, fill: group?.fill ?? null }] : [];
  };
  const kinds = new Set(things.map(({ node }) => node.kind));
  return {
    colours: colours.flatMap((group) => entry(group.id, group)),
    shapes: shapeOrder.filter((id) => kinds.size > 1 || !id.startsWith('kind:')).flatMap((id) => entry(id)),
    lines: lineOrder.flatMap((id) => entry(id)),
    changes: changeOrder.flatMap((id) => entry(id)),
  };
}
