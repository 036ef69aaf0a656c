import { useTranslation } from 'react-i18next';
import { PairDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { tryStep } from '../../state/tryStep.ts';
import { useHref, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Page } from '../../ui/Page.tsx';
import { type Named, RecordName } from '../../ui/RecordName.tsx';
import { PairCalendar } from './PairCalendar.tsx';
import { PairMeasures } from './PairMeasures.tsx';
import { PairPeople } from './PairPeople.tsx';
import { PairSides } from './PairSides.tsx';
import { PairVerdict } from './PairVerdict.tsx';
import './pair.css';

/** Two boards side by side: who is on both and for whom, when they meet, what each covers. */
export function PairPage({ a, b }: { a: string; b: string }) {
  const { t } = useTranslation();
  const href = useHref();
  const answer = useAnswer(PairDocument, { a, b, scope: useScope() });
  const pair = answer.data?.overlap;
  return (
    <Page
      title={
        pair ? (
          <>
            <RecordName of={pair.a} className="pair-name" />
            <RecordName of={pair.b} className="pair-name" />
          </>
        ) : (
          t('record:pair')
        )
      }
      back={{ href: href({ record: null }), label: t('overlaps:back') }}
      actions={
        <>
          <a className="btn" href={href({ selection: [a, b] })}>
            {t('overlaps:openPanel')}
          </a>
          <a className="btn" href={href(tryStep('merge', [a, b]))}>
            {t('record:tryMerging')}
          </a>
          <a className="btn" href={href(tryStep('nest', [a, b]))}>
            {t('record:tryNesting')}
          </a>
        </>
      }
    >
      <Answered answer={answer} lines={12}>
        {({ overlap }) => (
          <div className="stack">
            <PairVerdict pair={overlap} />
            <PairMeasures pair={overlap} className="card figures by-three" />
            {overlap.undated ? <p className="t2">{t('overlaps:undated')}</p> : null}
            <PairPeople pair={overlap} />
            <PairCalendar a={overlap.a} b={overlap.b} />
            <div className="pair-lists">
              <List
                title={t('words:kinds.Organisation')}
                of={overlap.organisations}
                none={t('overlaps:noOrganisations')}
              />
              <List title={t('words:kinds.Theme')} of={overlap.themes} none={t('overlaps:noThemes')} />
              <List title={t('words:kinds.Area')} of={overlap.areas} none={t('overlaps:noAreas')} />
            </div>
            <PairSides pair={overlap} />
          </div>
        )}
      </Answered>
    </Page>
  );
}

function List({ title, of, none }: { title: string; of: readonly (Named & { id: string })[]; none: string }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <section className="card">
      <div className="card-head">
        <h2>{title}</h2>
        <span className="xs t3">{t('overlaps:ofBoth')}</span>
      </div>
      <div className="card-body">
        {of.length === 0 ? (
          <p className="t3">{none}</p>
        ) : (
          <ul className="lines">
            {of.map((one) => (
              <li key={one.id}>
                <a href={href({ selection: [one.id] })}>
                  <RecordName of={one} />
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
