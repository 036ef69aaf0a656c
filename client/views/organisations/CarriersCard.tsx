import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { store, useHref, useLanguage, usePlace } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { carrierColumns } from './carrierColumns.tsx';
import { carriersOf, inOrder } from './carriers.ts';
import { hoursText } from './hoursText.ts';
import type { OrganisationShown } from './organisationShown.ts';
import { idOfTitle, PartTitle } from './PartTitle.tsx';
import { idOfPart } from './usePart.ts';

/** So many at first: whoever carries least is seldom looked for. */
const shown = 10;

/** The persons who sit for it, ranked by what they carry of it. */
export function CarriersCard({ organisation }: { organisation: OrganisationShown }) {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const { options } = usePlace();
  const { load } = organisation;
  const carriers = useMemo(() => carriersOf(organisation), [organisation]);
  const known = load.hoursPerYear !== null;
  const sorting = useOrder({ column: known ? 'hours' : 'boards', descending: true });
  const columns = carrierColumns({ t, href, carriers, boards: load.boards, known });
  const rows = options.people === 'all' ? carriers : inOrder(carriers, sorting.order, language).slice(0, shown);
  return (
    <section className="card" id={idOfPart('carriers')} tabIndex={-1} aria-labelledby={idOfTitle('carriers')}>
      <div className="card-head">
        <PartTitle part="carriers" organisation={organisation}>
          {t('organisations:carriers.title')}
        </PartTitle>
        <p className="xs t3 n">
          <Basis load={load} />
        </p>
      </div>
      {carriers.length === 0 ? (
        <Empty>{t(load.boards > 0 ? 'organisations:carriers.none' : 'organisations:boards.none')}</Empty>
      ) : (
        <DataTable
          label={t('organisations:carriers.title')}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          {...sorting}
          total={load.people}
          more={
            rows.length < carriers.length
              ? { pending: false, problem: null, load: () => store.step({ options: { people: 'all' } }) }
              : undefined
          }
          twoLines
        />
      )}
    </section>
  );
}

/** How many hours there are to be shared out, on which day, and of how many boards. */
function Basis({ load }: { load: OrganisationShown['load'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (load.boards === 0) return null;
  if (load.hoursPerYear === null) return t('organisations:carriers.unknown');
  const hours = hoursText(load.hoursPerYear);
  const sum = load.hoursDay
    ? t('organisations:carriers.hoursOn', { hours, date: format.date(load.hoursDay) })
    : t('organisations:carriers.hours', { hours });
  const without = load.boardsWithoutHours;
  return without > 0 ? `${sum} ${t('organisations:carriers.without', { count: without })}` : sum;
}
