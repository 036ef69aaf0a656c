import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImportState } from '../../../api/operations.generated.ts';

const steps = ['file', 'read', 'check', 'commit'] as const;

/** How far an import has come: File, Read, Check, Commit. */
export function Steps({ state }: { state: ImportState | null }) {
  const { t } = useTranslation();
  const now = state === null ? 1 : state === 'OPEN' ? 2 : state === 'COMMITTED' ? 4 : 3;
  return (
    <ol className="import-steps" aria-label={t('data:steps.label')}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-state={index < now ? 'done' : index === now ? 'now' : 'next'}
          aria-current={index === now ? 'step' : undefined}
        >
          {index < now ? <Check size={14} aria-hidden="true" /> : <span className="n">{index + 1}</span>}
          {t(`data:steps.${step}`)}
          {index < now ? <span className="visually-hidden">{t('data:steps.done')}</span> : null}
        </li>
      ))}
    </ol>
  );
}
