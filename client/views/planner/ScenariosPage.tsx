import { Copy, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerScenariosDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref, usePlace } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import { Answered } from '../../ui/Answered.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Refused } from '../../ui/Refused.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { AllTimes } from './AllTimes.tsx';
import { DeleteDialogue } from './DeleteDialogue.tsx';
import { NewScenario } from './NewScenario.tsx';
import type { ScenarioRow } from './scenario.ts';
import { TryCard } from './TryCard.tsx';
import { useCalled } from './useCalled.ts';
import { useClone } from './useClone.ts';

/** Every scenario by name; how one begins; and, where somebody comes from a pair of boards, in which of them that is to be tried. */
export function ScenariosPage() {
  const { t } = useTranslation();
  const { options, rolesOnly } = usePlace();
  const answer = useAnswer(PlannerScenariosDocument, {});
  return (
    <Page title={t('app:view.planner')} about={t('planner:about')}>
      <AllTimes />
      {options.try && !rolesOnly ? <TryCard scenarios={answer.data?.scenarios ?? []} /> : null}
      <Answered answer={answer} lines={6}>
        {({ scenarios }) => (
          <section className="card" aria-label={t('planner:list')}>
            {scenarios.length === 0 ? (
              <Empty action={rolesOnly ? null : <NewScenario />}>{t('planner:none')}</Empty>
            ) : (
              <>
                <ScenariosTable scenarios={scenarios} />
                {rolesOnly ? null : (
                  <div className="planner-new">
                    <NewScenario />
                  </div>
                )}
              </>
            )}
          </section>
        )}
      </Answered>
      {rolesOnly ? <p className="t2">{t('planner:nameless')}</p> : null}
    </Page>
  );
}

function ScenariosTable({ scenarios }: { scenarios: readonly ScenarioRow[] }) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  const called = useCalled();
  const { rolesOnly } = usePlace();
  const sorting = useOrder({ column: 'name', descending: false });
  const { clone, problem } = useClone();
  const [asked, ask] = useState<ScenarioRow | null>(null);
  const columns = useMemo((): Column<ScenarioRow>[] => {
    return [
      {
        id: 'name',
        header: t('planner:name'),
        heading: true,
        width: '46%',
        value: ({ name }) => name,
        cell: ({ id, name, description }) => (
          <a href={href({ record: id, options: { try: null, boards: null } })}>
            {name}
            {description ? <span className="second t2">{description}</span> : null}
          </a>
        ),
      },
      {
        id: 'steps',
        header: t('planner:steps.title'),
        numeric: true,
        value: ({ steps }) => steps.length,
        cell: ({ steps }) => formatNumber(steps.length),
      },
      {
        id: 'changed',
        header: t('planner:changed'),
        value: ({ savedAt }) => savedAt,
        greatestFirst: true,
        cell: ({ savedAt, savedBy }) => `${format.date(savedAt)} · ${called(savedBy)}`,
      },
      ...(rolesOnly
        ? []
        : [
            {
              id: 'acts',
              header: t('planner:acts'),
              cell: (row: ScenarioRow) => (
                <span className="row">
                  <IconButton
                    label={t('planner:cloneNamed', { name: row.name })}
                    icon={<Copy size={16} />}
                    onPress={() => void clone(row)}
                  />
                  <IconButton
                    label={t('planner:deleteNamed', { name: row.name })}
                    icon={<Trash2 size={16} />}
                    onPress={() => ask(row)}
                  />
                </span>
              ),
            },
          ]),
    ];
  }, [t, href, format, called, rolesOnly, clone]);
  return (
    <>
      <Refused problem={problem} />
      <DataTable
        label={t('planner:list')}
        columns={columns}
        rows={scenarios}
        rowId={({ id }) => id}
        {...sorting}
        total={scenarios.length}
        twoLines
      />
      <DeleteDialogue scenario={asked} close={() => ask(null)} gone={() => ask(null)} />
    </>
  );
}
