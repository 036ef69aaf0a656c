import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { useFormat } from '../../ui/useFormat.ts';
import type { Scenario } from './scenario.ts';

/** That it is so in the landscape, from which day on, and where that can be taken back. */
export function CarriedOut({ of }: { of: Scenario['carriedOut'] }) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  if (of === null) return null;
  const log = href({ view: 'data', record: 'log', selection: [], options: { change: of.change } });
  return (
    <p className="row wrap planner-notice planner-carried">
      <Check size={16} aria-hidden="true" />
      <span>
        <span className="strong">{t('planner:carried.since', { day: format.date(of.from, 'long') })}</span>{' '}
        {t('planner:carried.means')}{' '}
        <a className="link" href={log}>
          {t('planner:carried.log')}
        </a>
      </span>
    </p>
  );
}
