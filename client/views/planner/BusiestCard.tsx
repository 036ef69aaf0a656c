import { useTranslation } from 'react-i18next';
import type { PlannerPlanFragment } from '../../api/operations.generated.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { MeasureHelp } from '../../ui/MeasureHelp.tsx';
import { along, axisOf } from './figures.ts';

type Busy = PlannerPlanFragment['busiest'][number];

/** The ten people with most hours a year, before and after. */
export function BusiestCard({ busiest }: { busiest: readonly Busy[] }) {
  const { t } = useTranslation();
  const href = useHref();
  const axis = axisOf(busiest.map(({ before }) => before));
  const text = (hours: number | null): string => (hours === null ? t('ui:unknown') : formatNumber(hours));
  return (
    <section className="card planner-busiest" aria-labelledby="planner-busiest">
      <div className="card-head">
        <h2 id="planner-busiest">{t('planner:busiest.title')}</h2>
        <MeasureHelp measures={['hoursPerYear']} called={t('planner:busiest.title')} />
        <span className="space" />
        <span className="xs t3">{t('planner:busiest.unit')}</span>
      </div>
      {busiest.length === 0 ? (
        <Empty action={null}>{t('planner:busiest.none')}</Empty>
      ) : (
        <ul>
          {busiest.map(({ person, before, after }) => (
            <li key={person.id}>
              <a className="quiet-link cut" title={person.name} href={href({ selection: [person.id] })}>
                {person.name}
              </a>
              <Track before={before} after={after} axis={axis} />
              <span className="n xs t2">
                <span className="visually-hidden">
                  {t('planner:busiest.hours', { before: text(before), after: text(after) })}
                </span>
                <span aria-hidden="true">{text(after)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Track({ before, after, axis }: Pick<Busy, 'before' | 'after'> & { axis: number }) {
  const at = (hours: number): string => `${2 + 96 * along(hours, axis)}%`;
  return (
    <svg width="100%" height="12" aria-hidden="true">
      <line x1="0" x2="100%" y1="6" y2="6" stroke="var(--sunken)" strokeWidth="2" />
      {before !== null && after !== null ? (
        <line x1={at(before)} x2={at(after)} y1="6" y2="6" stroke="var(--accent)" strokeWidth="2" />
      ) : null}
      {before === null ? null : (
        <line x1={at(before)} x2={at(before)} y1="1" y2="11" stroke="var(--text)" strokeWidth="2" />
      )}
      {after === null ? null : <circle cx={at(after)} cy="6" r="4" fill="var(--accent)" />}
    </svg>
  );
}
