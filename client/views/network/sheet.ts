// The legend as it stands on the drawing that is saved.
import type { Shape } from '../../canvas/picture.ts';
import type { SheetEntry } from '../../canvas/sheet/svg.ts';
import { formatNumber } from '../../ui/format.ts';
import type { Legend, LegendEntry } from './legend.ts';

const shapes: Record<string, Shape> = {
  'kind:PERSON': 'person',
  'kind:ORGANISATION': 'organisation',
  'kind:POST': 'post',
  'kind:THEME': 'theme',
};
const widths: Record<string, number> = { strong: 4, 'part-of': 2.5, kin: 2 };

/** What is switched off is not on the drawing, and so not in its legend. */
export function sheetEntries(
  { colours, shapes: marks, lines }: Legend,
  nameOf: (entry: LegendEntry) => string,
): SheetEntry[] {
  const told = (entry: LegendEntry, sample: SheetEntry['sample']): SheetEntry[] =>
    entry.on ? [{ text: nameOf(entry), count: formatNumber(entry.count), sample }] : [];
  return [
    ...[...colours, ...marks].flatMap((entry) =>
      told(entry, {
        shape: shapes[entry.id] ?? 'board',
        fill: entry.fill ?? 'other',
        statutory: entry.id === 'law',
        ended: entry.id === 'ended',
        planned: entry.id === 'planned',
        doubled: entry.id === 'doubled',
      }),
    ),
    ...lines.flatMap((entry) =>
      told(entry, {
        tie: entry.id === 'kin' ? ['shared', 'kin'] : entry.id === 'inferred' ? ['kin', 'inferred'] : [entry.id],
        width: widths[entry.id] ?? 1.5,
      }),
    ),
  ];
}
