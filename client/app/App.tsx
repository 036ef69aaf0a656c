import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { Provider } from 'urql';
import { createApiClient } from '../api/client.ts';
import { news } from '../api/news.ts';
import { languageOf } from '../state/preferences.ts';
import { beginsByItself, tour } from '../state/tour.ts';
import {
  Standing,
  startingTheme,
  store,
  useCurrentSnapshot,
  useLanguage,
  usePlace,
  useTheme,
} from '../state/useBoardwalk.ts';
import { MeasureWords } from '../ui/MeasureHelp.tsx';
import { watchPrinting } from '../ui/printing.ts';
import { giveAriaWords } from './ariaWords.ts';
import { Frame } from './Frame.tsx';
import { RegisteredMeasure } from './help/RegisteredMeasure.tsx';
import { startWords, words } from './i18n.ts';
import { useKeyStrokes } from './useKeyStrokes.ts';
import { useLinks } from './useLinks.ts';

startWords(languageOf(store.snapshot().place));
document.documentElement.dataset.theme = startingTheme();
giveAriaWords();
if (beginsByItself(window.location.pathname + window.location.search)) tour.start();

/** The whole page, where somebody stands. */
export function App() {
  return (
    <Standing value={useCurrentSnapshot()}>
      <Surroundings />
    </Standing>
  );
}

/** Language, colours and the client of the API around the frame. */
function Surroundings() {
  const language = useLanguage();
  const theme = useTheme();
  const { rolesOnly } = usePlace();
  const client = useMemo(() => createApiClient(language, rolesOnly), [language, rolesOnly]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    void words.changeLanguage(language);
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => news.listen(rolesOnly), [rolesOnly]);
  useFocusKept(rolesOnly);
  useEffect(() => watchPrinting(), []);
  useLinks();
  useKeyStrokes();
  return (
    <I18nextProvider i18n={words}>
      <I18nProvider locale={language === 'cy' ? 'cy' : 'en-GB'}>
        <Provider value={client}>
          <MeasureWords value={RegisteredMeasure}>
            {/* Nothing that was shown with names stays where there are to be none. */}
            <Frame key={rolesOnly ? 'roles' : 'names'} />
          </MeasureWords>
        </Provider>
      </I18nProvider>
    </I18nextProvider>
  );
}

/** The frame is made anew when names go or come, and what had the focus with it. */
function useFocusKept(rolesOnly: boolean): void {
  const before = useRef(rolesOnly);
  useEffect(() => {
    if (before.current === rolesOnly) return;
    before.current = rolesOnly;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [rolesOnly]);
}
