import { useTranslation } from 'react-i18next';
import { useAnswer } from '../api/useAnswer.ts';
import { FrameDocument, GroundDocument } from '../api/operations.generated.ts';
import type { ViewName } from '../state/place.ts';
import { useHref, usePlace, useScope } from '../state/useBoardwalk.ts';
import { formatNumber } from '../ui/format.ts';
import { useFormat } from '../ui/useFormat.ts';
import { Mark } from './Mark.tsx';
import { views } from './views.ts';

/** The views, with how much each holds in scope; below them, what the landscape is. */
export function Navigation() {
  const { t } = useTranslation();
  const { view } = usePlace();
  const href = useHref();
  const { data } = useAnswer(FrameDocument, { scope: useScope() });
  const counts: Partial<Record<ViewName, number>> = data?.inScope ?? {};
  return (
    <nav className="nav" aria-label={t('app:views')}>
      <a className="brand" href={href({ view: 'network' })}>
        <Mark />
        <span className="brand-name">{t('app:name')}</span>
      </a>
      <h2 className="nav-group">{t('app:explore')}</h2>
      <ul>
        {views.map(({ name, icon: Icon }) => (
          <li key={name}>
            <a
              className="nav-item"
              href={href({ view: name, record: null })}
              aria-current={name === view ? 'page' : undefined}
              title={t(`app:view.${name}`)}
            >
              <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
              <span className="nav-word">{t(`app:view.${name}`)}</span>
              {counts[name] === undefined ? null : <span className="nav-count n">{formatNumber(counts[name])}</span>}
            </a>
          </li>
        ))}
      </ul>
      <Ground />
    </nav>
  );
}

function Ground() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useAnswer(GroundDocument, {});
  if (!data) return null;
  const { boards, firstDate, lastDate, lastChange } = data.whole;
  return (
    <div className="nav-foot">
      <p className="nav-foot-name">{t('app:boards', { count: boards })}</p>
      {firstDate && lastDate ? (
        <p>{t('app:evidenceFrom', { from: firstDate.slice(0, 4), to: lastDate.slice(0, 4) })}</p>
      ) : null}
      {lastChange ? <p>{t('app:lastChange', { date: format.date(lastChange) })}</p> : null}
    </div>
  );
}
