import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PeopleDocument, type PersonOrder } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import { named } from '../../state/named.ts';
import { store, useHref, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { FilterField } from '../../ui/FilterField.tsx';
import { TablePage } from '../../ui/TablePage.tsx';
import { orderOf, orderText } from '../../ui/tableColumns.ts';
import { peopleColumns } from './peopleColumns.tsx';

const orders: Record<string, PersonOrder> = {
  name: 'NAME',
  boards: 'BOARDS',
  atOnce: 'BOARDS_AT_ONCE',
  effective: 'EFFECTIVE_BOARDS',
  similar: 'SIMILAR_BOARDS',
  meetings: 'MEETINGS',
  load: 'LOAD',
};

/** People by what they carry, most first. */
export function PeopleTable() {
  const { t } = useTranslation();
  const { options, selection, rolesOnly } = usePlace();
  const href = useHref();
  const scope = useScope();
  const order = orderOf(options.sort, { column: 'boards', descending: true });
  const text = options.find ?? '';
  const { answer, rows, total, more } = usePages(
    PeopleDocument,
    { scope, where: text ? { text } : {}, orderBy: named(orders, order.column) ?? 'LOAD' },
    (data) => data.people,
  );
  const most = Math.max(1, ...rows.map(({ load }) => load.boards));
  const columns = useMemo(() => peopleColumns({ t, href, most, rolesOnly }), [t, href, most, rolesOnly]);
  return (
    <TablePage
      title={t('app:view.people')}
      about={t('people:sentence', { count: total })}
      none={t('people:none')}
      head={
        <FilterField
          label={t(rolesOnly ? 'people:findRole' : 'people:find')}
          value={text}
          onChange={(find) => store.step({ options: { find: find || null } }, 'replace')}
        />
      }
      answer={answer}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      order={order}
      onOrder={(next) => store.step({ options: { sort: orderText(next) } })}
      total={total}
      more={more}
      selected={selection[0]}
      note={
        <a className="link" href={href({ view: 'measures' })}>
          {t('overlaps:whatIsThis')}
        </a>
      }
    />
  );
}
