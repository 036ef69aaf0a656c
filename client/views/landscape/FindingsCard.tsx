import { useTranslation } from 'react-i18next';
import { LandscapeFindingsDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { FindingItem } from './FindingItem.tsx';
import './findings.css';

const shown = 5;

/** The few findings that matter most. */
export function FindingsCard() {
  const { t } = useTranslation();
  const href = useHref();
  const answer = useAnswer(LandscapeFindingsDocument, { scope: useScope(), first: shown, kinds: null });
  const whole = answer.data?.landscape;
  return (
    <section className="card landscape-findings" aria-labelledby="findings-title">
      <div className="card-head">
        <h2 id="findings-title">{t('landscape:findings.title')}</h2>
        {whole && whole.findingCount > whole.findings.length ? (
          <span className="xs t3 n">
            {t('landscape:findings.some', { shown: whole.findings.length, count: whole.findingCount })}
          </span>
        ) : null}
        <span className="space" />
        {whole && whole.findingCount > 0 ? (
          <a className="link" href={href({ record: 'findings' })}>
            {t('landscape:findings.all')}
          </a>
        ) : null}
      </div>
      <Answered answer={answer} lines={12}>
        {({ landscape: { findings } }) =>
          findings.length === 0 ? (
            <Empty>{t('landscape:findings.none')}</Empty>
          ) : (
            <ol>
              {findings.map((finding) => (
                <FindingItem key={`${finding.kind} ${finding.headline}`} finding={finding} />
              ))}
            </ol>
          )
        }
      </Answered>
    </section>
  );
}
