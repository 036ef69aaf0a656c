import { useTranslation } from 'react-i18next';
import { DuplicatedDocument } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import { store, usePlace, useScopeOfMeetings } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { DuplicatedItem } from './DuplicatedItem.tsx';

/** Boards whose meetings duplicate each other, with the reasons, what they take twice, and each pair of meetings. */
export function DuplicatedList() {
  const { t } = useTranslation();
  const { options } = usePlace();
  const singles = options.singles !== undefined;
  const planned = options.planned !== undefined;
  const { answer, rows, total, more } = usePages(
    DuplicatedDocument,
    { scope: useScopeOfMeetings(), where: { singles, planned } },
    (data) => data.duplicatedMeetings,
  );
  const judged = answer.data?.duplicatedMeetings;
  return (
    <section className="card" aria-label={t('meetings:segment.duplicated')}>
      <div className="card-head">
        <Segmented
          label={t('meetings:heldOrPlanned')}
          segments={[
            { value: 'held', label: t('meetings:legend.held') },
            { value: 'planned', label: t('meetings:legend.planned') },
          ]}
          value={planned ? 'planned' : 'held'}
          onChange={(which) => store.step({ options: { planned: which === 'planned' ? 'yes' : null } })}
        />
        <Segmented
          label={t('meetings:seriesOrSingles')}
          segments={[
            { value: 'series', label: t('meetings:onlySeries') },
            { value: 'singles', label: t('meetings:singlesToo') },
          ]}
          value={singles ? 'singles' : 'series'}
          onChange={(which) => store.step({ options: { singles: which === 'singles' ? 'yes' : null } })}
        />
        <span className="space" />
        {judged ? (
          <span className="t3 n">
            {t('meetings:judged', { judged: formatNumber(judged.judged), notJudged: formatNumber(judged.notJudged) })}
          </span>
        ) : null}
      </div>
      <Answered answer={answer} lines={12}>
        {() =>
          total === 0 ? (
            <Empty>{t(singles ? 'meetings:noPairs' : 'meetings:noSeries')}</Empty>
          ) : (
            <ul className="duplicated">
              {rows.map((series) => (
                <DuplicatedItem key={`${series.a.id} ${series.b.id}`} series={series} />
              ))}
            </ul>
          )
        }
      </Answered>
      {more.problem ? <Failed failure={more.problem} again={more.load} /> : null}
      {rows.length < total ? (
        <div className="table-foot">
          <output className="n">
            {t('ui:table.left', { count: total - rows.length, number: formatNumber(total - rows.length) })}
          </output>
          <Button onPress={more.load} isDisabled={more.pending}>
            {t('ui:table.more')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
