import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';
import { MeasureHelp } from '../../ui/MeasureHelp.tsx';
import { FigureBar } from './FigureBar.tsx';
import { FigureTurn } from './FigureTurn.tsx';
import { differenceText, type FigureName, manners } from './figures.ts';

export interface FigureRowProps {
  name: FigureName;
  before: number | null;
  after: number | null;
  axis: number;
  /** Stands below its bar, open or not. */
  below: ReactNode;
  open: boolean;
  /** Opens what is behind it, or closes that. */
  toggle: () => void;
  children: ReactNode;
}

/** One figure: before, after, the difference, and a bar on its axis. */
export function FigureRow({ name, before, after, axis, below, open, toggle, children }: FigureRowProps) {
  const { t } = useTranslation();
  const { digits, measures } = manners[name];
  const label = t(`planner:figure.${name}`);
  const text = (value: number | null): string => (value === null ? t('ui:unknown') : formatNumber(value, digits));
  const difference = before === null || after === null ? null : differenceText(before, after, digits);
  return (
    <li>
      <div className="planner-figure">
        <button type="button" aria-expanded={open} onClick={toggle}>
          {label}
        </button>
        <span className="space" />
        <FigureTurn before={text(before)} after={text(after)} />
        <span className="n xs t2 planner-difference">
          {before === null || after === null ? '' : (difference ?? t('planner:figures.same'))}
        </span>
      </div>
      <FigureBar before={before} after={after} axis={axis} />
      {below}
      {open ? (
        <div className="planner-behind">
          {measures.length > 0 ? (
            <p className="xs">
              {t('ui:help.about', { called: label })} <MeasureHelp measures={measures} called={label} />
            </p>
          ) : null}
          {children}
        </div>
      ) : null}
    </li>
  );
}
