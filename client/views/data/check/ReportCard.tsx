import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataUndoDocument } from '../../../api/operations.generated.ts';
import { useSend } from '../../../api/useSend.ts';
import { signature } from '../../../state/preferences.ts';
import { useHref } from '../../../state/useBoardwalk.ts';
import { Button } from '../../../ui/Button.tsx';
import { Figures } from '../../../ui/Figures.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { Refused } from '../../../ui/Refused.tsx';
import type { Proposal } from './proposal.ts';

type Report = NonNullable<Proposal['report']>;

/** What came of an import: made, altered, there already, left out; and the way to take it back. */
export function ReportCard({ name, report }: { name: string; report: Report }) {
  const { t } = useTranslation();
  const href = useHref();
  const { send, pending, problem } = useSend(DataUndoDocument);
  const [undone, setUndone] = useState(false);
  const {
    change,
    created,
    updated,
    unchanged,
    leftOut,
    leftOutCount,
    rowsLeftOut,
    problems,
    problemCount,
    differenceCount,
  } = report;
  const undo = async (id: string): Promise<void> => {
    if (await send({ id, by: signature() })) setUndone(true);
  };
  const figure = (id: 'created' | 'updated' | 'unchanged' | 'leftOut', value: number) => ({
    id,
    label: t(`data:report.${id}`),
    value: formatNumber(value),
    note: t(`data:report.is.${id}`),
  });
  return (
    <>
      <section className="card import-report" aria-labelledby="import-report">
        <h2 id="import-report">{t(undone ? 'data:report.takenBack' : 'data:report.title')}</h2>
        <output className="t2">{undone ? t('data:undone') : t('data:report.about', { name })}</output>
        <Figures
          className="figures"
          figures={[
            figure('created', created),
            figure('updated', updated),
            figure('unchanged', unchanged),
            figure('leftOut', leftOutCount + rowsLeftOut),
          ]}
        />
        {differenceCount > 0 ? <p>{t('data:report.differences', { count: differenceCount })}</p> : null}
        <Refused problem={problem} />
        <div className="row wrap">
          {change && !undone ? (
            <Button
              icon={<Undo2 size={16} aria-hidden="true" />}
              isDisabled={pending}
              onPress={() => void undo(change)}
            >
              {t('data:report.undo')}
            </Button>
          ) : null}
          <a className="btn" href={href({ record: null, options: {} })}>
            {t('data:report.another')}
          </a>
          <a className="btn" href={href({ record: 'log', options: {} })}>
            {t('data:log.title')}
          </a>
        </div>
      </section>
      {leftOut.length > 0 ? (
        <section className="card" aria-labelledby="import-left">
          <div className="card-head">
            <h2 id="import-left">{t('data:report.leftOutList')}</h2>
          </div>
          <ul className="card-body lines">
            {leftOut.map(({ key, kind, label, row }) => (
              <li key={key}>
                {label}
                <span className="t3">
                  {[t(`data:kind.${kind}`), row === null ? null : t('data:check.line', { line: row })]
                    .filter(Boolean)
                    .map((word) => ` · ${word}`)
                    .join('')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {problems.length > 0 ? (
        <section className="card" aria-labelledby="import-problems">
          <div className="card-head">
            <h2 id="import-problems">{t('data:check.tab.PROBLEMS')}</h2>
            <span className="space" />
            <span className="t2 n">{formatNumber(problemCount)}</span>
          </div>
          <ul className="card-body lines">
            {problems.map(({ file, row, field, message }) => (
              <li key={[file, row, field, message].join(' ')}>
                {message}
                {row === null || row === undefined ? null : (
                  <span className="t3">{` · ${t('data:check.line', { line: row })}`}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
