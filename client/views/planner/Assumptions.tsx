import { useTranslation } from 'react-i18next';
import { formatMeasure } from '../../ui/format.ts';
import type { Scenario } from './scenario.ts';

/** What the figures assume, in words; the settings change it. */
export function Assumptions({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const { rate, travelMinutes, mostPeople, leastPeople } = scenario;
  return (
    <p className="planner-assumptions xs t3">
      <span className="medium">{`${t('planner:assume.title')}. `}</span>
      {[
        rate === null ? t('planner:assume.noRate') : t('planner:assume.rate', { rate: formatMeasure(rate) }),
        t('planner:assume.travel', { minutes: travelMinutes }),
        t('planner:assume.sizes', { most: mostPeople, least: leastPeople }),
        t('planner:assume.day'),
      ].join(' ')}
    </p>
  );
}
