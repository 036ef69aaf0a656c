import { useTranslation } from 'react-i18next';
import { MarkGlyph, type MarkGlyphProps } from '../../ui/MarkGlyph.tsx';

const plain: MarkGlyphProps = { planned: false, exact: true, duplicated: false, clash: false };
const entries = [
  ['held', plain],
  ['planned', { ...plain, planned: true }],
  ['someDay', { ...plain, exact: false }],
] as const;

/** What the marks mean. */
export function TimelineLegend() {
  const { t } = useTranslation();
  return (
    <ul className="timeline-legend xs t2">
      {entries.map(([id, glyph]) => (
        <li key={id}>
          <MarkGlyph {...glyph} />
          {t(`meetings:legend.${id}`)}
        </li>
      ))}
      <li>
        <span className="capsule-glyph" aria-hidden="true" />
        {t('meetings:legend.duplicated')}
      </li>
      <li>
        <svg className="clash-glyph" width="10" height="9" aria-hidden="true">
          <path d="M5 0 10 9H0Z" />
        </svg>
        {t('meetings:legend.clash')}
      </li>
    </ul>
  );
}
