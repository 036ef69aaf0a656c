import { useTranslation } from 'react-i18next';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { FigureBehind } from './FigureBehind.tsx';
import { FigureRow } from './FigureRow.tsx';
import { axisOf, figuresShown, manners } from './figures.ts';
import { LostVoices } from './LostVoices.tsx';
import type { Scenario } from './scenario.ts';

/** The figures before and after, each on an axis that stays; each opens to what is behind it. */
export function BeforeAfterCard({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const { figure } = usePlace().options;
  const turn = (name: string): void => store.step({ options: { figure: figure === name ? null : name } });
  const { before, after, lostVoices } = scenario.plan;
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
            axis={axisOf([manners[name].of(before)])}
            open={figure === name}
            toggle={() => turn(name)}
          >
            <FigureBehind name={name} scenario={scenario} />
          </FigureRow>
        ))}
      </ul>
      <LostVoices voices={lostVoices} open={figure === 'voices'} toggle={() => turn('voices')} />
      <p className="xs t3 planner-axes">{t('planner:figures.axes')}</p>
    </section>
  );
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
