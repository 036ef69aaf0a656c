import { Split } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  DataDuplicateCountsDocument,
  DataDuplicatesDocument,
  type DataDuplicatesQuery,
  type MergeableKind,
} from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePages } from '../../api/usePages.ts';
import { store, useHref, usePlace } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { DoneBar } from './DoneBar.tsx';
import './duplicates.css';
import { mergeableIn, mergeableKinds } from './mergeable.ts';
import { PairItem } from './PairItem.tsx';
import { PairOpen } from './PairOpen.tsx';
import { type DuplicatePair, pairKey } from './pair.ts';
import { SeveralBar } from './several/SeveralBar.tsx';
import { type Done, useDone } from './useDone.ts';

/** Records that may stand there twice, pair by pair: both sides, what speaks for it and against, and somebody who decides. */
export function DuplicatesPage() {
  const { t } = useTranslation();
  const href = useHref();
  const { options } = usePlace();
  const kind = mergeableIn(options.of);
  const { data } = useAnswer(DataDuplicateCountsDocument, {});
  return (
    <Page
      title={t('data:duplicates.title')}
      about={t('data:duplicates.about')}
      back={{ href: href({ record: null, options: { of: null, pair: null } }), label: t('data:back') }}
      actions={
        <a className="btn" href={href({ record: 'split', options: { of: null, pair: null } })}>
          <Split size={16} aria-hidden="true" />
          {t('data:split.link')}
        </a>
      }
    >
      <div>
        <Segmented
          label={t('data:duplicates.kinds')}
          segments={mergeableKinds.map((value) => ({
            value,
            label: t(`data:duplicates.of.${value}`),
            ...(data ? { count: formatNumber(data[value].totalCount) } : {}),
          }))}
          value={kind}
          onChange={(value) => store.step({ options: { of: value.toLowerCase(), pair: null } })}
        />
      </div>
      <Pairs key={kind} kind={kind} />
    </Page>
  );
}

function Pairs({ kind }: { kind: MergeableKind }) {
  const { t } = useTranslation();
  const { options } = usePlace();
  const pages = usePages<DataDuplicatesQuery, { kind: MergeableKind; after?: string | null }, DuplicatePair>(
    DataDuplicatesDocument,
    { kind },
    (data) => data.possibleDuplicates,
  );
  const [done, tell] = useDone();
  const { rows, total } = pages;
  const named = rows.findIndex((pair) => pairKey(pair) === options.pair);
  const open = rows[Math.max(0, named)];
  // Whoever puts a decision off goes on to the next, and after the last begins again.
  const next = (): void => {
    const after = rows[(Math.max(0, named) + 1) % rows.length];
    store.step({ options: { pair: after ? pairKey(after) : null } });
  };
  const settle = (change: Done): void => {
    tell(change);
    pages.answer.again();
    store.step({ options: { pair: null } }, 'replace');
  };
  return (
    <>
      <DoneBar done={done} tell={tell} />
      {total > 1 ? <SeveralBar kind={kind} decided={settle} /> : null}
      <Answered answer={pages.answer} lines={10}>
        {() =>
          open === undefined ? (
            <section className="card">
              <Empty action={null}>{t(`data:duplicates.none.${kind}`)}</Empty>
            </section>
          ) : (
            <div className="duplicates" data-open={named >= 0 || undefined}>
              <section className="card duplicates-list" aria-label={t('data:duplicates.list')}>
                <ul>
                  {rows.map((pair) => (
                    <PairItem key={pairKey(pair)} pair={pair} open={pair === open} />
                  ))}
                </ul>
                {rows.length < total ? (
                  <div className="table-foot">
                    <output className="n">
                      {t('ui:table.left', { count: total - rows.length, number: formatNumber(total - rows.length) })}
                    </output>
                    <Button onPress={pages.more.load} isDisabled={pages.more.pending}>
                      {t('ui:table.more')}
                    </Button>
                  </div>
                ) : null}
              </section>
              <PairOpen
                key={pairKey(open)}
                kind={kind}
                pair={open}
                later={rows.length > 1 ? next : null}
                decided={settle}
              />
            </div>
          )
        }
      </Answered>
    </>
  );
}
