import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionChoicesDocument, ActionsDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePages } from '../../api/usePages.ts';
import { store, useHref, useLanguage, usePlace, useScopeOfMeetings } from '../../state/useBoardwalk.ts';
import { useDate } from '../../state/useDate.ts';
import { useOrder } from '../../state/useOrder.ts';
import { AnsweredTable } from '../../ui/AnsweredTable.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { FilterPill } from '../../ui/FilterPill.tsx';
import { formatNumber } from '../../ui/format.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { actionColumns } from './actionColumns.tsx';

/** What meetings agreed to be done, by whom and by when; whether it was done nobody records. */
export function ActionsTable() {
  const { t } = useTranslation();
  const { options } = usePlace();
  const href = useHref();
  const format = useFormat();
  const date = useDate();
  const scope = useScopeOfMeetings();
  const { owner, board } = options;
  const overdue = options.overdue !== undefined;
  const sorting = useOrder({ column: 'meeting', descending: true });
  const pages = usePages(
    ActionsDocument,
    {
      scope,
      where: { ...(owner && { owner }), ...(board && { board }), ...(overdue && { dueBefore: date }) },
      orderBy: sorting.order.column === 'meeting' && !sorting.order.descending ? 'DATE' : 'LATEST',
    },
    (data) => data.actions,
  );
  const columns = useMemo(() => actionColumns({ t, href, format, date }), [t, href, format, date]);
  return (
    <section className="card" aria-label={t('meetings:segment.actions')}>
      <div className="card-head">
        <Pills />
        <Segmented
          label={t('meetings:due')}
          segments={[
            { value: 'all', label: t('meetings:dueOf.all') },
            { value: 'overdue', label: t('meetings:dueOf.overdue', { date: format.date(date) }) },
          ]}
          value={overdue ? 'overdue' : 'all'}
          onChange={(next) => store.step({ options: { overdue: next === 'overdue' ? 'yes' : null } })}
        />
        <span className="space" />
        <span className="t3">{t('meetings:doneUnknown')}</span>
      </div>
      <AnsweredTable
        label={t('meetings:segment.actions')}
        none={t('record:noActions')}
        {...pages}
        {...sorting}
        columns={columns}
        rowId={({ id }) => id}
        twoLines
      />
    </section>
  );
}

/** Narrows the list to one owner, or to the meetings of one board. */
function Pills() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { owner, board } = usePlace().options;
  const { data } = useAnswer(ActionChoicesDocument, { scope: useScopeOfMeetings() });
  const { owners = [], boards = [] } = data?.actions ?? {};
  const lists = [
    {
      id: 'owner',
      chosen: owner,
      options: owners.map(({ person, count }) => ({ value: person.id, label: person.name, side: formatNumber(count) })),
    },
    {
      id: 'board',
      chosen: board,
      options: boards.map((one) => ({
        value: one.board.id,
        label: nameIn(one.board, language),
        side: formatNumber(one.count),
      })),
    },
  ] as const;
  return lists.map(({ id, chosen, options }) => (
    <FilterPill
      key={id}
      label={t(`meetings:by.${id}`)}
      text={options.find(({ value }) => value === chosen)?.label ?? t(`meetings:any.${id}`)}
      changed={chosen !== undefined}
      onClear={() => store.step({ options: { [id]: null } })}
    >
      <Choices
        label={t(`meetings:by.${id}`)}
        options={options}
        chosen={chosen ? [chosen] : []}
        onChange={([next]) => store.step({ options: { [id]: next ?? null } })}
        single
        search
      />
    </FilterPill>
  ));
}
