import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MeasureHelp } from './MeasureHelp.tsx';
import { Sparkline } from './Sparkline.tsx';
import './page.css';

export interface Figure {
  id: string;
  label: string;
  /** Ids of the measures it shows, whose definitions it offers. */
  measures?: readonly string[];
  /** Written out; null: unknown. */
  value: string | null;
  /** What it rests on. */
  note: ReactNode;
  /** Said where the value is null, instead of `unknown`. */
  missing?: string;
  /** Where it opens. */
  href?: string;
  /** How it went over time, oldest first. */
  trend?: readonly number[];
}

/** Headline figures in a row, each with what it rests on. */
export function Figures({ figures, className = 'card figures' }: { figures: readonly Figure[]; className?: string }) {
  const { t } = useTranslation();
  return (
    <dl className={className}>
      {figures.map(({ id, label, measures, value, missing, note, href, trend }) => (
        <div key={id}>
          <dt>
            {label} {measures ? <MeasureHelp measures={measures} called={label} /> : null}
          </dt>
          {value === null ? (
            <dd className="word">{missing ?? t('ui:unknown')}</dd>
          ) : (
            <dd>{href ? <a href={href}>{value}</a> : value}</dd>
          )}
          <dd className="note">{note}</dd>
          {trend ? (
            <dd className="trend">
              <Sparkline values={trend} />
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
