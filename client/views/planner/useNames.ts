import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerNetworkDocument, type PlannerPlanFragment } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useLanguage, useScope } from '../../state/useBoardwalk.ts';
import { nameIn } from '../../ui/RecordName.tsx';

/** What the boards of the scope and of a plan are called, by their ids. */
export function useNames({ boards }: PlannerPlanFragment): (id: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useAnswer(PlannerNetworkDocument, { scope: useScope() });
  const names = useMemo(
    () =>
      new Map([
        ...(data?.network.nodes ?? []).map(({ id, label, record }): [string, string] => [
          id,
          nameIn({ name: label, nameCy: record && 'nameCy' in record ? record.nameCy : null }, language),
        ]),
        ...boards.map(({ id, name, board }): [string, string] => [id, nameIn(board ?? { name }, language)]),
      ]),
    [data, boards, language],
  );
  return useCallback((id) => names.get(id) ?? t('planner:form.gone'), [names, t]);
}
