import type { Change } from '../domain/change.ts';
import type { Language } from './language.ts';
import { phrase } from './phrase.ts';

/** What was written last, so that whoever was interrupted knows whether it was theirs. */
export function lastChangeSentence(change: Change | null, language: Language): string {
  if (change === null) return phrase('noChange', language);
  const { what, why, who, when, id } = change;
  return phrase('lastChange', language, { what, why: why === '' ? '–' : why, who, when, id });
}
