import { useTranslation } from 'react-i18next';
import { useHref } from '../../../state/useBoardwalk.ts';
import { Button } from '../../../ui/Button.tsx';
import { writtenField } from './WrittenField.tsx';

/** Columns were guessed, or not understood: that is mended where the table is looked at. */
const ofColumns = [
  'headingUnknown',
  'headingLeftOut',
  'mappingSuggested',
  'mappingKept',
  'mappingLikely',
  'mappingElsewhere',
];

/** Leads from what is wrong to where that can be said otherwise; nothing where it is no matter of this page. */
export function MendProblem({ rule, asksWhen }: { rule: string; asksWhen: boolean }) {
  const { t } = useTranslation();
  const href = useHref();
  if (rule === 'openEnded' && asksWhen)
    return (
      <Button tone="quiet" onPress={() => document.getElementById(writtenField)?.focus()}>
        {t('data:problems.sayWhen')}
      </Button>
    );
  return ofColumns.includes(rule) ? (
    <a className="btn quiet" href={href({ options: { step: 'read' } })}>
      {t('data:problems.columns')}
    </a>
  ) : null;
}
