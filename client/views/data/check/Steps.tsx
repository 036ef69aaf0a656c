import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImportState } from '../../../api/operations.generated.ts';
import { useHref } from '../../../state/useBoardwalk.ts';

const steps = ['file', 'read', 'check', 'commit'] as const;

export interface StepsProps {
  state: ImportState | null;
  /** Of a file of tables, how it is read is looked at: `now`, or from where it can be gone back to. */
  reads: 'now' | 'link' | null;
}

/** How far an import has come: File, Read, Check, Commit. */
export function Steps({ state, reads }: StepsProps) {
  const { t } = useTranslation();
  const href = useHref();
  const now = state === null || reads === 'now' ? 1 : state === 'OPEN' ? 2 : state === 'COMMITTED' ? 4 : 3;
  return (
    <ol className="import-steps" aria-label={t('data:steps.label')}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-state={index < now ? 'done' : index === now ? 'now' : 'next'}
          aria-current={index === now ? 'step' : undefined}
        >
          {index < now ? <Check size={14} aria-hidden="true" /> : <span className="n">{index + 1}</span>}
          {step === 'read' && reads === 'link' ? (
            <a href={href({ options: { step: 'read' } })}>{t('data:steps.read')}</a>
          ) : (
            t(`data:steps.${step}`)
          )}
          {index < now ? <span className="visually-hidden">{t('data:steps.done')}</span> : null}
        </li>
      ))}
    </ol>
  );
}
