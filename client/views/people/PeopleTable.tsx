import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PeopleDocument, type PersonOrder } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import { named } from '../../state/named.ts';
import { useHref, useLanguage, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { useFind } from '../../state/useFind.ts';
import { useOrder } from '../../state/useOrder.ts';
import { FilterField } from '../../ui/FilterField.tsx';
import { TablePage } from '../../ui/TablePage.tsx';
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
  const { rolesOnly } = usePlace();
  const href = useHref();
  const language = useLanguage();
  const scope = useScope();
  const sorting = useOrder({ column: 'boards', descending: true });
  const find = useFind();
  const pages = usePages(
    PeopleDocument,
    { scope, where: find.value ? { text: find.value } : {}, orderBy: named(orders, sorting.order.column) ?? 'LOAD' },
    (data) => data.people,
  );
  const most = Math.max(1, ...pages.rows.map(({ load }) => load.boards));
  const columns = useMemo(
    () => peopleColumns({ t, href, most, rolesOnly, language }),
    [t, href, most, rolesOnly, language],
  );
  return (
    <TablePage
      title={t('app:view.people')}
      about={t('people:sentence', { count: pages.total })}
      none={t('people:none')}
      head={<FilterField label={t(rolesOnly ? 'people:findRole' : 'people:find')} {...find} />}
      {...pages}
      {...sorting}
      columns={columns}
      rowId={({ id }) => id}
      note={
        <a className="link" href={href({ view: 'measures' })}>
          {t('overlaps:whatIsThis')}
        </a>
      }
    />
  );
}
