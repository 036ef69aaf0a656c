import { useTranslation } from 'react-i18next';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { formatMeasure } from '../../ui/format.ts';
import { FigureBehind } from './FigureBehind.tsx';
import { FigureRow } from './FigureRow.tsx';
import { axisFor, type FigureName, figuresShown, manners } from './figures.ts';
import { Invited } from './Invited.tsx';
import { LostVoices } from './LostVoices.tsx';
import type { Scenario } from './scenario.ts';

/** The figures before and after, each on an axis that stays; each opens to what is behind it. */
export function BeforeAfterCard({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const { figure } = usePlace().options;
  const turn = (name: string): void => store.step({ options: { figure: figure === name ? null : name } });
  const { plan } = scenario;
  const { before, after, lostVoices } = plan;
  return (
    <section className="card planner-figures" aria-labelledby="planner-figures">
      <div className="card-head">
        <h2 id="planner-figures">{t('planner:figures.title')}</h2>
        <span className="space" />
        <BarLegend />
      </div>
      <ul className="planner-rows">
        {figuresShown([before, after]).map((name) => (
          <FigureRow
            key={name}
            name={name}
            before={manners[name].of(before)}
            after={manners[name].of(after)}
            axis={axisFor(name, [plan])}
            below={<Below name={name} scenario={scenario} />}
            open={figure === name}
            toggle={() => turn(name)}
          >
            <FigureBehind name={name} scenario={scenario} />
          </FigureRow>
        ))}
      </ul>
      <LostVoices voices={lostVoices} invited={plan.invited} open={figure === 'voices'} toggle={() => turn('voices')} />
      <p className="xs t3 planner-axes">{t('planner:figures.axes')}</p>
    </section>
  );
}

/** What must be known of a figure though it is not opened. */
function Below({ name, scenario: { rate, plan } }: { name: FigureName; scenario: Scenario }) {
  const { t } = useTranslation();
  if (name === 'people') return <Invited people={plan.invited} open={false} />;
  if (name !== 'cost' || rate === null) return null;
  return <p className="xs t2">{t('planner:figures.rate', { rate: formatMeasure(rate) })}</p>;
}

/** A tick is before, a bar after. */
export function BarLegend() {
  const { t } = useTranslation();
  return (
    <span className="planner-barlegend xs t2">
      <svg width="4" height="12" aria-hidden="true">
        <line x1="2" x2="2" y1="0" y2="12" stroke="var(--text)" strokeWidth="2" />
      </svg>
      {t('planner:figures.before')}
      <svg width="16" height="6" aria-hidden="true">
        <rect width="16" height="5" rx="2" fill="var(--accent)" />
      </svg>
      {t('planner:figures.after')}
    </span>
  );
}
