import { words } from './i18n.ts';

type Arguments = Record<string, unknown>;
type Word = (given?: Arguments) => string;

/** React Aria speaks no Welsh: these are all the sentences of the parts that we use, in the language of the interface. */
export const ariaWords: Record<string, Record<string, Word>> = {
  '@react-aria/overlays': { dismiss: () => words.t('aria:dismiss') },
  '@react-aria/combobox': {
    buttonLabel: () => words.t('aria:suggestions'),
    listboxLabel: () => words.t('aria:suggestions'),
    countAnnouncement: (given) => words.t('aria:count', { count: Number(given?.optionCount ?? 0) }),
    focusAnnouncement: (given) => words.t('aria:focus', { option: given?.optionText }),
    selectedAnnouncement: (given) => words.t('aria:selected', { option: given?.optionText }),
  },
  '@react-aria/menu': { longPressMessage: () => words.t('aria:longPress') },
};

/** Hands our sentences to React Aria, which looks for them under these two symbols. */
export function giveAriaWords(): void {
  Object.assign(window, {
    [Symbol.for('react-aria.i18n.locale')]: 'en-GB',
    [Symbol.for('react-aria.i18n.strings')]: ariaWords,
  });
}
