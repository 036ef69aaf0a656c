import { memo, Suspense, useLayoutEffect, useRef } from 'react';
import { store, usePlace } from '../state/useBoardwalk.ts';
import { Loading } from '../ui/Loading.tsx';
import { Boundary } from './Boundary.tsx';
import { OutageBanner } from './OutageBanner.tsx';
import { focusOrigin, takesFocus } from './panelFocus.ts';
import { RecordPanel } from './record/RecordPanel.tsx';
import { PrintedScope } from './scope/PrintedScope.tsx';
import { WiderScope } from './scope/WiderScope.tsx';
import { viewOf } from './views.ts';

/** The view, and right of it the record panel. @param covered the panel covers the view */
export const Stage = memo(function Stage({ covered }: { covered: boolean }) {
  const place = usePlace();
  const View = viewOf(place.view)?.View;
  const main = useRef<HTMLElement>(null);
  // Asking the page would have it laid out at once, before it is whole.
  const scrolled = useRef(false);
  const page = `${place.view}/${place.record ?? ''}`;
  // Before the effects of a page, which may lead on to a part of it.
  useLayoutEffect(() => {
    const shown = main.current;
    if (!shown || shown.dataset.page === page) return;
    shown.dataset.page = page;
    if (scrolled.current) shown.scrollTo(0, 0);
    scrolled.current = false;
    const focus = takesFocus('page');
    if (focus) shown.focus({ ...focus, preventScroll: true });
  }, [page]);
  const open = place.selection.length > 0;
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    // Going back by the browser's own button asks for nothing, and leaves the focus nowhere.
    const lost = wasOpen.current && document.activeElement === document.body;
    wasOpen.current = open;
    if (!open && (takesFocus('origin') || lost)) focusOrigin();
  }, [open]);
  return (
    <div className="stage">
      <main
        id="main"
        className="main"
        inert={covered}
        ref={main}
        tabIndex={-1}
        onScroll={({ target }) => {
          if (target === main.current) scrolled.current = true;
        }}
      >
        <OutageBanner />
        <PrintedScope />
        <Boundary place={place}>
          <WiderScope>
            {/* Each view has its own, so that one still being fetched shows that it is. */}
            <Suspense key={place.view} fallback={<Loading />}>
              {View ? <View /> : null}
            </Suspense>
          </WiderScope>
        </Boundary>
      </main>
      <Boundary place={place}>
        <RecordPanel selection={place.selection} close={() => store.step({ selection: [] })} />
      </Boundary>
    </div>
  );
});
