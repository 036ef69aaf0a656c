import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';
import type { Scenario } from './scenario.ts';
import { useCalled } from './useCalled.ts';

/** What is said when the plan has become another: who changed it, where somebody else did, and what it makes now. Nothing at first. */
export function usePlanNews({ version, savedBy, plan, steps }: Scenario, others: string | null): string {
  const { t } = useTranslation();
  const called = useCalled();
  const [first] = useState(version);
  const { boards, personHours } = plan.after;
  if (version === first) return '';
  const now = t('planner:now', {
    steps: steps.length,
    boards: formatNumber(boards),
    hours: personHours === null ? t('ui:unknown') : formatNumber(personHours),
    broken: plan.guardrails.length,
  });
  return others !== null && others === savedBy ? `${t('planner:others', { who: called(others) })} ${now}` : now;
}
