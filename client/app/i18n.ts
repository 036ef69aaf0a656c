import i18next, { type FormatterModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages } from '../state/place.ts';
import { formatMeasure, softened } from '../ui/format.ts';

type Words = Record<string, unknown>;
const files = import.meta.glob<Words>(['../locales/*/*.json', '!../locales/*/{data,edit,planner,report}.json'], {
  eager: true,
  import: 'default',
});
/** What is said in one place alone comes with that place. */
const later = import.meta.glob<Words>('../locales/*/{data,edit,planner,report}.json', { import: 'default' });

/** Words by language and file: `locales/cy/scope.json` is the namespace `scope` in Welsh. */
function resources(): Record<string, Record<string, Words>> {
  const found: Record<string, Record<string, Words>> = {};
  for (const [path, words] of Object.entries(files)) {
    const [language = '', file = ''] = path.split('/').slice(-2);
    found[language] = { ...found[language], [file.replace('.json', '')]: words };
  }
  return found;
}

export const words: i18n = i18next.createInstance();

/**
 * Every number in a sentence is grouped as anywhere else; which plural form is taken is decided before. `{{date, soft}}` stands after a Welsh
 * word that softens what follows it.
 */
const numbers: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value, manner) => {
    if (typeof value === 'number') return formatMeasure(value);
    return manner === 'soft' ? softened(String(value)) : value;
  },
};

/** The words of a view or a form that keeps them apart, in both languages. */
export async function bringWords(file: 'data' | 'edit' | 'planner' | 'report'): Promise<void> {
  await Promise.all(
    languages.map(async (language) => {
      const load = later[`../locales/${language}/${file}.json`];
      if (load) words.addResourceBundle(language, file, await load());
    }),
  );
}

/** Both languages are on board from the start, so switching needs no network. */
export function startWords(language: string): void {
  void words
    .use(initReactI18next)
    .use(numbers)
    .init({
      lng: language,
      fallbackLng: false,
      resources: resources(),
      ns: ['ui'],
      defaultNS: 'ui',
      interpolation: { escapeValue: false, alwaysFormat: true },
      initAsync: false,
      returnEmptyString: false,
    });
}
