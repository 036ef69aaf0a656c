import type { TFunction } from 'i18next';
import { Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DataChangeFragment, DataLogDocument, type DataLogQuery } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import type { Step } from '../../state/place.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import { AnsweredTable } from '../../ui/AnsweredTable.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { type Format, useFormat } from '../../ui/useFormat.ts';
import { countsOf } from './changeCounts.ts';
import { DoneBar } from './DoneBar.tsx';
import { momentText } from './momentText.ts';
import { UndoDialogue } from './UndoDialogue.tsx';
import { useDone } from './useDone.ts';
import { useWho } from './useWho.ts';
import { aboutOf, whyOf } from './whyOf.ts';

/** Every change of the landscape, newest first: who, when, what and why, and the way to take one back. */
export function LogPage() {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  const who = useWho();
  const pages = usePages<DataLogQuery, { after?: string | null }, DataChangeFragment>(
    DataLogDocument,
    {},
    (data) => data.changes,
  );
  const sorting = useOrder({ column: '', descending: true });
  const [asked, ask] = useState<DataChangeFragment | null>(null);
  const [done, tell] = useDone();
  const { rows } = pages;
  const columns = useMemo(() => columnsOf({ t, href, format, who, ask, rows }), [t, href, format, who, rows]);
  return (
    <Page
      title={t('data:log.title')}
      about={t('data:log.about')}
      back={{ href: href({ record: null, options: { sort: null } }), label: t('data:back') }}
    >
      <DoneBar done={done} tell={tell} undone={pages.answer.again} />
      <section className="card" aria-label={t('data:log.title')}>
        <AnsweredTable
          label={t('data:log.title')}
          none={t('data:log.none')}
          action={null}
          {...pages}
          {...sorting}
          columns={columns}
          rowId={({ id }) => id}
          twoLines
        />
      </section>
      <UndoDialogue
        change={asked}
        close={() => ask(null)}
        undone={(one) => {
          tell(one);
          pages.answer.again();
        }}
      />
    </Page>
  );
}

interface Words {
  t: TFunction;
  href: (step: Step) => string;
  format: Format;
  who: (name: string) => string;
  ask: (change: DataChangeFragment) => void;
  rows: readonly DataChangeFragment[];
}

function columnsOf({ t, href, format, who, ask, rows }: Words): Column<DataChangeFragment>[] {
  return [
    {
      id: 'what',
      header: t('data:log.what'),
      heading: true,
      width: '40%',
      cell: (change) => (
        <a href={href({ options: { change: change.id } })}>
          {t(`data:log.did.${change.what}`, { defaultValue: change.what })}
          <span className="second t2">{[aboutOf(change), whyOf(change, rows, t)].filter(Boolean).join(' · ')}</span>
        </a>
      ),
    },
    { id: 'when', header: t('data:log.when'), cell: ({ when }) => momentText(when, format) },
    { id: 'who', header: t('data:log.who'), cell: (change) => who(change.who) },
    { id: 'counts', header: t('data:log.records'), wideOnly: true, cell: (change) => countsOf(change, t).join(' · ') },
    {
      id: 'undo',
      header: t('data:log.undo'),
      cell: (change) =>
        change.what === 'erasure' ? (
          <span className="t3">{t('data:log.forGood')}</span>
        ) : change.undoneBy ? (
          <span className="t3">{t('data:log.undone')}</span>
        ) : (
          <Button tone="quiet" icon={<Undo2 size={16} aria-hidden="true" />} onPress={() => ask(change)}>
            {t('data:undo')}
            <span className="visually-hidden">{` ${change.why || change.what}, ${momentText(change.when, format)}`}</span>
          </Button>
        ),
    },
  ];
}
