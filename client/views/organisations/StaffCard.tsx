import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { besideName } from '../../ui/besideName.ts';
import { formatNumber } from '../../ui/format.ts';
import { useTenureDays } from '../../ui/useTenureDays.ts';
import type { OrganisationShown } from './organisationShown.ts';

const shown = 6;

/** Who is or was of it, the latest first; the rest stands in its record. */
export function StaffCard({ organisation: { id, tenures, tenureCount } }: { organisation: OrganisationShown }) {
  const { t } = useTranslation();
  const href = useHref();
  const days = useTenureDays();
  const left = tenureCount - shown;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('organisations:whoIsOfIt')}</h2>
        <span className="space" />
        <span className="tag n">{formatNumber(tenureCount)}</span>
      </div>
      <div className="card-body">
        {tenures.length === 0 ? <p className="t3">{t('record:noPeople')}</p> : null}
        <ul className="lines">
          {tenures.slice(0, shown).map((tenure) => (
            <li key={tenure.id}>
              <a href={href({ selection: [tenure.person.id] })}>{tenure.person.name}</a>
              <p className="xs t3 n">
                {[besideName(tenure.person.name, [tenure.post?.name]), days(tenure)].filter(Boolean).join(' · ')}
              </p>
            </li>
          ))}
        </ul>
        {left > 0 ? (
          <a className="link xs" href={href({ selection: [id] })}>
            {t('people:moreEvidence', { count: left })}
          </a>
        ) : null}
      </div>
    </section>
  );
}
