import type { RoleWords } from '../domain/roleWords.ts';
import type { Language } from '../wording/language.ts';
import { roleWords } from '../wording/roleWords.ts';

/**
 * The words for people whose names are not to be shown; null: names are. It stands in the address, which is the one thing that a question,
 * an event stream and a link for downloading have in common. However the word is spelt, it is heard; one that is not understood shows less,
 * not more.
 */
export function rolesAskedFor(address: string, language: Language): RoleWords | null {
  const asked = [...new URL(address).searchParams].filter(([key]) => key.trim().toLowerCase() === 'names');
  return asked.every(([, names]) => names === 'all') ? null : roleWords(language);
}
