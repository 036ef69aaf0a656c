import { useDeferredValue, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Standing, useSnapshot } from '../state/useBoardwalk.ts';
import { Following } from '../ui/useEager.ts';
import { useNarrow } from '../ui/useNarrow.ts';
import { EditLayer } from './edit/EditLayer.tsx';
import { bindFrameKeys } from './frameKeys.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { Navigation } from './Navigation.tsx';
import { Stage } from './Stage.tsx';
import { ScopeBar } from './scope/ScopeBar.tsx';
import { TopBar } from './TopBar.tsx';
import { Tour } from './tour/Tour.tsx';
import './frame.css';
import './print.css';

/** Navigation left, search and scope above, and the stage, which follows a moment later: what is pressed shows it at once. */
export function Frame() {
  const { t } = useTranslation();
  const snapshot = useSnapshot();
  const staged = useDeferredValue(snapshot);
  const following = staged === snapshot;
  const { view, selection } = staged.place;
  // On a phone the record covers everything else, which then must not take the focus.
  const covered = useNarrow(720) && selection.length > 0;
  useEffect(bindFrameKeys, []);
  useEffect(() => {
    document.title = `${t(`app:view.${view}`)} · Boardwalk`;
  }, [t, view]);
  return (
    <Following value={following}>
      <div className="frame" data-panel={selection.length > 0 || undefined} data-behind={!following || undefined}>
        <a className="skip" href="#main">
          {t('app:skip')}
        </a>
        <div className="bars" inert={covered}>
          <Navigation />
          <TopBar />
          <ScopeBar />
        </div>
        <Standing value={staged}>
          <Stage covered={covered} />
        </Standing>
        <EditLayer />
        <KeyHelp />
        <Tour />
      </div>
    </Following>
  );
}
