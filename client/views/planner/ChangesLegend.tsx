import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '../../canvas/picture.ts';
import { formatNumber } from '../../ui/format.ts';
import { type LegendEntry, legendCounts, legendEntries, type PlanPicture } from './planPicture.ts';

export interface ChangesLegendProps {
  picture: Picture;
  inAll: PlanPicture['inAll'];
}

/** What circles and lines mean, each with how many are drawn, and of how many. */
export function ChangesLegend({ picture, inAll }: ChangesLegendProps) {
  const { t } = useTranslation();
  const counts = legendCounts(picture);
  const all: Record<LegendEntry, number> = { ...counts, ...inAll };
  const told = (entry: LegendEntry): string =>
    counts[entry] < all[entry]
      ? t('planner:legend.of', { drawn: formatNumber(counts[entry]), all: formatNumber(all[entry]) })
      : formatNumber(counts[entry]);
  return (
    <ul className="planner-legend xs t2" aria-label={t('network:legend.title')}>
      {legendEntries
        .filter((entry) => all[entry] > 0)
        .map((entry) => (
          <li key={entry}>
            {glyphs[entry]}
            {t(`planner:legend.${entry}`)} <span className="n t3">{told(entry)}</span>
          </li>
        ))}
    </ul>
  );
}

const line = (stroke: string, width: number, dash?: string) => (
  <line x1="0" x2="22" y1="7" y2="7" stroke={stroke} strokeWidth={width} strokeDasharray={dash} />
);

const svg = (children: ReactNode) => (
  <svg width="22" height="14" viewBox="0 0 22 14" fill="none" aria-hidden="true">
    {children}
  </svg>
);

const glyphs: Readonly<Record<LegendEntry, ReactNode>> = {
  goes: svg(<circle cx="11" cy="7" r="5.5" stroke="var(--ghost)" strokeWidth="1.5" strokeDasharray="1.5 3" />),
  changes: svg(
    <>
      <circle cx="11" cy="7" r="6" stroke="var(--accent)" strokeWidth="1.75" />
      <circle cx="11" cy="7" r="3.5" fill="var(--text-3)" />
    </>,
  ),
  comes: svg(line('var(--accent)', 2.25)),
  breaks: svg(
    <>
      {line('var(--broken)', 2, '7 4')}
      <path d="M8 4l6 6m0 -6l-6 6" stroke="var(--broken)" strokeWidth="1.75" />
    </>,
  ),
  strong: svg(line('var(--signal)', 3.5)),
  law: <Lock size={13} strokeWidth={1.75} aria-hidden="true" />,
};
