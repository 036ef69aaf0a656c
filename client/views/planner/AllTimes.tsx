import { useTranslation } from 'react-i18next';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { today } from '../../state/useDate.ts';
import { Button } from '../../ui/Button.tsx';

/** Without a date seats of any date count together: said where plans are made, with the way to today. */
export function AllTimes() {
  const { t } = useTranslation();
  const { asOf, from, to } = usePlace().scope;
  if (asOf !== null || from !== null || to !== null) return null;
  return (
    <p className="row wrap t2 planner-notice">
      <span>{t('planner:allTimes.means')}</span>
      <Button onPress={() => store.step({ scope: { asOf: today() } })}>{t('planner:allTimes.today')}</Button>
    </p>
  );
}
