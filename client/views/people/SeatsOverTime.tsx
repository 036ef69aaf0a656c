import { ChartGantt } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useHref, usePlace } from '../../state/useBoardwalk.ts';
import { useTwin } from '../../state/useTwin.ts';
import { Empty } from '../../ui/Empty.tsx';
import { TwinButton } from '../../ui/TwinButton.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import type { PersonShown } from './personShown.ts';
import { SeatsPicture } from './SeatsPicture.tsx';
import { SeatsTable } from './SeatsTable.tsx';
import { groupRows, rowsOf, yearsOf } from './seatBars.ts';
import './seats.css';

/** Every seat as a bar over the years, similar boards together; or the same seats as a table. */
export function SeatsOverTime({ person }: { person: PersonShown }) {
  const { t } = useTranslation();
  const { scope } = usePlace();
  const { table, toggle } = useTwin();
  const href = useHref();
  const years = yearsOf(person.seats, scope.asOf);
  const groups = groupRows(rowsOf(person.seats, years ?? { first: 0, last: 1 }), person);
  return (
    <section className="card seats-time" aria-label={t('people:overTime')}>
      <div className="card-head">
        <h2>{t('people:overTime')}</h2>
        <span className="space" />
        {table || person.seats.length === 0 ? null : <Legend asOf={scope.asOf} />}
        {person.seats.length === 0 ? null : (
          <TwinButton
            table={table}
            toggle={toggle}
            picture={t('people:picture')}
            pictureIcon={<ChartGantt size={16} aria-hidden="true" />}
          />
        )}
      </div>
      {person.seats.length === 0 ? (
        <Empty
          action={
            <a className="btn" href={href({ selection: [person.id] })}>
              {t('people:openPanel')}
            </a>
          }
        >
          {t('record:noSeatsHeld')}
        </Empty>
      ) : table ? (
        <SeatsTable seats={person.seats} groups={groups} />
      ) : (
        <SeatsPicture groups={groups} years={years} />
      )}
    </section>
  );
}

function Legend({ asOf }: { asOf: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="seat-legend xs t2">
      {(['stated', 'inferred', 'presumed'] as const).map((kind) => (
        <li key={kind}>
          <svg width="20" height="11" aria-hidden="true">
            <rect className={`bar ${kind}`} x="0.75" y="0.75" width="18.5" height="9.5" />
          </svg>
          {t(`people:legend.${kind}`)}
        </li>
      ))}
      {asOf ? (
        <li className="n">
          <svg width="2" height="13" aria-hidden="true">
            <rect width="2" height="13" fill="var(--accent)" />
          </svg>
          {t('people:asOf', { date: format.date(asOf) })}
        </li>
      ) : null}
    </ul>
  );
}
