import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LandscapeCrowdingDocument, type Tier } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { tiers } from '../../state/scopeWords.ts';
import { store, useHref, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { MeasureHelp } from '../../ui/MeasureHelp.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Truncated } from '../../ui/Truncated.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { CrowdingLegend } from './CrowdingLegend.tsx';
import { CrowdingList } from './CrowdingList.tsx';
import { CrowdingMatrix } from './CrowdingMatrix.tsx';
import { CrowdingTable } from './CrowdingTable.tsx';
import { type Matrix, matrixOf } from './matrix.ts';
import './matrix.css';

/** Themes by the areas of a tier: where boards crowd and where they are missing. */
export function CrowdingCard({ table }: { table: boolean }) {
  const { t } = useTranslation();
  const { options } = usePlace();
  const tier = tiers.find((one) => one === options.tier) ?? 'LOCAL';
  const narrower = options.narrower === 'yes';
  const answer = useAnswer(LandscapeCrowdingDocument, { scope: useScope(), tier });
  const narrow = useNarrow(720);
  const whole = answer.data?.landscape;
  const matrix = useMemo(() => (whole ? matrixOf(whole, narrower) : null), [whole, narrower]);
  return (
    <section className="card crowding" aria-labelledby="crowding-title">
      <div className="card-head">
        <h2 id="crowding-title">{t('landscape:crowding.title')}</h2>
        <MeasureHelp measures={['crowding', 'gaps']} called={t('landscape:crowding.title')} />
        <span className="xs t3">{t('landscape:crowding.about')}</span>
      </div>
      <div className="crowding-tools">
        <Segmented<Tier>
          label={t('landscape:crowding.tier')}
          value={tier}
          onChange={(picked) => store.step({ options: { tier: picked === 'LOCAL' ? null : picked } })}
          segments={tiers.toReversed().map((value) => ({ value, label: t(`words:tier.${value}`) }))}
        />
        <span className="space" />
        {matrix && !table && !narrow ? <CrowdingLegend matrix={matrix} /> : null}
      </div>
      <Answered answer={answer} lines={12}>
        {() =>
          matrix ? <Shown matrix={matrix} tier={tier} table={table} narrow={narrow} narrower={narrower} /> : null
        }
      </Answered>
    </section>
  );
}

interface ShownProps {
  matrix: Matrix;
  tier: Tier;
  table: boolean;
  /** No width for columns. */
  narrow: boolean;
  narrower: boolean;
}

function Shown({ matrix, tier, table, narrow, narrower }: ShownProps) {
  const { t } = useTranslation();
  const empty = matrix.areas.length === 0 || matrix.rows.length === 0;
  return (
    <>
      {matrix.came ? (
        <Truncated>
          {t('landscape:crowding.truncated', {
            areas: formatNumber(matrix.came.areas),
            themes: formatNumber(matrix.came.themes),
            allAreas: formatNumber(matrix.came.allAreas),
            allThemes: formatNumber(matrix.came.allThemes),
          })}
        </Truncated>
      ) : null}
      {empty ? (
        <Empty>{t('landscape:crowding.none')}</Empty>
      ) : table ? (
        <CrowdingTable matrix={matrix} />
      ) : narrow ? (
        <CrowdingList matrix={matrix} tier={tier} />
      ) : (
        <CrowdingMatrix matrix={matrix} tier={tier} />
      )}
      <div className="crowding-foot xs">
        {matrix.hasNarrower ? (
          <button
            type="button"
            className="link"
            aria-pressed={narrower}
            onClick={() =>
              store.step({ options: { narrower: store.snapshot().place.options.narrower ? null : 'yes' } })
            }
          >
            {t(narrower ? 'landscape:crowding.fewer' : 'landscape:crowding.narrower')}
          </button>
        ) : null}
        <Without areas={matrix.without} />
      </div>
    </>
  );
}

/** Areas of the tier of which no board is known. */
function Without({ areas }: { areas: Matrix['without'] }) {
  const { t } = useTranslation();
  const href = useHref();
  if (areas.length === 0) return null;
  return (
    <details>
      <summary>{t('landscape:crowding.without', { count: areas.length })}</summary>
      <ul className="crowding-without">
        {areas.map((area) => (
          <li key={area.id}>
            <a className="quiet-link crowding-without-area" href={href({ selection: [area.id] })}>
              <RecordName of={area} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
