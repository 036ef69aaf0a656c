import { useTranslation } from 'react-i18next';
import {
  FrameDocument,
  GroundDocument,
  OpenImportsDocument,
  OpenScenariosDocument,
} from '../api/operations.generated.ts';
import { useAnswer } from '../api/useAnswer.ts';
import type { ViewName } from '../state/place.ts';
import { useHref, usePlace, useScope, useScopeOfMeetings } from '../state/useBoardwalk.ts';
import { useFormat } from '../ui/useFormat.ts';
import { useNarrow } from '../ui/useNarrow.ts';
import { Mark } from './Mark.tsx';
import { MoreViews, type MoreViewsProps } from './MoreViews.tsx';
import { NavigationItem } from './NavigationItem.tsx';
import { Updated } from './Updated.tsx';
import { views } from './views.ts';

/** How many views the bar of a phone has room for. */
const inBar = 4;

/** The views, with how much each holds in scope; below them, what the landscape is. */
export function Navigation() {
  const { t } = useTranslation();
  const href = useHref();
  const narrow = useNarrow(720);
  const { data } = useAnswer(FrameDocument, { scope: useScope(), ofMeetings: useScopeOfMeetings() });
  // What is brought in names people, and is no part of the landscape.
  const { data: open } = useAnswer(OpenImportsDocument, {}, usePlace().rolesOnly);
  const waiting = open?.importProposals.length;
  const { data: tried } = useAnswer(OpenScenariosDocument, {});
  const scenarios = tried?.scenarios.length;
  const counts: Partial<Record<ViewName, number>> = {
    ...(data && { ...data.inScope, meetings: data.meetings.totalCount }),
    ...(waiting && { data: waiting }),
    ...(scenarios && { planner: scenarios }),
  };
  return (
    <nav className="nav" aria-label={t('app:views')}>
      <a className="brand" href={href({ view: 'landscape', record: null })}>
        <Mark />
        <span className="brand-name">{t('app:name')}</span>
      </a>
      {narrow ? (
        <ul>
          <Items views={views.slice(0, inBar)} counts={counts} />
          <MoreViews views={views.slice(inBar)} counts={counts} />
        </ul>
      ) : (
        <>
          <h2 className="nav-group">{t('app:explore')}</h2>
          <ul>
            <Items views={views.filter(({ acts }) => !acts)} counts={counts} />
          </ul>
          <h2 className="nav-group">{t('app:act')}</h2>
          <ul>
            <Items views={views.filter(({ acts }) => acts)} counts={counts} />
          </ul>
        </>
      )}
      <Ground />
    </nav>
  );
}

const Items = ({ views: shown, counts }: MoreViewsProps) =>
  shown.map(({ name, icon }) => <NavigationItem key={name} name={name} icon={icon} count={counts[name]} />);

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
      <Updated />
    </div>
  );
}
