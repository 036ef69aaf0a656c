import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** What a figure was and would be, as text, with what each is said aloud. */
export function FigureTurn({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="n t3">
        <span className="visually-hidden">{`${t('planner:figures.before')} `}</span>
        {before}
      </span>
      <ArrowRight size={12} aria-hidden="true" className="t3" />
      <span className="n strong">
        <span className="visually-hidden">{`${t('planner:figures.after')} `}</span>
        {after}
      </span>
    </>
  );
}
