import { useTranslation } from 'react-i18next';
import { DataDuplicateCountsDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { formatNumber } from '../../ui/format.ts';
import { mergeableKinds } from './mergeable.ts';

/** How many pairs wait to be decided, kind by kind. */
export function DuplicatesCard() {
  const { t } = useTranslation();
  const href = useHref();
  const answer = useAnswer(DataDuplicateCountsDocument, {});
  return (
    <section className="card" aria-labelledby="data-duplicates">
      <div className="card-head">
        <h2 id="data-duplicates">{t('data:duplicates.title')}</h2>
        <span className="space" />
        <a className="link" href={href({ record: 'split' })}>
          {t('data:split.link')}
        </a>
      </div>
      <div className="card-body">
        <Answered answer={answer} lines={3}>
          {(counts) => (
            <ul className="data-counts">
              {mergeableKinds.map((kind) => (
                <li key={kind}>
                  <a className="quiet-link" href={href({ record: 'duplicates', options: { of: kind.toLowerCase() } })}>
                    {t(`data:duplicates.of.${kind}`)}
                  </a>
                  <b className="n">{formatNumber(counts[kind].totalCount)}</b>
                </li>
              ))}
            </ul>
          )}
        </Answered>
      </div>
    </section>
  );
}
