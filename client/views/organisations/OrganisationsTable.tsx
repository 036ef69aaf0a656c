import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type OrganisationOrder, OrganisationsDocument } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import { named } from '../../state/named.ts';
import { useHref, useLanguage, useScope } from '../../state/useBoardwalk.ts';
import { useFind } from '../../state/useFind.ts';
import { useOrder } from '../../state/useOrder.ts';
import { FilterField } from '../../ui/FilterField.tsx';
import { TablePage } from '../../ui/TablePage.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { organisationColumns } from './organisationColumns.tsx';
import './organisations.css';

const orders: Record<string, OrganisationOrder> = {
  name: 'NAME',
  boards: 'LOAD',
  seats: 'SEATS',
  people: 'PEOPLE',
  hours: 'HOURS',
  busiest: 'BUSIEST_SHARE',
  missing: 'MISSING',
  kind: 'KIND',
  area: 'AREA',
};

/** Organisations by what they carry, most first. */
export function OrganisationsTable() {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const scope = useScope();
  const sorting = useOrder({ column: 'boards', descending: true });
  const find = useFind();
  const pages = usePages(
    OrganisationsDocument,
    { scope, where: find.value ? { text: find.value } : {}, orderBy: named(orders, sorting.order.column) ?? 'LOAD' },
    (data) => data.organisations,
  );
  const most = Math.max(1, ...pages.rows.map(({ load }) => load.boards));
  const narrow = useNarrow(720);
  const columns = useMemo(
    () => organisationColumns({ t, href, language, most, narrow }),
    [t, href, language, most, narrow],
  );
  return (
    <TablePage
      title={t('app:view.organisations')}
      about={t('organisations:sentence', { count: pages.total })}
      none={t('organisations:none')}
      head={<FilterField label={t('organisations:find')} {...find} />}
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
