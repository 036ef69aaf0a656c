import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';
import type { Matrix } from './matrix.ts';

const steps = [0, 1, 2, 3, 4, 5, 6];

/** What shade, hatch and dashed red mean, as far as they occur. */
export function CrowdingLegend({ matrix: { rows, most } }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const cells = rows.flatMap((row) => row.cells);
  return (
    <ul className="crowding-legend xs t2">
      {most === null ? null : (
        <li className="n">
          <span>0</span>
          <span className="crowding-shades" aria-hidden="true">
            {steps.map((step) => (
              <i key={step} data-shade={step} />
            ))}
          </span>
          <span>{t('landscape:crowding.hours', { number: formatNumber(most) })}</span>
        </li>
      )}
      {cells.some((cell) => cell.state === 'boards' && cell.hours === null) ? (
        <li>
          <i className="crowding-key unshaded" aria-hidden="true" />
          {t('landscape:crowding.hoursUnknown')}
        </li>
      ) : null}
      {cells.some(({ state }) => state === 'gap') ? (
        <li>
          <i className="crowding-key" data-state="gap" aria-hidden="true" />
          {t('landscape:crowding.gap')}
        </li>
      ) : null}
      {cells.some(({ state }) => state === 'unknown') ? (
        <li>
          <i className="crowding-key unknown" aria-hidden="true" />
          {t('landscape:crowding.unknownThemes')}
        </li>
      ) : null}
    </ul>
  );
}
