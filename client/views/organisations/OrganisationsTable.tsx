import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type OrganisationOrder, OrganisationsDocument } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import { named } from '../../state/named.ts';
import { store, useHref, useLanguage, usePlace, useScope } from '../../state/useBoardwalk.ts';
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
  const { options } = usePlace();
  const href = useHref();
  const language = useLanguage();
  const scope = useScope();
  const sorting = useOrder({ column: 'boards', descending: true });
  const text = options.find ?? '';
  const pages = usePages(
    OrganisationsDocument,
    { scope, where: text ? { text } : {}, orderBy: named(orders, sorting.order.column) ?? 'LOAD' },
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
      head={
        <FilterField
          label={t('organisations:find')}
          value={text}
          onChange={(find) => store.step({ options: { find: find || null } }, 'replace')}
        />
      }
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
