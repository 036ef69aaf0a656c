import { useTranslation } from 'react-i18next';
import { MeasuresDocument, type MeasuresQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import { formatMeasure } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import './measures.css';

type Measure = MeasuresQuery['measures'][number];

/** What each number means: definition, unit, bounds, source. */
export function MeasuresView() {
  const { t } = useTranslation();
  const { options } = usePlace();
  const find = options.find ?? '';
  const answer = useAnswer(MeasuresDocument, {});
  const wanted = ({ title, definition }: Measure): boolean =>
    `${title} ${definition}`.toLowerCase().includes(find.toLowerCase());
  return (
    <Page
      title={t('app:view.measures')}
      about={t('measures:sentence')}
      actions={
        <FilterField
          label={t('measures:find')}
          value={find}
          onChange={(text) => store.step({ options: { find: text || null } }, 'replace')}
        />
      }
    >
      <Answered answer={answer} lines={12}>
        {({ measures }) => (
          <div className="stack">
            {[...Map.groupBy(measures.filter(wanted), ({ of }) => of)].map(([of, all]) => (
              <section key={of} className="card" aria-labelledby={`measures-${of}`}>
                <div className="card-head">
                  <h2 id={`measures-${of}`}>{t(`measures:of.${of}`)}</h2>
                </div>
                <dl className="measures">
                  {all.map((measure) => (
                    <Entry key={measure.id} measure={measure} />
                  ))}
                </dl>
              </section>
            ))}
          </div>
        )}
      </Answered>
    </Page>
  );
}

function Entry({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { title, definition, unit, least, greatest, degenerate, citation } = measure;
  const bounds =
    least !== null && greatest !== null
      ? t('measures:between', { least: formatMeasure(least), greatest: formatMeasure(greatest) })
      : least !== null
        ? t('measures:atLeast', { least: formatMeasure(least) })
        : null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <p>{definition}</p>
        <p className="xs t3 n">
          {[unit, /\d/.test(unit) ? null : bounds, t('measures:degenerate', { value: degenerate }), citation]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </dd>
    </div>
  );
}
