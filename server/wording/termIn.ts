import type { Language } from './language.ts';
import { termsCy } from './termsCy.ts';
import { type Term, termsEn } from './termsEn.ts';

const terms: Record<Language, Record<Term, string>> = { en: termsEn, cy: termsCy };

/** What the interface calls a field, a column (`part_of`), a kind or a status; any other word as it stands. */
export function termIn(language: Language, word: string): string {
  const key = word.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return isTerm(key) ? terms[language][key] : isTerm(word) ? terms[language][word] : word;
}

function isTerm(word: string): word is Term {
  return Object.hasOwn(termsEn, word);
}
