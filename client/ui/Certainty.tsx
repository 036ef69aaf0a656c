import { useTranslation } from 'react-i18next';
import './controls.css';

export type CertaintyWord = 'STATED' | 'INFERRED';

/** Filled for stated, a dashed ring for inferred: form, never colour. */
export function CertaintyGlyph({ certainty }: { certainty: CertaintyWord }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {certainty === 'STATED' ? (
        <circle cx="6" cy="6" r="5" fill="var(--text-2)" />
      ) : (
        <circle cx="6" cy="6" r="4.75" fill="none" stroke="var(--text-2)" strokeWidth="1.5" strokeDasharray="2.4 1.6" />
      )}
    </svg>
  );
}

/** The word beside the glyph: said for inferred, and for stated where asked. */
export function CertaintyTag({ certainty, always = false }: { certainty: CertaintyWord; always?: boolean }) {
  const { t } = useTranslation();
  if (certainty === 'INFERRED') return <span className="tag inferred">{t('ui:certainty.inferred')}</span>;
  return always ? (
    <span className="tag">{t('ui:certainty.stated')}</span>
  ) : (
    <span className="visually-hidden">{t('ui:certainty.stated')}</span>
  );
}
