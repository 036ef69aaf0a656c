import type { Fill } from '../../canvas/picture.ts';
import type { Region, Regions } from '../../canvas/regions.ts';
import type { NetworkOptions } from './options.ts';
import { type Drawing, tierFills, tierOrder } from './picture.ts';

/** One entry of the legend: a switch for what it names. */
export interface LegendEntry {
  id: string;
  count: number;
  on: boolean;
  /** What a colour means: an area, or null where the words come from the locales. */
  region: Region | null;
  fill: Fill | null;
}

/** What colour means, then what shape means, then what lines mean; an entry that nothing belongs to is left out. */
export interface Legend {
  colours: LegendEntry[];
  shapes: LegendEntry[];
  lines: LegendEntry[];
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
];

export function legendOf({ things, ties }: Drawing, regions: Regions, { off, fill }: NetworkOptions): Legend {
  const counts = new Map<string, number>();
  const count = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { entries } of things) for (const entry of entries) count(entry);
  for (const { entries } of ties) for (const entry of entries) count(entry);
  const entry = (
    id: string,
    colour: { region: Region | null; fill: Fill | null } = { region: null, fill: null },
  ): LegendEntry[] => {
    const found = counts.get(id) ?? 0;
    return found > 0 ? [{ id, count: found, on: !off.has(id), ...colour }] : [];
  };
  const kinds = new Set(things.map(({ node }) => node.kind));
  return {
    colours:
      fill === 'tier'
        ? [
            ...tierOrder.map((tier) => ({ id: `tier:${tier}`, fill: tierFills[tier] })),
            { id: 'tier:none', fill: 'other' as const },
          ].flatMap((tier) => entry(tier.id, { region: null, fill: tier.fill }))
        : [
            ...regions.groups.map((region) => ({ id: `area:${region.id}`, region, fill: region.fill })),
            { id: 'area:none', region: null, fill: 'other' as const },
          ]
            .toSorted((a, b) => Number(b.fill === 'c8') - Number(a.fill === 'c8'))
            .flatMap((area) => entry(area.id, { region: area.region, fill: area.fill })),
    shapes: shapeOrder.filter((id) => kinds.size > 1 || !id.startsWith('kind:')).flatMap((id) => entry(id)),
    lines: lineOrder.flatMap((id) => entry(id)),
  };
}
