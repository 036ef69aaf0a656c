// The legend as it stands on the drawing that is saved.
import { becomings, type Shape } from '../../canvas/picture.ts';
import type { SheetEntry } from '../../canvas/sheet/svg.ts';
import { formatNumber } from '../../ui/format.ts';
import type { Legend, LegendEntry } from './legend.ts';

const shapes: Record<string, Shape> = {
  'kind:PERSON': 'person',
  'kind:ORGANISATION': 'organisation',
  'kind:POST': 'post',
  'kind:THEME': 'theme',
};
const widths: Record<string, number> = { strong: 4, 'part-of': 2.5, kin: 2, 'ties:came': 2.5, 'ties:first-seen': 1.25 };
const samples: Record<string, readonly string[]> = {
  kin: ['shared', 'kin'],
  inferred: ['kin', 'inferred'],
  presumed: ['kin', 'presumed'],
};

/** What is switched off is not on the drawing, and so not in its legend. */
export function sheetEntries(
  { colours, shapes: marks, lines, changes }: Legend,
  nameOf: (entry: LegendEntry) => string,
): SheetEntry[] {
  const told = (entry: LegendEntry, sample: SheetEntry['sample']): SheetEntry[] =>
    entry.on ? [{ text: nameOf(entry), count: formatNumber(entry.count), sample }] : [];
  return [
    ...[...colours, ...marks, ...changes.filter(({ id }) => id.startsWith('things:'))].flatMap((entry) =>
      told(entry, {
        shape: shapes[entry.id] ?? 'board',
        fill: entry.fill ?? 'other',
        statutory: entry.id === 'law',
        ended: entry.id === 'ended',
        planned: entry.id === 'planned',
        doubled: entry.id === 'doubled',
        became: becomings.find((became) => entry.id === `things:${became}`),
      }),
    ),
    ...[...lines, ...changes.filter(({ id }) => id.startsWith('ties:'))].flatMap((entry) =>
      told(entry, {
        tie: samples[entry.id] ?? [entry.id.replace('ties:', '')],
        width: widths[entry.id] ?? 1.5,
      }),
    ),
  ];
}
