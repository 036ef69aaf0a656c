import { useTranslation } from 'react-i18next';
import { PlannerDaysDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useLanguage, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { formatMeasure } from '../../ui/format.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import { SuggestedStep } from './SuggestedStep.tsx';
import type { Scenario } from './scenario.ts';
import type { Planning } from './usePlanning.ts';

/** Pairs that could meet on one day, those that spare most journeys first. */
export function DaysToShare({ scenario, planning }: { scenario: Scenario; planning: Planning }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answer = useAnswer(PlannerDaysDocument, { scope: useScope() });
  return (
    <Answered answer={answer} lines={4}>
      {({ daysToShare }) =>
        daysToShare.length === 0 ? (
          <p className="t2">{t('planner:suggest.noDays')}</p>
        ) : (
          <ul className="planner-plan">
            {daysToShare.map(({ journeys, overlap }) => (
              <SuggestedStep
                key={`${overlap.a.id} ${overlap.b.id}`}
                text={t('planner:suggest.day', {
                  a: nameIn(overlap.a, language),
                  b: nameIn(overlap.b, language),
                  journeys: formatMeasure(journeys),
                })}
                action={{ kind: 'SHARE_DAY', board: overlap.a.id, into: overlap.b.id }}
                overlaps={[overlap]}
                scenario={scenario}
                planning={planning}
              />
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
