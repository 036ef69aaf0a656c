import { useTranslation } from 'react-i18next';
import { LandscapeIssueCountsDocument, LandscapeQualityDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { formatNumber, formatShare } from '../../ui/format.ts';

/** What is not as well known as it might be, each figure leading to its list. */
export function KnownCard() {
  const { t } = useTranslation();
  const href = useHref();
  const answer = useAnswer(LandscapeQualityDocument, { scope: {} });
  const { data: issues } = useAnswer(LandscapeIssueCountsDocument, { scope: {} });
  const found = issues?.landscape.quality;
  return (
    <section className="card" aria-labelledby="data-known">
      <div className="card-head">
        <h2 id="data-known">{t('landscape:quality.title')}</h2>
        <span className="space" />
        {found?.completeness.score ? <b className="n">{formatShare(found.completeness.score)}</b> : null}
      </div>
      <div className="card-body">
        <Answered answer={answer} lines={3}>
          {({ landscape: { quality } }) => (
            <ul className="data-counts">
              {(
                [
                  ['inferred', quality.inferredFacts],
                  ['unchecked', quality.recordsNotChecked],
                  ['undated', quality.seatsWithoutDates],
                  ['contradictions', found?.contradictions.totalCount],
                  ['leftStanding', found?.leftStanding.totalCount],
                ] as const
              ).map(([list, count]) => (
                <li key={list}>
                  <a className="quiet-link" href={href({ view: 'landscape', record: 'quality', options: { list } })}>
                    {t(`landscape:quality.listOf.${list}`)}
                  </a>
                  <b className="n">{count === undefined ? '' : formatNumber(count)}</b>
                </li>
              ))}
            </ul>
          )}
        </Answered>
      </div>
    </section>
  );
}
