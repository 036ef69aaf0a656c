import { ArrowRight, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DataChangeOpenDocument,
  type DataChangeOpenQuery,
  DataObstacleDocument,
} from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { type Connection, usePages } from '../../api/usePages.ts';
import { useHref, usePlace } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { countsOf } from './changeCounts.ts';
import { DoneBar } from './DoneBar.tsx';
import { mergeableKinds } from './mergeable.ts';
import { momentText } from './momentText.ts';
import { Obstacle } from './Obstacle.tsx';
import { UndoDialogue } from './UndoDialogue.tsx';
import { useDone } from './useDone.ts';
import { useWho } from './useWho.ts';
import { valueWords } from './valueWords.ts';
import { aboutOf } from './whyOf.ts';

type Opened = NonNullable<DataChangeOpenQuery['change']>;
type Changed = Opened['records']['edges'][number]['node'];
const nothing: Connection<Changed> = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };

/** One change: who, when and why, what it did to each record, and the way to take it back or what stands against that. */
export function ChangePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  const who = useWho();
  const [asked, ask] = useState(false);
  const [done, tell] = useDone();
  const pages = usePages<DataChangeOpenQuery, { id: string; after?: string | null }, Changed>(
    DataChangeOpenDocument,
    { id },
    ({ change }) => change?.records ?? nothing,
  );
  const change = pages.answer.data?.change;
  // Of a great change that takes a while to tell; whoever asks before is told when it is tried.
  const obstacle = useAnswer(DataObstacleDocument, { id }).data?.change?.undoObstacle;
  const kept = keptOf(change, pages.rows);
  return (
    <Page
      title={change ? t(`data:log.did.${change.what}`, { defaultValue: change.what }) : t('data:log.title')}
      about={change && [aboutOf(change), change.why].filter(Boolean).join(' · ')}
      back={{ href: href({ options: { change: null } }), label: t('data:log.all') }}
    >
      <DoneBar done={done} tell={tell} undone={pages.answer.again} />
      <Answered answer={pages.answer} lines={10}>
        {({ change: opened }) =>
          opened ? (
            <section className="card" aria-label={t('data:log.records')}>
              <div className="card-head">
                <span className="t2 n">
                  {[who(opened.who), momentText(opened.when, format), ...countsOf(opened, t)].join(' · ')}
                </span>
                <span className="space" />
                {opened.undoneBy ? (
                  <a className="link" href={href({ options: { change: opened.undoneBy } })}>
                    {t('data:log.undone')}
                  </a>
                ) : obstacle ? (
                  <p className="change-obstacle">
                    <Obstacle of={obstacle} /> {kept ? <SplitInstead id={kept} /> : null}
                  </p>
                ) : (
                  <Button icon={<Undo2 size={16} aria-hidden="true" />} onPress={() => ask(true)}>
                    {t('data:undo')}
                  </Button>
                )}
              </div>
              <ChangedTable {...pages} />
            </section>
          ) : (
            <Empty action={null}>{t('data:log.gone')}</Empty>
          )
        }
      </Answered>
      <UndoDialogue
        change={asked && change ? change : null}
        close={() => ask(false)}
        undone={(one) => {
          tell(one);
          pages.answer.again();
        }}
      />
    </Page>
  );
}

/** Of a merge that cannot be undone any more what it mixed up can still be told apart. */
function SplitInstead({ id }: { id: string }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <a className="link" href={href({ record: 'split', options: { change: null, whose: id } })}>
      {t('data:split.instead')}
    </a>
  );
}

/** The record into which others were merged, as far as it is there. */
function keptOf(change: Opened | null | undefined, rows: readonly Changed[]): string | null {
  if (change?.what !== 'merge') return null;
  const kept = rows.find(({ what, kind }) => what === 'UPDATED' && mergeableKinds.some((one) => one === kind));
  return kept?.record?.id ?? null;
}

interface ChangedTableProps {
  rows: readonly Changed[];
  total: number;
  more: ReturnType<typeof usePages>['more'];
}

function ChangedTable({ rows, total, more }: ChangedTableProps) {
  const { t } = useTranslation();
  const href = useHref();
  const { selection } = usePlace();
  const { order, onOrder } = useOrder({ column: '', descending: false });
  const columns = useMemo<Column<Changed>[]>(
    () => [
      {
        id: 'label',
        header: t('data:log.record'),
        heading: true,
        width: '34%',
        cell: ({ label, record }) => (record ? <a href={href({ selection: [record.id] })}>{label}</a> : label),
      },
      {
        id: 'kind',
        header: t('data:log.kind'),
        cell: ({ kind }) => t(`words:kind.${kind.charAt(0)}${kind.slice(1).toLowerCase()}`),
      },
      { id: 'what', header: t('data:log.done'), cell: ({ what }) => t(`data:log.recordChange.${what}`) },
      {
        id: 'fields',
        header: t('data:log.fields'),
        width: '38%',
        cell: ({ fields }) => (
          <ul>
            {fields.map((field) => (
              <li key={field.field} className="changed-field">
                <span className="t3">{t(`facts:${field.field}`, { defaultValue: field.field })}</span>
                {field.before === null ? null : <del>{valueWords(field.field, field.before, t)}</del>}
                {field.before !== null && field.after !== null ? <ArrowRight size={12} aria-hidden="true" /> : null}
                {field.after === null ? null : <ins>{valueWords(field.field, field.after, t)}</ins>}
              </li>
            ))}
          </ul>
        ),
      },
    ],
    [t, href],
  );
  return (
    <DataTable
      label={t('data:log.records')}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      order={order}
      onOrder={onOrder}
      total={total}
      more={more}
      selected={selection[0]}
    />
  );
}
