import { type Language, languages, type Place, type Theme, themes } from './place.ts';

/** What one person chose on one machine, kept between visits; the address goes before it. */
const kept = {
  read(name: string): string | null {
    try {
      return window.localStorage.getItem(`boardwalk.${name}`);
    } catch {
      return null; // storage is closed in some private windows: then nothing is remembered
    }
  },
  write(name: string, value: string): void {
    try {
      window.localStorage.setItem(`boardwalk.${name}`, value);
    } catch {
      return;
    }
  },
  works: (): boolean => {
    kept.write('storage', 'works');
    return kept.read('storage') === 'works';
  },
};

export function languageOf(place: Place): Language {
  const wished = [place.language, kept.read('language'), ...window.navigator.languages.map((tag) => tag.slice(0, 2))];
  return (
    languages.find((language) => language === wished.find((wish) => languages.some((one) => one === wish))) ?? 'en'
  );
}

export function themeOf(place: Place, system: Theme): Theme {
  const wished = place.theme ?? kept.read('theme');
  return themes.find((theme) => theme === wished) ?? system;
}

export const rememberLanguage = (language: Language): void => kept.write('language', language);
export const rememberTheme = (theme: Theme): void => kept.write('theme', theme);
export const singleKeysOn = (): boolean => kept.read('single-keys') !== 'off';
export const rememberSingleKeys = (on: boolean): void => kept.write('single-keys', on ? 'on' : 'off');
/** Holds as long as the page is open where nothing can be stored. */
let signed = '';
const signers = new Set<() => void>();
/** What whoever works here is called in the log of changes; null: nobody has said. */
export const signature = (): string | null => kept.read('signature') || signed || null;
export function rememberSignature(name: string): void {
  signed = name;
  kept.write('signature', name);
  for (const listener of signers) listener();
}
export function onSignature(listener: () => void): () => void {
  signers.add(listener);
  return () => signers.delete(listener);
}
/** Whether somebody has ended the tour here; where nothing can be remembered it is taken for known, not to begin each time. */
export const tourKnown = (): boolean => !kept.works() || kept.read('tour') !== null;
export const rememberTour = (): void => kept.write('tour', 'ended');
