import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ClashesDocument, type ClashesQuery } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import type { Step } from '../../state/place.ts';
import { store, useHref, useLanguage, usePlace, useScopeOfMeetings } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { type Column, orderOf, orderText } from '../../ui/tableColumns.ts';
import { type Format, useFormat } from '../../ui/useFormat.ts';

type Row = ClashesQuery['clashes']['edges'][number]['node'];
type Which = 'all' | 'planned' | 'held';

/** Meetings that overlap in time, with the people whose time both take; and how many could not be judged. */
export function ClashesTable() {
  const { t } = useTranslation();
  const { options, selection } = usePlace();
  const href = useHref();
  const language = useLanguage();
  const format = useFormat();
  const order = orderOf(options.sort, { column: 'date', descending: false });
  const which: Which = options.of === 'planned' ? 'planned' : options.of === 'held' ? 'held' : 'all';
  const { answer, rows, total, more } = usePages(
    ClashesDocument,
    { scope: useScopeOfMeetings(), where: which === 'all' ? {} : { planned: which === 'planned' } },
    (data) => data.clashes,
  );
  const columns = useMemo(() => clashColumns({ t, href, language, format }), [t, href, language, format]);
  const notJudged = answer.data?.clashes.notJudged;
  return (
    <section className="card" aria-label={t('meetings:segment.clashes')}>
      <div className="card-head">
        <Segmented
          label={t('meetings:heldOrPlanned')}
          segments={(['all', 'planned', 'held'] as const).map((value) => ({
            value,
            label: t(`meetings:clashesOf.${value}`),
          }))}
          value={which}
          onChange={(next) => store.step({ options: { of: next === 'all' ? null : next } })}
        />
        <span className="space" />
        {notJudged === undefined ? null : (
          <span className="t3">{t('meetings:notJudged', { count: notJudged, number: formatNumber(notJudged) })}</span>
        )}
      </div>
      <Answered answer={answer} lines={12}>
        {() =>
          total === 0 ? (
            <Empty>{t('meetings:noClashes')}</Empty>
          ) : (
            <DataTable
              label={t('meetings:segment.clashes')}
              columns={columns}
              rows={rows}
              rowId={({ a, b }) => `${a.id} ${b.id}`}
              order={order}
              onOrder={(next) => store.step({ options: { sort: orderText(next) } })}
              total={total}
              more={more}
              selected={rows.find(({ a }) => a.id === selection[0]) ? selection[0] : undefined}
              twoLines
            />
          )
        }
      </Answered>
    </section>
  );
}

interface ClashColumnsInput {
  t: TFunction;
  href: (step: Step) => string;
  language: string;
  format: Format;
}

function clashColumns({ t, href, language, format }: ClashColumnsInput): Column<Row>[] {
  const meeting = (side: 'a' | 'b'): Column<Row> => ({
    id: side,
    header: t(`meetings:column.${side}`),
    width: '26%',
    value: (clash) => nameIn(clash[side].board, language),
    cell: (clash) => (
      <>
        <a className="quiet-link" href={href({ selection: [clash[side].id] })}>
          <RecordName of={clash[side].board} />
        </a>
        <span className="second xs t3 n">
          {[clash[side].start, clash[side].planned ? t('record:planned') : null].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  });
  return [
    {
      id: 'date',
      header: t('meetings:column.date'),
      heading: true,
      width: '18%',
      value: ({ a, from }) => `${a.date} ${from}`,
      cell: ({ a, from, to }) => (
        <a className="n" href={href({ selection: [a.id] })}>
          {format.day(a.date)}
          <span className="second xs t3">{to ? `${from}–${to}` : t('meetings:fromTime', { time: from })}</span>
        </a>
      ),
    },
    meeting('a'),
    meeting('b'),
    {
      id: 'people',
      header: t('meetings:column.whoseTime'),
      value: ({ people }) => people.length,
      cell: ({ people, seatsStoodIn }) => (
        <details className="whose-time">
          <summary className="n">{t('record:people', { count: people.length })}</summary>
          <ul className="names">
            {people.map(({ id, name }) => (
              <li key={id}>
                <a className="quiet-link" href={href({ selection: [id] })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
          {seatsStoodIn ? <p className="xs t3">{t('meetings:seatsStoodIn')}</p> : null}
        </details>
      ),
    },
  ];
}
