import { SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ThresholdsDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatNumber, formatShare } from '../../ui/format.ts';
import { Drop } from '../../ui/Overlay.tsx';

/** The limits that decide between words, in words. */
export function Thresholds() {
  const { t } = useTranslation();
  const label = t('overlaps:thresholds.title');
  return (
    <Drop label={label} trigger={<Button icon={<SlidersHorizontal size={16} aria-hidden="true" />}>{label}</Button>}>
      <Listed />
    </Drop>
  );
}

function Listed() {
  const { t } = useTranslation();
  const href = useHref();
  const answer = useAnswer(ThresholdsDocument, {});
  return (
    <div className="thresholds">
      <Answered answer={answer} lines={5}>
        {({ thresholds }) => (
          <dl>
            {(
              [
                ['chance', { q: formatNumber(thresholds.mostFalse, 2) }],
                [
                  'merge',
                  { people: formatNumber(thresholds.leastShared), jaccard: formatNumber(thresholds.mergeJaccard, 2) },
                ],
                [
                  'nest',
                  {
                    people: formatNumber(thresholds.leastShared),
                    share: formatShare(thresholds.nestContainment),
                    jaccard: formatNumber(thresholds.mergeJaccard, 2),
                  },
                ],
                [
                  'align',
                  {
                    alike: formatNumber(thresholds.alikeThemes, 2),
                    unrelated: formatNumber(thresholds.unrelatedThemes, 2),
                  },
                ],
                ['leave', {}],
              ] as const
            ).map(([name, values]) => (
              <div key={name}>
                <dt>{t(`overlaps:thresholds.${name}.word`)}</dt>
                <dd className="t2">{t(`overlaps:thresholds.${name}.when`, values)}</dd>
              </div>
            ))}
          </dl>
        )}
      </Answered>
      <p>
        <a className="link" href={href({ view: 'measures' })}>
          {t('overlaps:whatIsThis')}
        </a>
      </p>
    </div>
  );
}
