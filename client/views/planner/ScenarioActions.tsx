import { Columns2, Copy, FileCheck, FileText, Settings2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { store, useHref } from '../../state/useBoardwalk.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Refused } from '../../ui/Refused.tsx';
import { CarryOutDialogue } from './CarryOutDialogue.tsx';
import { CompareMenu } from './CompareMenu.tsx';
import { DeleteDialogue } from './DeleteDialogue.tsx';
import { SettingsDialogue } from './SettingsDialogue.tsx';
import type { Scenario } from './scenario.ts';
import { useClone } from './useClone.ts';
import type { Planning } from './usePlanning.ts';

/** What can be done with a scenario as a whole. */
export function ScenarioActions({ scenario, planning }: { scenario: Scenario; planning: Planning }) {
  const { t } = useTranslation();
  const href = useHref();
  const [open, setOpen] = useState<'settings' | 'delete' | 'carryOut' | null>(null);
  const { id } = scenario;
  const close = (): void => setOpen(null);
  const { clone, problem } = useClone();
  const paper = (
    <a className="btn primary" href={href({ view: 'report', record: null, options: { scenario: id } })}>
      <FileText size={16} aria-hidden="true" />
      {t('planner:paper')}
    </a>
  );
  return (
    <>
      <CompareMenu
        id={id}
        trigger={<Button icon={<Columns2 size={16} aria-hidden="true" />}>{t('planner:compare.with')}</Button>}
      />
      {planning.fixed ? (
        paper
      ) : (
        <>
          <Button icon={<Copy size={16} aria-hidden="true" />} onPress={() => void clone(scenario)}>
            {t('planner:clone')}
          </Button>
          <Button icon={<Settings2 size={16} aria-hidden="true" />} onPress={() => setOpen('settings')}>
            {t('planner:settings.open')}
          </Button>
          <IconButton label={t('planner:delete.do')} icon={<Trash2 size={16} />} onPress={() => setOpen('delete')} />
          <Button
            icon={<FileCheck size={16} aria-hidden="true" />}
            isDisabled={scenario.carriedOut !== null || !scenario.plan.steps.some(({ counted }) => counted)}
            onPress={() => setOpen('carryOut')}
          >
            {t('planner:carryOut.open')}
          </Button>
          {paper}
          <Refused problem={problem} />
          <SettingsDialogue scenario={scenario} planning={planning} open={open === 'settings'} close={close} />
          <DeleteDialogue
            scenario={open === 'delete' ? scenario : null}
            close={close}
            gone={() => store.step({ record: null, options: { step: null } })}
          />
          <CarryOutDialogue scenario={scenario} planning={planning} open={open === 'carryOut'} close={close} />
        </>
      )}
    </>
  );
}
