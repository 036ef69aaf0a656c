import { Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { store, useSnapshot } from '../state/useBoardwalk.ts';
import { Loading } from '../ui/Loading.tsx';
import { useNarrow } from '../ui/useNarrow.ts';
import { Boundary } from './Boundary.tsx';
import { bindFrameKeys } from './frameKeys.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { Navigation } from './Navigation.tsx';
import { OutageBanner } from './OutageBanner.tsx';
import { takesFocus } from './panelFocus.ts';
import { RecordPanel } from './record/RecordPanel.tsx';
import { PrintedScope } from './scope/PrintedScope.tsx';
import { ScopeBar } from './scope/ScopeBar.tsx';
import { WiderScope } from './scope/WiderScope.tsx';
import { TopBar } from './TopBar.tsx';
import { Tour } from './tour/Tour.tsx';
import { views } from './views.ts';
import './frame.css';
import './print.css';

/** Navigation left, search and scope above, the view, and right of it the record panel. */
export function Frame() {
  const { t } = useTranslation();
  const { place } = useSnapshot();
  const entry = views.find(({ name }) => name === place.view) ?? views[0];
  // On a phone the record covers everything else, which then must not take the focus.
  const covered = useNarrow(720) && place.selection.length > 0;
  const main = useRef<HTMLElement>(null);
  const View = entry?.View;
  useEffect(bindFrameKeys, []);
  useEffect(() => {
    document.title = `${t(`app:view.${place.view}`)} · Boardwalk`;
  }, [t, place.view]);
  const page = `${place.view}/${place.record ?? ''}`;
  // Before the effects of a page, which may lead on to a part of it.
  useLayoutEffect(() => {
    const shown = main.current;
    if (!shown || shown.dataset.page === page) return;
    shown.dataset.page = page;
    shown.scrollTo(0, 0);
    const focus = takesFocus('page');
    if (focus) shown.focus({ ...focus, preventScroll: true });
  }, [page]);
  return (
    <div className="frame" data-panel={place.selection.length > 0 || undefined}>
      <a className="skip" href="#main">
        {t('app:skip')}
      </a>
      <div className="bars" inert={covered}>
        <Navigation />
        <TopBar />
        <ScopeBar />
      </div>
      <div className="stage">
        <main id="main" className="main" inert={covered} ref={main} tabIndex={-1}>
          <OutageBanner />
          <PrintedScope />
          <Boundary place={place}>
            <WiderScope>
              <Suspense fallback={<Loading />}>{View ? <View /> : null}</Suspense>
            </WiderScope>
          </Boundary>
        </main>
        <Boundary place={place}>
          <RecordPanel selection={place.selection} close={() => store.step({ selection: [] })} />
        </Boundary>
      </div>
      <KeyHelp />
      <Tour />
    </div>
  );
}
