import type { RoleWords } from '../domain/roleWords.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { rolesCy } from './rolesCy.ts';
import { type RoleSentence, rolesEn } from './rolesEn.ts';

const templates: Record<Language, Record<RoleSentence, string>> = { en: rolesEn, cy: rolesCy };
/** The same in any language. */
const plain = { POST: '{post}', POST_OF: '{post}, {organisation}', numbered: '{called} ({number})' };

/** The words for people who are shown without their names. */
export function roleWords(language: Language): RoleWords {
  const words = { ...plain, ...templates[language] };
  return {
    language,
    called: (code, values) => fill(words[code], values, language),
    numbered: (called, number) => fill(words.numbered, { called, number }, language),
    withheld: words.withheld,
    somebody: words.somebody,
  };
}
