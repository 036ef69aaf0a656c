import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';
import { MeasureHelp } from '../../ui/MeasureHelp.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { sorts } from './grouping.ts';
import { LegendGlyph } from './LegendGlyph.tsx';
import type { Legend, LegendEntry } from './legend.ts';
import { legendWasOpen, rememberLegend } from './legendOpen.ts';
import type { NetworkOptions } from './options.ts';
import { Pick } from './Pick.tsx';
import { useEntryName } from './useEntryName.ts';
import type { Picks } from './usePicks.ts';
import './legend.css';

export interface LegendCardProps {
  legend: Legend;
  options: NetworkOptions;
  change: Picks['change'];
}

/** What colour, shape and line mean, each with its count; an entry is a switch. */
export function LegendCard({ legend, options, change }: LegendCardProps) {
  const { t } = useTranslation();
  const narrow = useNarrow(720);
  const [open, setOpen] = useState(() => legendWasOpen() ?? !narrow);
  const toggle = (id: string): void =>
    change((now) => {
      const off = new Set(now.off);
      if (!off.delete(id)) off.add(id);
      return { off };
    });
  const turn = (): void => {
    rememberLegend(!open);
    setOpen(!open);
  };
  const blocks = [legend.changes, legend.shapes, legend.lines].filter((block) => block.length > 0);
  return (
    <section
      className="card network-legend"
      data-floats="over"
      data-open={open || undefined}
      aria-label={t('network:legend.title')}
    >
      <button type="button" className="network-legend-head" aria-expanded={open} onClick={turn}>
        <span className="strong">{t('network:legend.title')}</span>
        <span className="space" />
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      {open ? (
        <div className="network-legend-body">
          <Pick
            quiet
            text={t(`network:legend.by.${options.fill}`)}
            items={sorts.map((fill) => ({ value: fill, text: t(`network:legend.by.${fill}`) }))}
            value={options.fill}
            onPick={(fill) => change({ fill })}
          />
          <Block entries={legend.colours} toggle={toggle} options={options} />
          {blocks.map((block) => (
            <Block key={block[0]?.id} entries={block} toggle={toggle} options={options} ruled />
          ))}
        </div>
      ) : null}
    </section>
  );
}

/** Entries that a sentence explains. */
const meanings = new Set([
  'strong',
  'doubled',
  'presumed',
  ...['things', 'ties'].flatMap((what) => [`${what}:first-seen`, `${what}:not-seen`]),
]);

/** Entries that rest on a measure. */
const measuresOf: Readonly<Record<string, readonly string[]>> = {
  strong: ['qValue'],
  doubled: ['jaccard', 'duplicatedMeetings'],
};
interface BlockProps {
  entries: readonly LegendEntry[];
  toggle: (id: string) => void;
  options: NetworkOptions;
  ruled?: boolean;
}

function Block({ entries, toggle, options, ruled = false }: BlockProps) {
  return (
    <ul className={ruled ? 'network-legend-block ruled' : 'network-legend-block'}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <button type="button" aria-pressed={entry.on} onClick={() => toggle(entry.id)}>
            <LegendGlyph entry={entry} />
            <EntryName entry={entry} options={options} />
            <span className="n">{formatNumber(entry.count)}</span>
          </button>
          <EntryHelp entry={entry} options={options} />
        </li>
      ))}
    </ul>
  );
}

function EntryHelp({ entry, options }: { entry: LegendEntry; options: NetworkOptions }) {
  const entryName = useEntryName(options);
  const { id } = entry;
  const measures = id === 'shared' && options.join === 'PEOPLE' ? ['sharedPeople'] : measuresOf[id];
  return measures ? <MeasureHelp measures={measures} called={entryName(entry)} /> : null;
}

function EntryName({ entry, options }: { entry: LegendEntry; options: NetworkOptions }) {
  const { t } = useTranslation();
  const entryName = useEntryName(options);
  if (entry.group?.names) return <RecordName of={entry.group.names} />;
  const meaning = meanings.has(entry.id) ? t(`network:legend.means.${entry.id.replace(':', '-')}`) : undefined;
  return <span title={meaning}>{entryName(entry)}</span>;
}
