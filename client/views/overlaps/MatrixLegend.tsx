import { useTranslation } from 'react-i18next';
import { levels, levelToken } from './matrix.ts';

/** What shades, rings and dots mean. */
export function MatrixLegend({ most }: { most: string }) {
  const { t } = useTranslation();
  return (
    <ul className="matrix-legend xs t2" aria-label={t('overlaps:matrix.legend')}>
      <li className="n">
        <span className="visually-hidden">{t('overlaps:matrix.scale', { most })}</span>
        <span aria-hidden="true">0</span>
        <span className="matrix-scale" aria-hidden="true">
          {Array.from({ length: levels }, (_, level) => level).map((level) => (
            <i key={level} style={{ background: `var(--${levelToken(level)})` }} />
          ))}
        </span>
        <span aria-hidden="true">{most}</span>
      </li>
      <li>
        <i className="matrix-key beyond" aria-hidden="true" />
        {t('overlaps:matrix.beyond')}
      </li>
      <li>
        <i className="matrix-key above" aria-hidden="true" />
        {t('overlaps:matrix.above')}
      </li>
      <li>
        <i className="matrix-key itself" aria-hidden="true" />
        {t('overlaps:matrix.itself')}
      </li>
    </ul>
  );
}
